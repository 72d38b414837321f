// Writes rows as a table for a spreadsheet: CSV that Excel opens with its characters right, or a workbook.
import writeXlsxFile from 'write-excel-file/node'

export type Cells = Record<string, string>

/** Excel takes CSV for the machine's old encoding unless it begins with this. */
const BYTE_ORDER_MARK = '\ufeff'

/** A cell of a customer's that a spreadsheet would run as a formula; signed numbers such as +86… are none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d))/

function csvCell(text: string): string {
  const tame = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}

export function toCsv(headings: readonly string[], rows: readonly Cells[]): Buffer {
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
  const text = lines.map((line) => line.map(csvCell).join(',')).join('\r\n')
  return Buffer.from(`${BYTE_ORDER_MARK}${text}\r\n`, 'utf8')
}

/** Every cell is text: numbers of 18 or 20 digits would lose their last ones. */
export function toXlsx(headings: readonly string[], rows: readonly Cells[]): Promise<Buffer> {
  const head = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((row) => headings.map((heading) => ({ value: row[heading] ?? '', type: String })))
  return writeXlsxFile([head, ...body]).toBuffer()
}
