// Brings what a person typed into one form: width, case of digits, spaces, invisible characters.
// Keeps letters, case and line breaks; lower-casing and traditional characters are for the features to fold.

/** Longest text looked at. Nobody explains more in one message; the bound keeps every later step linear. */
export const MAX_TEXT = 8_000

const LONE_SURROGATES = /\p{Surrogate}/gu
// Zero-width characters, byte order marks, soft hyphens, direction marks: pasted along from web pages and Teams.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu
const CONTROLS = /[^\P{Cc}\n\t]/gu
const BLANKS = /[^\S\n]+/gu
const BLANK_LINES = /\s*\n\s*/gu
const DASHES = /[\u2010-\u2015\u2212\u301C\uFE63\uFF0D]/gu

export function normalise(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(LONE_SURROGATES, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .replace(BLANK_LINES, '\n')
    .trim()
    .slice(0, MAX_TEXT)
}
