// What privacy asks of the places where files lie beside the store: raw letters, and Fapiao that staff attached.

export interface LetterKeeping {
  /** Removes every letter from or to this address. */
  forget(address: string): Promise<void>
  /** Removes every letter older than this instant. */
  forgetBefore(instant: string): Promise<void>
}

export interface AttachmentKeeping {
  /** Removes the files with these hashes; one that is not there is gone already. */
  forget(hashes: readonly string[]): Promise<void>
}

export type FileKeeping = { letters: LetterKeeping; attachments: AttachmentKeeping }
