// The only reader of the environment. Every variable, its default, and the sentence that says what is wrong with it.
import { z } from 'zod'
import { Retention } from './core/privacy/retention.js'

const port = z.coerce.number().int().min(0).max(65535)
const flag = z.enum(['on', 'off'])
/** `self-signed` is named on purpose: TLS with a certificate that nobody vouches for. */
const tls = z.enum(['on', 'self-signed', 'off'])
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)

/** What to write instead, for each variable that can be wrong. */
const REMEDIES: Record<string, string> = {
  PORT: 'a number from 0 to 65535, such as 3978',
  HOST: 'an address of this machine, such as 127.0.0.1',
  PUBLIC_URL: 'the address customers reach, such as https://fapiao.contoso.example',
  NOW: 'an ISO 8601 instant with a zone, such as 2026-11-20T10:00:00+08:00',
  MAIL_ADDRESS: 'one e-mail address, such as fapiao@contoso.example',
  MAIL_LOCAL_SMTP_PORT: 'a number from 0 to 65535, such as 2525',
  IMAP_PORT: 'a number from 0 to 65535, such as 993',
  SMTP_PORT: 'a number from 0 to 65535, such as 465',
  IMAP_TLS: 'on, self-signed or off',
  SMTP_TLS: 'on, self-signed or off',
  MAIL_CLOUD: 'public or china',
  SPECIAL_NEEDS: 'names out of tax_id, reg_address, reg_phone, bank_name, bank_account, by comma',
  EMAIL_DELIVERY: 'on or off',
  KEEP_CONVERSATIONS_DAYS: 'a number of days from 1 to 3650, such as 180',
  KEEP_LETTERS_DAYS: 'a number of days from 1 to 3650, such as 180',
  KEEP_TICKETS_DAYS: 'a number of days from 1 to 3650, such as 365',
  MAIL_SECRET_EXPIRES: 'a day, such as 2027-03-31',
  BOT_SECRET_EXPIRES: 'a day, such as 2027-03-31',
  BOT_CLOUD: 'public or china',
  BOT_APP_TYPE: 'SingleTenant or UserAssignedMSI',
  WEB_CHAT: 'on or off',
  LOG_LEVEL: 'one of debug, info, warn, error, silent',
}

const Environment = z.object({
  PORT: port.default(3978),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).optional(),
  NOW: z.iso.datetime({ offset: true }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  MAIL_ADDRESS: z.email().default('fapiao@assistant.example'),
  MAIL_AUTHSERV_ID: z.string().min(1).optional(),
  MAIL_LOCAL_SMTP_PORT: port.default(0),
  IMAP_HOST: z.string().optional(),
  IMAP_PORT: port.default(993),
  IMAP_USER: z.string().optional(),
  IMAP_PASSWORD: z.string().optional(),
  IMAP_FOLDER: z.string().default('INBOX'),
  IMAP_TLS: tls.default('on'),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: port.default(465),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_TLS: tls.default('on'),
  MAIL_TENANT_ID: z.string().optional(),
  MAIL_CLIENT_ID: z.string().optional(),
  MAIL_CLIENT_SECRET: z.string().optional(),
  MAIL_SECRET_EXPIRES: z.iso.date().optional(),
  MAIL_CLOUD: z.enum(['public', 'china']).default('public'),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
  SPECIAL_NEEDS: list
    .pipe(z.array(z.enum(['tax_id', 'reg_address', 'reg_phone', 'bank_name', 'bank_account'])))
    .optional(),
  EMAIL_DELIVERY: flag.default('off'),
  KEEP_CONVERSATIONS_DAYS: Retention.shape.conversations,
  KEEP_LETTERS_DAYS: Retention.shape.letters,
  KEEP_TICKETS_DAYS: Retention.shape.tickets,
  BOT_APP_ID: z.string().optional(),
  BOT_APP_PASSWORD: z.string().optional(),
  BOT_SECRET_EXPIRES: z.iso.date().optional(),
  BOT_CERT_THUMBPRINT: z.string().optional(),
  BOT_CERT_KEY_FILE: z.string().optional(),
  BOT_TENANT_ID: z.string().optional(),
  BOT_OTHER_TENANTS: list.default([]),
  BOT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  BOT_CLOUD: z.enum(['public', 'china']).default('public'),
  WEB_CHAT: flag.optional(),
  WEB_CHAT_ORIGINS: list.default([]),
})

