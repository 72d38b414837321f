// Folds away what makes the same word look different: case, accents, traditional characters, drawn-out letters.
// For comparing only; nobody is shown a folded text.
import { toSimplified } from './traditional.js'

// People type Swedish without å, ä, ö and pinyin with tones.
const ACCENTS = /\p{M}/gu
// "heeeelp", "！！！！"; two of a kind occur in real words.
const DRAWN_OUT = /(.)\1{2,}/gsu

export function fold(text: string): string {
  return toSimplified(text.toLowerCase()).normalize('NFD').replace(ACCENTS, '').replace(DRAWN_OUT, '$1$1')
}
