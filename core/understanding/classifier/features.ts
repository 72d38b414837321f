// Turns a message into the features a classifier learns from: words and pairs of words, pieces of words (so that a
// misspelt word still resembles itself), and single and paired Chinese characters (so that no segmenter is needed).

const SHORTEST_PIECE = 2
const LONGEST_PIECE = 5
// A run without a space can be a hundred thousand letters long; real words are not.
const LONGEST_WORD = 30

const TOKENS = /\p{Script=Han}|[\p{L}\p{M}\p{N}⟨⟩]+|[?!]/gu
const HAN = /^\p{Script=Han}$/u

/** Every feature of a folded text, with repetitions. */
export function features(text: string): string[] {
  const found: string[] = []
  let previous = '^'
  for (const [token] of text.matchAll(TOKENS)) {
    const word = token.slice(0, LONGEST_WORD)
    found.push(`w ${word}`, `b ${previous} ${word}`)
    if (!HAN.test(word) && !word.startsWith('⟨')) addPieces(found, ` ${word} `)
    previous = word
  }
  return found
}

function addPieces(found: string[], padded: string): void {
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++)
    for (let start = 0; start + length <= padded.length; start++) found.push(`p ${padded.slice(start, start + length)}`)
}
