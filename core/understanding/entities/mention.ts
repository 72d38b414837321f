// One named thing in a text: what it is, where it stands, and its normalised value.
import { allMatches } from '../../all-matches.js'

export const KINDS = [
  'email',
  'request',
  'tax',
  'identity',
  'tracking',
  'fapiao',
  'account',
  'phone',
  'amount',
  'date',
  'order',
  'postcode',
  'code',
] as const

export type Kind = (typeof KINDS)[number]

export type Mention = { kind: Kind; start: number; end: number; value: string }

/** A mention for each match of `pattern` (global); `toValue` gives undefined where the match is something else. */
export function mentionsOf(
  kind: Kind,
  text: string,
  pattern: RegExp,
  toValue: (match: RegExpExecArray) => string | undefined,
): Mention[] {
  const mentions: Mention[] = []
  for (const match of allMatches(text, pattern)) {
    const value = toValue(match)
    if (value !== undefined) mentions.push({ kind, start: match.index, end: match.index + match[0].length, value })
  }
  return mentions
}
