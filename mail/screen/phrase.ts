// A kind of sentence that automatic letters are made of, with its weight.

export type Phrase = {
  pattern: RegExp
  weight: number
  /** Such a sentence asks nothing of us, whatever it names: "for invoices please contact …". */
  closed: boolean
}

/**
 * JavaScript's own word boundary knows no å, ä and ö. The letters of Western Europe alone: with all that Unicode knows,
 * the patterns take a second to compile, and whoever writes first waits for it.
 */
const LETTER = '[0-9a-zß-öø-ÿ]'
const BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`

export function phrase(weight: number, closed: boolean, ...patterns: string[]): Phrase {
  return { pattern: new RegExp(patterns.join('|').replaceAll('\\b', BOUNDARY), 'iu'), weight, closed }
}
