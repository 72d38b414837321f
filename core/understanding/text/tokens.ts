// Cuts a folded text into tokens: words, single Chinese characters (so that no segmenter is needed), masks, ? and !.

const TOKENS = /\p{Script=Han}|⟨[a-z]+⟩|[\p{L}\p{M}\p{N}]+|[?!]/gu
const HAN = /^\p{Script=Han}/u
// A run without a space can be thousands of letters long; real words are not.
const LONGEST_WORD = 30

export function tokensOf(folded: string): string[] {
  return Array.from(folded.matchAll(TOKENS), ([token]) => token.slice(0, LONGEST_WORD))
}

export function isHan(token: string): boolean {
  return HAN.test(token)
}

export function isMask(token: string): boolean {
  return token.startsWith('⟨')
}
