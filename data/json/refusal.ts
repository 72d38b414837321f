// Why a store cannot be opened: a code for the program, a sentence for the operator. Never personal data.

export type RefusalCode = 'locked' | 'damaged' | 'unwritable' | 'newer_version'

/** Travels as an exception inside data/json only (lowdb's `read` can answer no other way); `openJsonStore` makes it a value. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, sentence: string) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
  }
}

export function damaged(path: string, what: string): Refusal {
  return new Refusal(
    'damaged',
    `${path} is damaged: ${what}. Restore the whole folder from a backup, or move it away to start empty.`,
  )
}

export function newerVersion(path: string, what: string): Refusal {
  return new Refusal(
    'newer_version',
    `${path} was written by a newer version of this program (it has ${what}). Start that version, or restore a backup of this one.`,
  )
}

/** The system's own word for what went wrong (`ENOSPC`); its messages may hold paths, so they are not repeated. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error'
}
