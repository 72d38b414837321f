// Every bound of reading one letter, with its reason. A bound that bites is named in ParsedLetter.truncated.

export const PARSE_LIMITS = {
  /** More than any mail service takes (Exchange Online: 150 MB raw at most, usually 35); the rest is not fetched. */
  letterBytes: 50 * 1024 * 1024,
  /** Real headers stay under 64 kB, even after ten relays with ARC seals; a 5 MB one is an attack. */
  headBytes: 256 * 1024,
  /** Each costs a decode; the longest real ones have about 150. */
  headers: 500,
  /** One long To header of a mailing; nothing we decide on is this long. */
  headerChars: 32 * 1024,
  /** Nobody is addressed by reading further: only From, and whether we stand in To, matter. */
  addresses: 200,
  /** A thread's beginning and its last steps are enough to find our own letter. */
  references: 100,
  /** A letter with more pictures than this is no letter. */
  parts: 300,
  /** The most that a turn can hold is 100,000; quotes are cut from the rest. */
  textChars: 400_000,
  /** Word and Outlook write 100 kB of styles around a sentence. */
  htmlChars: 2_000_000,
  /** As Turn.attachments allows. */
  attachments: 100,
  attachmentTextChars: 100_000,
  /** All attachments of a letter together: bounds what one letter weighs in memory and in the store. */
  allAttachmentTextChars: 400_000,
} as const

/** Of what is attached; a bound that bites leaves the file unread, and it goes to staff as it is. */
export const ATTACHED_LIMITS = {
  /** A form with billing details has a tenth of this; larger ones are scans and photographs. */
  fileBytes: 5 * 1024 * 1024,
  /** What a workbook may unpack to. */
  unpackedBytes: 16 * 1024 * 1024,
  /** Sheets, styles and pictures of a workbook. */
  archiveEntries: 500,
  sheets: 3,
  rows: 200,
  columns: 40,
  pages: 10,
  /** Kept for staff, of one letter. */
  keptFiles: 20,
  /** Smaller pictures within a letter are a signature's. */
  inlineBytes: 10_000,
} as const

/**
 * Seconds a sane letter never needs: the slowest of our hostile ones takes a fifth of this. Twice at most: with the files
 * attached, and without.
 */
export const PARSE_TIMEOUT_MS = 5_000

/** Heap of the worker; letters themselves lie outside of it, in buffers. */
export const PARSE_HEAP_MB = 320

/** A letter that takes the worker down this often is put aside (a crash may have been another letter's fault). */
export const PARSE_TRIES = 3
