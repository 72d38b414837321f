// The code a person most likely meant by a mistyped unified social credit code (domain B2). Only a proposal, and only
// where one candidate alone makes sense: a wrong one would put a stranger's number on the Fapiao.
import { isUnifiedSocialCreditCode } from '../../understanding/entities/uscc.js'
import { hasValidOrganisation, passesBothChecks } from './unified-code.js'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18
/** Letters that the code never has, and what they are mistaken for. */
const IMPOSSIBLE: Record<string, string> = { O: '0', I: '1', S: '5', Z: '2', V: 'U' }
/** Kind of body and province (GB 32100-2015, GB/T 2260): keeps swapped digits of a region from looking like a fix. */
const PLAUSIBLE = /^(?:1[1-39]|5[1-39]|9[1-3])(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}/u
const LOOK_ALIKE: Record<string, string> = {
  '0': 'DQ',
  D: '0',
  Q: '0',
  '1': 'L7T',
  L: '1',
  '7': '1',
  T: '1',
  '8': 'B',
  B: '8',
  '6': 'G',
  G: '6',
  U: 'WY',
  W: 'U',
  Y: 'U',
}

export function proposeTaxId(code: string): string | undefined {
  const possible = [...code].map((character) => IMPOSSIBLE[character] ?? character).join('')
  if (possible !== code && isUnifiedSocialCreditCode(possible)) return possible
  if (possible.length === LENGTH - 1) return completed(possible)
  if (possible.length === LENGTH + 1) return onlyOne(withoutEach(possible).filter(isLikely))
  if (possible.length !== LENGTH) return undefined
  const slips = [...lookAlikes(possible), ...transposed(possible)].filter(isLikely)
  return onlyOne(slips) ?? (slips.length === 0 ? onlyOne(corrected(possible).filter(isLikely)) : undefined)
}

function isLikely(code: string): boolean {
  return PLAUSIBLE.test(code) && passesBothChecks(code)
}

function onlyOne(candidates: string[]): string | undefined {
  const different = [...new Set(candidates)]
  return different.length === 1 ? different[0] : undefined
}

/** The check character was lost at the end; an organisation code that checks out says that nothing else was. */
function completed(code: string): string | undefined {
  const isWhole = PLAUSIBLE.test(code) && hasValidOrganisation(code)
  return isWhole ? [...ALPHABET].map((last) => code + last).find(isUnifiedSocialCreditCode) : undefined
}

function withoutEach(code: string): string[] {
  return [...code].map((_, at) => code.slice(0, at) + code.slice(at + 1))
}

function lookAlikes(code: string): string[] {
  return [...code].flatMap((character, at) =>
    [...(LOOK_ALIKE[character] ?? '')].map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  )
}

function transposed(code: string): string[] {
  return [...code].map((_, at) => code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2))
}

/**
 * One wrong character anywhere. With a valid organisation code the slip is outside of it, where every position has its
 * one fitting character, so that nothing can be told.
 */
function corrected(code: string): string[] {
  if (hasValidOrganisation(code)) return []
  return [...code].flatMap((_, at) => [...ALPHABET].map((other) => code.slice(0, at) + other + code.slice(at + 1)))
}
