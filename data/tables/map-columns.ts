// Gives an export's columns the names that the desk knows, as a mapping file says: one `heading: column` a line, in YAML.
import { parse } from 'yaml'
import { z } from 'zod'
import type { TableRow } from './read-csv.js'

const Mapping = z.record(z.string(), z.string())
export type Mapping = z.infer<typeof Mapping>

/** Undefined where the file is something else. JSON is YAML too. */
export function readMapping(text: string): Mapping | undefined {
  try {
    const read = Mapping.safeParse(parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

export function mapColumns(rows: TableRow[], mapping: Mapping): TableRow[] {
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(Object.entries(cells).map(([heading, cell]) => [mapping[heading] ?? heading, cell])),
  }))
}
