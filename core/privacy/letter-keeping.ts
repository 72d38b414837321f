// What privacy asks of the place where raw letters lie.

export interface LetterKeeping {
  /** Removes every letter from or to this address. */
  forget(address: string): Promise<void>
  /** Removes every letter older than this instant. */
  forgetBefore(instant: string): Promise<void>
}
