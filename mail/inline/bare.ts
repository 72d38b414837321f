// Texts as they are compared: clients change spaces, marks, widths and line ends of what they quote, but no letters.

const MARK = /[^\p{L}\p{N}]+/gu

export function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(MARK, '')
}

/** Of a text whose bare form begins with `length` bare characters: what follows them. */
export function after(text: string, length: number): string {
  let seen = 0
  let at = 0
  for (const char of text) {
    if (seen >= length) break
    seen += bare(char).length
    at += char.length
  }
  return text.slice(at)
}
