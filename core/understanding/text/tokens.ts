// Cuts a folded text into tokens: words, single Chinese characters (so that no segmenter is needed), masks, and the last
// of a row of ? and !.

import { allMatches } from '../../all-matches.js'

const TOKENS = /\p{Script=Han}|⟨[a-z]+⟩|[\p{L}\p{M}\p{N}]+|[?!](?![?!])/gu
// A run without a space can be thousands of letters long; real words are not.
const LONGEST_WORD = 30

export function tokensOf(folded: string): string[] {
  return allMatches(folded, TOKENS).map(([token]) => token.slice(0, LONGEST_WORD))
}

export function isHan(token: string): boolean {
  // Every token that begins with a Chinese character is that character; no letter of another script lies in its range.
  const code = token.charCodeAt(0)
  return (code >= 0x2e80 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xd840 && code < 0xd8c0)
}

export function isMask(token: string): boolean {
  return token.startsWith('⟨')
}

/** Whether a token is more than a question or exclamation mark. */
export function isWord(token: string): boolean {
  return token !== '?' && token !== '!'
}
