// Configuration: defaults that work, and one sentence for everything that cannot.
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../config.js'

const sentences = (env: Record<string, string>) => {
  const read = readConfig(env)
  return read.ok ? [] : read.sentences
}

describe('configuration', () => {
  it('needs nothing, and then is a trial with web chat and a local mailbox', () => {
    const read = readConfig({})
    expect(read.ok && read.config).toMatchObject({ PORT: 3978, isTrial: true, webChat: true, mailMode: 'local' })
  })

  it('takes an empty value for none', () => {
    expect(readConfig({ PORT: '', IMAP_HOST: ' ' })).toMatchObject({ ok: true, config: { isTrial: true } })
  })

  it('is no trial any more with a real mailbox or bot, and the web chat is then switched on by name', () => {
    const real = { IMAP_HOST: 'imap.x.example', IMAP_USER: 'u', IMAP_PASSWORD: 'p', SMTP_HOST: 'smtp.x.example' }
    expect(readConfig(real)).toMatchObject({ config: { isTrial: false, webChat: false, mailMode: 'imap' } })
    expect(readConfig({ ...real, WEB_CHAT: 'on' })).toMatchObject({ config: { webChat: true } })
  })

  it.each([
    [{ PORT: '70000' }, 'PORT'],
    [{ PUBLIC_URL: 'fapiao.example' }, 'PUBLIC_URL'],
    [{ NOW: '2026-02-13' }, 'NOW'],
    [{ MAIL_ADDRESS: 'nobody' }, 'MAIL_ADDRESS'],
    [{ BOT_CLOUD: 'moon' }, 'BOT_CLOUD'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ SPECIAL_NEEDS: 'tax_id,shoe_size' }, 'SPECIAL_NEEDS'],
  ])('says which variable of %j is wrong and what it must be', (env, name) => {
    expect(sentences(env)).toEqual([expect.stringMatching(new RegExp(`^${name} is not valid: it must be \\S+`))])
  })

  it('says what is missing beside what is set', () => {
    expect(sentences({ IMAP_HOST: 'imap.x.example' })).toHaveLength(3)
    expect(sentences({ BOT_APP_ID: 'a' })).toHaveLength(2)
    expect(sentences({ DKIM_SELECTOR: 's' })).toHaveLength(1)
  })

  it('keeps a fixed clock away from real mailboxes and bots', () => {
    const bot = { BOT_APP_ID: 'a', BOT_TENANT_ID: 't', BOT_APP_PASSWORD: 'p' }
    expect(sentences({ ...bot, NOW: '2026-02-13T10:00:00+08:00' })).toEqual([expect.stringContaining('remove NOW')])
  })
})
