// The doctor finds each fault that was planted, says what to do about it, and is content with a healthy installation.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Change } from '../../../core/records/collections.js'
import { writeDeskUrl } from '../../../data/desk-port.js'
import { openSecrets } from '../../../data/secrets.js'
import { packageRoot } from '../../../start/assembly.js'
import { examine, realOutside } from '../../../start/doctor/doctor.js'
import type { Outside } from '../../../start/doctor/finding.js'
import { openStore, tempFolder } from '../../data/json/temp-folder.js'
import { failingSmtpServer } from '../../mail/send/failing-smtp-server.js'

const NOW = '2026-11-27T02:00:00.000Z'
const CLOSED_PORT = '1'
const GIGABYTES = 50 * 1024 ** 3

let dataDir: string
let outside: Outside

beforeEach(async () => {
  dataDir = await tempFolder()
  outside = { ...realOutside, freeBytes: async () => GIGABYTES, timeAt: async () => NOW }
  await openSecrets(dataDir)
  await commit([])
})

async function commit(changes: Change[]): Promise<void> {
  const store = await openStore({ folder: join(dataDir, 'store') })
  await store.commit({ expect: [], changes })
  await store.close()
}

type Plan = { env?: Record<string, string>; now?: string; contentFolder?: string }

/** Everything that is not well, as `check: sentence`. */
async function complaints({ env = {}, now = NOW, contentFolder }: Plan = {}): Promise<string[]> {
  const findings = await examine(
    {
      env: { DATA_DIR: dataDir, ...env },
      now,
      defaultDataDir: dataDir,
      contentFolder: contentFolder ?? join(packageRoot(), 'data', 'content'),
    },
    outside,
  )
  return findings.filter(({ level }) => level !== 'ok').map(({ check, sentence }) => `${check}: ${sentence}`)
}

async function portOf(server: { listen: ReturnType<typeof createServer>['listen']; address: () => unknown }) {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
}

