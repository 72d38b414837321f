// Without a result of our own server: the letter's own DKIM signature, checked over a name server of the test.
import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { describe, expect, test } from 'vitest'
import { authenticate } from '../../../mail/authenticate/authenticate.js'
import type { Resolver } from '../../../mail/authenticate/check-signature.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { rawLetter } from '../letter-of.js'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

function resolver(dmarc: Record<string, string>): Resolver {
  return async (name, type) => {
    const record =
      type !== 'TXT' ? undefined : name.startsWith('s1._domainkey.') ? `v=DKIM1; k=rsa; p=${KEY}` : dmarc[name]
    if (record === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    return [[record]]
  }
}

async function signed(from: string, signingDomain: string): Promise<Buffer> {
  const raw = rawLetter({ From: from })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const options = { signatureData: [{ signingDomain, selector: 's1', privateKey: pem }] }
  // The published types describe another version of these options.
  const { signatures } = await dkimSign(raw, options as unknown as Parameters<typeof dkimSign>[1])
  return Buffer.concat([Buffer.from(signatures), raw])
}

const POLICY = { '_dmarc.northgate.example': 'v=DMARC1; p=reject' }

async function judge(raw: Buffer, records: Record<string, string> = POLICY) {
  return authenticate(raw, await parseLetter(raw), { resolver: resolver(records) })
}

describe('the letter’s own signature', () => {
  test('an aligned signature proves the sender', async () => {
    const raw = await signed('helen@northgate.example', 'northgate.example')
    expect(await judge(raw)).toEqual({ proven: true, address: 'helen@northgate.example', reason: 'dkim_aligned' })
  })

  test('a changed letter proves nobody', async () => {
    const raw = await signed('helen@northgate.example', 'northgate.example')
    const changed = Buffer.from(raw.toString().replace('Hello', 'Send it to me'))
    expect(await judge(changed)).toMatchObject({ proven: false, reason: 'dmarc_fail' })
  })

  test('somebody else’s signature proves nobody', async () => {
    expect(await judge(await signed('helen@northgate.example', 'evil.example'))).toMatchObject({
      proven: false,
      reason: 'dmarc_fail',
    })
  })

  test('a domain without a policy proves nobody', async () => {
    const raw = await signed('helen@northgate.example', 'northgate.example')
    expect(await judge(raw, {})).toMatchObject({ proven: false, reason: 'dmarc_none' })
  })

  test('no signature proves nobody', async () => {
    expect(await judge(rawLetter({ From: 'helen@northgate.example' }))).toMatchObject({
      proven: false,
      reason: 'dmarc_fail',
    })
  })

  test('a name server that fails proves nobody', async () => {
    const raw = await signed('helen@northgate.example', 'northgate.example')
    const failing: Resolver = async () => {
      throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })
    }
    expect(await authenticate(raw, await parseLetter(raw), { resolver: failing })).toMatchObject({ proven: false })
  })

  test('a letter with a hundred signatures is not looked up', async () => {
    const raw = await signed('helen@northgate.example', 'northgate.example')
    const many = Buffer.concat([
      Buffer.from('DKIM-Signature: v=1; a=rsa-sha256; d=x.example; s=a; b=x\r\n'.repeat(100)),
      raw,
    ])
    const silent: Resolver = async () => {
      throw new Error('must not be asked')
    }
    expect(await authenticate(many, await parseLetter(many), { resolver: silent })).toMatchObject({
      reason: 'too_many_signatures',
    })
  })

  test('our own server’s word goes before the signature', async () => {
    const raw = await signed('helen@northgate.example', 'northgate.example')
    const judged = Buffer.concat([
      Buffer.from('Authentication-Results: mx; dmarc=fail header.from=northgate.example\r\n'),
      raw,
    ])
    const found = await authenticate(judged, await parseLetter(judged), {
      authservId: 'mx',
      resolver: resolver(POLICY),
    })
    expect(found).toMatchObject({ proven: false, reason: 'dmarc_fail' })
  })
})
