// What the operator reads at the start: where to go, where data lies, what is switched off and what switches it on.
import type { Config } from '../config.js'
import type { Lang } from '../core/content.js'
import type { Knowledge } from '../core/conversation/scene.js'
import type { Value } from '../core/reply.js'
import { spellMessage } from '../core/wording/spell.js'

export type Places = { url: string; dataDir: string; smtpPort?: number }

function row(name: string, value: string): string {
  return `  ${name.padEnd(14)} ${value}`
}

function switchedOff(config: Config): string[] {
  return [
    ...(config.webChat ? [] : ['the web chat page: set WEB_CHAT=on']),
    ...(config.BOT_APP_ID ? [] : ['Teams: set BOT_APP_ID, BOT_TENANT_ID and BOT_APP_PASSWORD']),
    ...(config.mailMode === 'imap'
      ? []
      : ['a real mailbox: set IMAP_HOST, IMAP_USER, IMAP_PASSWORD, SMTP_HOST and MAIL_ADDRESS']),
  ]
}

export function whereToGo(config: Config, { url, dataDir, smtpPort }: Places): string {
  const off = switchedOff(config)
  return [
    'The Fapiao assistant is running.',
    '',
    ...(config.webChat ? [row('Chat', `${url}/chat`)] : []),
    ...(config.mailMode === 'local'
      ? [row('Mailbox', `${url}/mailbox`), row('Mail intake', `smtp://127.0.0.1:${smtpPort ?? 0}`)]
      : [row('Mailbox', `${config.IMAP_USER} at ${config.IMAP_HOST}`)]),
    row('Desk', `${url}/desk (for staff made with npm run desk -- staff add)`),
    row('Bot endpoint', `${url}/api/messages${config.BOT_APP_ID ? '' : ' (this machine only)'}`),
    row('Health', `${url}/healthz`),
    row('Data', dataDir),
    ...(off.length > 0 ? ['', 'Switched off:', ...off.map((line) => `  ${line}`)] : []),
    ...(config.NOW ? ['', `The clock started at ${config.NOW} (NOW).`] : []),
    '',
    'Ctrl-C stops it.',
  ].join('\n')
}

/** Words of the content for pages and letters: one sentence, by key. */
export function speakerOf(knowledge: () => Knowledge, publicUrl: string) {
  return (lang: Lang, key: string, values?: Record<string, Value>): string => {
    const { content, secrets } = knowledge()
    return spellMessage({ content, secrets, publicUrl }, lang, values ? { key, values } : { key })
  }
}
