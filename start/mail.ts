// What the configuration means for mail: which mailbox, how to sign in to it, how to send.

import { resolve as resolveName } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.js'
import type { Clock, Log } from '../core/ports.js'
import { readAttachment } from '../data/attachments.js'
import type { Words } from '../mail/compose/words.js'
import { lineSecurity } from '../mail/line-security.js'
import type { MailOptions, MailRefusal } from '../mail/mail.js'
import { accessTokens, type TokenAccount } from '../mail/mailbox/access-token.js'
import type { Assembly } from './assembly.js'

export type MailBase = { config: Config; dataDir: string; clock: Clock; log: Log }

/** Sign-in service and scope of the two clouds (Exchange Online; 21Vianet's at partner.outlook.cn). */
const CLOUDS = {
  public: { login: 'https://login.microsoftonline.com', scope: 'https://outlook.office365.com/.default' },
  china: { login: 'https://login.partner.microsoftonline.cn', scope: 'https://partner.outlook.cn/.default' },
}

/** Undefined where the mailbox is signed in to with a password. */
export function tokenAccount(config: Config): TokenAccount | undefined {
  const { MAIL_TENANT_ID: tenant, MAIL_CLIENT_ID: clientId, MAIL_CLIENT_SECRET: clientSecret } = config
  if (!tenant || !clientId || !clientSecret) return undefined
  const { login, scope } = CLOUDS[config.MAIL_CLOUD]
  return { tokenUrl: `${login}/${tenant}/oauth2/v2.0/token`, clientId, clientSecret, scope }
}

function line(port: number, tls: Config['IMAP_TLS']) {
  return { security: lineSecurity(port, tls !== 'off'), ...(tls === 'self-signed' ? { allowSelfSigned: true } : {}) }
}

function smtpSignIn(config: Config, accessToken: (() => Promise<string>) | undefined) {
  const user = config.SMTP_USER ?? config.IMAP_USER ?? ''
  if (accessToken) return { signIn: { user, accessToken } }
  const password = config.SMTP_PASSWORD ?? (config.SMTP_USER ? undefined : config.IMAP_PASSWORD)
  return password ? { signIn: { user, password } } : {}
}

export function mailMode(config: Config, clock: Clock): MailOptions['mode'] {
  const { IMAP_HOST: imapHost, SMTP_HOST: smtpHost } = config
  if (!imapHost || !smtpHost) return { kind: 'local', smtpPort: config.MAIL_LOCAL_SMTP_PORT }
  const account = tokenAccount(config)
  const accessToken = account && accessTokens(account, clock)
  return {
    kind: 'imap',
    imap: {
      host: imapHost,
      port: config.IMAP_PORT,
      ...line(config.IMAP_PORT, config.IMAP_TLS),
      user: config.IMAP_USER ?? '',
      folder: config.IMAP_FOLDER,
      signIn: accessToken ? { accessToken } : { password: config.IMAP_PASSWORD ?? '' },
    },
    smtp: {
      host: smtpHost,
      port: config.SMTP_PORT,
      ...line(config.SMTP_PORT, config.SMTP_TLS),
      ...smtpSignIn(config, accessToken),
    },
  }
}

async function dkimOf({ DKIM_SELECTOR: selector, DKIM_KEY_FILE: file, MAIL_ADDRESS: address }: Config) {
  if (!selector || !file) return {}
  const privateKey = await readFile(file, 'utf8')
  return { dkim: { domainName: address.slice(address.lastIndexOf('@') + 1), keySelector: selector, privateKey } }
}

/** DNS is asked only for letters of a real mailbox whose server leaves no verdict of its own. */
export async function mailOptions(base: MailBase, assembly: Assembly, words: Words): Promise<MailOptions> {
  const { config, dataDir, clock, log } = base
  const mode = mailMode(config, clock)
  return {
    mode,
    folder: join(dataDir, 'mail'),
    address: config.MAIL_ADDRESS,
    authservId: config.authservId,
    ...(mode.kind === 'imap' ? { resolver: (name: string, type: string) => resolveName(name, type) } : {}),
    ...(await dkimOf(config)),
    readAttachment: (attachment) => readAttachment(dataDir, attachment),
    keys: [assembly.knowledge().secrets],
    words,
    knowledge: assembly.knowledge,
    assistant: assembly.assistant,
    store: assembly.store,
    clock,
    log,
  }
}

export function mailSentence({ code, port }: MailRefusal): string {
  return code === 'smtp_port_taken'
    ? `MAIL_LOCAL_SMTP_PORT ${port} is taken by another program: stop that one, or name another port.`
    : `MAIL_LOCAL_SMTP_PORT ${port} may not be used by this user: name a port above 1023.`
}
