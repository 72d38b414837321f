// What the account pages are built from.
import type { Knowledge } from '../../core/conversation/scene.js'
import type { Teach } from '../../core/desk/teaching.js'
import type { Clock, Log, Passwords, Secrets, Store } from '../../core/ports.js'
import type { KeptAttachment } from '../../core/records/attachment.js'

/** As the browser names it. */
export type UploadedFile = { name: string; bytes: Uint8Array }

/** A set of pages with a look, a cookie and a home of their own. */
export type Site = {
  cookie: string
  /** Folder of the templates below bot/. */
  views: string
  /** Below bot/, in order. */
  styles: readonly string[]
  home: string
  /** A form's at most; a letter in Chinese takes nine bytes a character. */
  formBytes: number
}

export const ACCOUNT_SITE: Site = {
  cookie: 'fapiao',
  views: 'account-pages/views',
  styles: ['account-pages/views/account.css'],
  home: '/account',
  formBytes: 16 * 1024,
}

export type PageParts = {
  /** The account pages, where nothing else is said. */
  site?: Site
  store: Store
  knowledge: () => Knowledge
  secrets: Secrets
  passwords: Passwords
  clock: Clock
  log: Log
  /** Where people reach the pages from outside; links and the cookie's rules follow it, never a Host header. */
  publicUrl: string
  /** Called after a commit that left letters in the outbox. */
  onSends: () => void
  /** Makes a question an example of the content. */
  teach: Teach
  /** Puts a file of staff beside the store. */
  keepFile: (file: UploadedFile) => Promise<KeptAttachment>
}
