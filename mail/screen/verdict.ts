// The names of everything a letter can be, and which of them we answer.

/** Only people are answered. What is not answered is noted with its name, and staff can look it up. */
const ANSWERED = {
  human: true,
  /** Nobody to answer to. */
  no_sender: false,
  /** Our own letter coming back by Bcc, redirection or a shared mailbox. */
  own_letter: false,
  bounce: false,
  delivery_delayed: false,
  delivery_notice: false,
  read_receipt: false,
  abuse_report: false,
  /** RFC 3834: a robot says so itself. */
  auto_submitted: false,
  auto_response_suppressed: false,
  auto_reply_header: false,
  /** Precedence bulk, junk or list; marks of mass senders. */
  bulk: false,
  mailing_list: false,
  null_sender: false,
  system_sender: false,
  calendar: false,
  ticket_system: false,
  /** Out of office, acknowledgement and the like, by their words alone. */
  automatic_text: false,
} as const

export type VerdictName = keyof typeof ANSWERED

/** What a delivery report says of letters of ours. */
export type Bounce = {
  /** Our Message-IDs that it speaks of. */
  messageIds: string[]
  recipient?: string
  /** Such as 5.1.1 (RFC 3463). */
  status?: string
  permanent: boolean
}

export type Verdict = {
  name: VerdictName
  answer: boolean
  /** What decided: a header's name, a part's type, or the kind of words. Never a person's words. */
  signal: string
  bounce?: Bounce
}

export function verdict(name: VerdictName, signal: string, bounce?: Bounce): Verdict {
  return { name, answer: ANSWERED[name], signal, ...(bounce === undefined ? {} : { bounce }) }
}
