// A kind of sentence that automatic letters are made of, with its weight.

export type Phrase = {
  pattern: RegExp
  weight: number
  /** Such a sentence asks nothing of us, whatever it names: "for invoices please contact …". */
  closed: boolean
}

/** JavaScript's own word boundary knows no å, ä and ö. */
const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))'

export function phrase(weight: number, closed: boolean, ...patterns: string[]): Phrase {
  return { pattern: new RegExp(patterns.join('|').replaceAll('\\b', BOUNDARY), 'iu'), weight, closed }
}
