// Which character a number means in PDF files that use the old Chinese tables by name (GBK-EUC-H, UniGB-UCS2-H) and carry
// none of their own, as tax software and Chinese printers write them. The tables proper number glyphs, which nobody needs
// who only reads: here each character stands for itself, behind the last number that a real glyph has.
import { TextDecoder } from 'node:util'

/** Behind the glyphs of Adobe-GB1 and Adobe-CNS1, so that a real one is never taken for a character. */
const FIRST = 32_768

/** What Chinese text is made of; together they fit above FIRST. */
const BLOCKS: [first: number, last: number][] = [
  [0x4e00, 0x9fff],
  [0x0020, 0x00ff],
  [0x0370, 0x04ff],
  [0x2000, 0x22ff],
  [0x2460, 0x24ff],
  [0x3000, 0x33ff],
  [0x3400, 0x4dbf],
  [0xff00, 0xffef],
]

type Numbered = { first: number; last: number; number: number }

let next = FIRST
const NUMBERED: Numbered[] = BLOCKS.map(([first, last]) => {
  const number = next
  next += last - first + 1
  return { first, last, number }
})

const hex = (number: number, digits = 4) => `<${number.toString(16).padStart(digits, '0')}>`

function numberOf(character: number): number | undefined {
  const block = NUMBERED.find(({ first, last }) => character >= first && character <= last)
  return block && block.number + character - block.first
}

function table(codes: string[], kind: 'cid' | 'bf', ranges: string[]): string {
  return [
    'begincmap',
    `${codes.length} begincodespacerange ${codes.join(' ')} endcodespacerange`,
    `${ranges.length} begin${kind}range`,
    ...ranges,
    `end${kind}range`,
    'endcmap',
  ].join('\n')
}

function unicodeTable(): string {
  const ranges = NUMBERED.map(({ first, last, number }) => `${hex(first)} ${hex(last)} ${number}`)
  return table(['<0000> <ffff>'], 'cid', ranges)
}

/** Back from our numbers to characters. */
function characterTable(): string {
  const ranges = NUMBERED.map(({ first, last, number }) => `${hex(number)} ${hex(number + last - first)} ${hex(first)}`)
  return table(['<0000> <ffff>'], 'bf', ranges)
}

function charsetTable(charset: string): string {
  const decoder = new TextDecoder(charset)
  const ranges = [`<20> <7e> ${numberOf(0x20)}`]
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const number = numberOf(decoder.decode(Uint8Array.of(lead, trail)).codePointAt(0) ?? 0)
      const code = hex(lead * 256 + trail)
      if (number !== undefined) ranges.push(`${code} ${code} ${number}`)
    }
  }
  return table(['<00> <80>', '<8140> <fefe>'], 'cid', ranges)
}

function tableNamed(name: string): string | undefined {
  if (/^Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]$/.test(name)) return unicodeTable()
  if (/^GB(?:pc|K|Kp|K2K)?(?:-EUC)?-[HV]$/.test(name)) return charsetTable('gb18030')
  return /^(?:B5pc|HKscs-B5|ETen-B5|ETenms-B5)-[HV]$/.test(name) ? charsetTable('big5') : undefined
}

/** Where pdf.js looks for tables; it makes one for each file. */
export class ChineseMaps {
  #isNumberedByUs = false

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const found = kind === 'cMapUrl' ? this.#find(filename) : undefined
    if (found === undefined) throw new Error('no such table')
    return Buffer.from(found)
  }

  /** Numbers that a file gives to glyphs itself are none of ours: better unread than misread. */
  #find(name: string): string | undefined {
    if (/^Adobe-(?:GB1|CNS1)-UCS2$/.test(name)) return this.#isNumberedByUs ? characterTable() : undefined
    const found = tableNamed(name)
    this.#isNumberedByUs ||= found !== undefined
    return found
  }
}
