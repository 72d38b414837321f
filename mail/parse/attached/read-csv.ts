// CSV files → rows of cells, separated by whatever the program that wrote them uses.
import { parse } from 'csv-parse/sync'
import { ATTACHED_LIMITS } from '../limits.js'

const SEPARATORS = [',', ';', '\t', '，', '|']

/** The one that the first lines have most of; a comma where there is none. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 2_000)
  const count = (separator: string) => sample.split(separator).length
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',')
}

export function readCsv(text: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: ATTACHED_LIMITS.rows,
    max_record_size: 20_000,
  })
}
