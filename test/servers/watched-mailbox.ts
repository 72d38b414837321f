// A mailbox of ours on a server of the test's: opened with little patience, and counted what it hands over.
import { onTestFinished } from 'vitest'
import type { Store } from '../../core/ports.js'
import { openJsonStore } from '../../data/json/open-store.js'
import type { ImapPatience } from '../../mail/mailbox/imap/imap-account.js'
import { ImapMailbox } from '../../mail/mailbox/imap/imap-mailbox.js'
import { customerLetter } from '../mail/raw-letter.js'
import { temporaryFolder } from '../mail/temporary-folder.js'
import { WEDNESDAY } from '../world/clock.js'
import { quiet } from '../world/world.js'
import type { Dovecot } from './dovecot.js'

const HURRIED: ImapPatience = {
  lookEveryMs: 60_000,
  maxIdleMs: 60_000,
  silenceMs: 60_000,
  connectMs: 5_000,
  retryFirstMs: 5,
  retryMaxMs: 20,
  refusedFirstMs: 5,
  refusedMaxMs: 20,
}

const clock = { now: () => WEDNESDAY, every: () => ({ stop() {} }) }

export async function newStore(): Promise<Store> {
  const opened = await openJsonStore({ folder: await temporaryFolder() })
  if (!opened.ok) throw new Error(opened.sentence)
  onTestFinished(() => opened.store.close())
  return opened.store
}

/** `problems` takes the fields of each error that is logged, `warnings` the name of each warning. */
export type Setting = {
  port?: number
  patience?: Partial<ImapPatience>
  password?: string
  problems?: string[]
  warnings?: string[]
}

export function openMailboxAt(dovecot: Dovecot, folder: string, store: Store, setting: Setting = {}): ImapMailbox {
  const log = {
    ...quiet,
    error: (_: string, fields?: object) => setting.problems?.push(JSON.stringify(fields)),
    warn: (event: string) => setting.warnings?.push(event),
  }
  const mailbox = new ImapMailbox({
    account: {
      host: '127.0.0.1',
      port: setting.port ?? dovecot.port,
      security: 'none',
      user: dovecot.user,
      folder,
      signIn: { password: setting.password ?? dovecot.password },
    },
    patience: { ...HURRIED, ...setting.patience },
    maxLetterBytes: 1_000_000,
    store,
    clock,
    log,
    random: () => 0.5,
  })
  onTestFinished(() => mailbox.stop())
  return mailbox
}

/** Counts how often each letter was handed over. */
export function taking(mailbox: ImapMailbox): Map<string, number> {
  const taken = new Map<string, number>()
  mailbox.watch(async ({ raw }) => {
    const subject = /^Subject: (.*)\r?$/m.exec(raw.toString())?.[1] ?? ''
    taken.set(subject, (taken.get(subject) ?? 0) + 1)
  })
  return taken
}

export const letters = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => customerLetter({ subject: `letter ${from + i}` }))

export async function unseenIn(dovecot: Dovecot, folder: string): Promise<number> {
  const [, count = ''] = dovecot.doveadm('mailbox', 'status', '-u', dovecot.user, 'unseen', folder).split('unseen=')
  return Number.parseInt(count, 10)
}