export type Environment = z.infer<typeof Environment>
export type Config = Environment & {
  mailMode: 'local' | 'imap'
  /** Nothing of the outside world is configured: sample data may be loaded, everything is open on loopback. */
  isTrial: boolean
  webChat: boolean
  authservId: string
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; sentences: string[] }

function missingPartners(env: Environment): string[] {
  const rules: [boolean, string][] = [
    [
      env.IMAP_HOST !== undefined && env.IMAP_USER === undefined,
      'IMAP_HOST is set but IMAP_USER is not: set IMAP_USER to the mailbox to read.',
    ],
    [
      env.IMAP_HOST !== undefined && env.IMAP_PASSWORD === undefined && env.MAIL_CLIENT_ID === undefined,
      'IMAP_HOST is set but neither IMAP_PASSWORD nor MAIL_CLIENT_ID is: set a password, or the application that signs in.',
    ],
    [
      env.MAIL_CLIENT_ID !== undefined && (env.MAIL_CLIENT_SECRET === undefined || env.MAIL_TENANT_ID === undefined),
      'MAIL_CLIENT_ID is set but MAIL_CLIENT_SECRET or MAIL_TENANT_ID is not: set all three.',
    ],
    [
      (env.DKIM_SELECTOR === undefined) !== (env.DKIM_KEY_FILE === undefined),
      'Only one of DKIM_SELECTOR and DKIM_KEY_FILE is set: set both, or none.',
    ],
    [
      env.IMAP_HOST !== undefined && env.SMTP_HOST === undefined,
      'IMAP_HOST is set but SMTP_HOST is not: set SMTP_HOST to the server that sends the answers.',
    ],
    [
      env.BOT_APP_ID !== undefined && env.BOT_TENANT_ID === undefined,
      'BOT_APP_ID is set but BOT_TENANT_ID is not: set BOT_TENANT_ID to the tenant the bot is registered in.',
    ],
    [
      env.BOT_APP_ID !== undefined &&
        env.BOT_APP_TYPE === 'SingleTenant' &&
        env.BOT_APP_PASSWORD === undefined &&
        env.BOT_CERT_THUMBPRINT === undefined,
      'BOT_APP_ID is set but neither BOT_APP_PASSWORD nor BOT_CERT_THUMBPRINT is: set one of them.',
    ],
    [
      env.NOW !== undefined && (env.IMAP_HOST !== undefined || env.BOT_APP_ID !== undefined),
      'NOW is set together with a real mailbox or bot: a fixed clock is for tries on this machine only; remove NOW.',
    ],
  ]
  return rules.filter(([broken]) => broken).map(([, sentence]) => sentence)
}

/** `env` is a parameter so that tests bring their own. Empty values count as not set. */
export function readConfig(env: Record<string, string | undefined> = process.env): ConfigResult {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
    return {
      ok: false,
      sentences: names.map(
        (name) => `${name} is not valid: it must be ${REMEDIES[name] ?? 'a value as in .env.example'}.`,
      ),
    }
  }
  const values = parsed.data
  const sentences = missingPartners(values)
  if (sentences.length > 0) return { ok: false, sentences }
  const isTrial = values.IMAP_HOST === undefined && values.BOT_APP_ID === undefined
  return {
    ok: true,
    config: {
      ...values,
      mailMode: values.IMAP_HOST === undefined ? 'local' : 'imap',
      isTrial,
      webChat: (values.WEB_CHAT ?? (isTrial ? 'on' : 'off')) === 'on',
      authservId: values.MAIL_AUTHSERV_ID ?? values.MAIL_ADDRESS.slice(values.MAIL_ADDRESS.lastIndexOf('@') + 1),
    },
  }
}
