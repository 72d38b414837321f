// Where between a letter's coming and its answer's leaving the power may fail.
export const MAIL_GAPS = [
  'letter read, turn not committed',
  'turn committed, ledger not',
  'ledger written, letter not marked',
  'turn committed, answer not sent',
  'answer sent, not marked sent',
] as const
export type MailGap = (typeof MAIL_GAPS)[number]
