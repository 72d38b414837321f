import { ImapFlow } from 'imapflow'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { until } from '../mail/until.js'
import { startCuttingProxy } from './cutting-proxy.js'
import { type Dovecot, dovecotMissing, startDovecot } from './dovecot.js'
import { letters, newStore, openMailboxAt, taking, unseenIn } from './watched-mailbox.js'

const FULL = `
mail_plugins = quota
protocol imap {
  mail_plugins = quota imap_quota
}
plugin {
  quota = maildir:User quota
  quota_rule = *:bytes=1
}
`

describe.skipIf(dovecotMissing !== '')(`a mailbox that is over its quota${dovecotMissing}`, () => {
  let dovecot: Dovecot

  beforeAll(async () => {
    dovecot = await startDovecot(FULL)
  })
  afterAll(() => dovecot.destroy())

  test('takes no more letters from clients, and is read and marked all the same, each letter once', async () => {
    dovecot.deliver('INBOX', letters(0, 30))
    const auth = { user: dovecot.user, pass: dovecot.password }
    const client = new ImapFlow({ host: '127.0.0.1', port: dovecot.port, secure: false, auth, logger: false })
    await client.connect()
    const refusal = await client.append('INBOX', 'Subject: more\r\n\r\nmore').catch((error: unknown) => error)
    expect(refusal).toMatchObject({ serverResponseCode: 'OVERQUOTA' })
    await client.logout()
    const mailbox = openMailboxAt(dovecot, 'INBOX', await newStore())
    const taken = taking(mailbox)
    await until(async () => taken.size === 30 && (await unseenIn(dovecot, 'INBOX')) === 0)
    dovecot.deliver('INBOX', letters(30, 1))
    await until(() => taken.size === 31)
    expect(new Set(taken.values())).toEqual(new Set([1]))
    expect(mailbox.state().problem).toBeUndefined()
  })

  test('and whose server will not even mark letters as read loses none and takes none twice', async () => {
    dovecot.doveadm('mailbox', 'create', '-u', dovecot.user, 'Unmarked')
    dovecot.deliver('Unmarked', letters(0, 5))
    const proxy = await startCuttingProxy(dovecot.port)
    onTestFinished(() => proxy.close())
    proxy.refuse(/ UID STORE /, '[OVERQUOTA] Quota exceeded')
    const store = await newStore()
    const warnings: string[] = []
    const first = openMailboxAt(dovecot, 'Unmarked', store, { port: proxy.port, warnings })
    const taken = taking(first)
    await until(() => warnings.includes('mail.mark_refused'))
    dovecot.deliver('Unmarked', letters(5, 1))
    await until(() => taken.size === 6)
    await first.stop()
    dovecot.deliver('Unmarked', letters(6, 1))
    const again = taking(openMailboxAt(dovecot, 'Unmarked', store, { port: proxy.port, warnings }))
    await until(() => again.has('letter 6'))
    expect(again.size).toBe(1)
    expect(new Set(taken.values())).toEqual(new Set([1]))
    expect(await unseenIn(dovecot, 'Unmarked')).toBe(7)
  })
})
