// Cuts what was written into sentences, bounded: patterns look at one sentence at a time.

const MAX_TEXT = 8_000
const MAX_SENTENCES = 60
/** The longest that a person or a robot writes without a full stop; the patterns look no further. */
const MAX_SENTENCE_CHARS = 400

export function splitSentences(text: string): string[] {
  return text
    .slice(0, MAX_TEXT)
    .replace(/([。！？!?；;]|\.(?=\s))/gu, '$1\n')
    .split('\n')
    .map((sentence) => sentence.trim().slice(0, MAX_SENTENCE_CHARS))
    .filter((sentence) => sentence !== '')
    .slice(0, MAX_SENTENCES)
}
