// Excel workbooks (XLSX) → the rows of their first sheets.
import { ATTACHED_LIMITS } from '../limits.js'
import { archiveSize } from './archive-size.js'

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  // Excel keeps long digits as numbers; as text they must not become 1.2e+18.
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) return cell.toFixed(0)
  return cell === null || cell === undefined ? '' : String(cell)
}

/** Undefined where unpacking it is not worth the risk. */
export async function readWorkbook(bytes: Buffer): Promise<string[][] | undefined> {
  const size = archiveSize(bytes)
  if (!size || size.entries > ATTACHED_LIMITS.archiveEntries) return undefined
  if (size.unpackedBytes > ATTACHED_LIMITS.unpackedBytes) return undefined
  // Loaded only where somebody attaches one: most letters have none.
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const sheets = await readXlsxFile(new Uint8Array(bytes).buffer)
  return sheets
    .slice(0, ATTACHED_LIMITS.sheets)
    .flatMap(({ data }) => data.slice(0, ATTACHED_LIMITS.rows).map((row) => row.map(cellText)))
}
