// The port to wherever letters come in. It hands over raw letters; what they say is nobody's business here.

export type IncomingLetter = {
  /** The mailbox's own name for it. */
  uid: string
  raw: Buffer
  /** When the mailbox got it, ISO 8601. */
  receivedAt: string
}

/** Resolves when the letter is dealt with for good; rejecting leaves it in the mailbox, to be offered again. */
export type TakeLetter = (letter: IncomingLetter) => Promise<void>

export type MailboxProblem = 'unreachable' | 'login_refused' | 'folder_missing' | 'not_taken'

export type MailboxState = {
  /** When the mailbox last answered us, ISO 8601. */
  reachedAt?: string
  /** What stands in the way at the moment. */
  problem?: MailboxProblem
}

export interface Mailbox {
  /** Begins to hand over letters, those that wait and those that come; called once. A letter may be offered again. */
  watch(take: TakeLetter): void
  state(): MailboxState
  /** Resolves when nothing is in hand any more. */
  stop(): Promise<void>
}
