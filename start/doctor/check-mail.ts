// Mail: can the mailbox be read, can letters be sent, can they be signed?
import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { tryMailbox } from '../../mail/mailbox/imap/try-mailbox.js'
import { trySmtp } from '../../mail/send/try-smtp.js'
import { systemClock } from '../clock.js'
import { mailMode } from '../mail.js'
import { type Finding, fault, type Patient, warning, well } from './finding.js'

const MAILBOX_REMEDIES: Record<string, string> = {
  unreachable: 'it cannot be reached: check IMAP_HOST, IMAP_PORT, IMAP_TLS and the firewall',
  login_refused: 'it refuses the sign-in: check IMAP_USER with IMAP_PASSWORD or the MAIL_CLIENT variables',
  folder_missing: 'it has no such folder: check IMAP_FOLDER',
}

const SMTP_REMEDIES = {
  unreachable: 'it cannot be reached: check SMTP_HOST, SMTP_PORT, SMTP_TLS and the firewall',
  login_refused: 'it refuses the sign-in: check SMTP_USER and SMTP_PASSWORD',
}

async function checkDkim({ DKIM_KEY_FILE: file }: Patient['config']): Promise<Finding[]> {
  if (!file) return []
  try {
    createPrivateKey(await readFile(file, 'utf8'))
    return [well('dkim', 'Letters are signed.')]
  } catch {
    return [
      fault(
        'dkim',
        `DKIM_KEY_FILE ${file} holds no private key that can be read: name a PEM file, or unset both DKIM variables.`,
      ),
    ]
  }
}

export async function checkMail(patient: Patient): Promise<Finding[]> {
  const { config } = patient
  const mode = mailMode(config, systemClock())
  const signing = await checkDkim(config)
  if (mode.kind === 'local') return [well('mailbox', 'A mailbox on this machine.'), ...signing]
  const [mailbox, smtp] = await Promise.all([tryMailbox(mode.imap), trySmtp(mode.smtp)])
  const at = `${mode.imap.host}:${mode.imap.port}`
  const smtpAt = `${mode.smtp.host}:${mode.smtp.port}`
  return [
    mailbox
      ? fault('mailbox', `${at}: ${MAILBOX_REMEDIES[mailbox] ?? mailbox}.`)
      : well('mailbox', `${at} lets us read ${mode.imap.folder}.`),
    smtp ? fault('smtp', `${smtpAt}: ${SMTP_REMEDIES[smtp]}.`) : well('smtp', `${smtpAt} takes letters.`),
    ...(config.MAIL_AUTHSERV_ID
      ? []
      : [
          warning(
            'mailbox',
            "MAIL_AUTHSERV_ID is not set: without the mail server's verdict fewer writers are proven.",
          ),
        ]),
    ...signing,
  ]
}
