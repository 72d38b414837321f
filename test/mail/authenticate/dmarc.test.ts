// Which Authentication-Results prove a sender: only our own server's topmost, and only an aligned pass.
import { describe, expect, test } from 'vitest'
import { authenticate } from '../../../mail/authenticate/authenticate.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { rawLetter } from '../letter-of.js'

const OURS = 'mx.assistant.example'
const PASS = `${OURS}; spf=pass smtp.mailfrom=northgate.example; dkim=pass header.d=northgate.example; dmarc=pass (p=reject dis=none) header.from=northgate.example`

async function judge(results: string[], from = 'Helen <helen@northgate.example>', more: [string, string][] = []) {
  const headers: [string, string][] = [
    ...results.map((value): [string, string] => ['Authentication-Results', value]),
    ['Received', 'from a by b; Fri, 20 Nov 2026 10:12:00 +0800'],
    ['From', from],
    ['Subject', 'x'],
    ...more,
  ]
  const raw = rawLetter(headers)
  return authenticate(raw, await parseLetter(raw), { authservId: OURS })
}

describe('results of our own server', () => {
  test.each<[string, string[]]>([
    ['a plain pass', [PASS]],
    ['a pass with version number', [PASS.replace(OURS, `${OURS} 1`)]],
    ['a pass folded over lines', [PASS.replaceAll('; ', ';\r\n\t')]],
    [
      'a pass with comments everywhere',
      [`${OURS} (by us); dmarc=pass (policy (p=none)) header.from=northgate.example (ok)`],
    ],
    ['a pass in capitals', [`${OURS}; DMARC=PASS header.From=NORTHGATE.example`]],
    ['a pass with a quoted value', [`${OURS}; dmarc=pass header.from="northgate.example"`]],
    ['a pass with spaces round the sign', [`${OURS}; dmarc = pass header.from = northgate.example`]],
    ['a pass above a forged failure', [PASS, `${OURS}; dmarc=fail header.from=northgate.example`]],
    ['a pass below another server’s header', ['relay.example; dmarc=fail header.from=northgate.example', PASS]],
    [
      'a pass without DKIM, by SPF',
      [`${OURS}; spf=pass smtp.mailfrom=northgate.example; dkim=none; dmarc=pass header.from=northgate.example`],
    ],
    [
      'a pass as mailauth writes it',
      [`${OURS}; dmarc=pass (p=NONE) header.from=northgate.example header.d=northgate.example`],
    ],
  ])('%s proves the sender', async (_, results) => {
    expect(await judge(results)).toEqual({ proven: true, address: 'helen@northgate.example', reason: 'dmarc_pass' })
  })

  test('a pass for the organisation with the checked domain proves a subdomain', async () => {
    const result = `${OURS}; dmarc=pass header.from=northgate.example header.d=mail.northgate.example`
    expect(await judge([result], 'helen@mail.northgate.example')).toMatchObject({ proven: true })
  })

  test('the address counts in any case', async () => {
    expect(await judge([PASS], 'Helen.Marsh@NorthGate.Example')).toMatchObject({
      proven: true,
      address: 'helen.marsh@northgate.example',
    })
  })

  test.each<[string, string[], string]>([
    ['no header at all', [], 'no_trusted_result'],
    ['another server’s pass', [PASS.replace(OURS, 'mx.evil.example')], 'no_trusted_result'],
    ['a name that begins like ours', [PASS.replace(OURS, `${OURS}.evil.example`)], 'no_trusted_result'],
    ['our name in another case', [PASS.replace(OURS, OURS.toUpperCase())], 'no_trusted_result'],
    [
      'our name inside a comment',
      [`(${OURS}) mx.evil.example; dmarc=pass header.from=northgate.example`],
      'no_trusted_result',
    ],
    ['no name of a server', ['dmarc=pass header.from=northgate.example'], 'no_trusted_result'],
    ['a failure', [`${OURS}; dmarc=fail header.from=northgate.example`], 'dmarc_fail'],
    ['no policy', [`${OURS}; dmarc=none header.from=northgate.example`], 'dmarc_none'],
    ['a passing error', [`${OURS}; dmarc=temperror header.from=northgate.example`], 'dmarc_temperror'],
    ['a lasting error', [`${OURS}; dmarc=permerror header.from=northgate.example`], 'dmarc_permerror'],
    ['a best guess', [`${OURS}; dmarc=bestguesspass header.from=northgate.example`], 'dmarc_bestguesspass'],
    [
      'SPF and DKIM without DMARC',
      [`${OURS}; spf=pass smtp.mailfrom=northgate.example; dkim=pass header.d=northgate.example`],
      'dmarc_missing',
    ],
    ['nothing checked', [`${OURS}; none`], 'dmarc_missing'],
    ['a pass for another domain', [`${OURS}; dmarc=pass header.from=evil.example`], 'other_domain'],
    ['a pass for the parent domain only', [`${OURS}; dmarc=pass header.from=example`], 'other_domain'],
    ['a pass that names no domain', [`${OURS}; dmarc=pass`], 'other_domain'],
    [
      'a pass whose domain stands in a comment',
      [`${OURS}; dmarc=pass (header.from=northgate.example)`],
      'other_domain',
    ],
    ['a forged pass below our failure', [`${OURS}; dmarc=fail header.from=northgate.example`, PASS], 'dmarc_fail'],
    [
      'a forged pass above, of another name',
      [
        'mx.evil.example; dmarc=pass header.from=northgate.example',
        `${OURS}; dmarc=fail header.from=northgate.example`,
      ],
      'dmarc_fail',
    ],
    [
      'a pass and a failure in one header',
      [`${OURS}; dmarc=pass header.from=northgate.example; dmarc=fail header.from=northgate.example`],
      'dmarc_fail',
    ],
    [
      'a pass smuggled into a quoted value',
      [`${OURS}; spf=fail smtp.mailfrom="x; dmarc=pass header.from=northgate.example"`],
      'dmarc_missing',
    ],
    [
      'a pass smuggled into a comment',
      [`${OURS}; dmarc=fail (x; dmarc=pass header.from=northgate.example)`],
      'dmarc_fail',
    ],
    ['an unclosed comment', [`${OURS}; dmarc=pass (x header.from=northgate.example`], 'unreadable_result'],
    ['an unknown version', [`${OURS} 2; dmarc=pass header.from=northgate.example`], 'unreadable_result'],
    ['ARC’s copy of a pass', [], 'no_trusted_result'],
  ])('%s proves nobody', async (name, results, reason) => {
    const more: [string, string][] = name.startsWith('ARC') ? [['ARC-Authentication-Results', `i=1; ${PASS}`]] : []
    expect(await judge(results, undefined, more)).toMatchObject({ proven: false, reason })
  })
})
