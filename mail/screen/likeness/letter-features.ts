// What a letter consists of, as features to learn from: its words, those of its subject and of its sender's name.
import { featuresOf } from '../../../core/understanding/classifier/features.js'
import { hashOfKind, hashText, toFeature } from '../../../core/understanding/classifier/hash.js'
import { fold } from '../../../core/understanding/text/fold.js'
import { normalise } from '../../../core/understanding/text/normalise.js'
import { tokensOf } from '../../../core/understanding/text/tokens.js'
import { isAnswering, letterBuild } from './letter-build.js'

/** `from` is a name and what stands before the @. */
export type LetterWords = { from: string; subject: string; text: string }

const SUBJECT = hashOfKind(101)
const FROM = hashOfKind(102)
const BUILD = hashOfKind(103)

/** What a letter is shows at its beginning. */
const MAX_TEXT = 2_000
const MAX_LINE = 200

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu
const LINK = /\b(?:https?:\/\/|www\.)\S{1,500}/giu
const NUMBER = /\d[\d.,:/-]{0,40}/gu

export function letterFeatures(letter: LetterWords): number[] {
  const { from } = letter
  const subject = letter.subject.slice(0, MAX_LINE)
  const text = letter.text.slice(0, MAX_TEXT)
  const found = featuresOf(wordsIn(text), [])
  addLine(found, SUBJECT, [isAnswering(subject) ? 're' : 'new', ...wordsIn(subject)])
  for (const word of wordsIn(from.slice(0, MAX_LINE).replace(/[._+-]/g, ' '))) found.push(featureOf(FROM, word))
  for (const part of letterBuild(subject, text)) found.push(featureOf(BUILD, part))
  return found
}

/** Which number, address or link it is does not matter; that there is one does. */
function wordsIn(text: string): string[] {
  const masked = normalise(text).replace(LINK, ' ⟨link⟩ ').replace(ADDRESS, ' ⟨address⟩ ').replace(NUMBER, ' ⟨number⟩ ')
  return tokensOf(fold(masked))
}

function addLine(found: number[], kind: number, words: string[]): void {
  let before = ''
  for (const word of words) {
    found.push(featureOf(kind, word), featureOf(kind, `${before} ${word}`))
    before = word
  }
}

function featureOf(kind: number, text: string): number {
  return toFeature(hashText(kind, text))
}
