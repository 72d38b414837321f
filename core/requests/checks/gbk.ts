// Which characters the tax system can print: those of GBK (code page 936). It counts lengths in GBK bytes.
// Å, ä, ö and rare Chinese characters are not among them, é and ü are.

/**
 * Ranges of code points from U+0080 on, private use left out (nothing is printed for it): for each, in base 36, the
 * distance from the end of the range before, then `-` and its length less one.
 */
const RANGES =
  '11 3-1 8-1 6 w 9-1 7-2 2-1 5-1 4 2-1 2 5 i 8 g p 4 5 u 2r 2 2 2 2 2 2 2 t 2g g 2u 2-2 e 54-g 2-6 8-g 2-6 1k f-1r 2 54e cx 3-3 2-1 3-1 8-1 a 2-1 2 6 35 2f 2 4 d b 1r-b 5-9 n-3 3-3 33 7 2 4 5 3-3 3 2 2-4 3 6-3 6 b 4 6 e-1 3-3 7-1 12 4 c q 2b 9a-9 b-13 2t-23 5-z e-e 4-2 b-1 h-1 9-1 9-1 4 3-1 j-3 w-1 3 1j 2 1mn 3 4 3-1 b g 3 4 5 3-1 4 f 86-b 5-3 2-i 6-1 3-8 l 3-2a 8-3 3-2d 6-2 7-10 6v-9 8 36 6j-1 d-2 3 z a 3-1 3 36 18 8b 34 c la 2e 2p-1 f 44 63 80 36 om 7d d4 39 5 18 6x ae l 5e 6 2b h ca 1f 3 5-1 2-1 l 4 n-1 jk 14-4 34-6 45 2a-g4l hon 25 s 2a a r-3 2 2-1 4 7-2 2-1 3-2 sn-1 2-h 5-9 2-3 2-d 2-3 46-2l 3m-5'

const PRINTABLE = new RegExp(`^[\\u0020-\\u007E${characterClass()}]$`, 'u')

function characterClass(): string {
  let end = 0x7f
  return RANGES.split(' ')
    .map((range) => {
      const [gap = 0, length = 0] = range.split('-').map((part) => Number.parseInt(part, 36))
      const start = end + gap
      end = start + length
      return `\\u{${start.toString(16)}}-\\u{${end.toString(16)}}`
    })
    .join('')
}

/** The characters that cannot be printed, each once, in the order of the text. */
export function unprintable(text: string): string[] {
  return [...new Set(text)].filter((character) => !PRINTABLE.test(character))
}

/** What cannot be printed is counted like what stands in for it: two bytes, as for a Chinese character. */
export function gbkLength(text: string): number {
  return [...text].reduce((bytes, character) => bytes + (character <= '\u007F' || character === '€' ? 1 : 2), 0)
}