async function httpServer(status: number, body: object): Promise<string> {
  const server = createHttpServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${await portOf(server)}`
}

/** Speaks IMAP as far as the sign-in, which it refuses. */
async function refusingImapServer(): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const [tag = '', command = ''] = line.split(' ')
        const isSignIn = /^(LOGIN|AUTHENTICATE)$/i.test(command)
        if (command.toUpperCase() === 'CAPABILITY') socket.write('* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n')
        socket.write(`${tag} ${isSignIn ? 'NO [AUTHENTICATIONFAILED] no' : 'OK done'}\r\n`)
      }
    })
  })
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return portOf(server)
}

const MAIL = {
  MAIL_ADDRESS: 'fapiao@contoso.example',
  MAIL_AUTHSERV_ID: 'mx.contoso.example',
  IMAP_HOST: '127.0.0.1',
  IMAP_PORT: CLOSED_PORT,
  IMAP_TLS: 'off',
  IMAP_USER: 'fapiao@contoso.example',
  IMAP_PASSWORD: 'secret',
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: CLOSED_PORT,
  SMTP_TLS: 'off',
}

const BOT = {
  BOT_APP_ID: 'app',
  BOT_TENANT_ID: 'tenant',
  BOT_APP_PASSWORD: 'secret',
  BOT_SECRET_EXPIRES: '2027-11-27',
  PUBLIC_URL: 'https://fapiao.contoso.example',
}

async function withBot(status = 200): Promise<void> {
  outside = { ...outside, botLoginUrl: await httpServer(status, { access_token: 'token', expires_in: 3600 }) }
}

it('a healthy installation gives no cause for complaint', async () => {
  await withBot()
  expect(await complaints()).toEqual([])
  expect(await complaints({ env: BOT })).toEqual([])
})

describe('configuration', () => {
  it('1. a variable that cannot be read', async () => {
    expect(await complaints({ env: { PORT: 'abc' } })).toEqual([
      expect.stringMatching(/^configuration: PORT is not valid: it must be a number/),
    ])
  })

  it('2. a variable without its partner', async () => {
    expect(await complaints({ env: { IMAP_HOST: 'mail.contoso.example' } })).toEqual(
      expect.arrayContaining([expect.stringMatching(/set IMAP_USER/)]),
    )
  })

  it('3. a folder for data that cannot be used', async () => {
    await writeFile(join(dataDir, 'file'), '')
    expect(await complaints({ env: { DATA_DIR: join(dataDir, 'file', 'var') } })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^data: .*cannot be written to.*name another/)]),
    )
  })
})

describe('store', () => {
  it('4. a damaged one', async () => {
    await writeFile(join(dataDir, 'store', 'store.json'), '{"torn": ')
    expect(await complaints()).toEqual([expect.stringMatching(/^store: .*damaged.*Restore/)])
  })

  it('5. one held by a program that does not answer', async () => {
    const store = await openStore({ folder: join(dataDir, 'store') })
    expect(await complaints()).toEqual([expect.stringMatching(/^program: Process \d+ holds the store.*stop it/)])
    await store.close()
  })

  it('6. one held by a program that is unwell', async () => {
    const store = await openStore({ folder: join(dataDir, 'store') })
    await writeDeskUrl(dataDir, await httpServer(503, { reasons: ['mail: login_refused'] }))
    expect(await complaints()).toEqual([expect.stringMatching(/^program: .*unwell: mail: login_refused.*log/)])
    await store.close()
  })

  it('7. a lost key', async () => {
    await rm(join(dataDir, 'secret.key'))
    expect(await complaints()).toEqual([expect.stringMatching(/^key: .*missing.*backup/)])
  })

  it('8. a key that others can read', async () => {
    await chmod(join(dataDir, 'secret.key'), 0o644)
    expect(await complaints()).toEqual([expect.stringMatching(/^key: .*chmod 600/)])
  })

  it('9. letters that do not leave', async () => {
    const dueAt = '2026-11-26T02:00:00.000Z'
    const to = { channel: 'mail', conversation: 'mail:a@b.example', address: 'a@b.example', reference: {} } as const
    const about = { orderIds: [], requestIds: [] }
    const send = { id: 'x', kind: 'notice', to, lang: 'zh', reply: { blocks: [], choices: [] }, about } as const
    const value = { send: { ...send, about: { orderIds: [], requestIds: [] }, reply: { blocks: [], choices: [] } } }
    await commit([{ op: 'put', collection: 'outbox', id: 'x', value: { ...value, status: 'due', dueAt, attempts: 3 } }])
    expect(await complaints()).toEqual([expect.stringMatching(/^outbox: 1 messages have waited.*SMTP/)])
  })

  it('10. a clock that was set back', async () => {
    const value = { conversation: 'c', at: '2027-01-01T00:00:00.000Z', intents: [], assurance: 'proven', sendIds: [] }
    await commit([{ op: 'put', collection: 'turns', id: 't', value }])
    expect(await complaints()).toEqual([expect.stringMatching(/^clock: The store knows of 2027-01-01.*NTP/)])
  })
})

describe('mail', () => {
  it('11. mailbox and 12. SMTP that cannot be reached', async () => {
    expect(await complaints({ env: MAIL })).toEqual([
      expect.stringMatching(/^mailbox: .*cannot be reached: check IMAP_HOST/),
      expect.stringMatching(/^smtp: .*cannot be reached: check SMTP_HOST/),
    ])
  })

  it('13. mailbox and 14. SMTP that refuse the sign-in', async () => {
    const smtp = await failingSmtpServer({ step: 'AUTH', way: '5xx' })
    const ports = { IMAP_PORT: String(await refusingImapServer()), SMTP_PORT: String(smtp.port) }
    expect(await complaints({ env: { ...MAIL, ...ports } })).toEqual([
      expect.stringMatching(/^mailbox: .*refuses the sign-in: check IMAP_USER/),
      expect.stringMatching(/^smtp: .*refuses the sign-in: check SMTP_USER/),
    ])
  })

  it('15. a signing key that is none', async () => {
    const file = join(dataDir, 'dkim.pem')
    await writeFile(file, 'no key')
    expect(await complaints({ env: { DKIM_SELECTOR: 's', DKIM_KEY_FILE: file } })).toEqual([
      expect.stringMatching(/^dkim: .*PEM/),
    ])
  })
})

describe('bot', () => {
  it('16. a secret that is refused', async () => {
    await withBot(401)
    expect(await complaints({ env: BOT })).toEqual([expect.stringMatching(/^bot: .*refuses it.*BOT_APP_PASSWORD/)])
  })

  it('17. a sign-in service that cannot be reached', async () => {
    outside = { ...outside, botLoginUrl: `http://127.0.0.1:${CLOSED_PORT}` }
    expect(await complaints({ env: BOT })).toEqual([expect.stringMatching(/^bot: .*cannot be reached/)])
  })

  it('18. an address that Teams cannot reach', async () => {
    await withBot()
    expect(await complaints({ env: { ...BOT, PUBLIC_URL: '' } })).toEqual([expect.stringMatching(/^bot: PUBLIC_URL/)])
  })

  it('19. a clock that differs', async () => {
    await withBot()
    outside = { ...outside, timeAt: async () => '2026-11-27T02:10:00.000Z' }
    expect(await complaints({ env: BOT })).toEqual([expect.stringMatching(/^clock: .*NTP/)])
  })

  it.each([
    ['20. a secret that has expired', '2026-11-20', /has expired on 2026-11-20/],
    ['21. a secret about to expire', '2026-12-20', /expires on 2026-12-20, in 22 days/],
    ['22. a secret of which nobody knows', '', /set BOT_SECRET_EXPIRES/],
  ])('%s', async (_, day, sentence) => {
    await withBot()
    expect(await complaints({ env: { ...BOT, BOT_SECRET_EXPIRES: day } })).toEqual([expect.stringMatching(sentence)])
  })
})

describe('surroundings', () => {
  it.each([
    ['23. a full disk', 50 * 1024 ** 2, /^disk: .*make room now/],
    ['24. a disk that fills', 500 * 1024 ** 2, /^disk: .*make room/],
  ])('%s', async (_, bytes, sentence) => {
    outside = { ...outside, freeBytes: async () => bytes }
    expect(await complaints()).toEqual([expect.stringMatching(sentence)])
  })

  it('25. a year whose holidays are not known', async () => {
    expect(await complaints({ now: '2030-01-15T02:00:00.000Z' })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^calendar: Holidays of 2030.*npm update chinese-days/)]),
    )
  })

  it('26. answers that nobody has looked at for a year', async () => {
    expect(await complaints({ now: '2028-01-15T02:00:00.000Z' })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^content: \d+ answers.*faq\..*reviewed/)]),
    )
  })

  it('27. answers that cannot be used', async () => {
    const folder = join(dataDir, 'content')
    await mkdir(folder)
    const found = await complaints({ contentFolder: folder })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((sentence) => sentence.startsWith('content: '))).toBe(true)
  })
  it('28. what a restore has left behind', async () => {
    await mkdir(join(dataDir, 'replaced-2026-11-01T00-00-00-000Z'))
    expect(await complaints()).toEqual([expect.stringMatching(/^data: .*left from a restore.*personal data: delete/)])
  })
})
