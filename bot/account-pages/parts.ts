// What the account pages are built from.
import type { Knowledge } from '../../core/conversation/scene.js'
import type { Clock, Log, Passwords, Secrets, Store } from '../../core/ports.js'

export type PageParts = {
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
}
