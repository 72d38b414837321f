// Which lines of a workbook's first sheet hold merged cells: the library that reads the cells does not say (ECMA-376, 18.3.1.55).
import { strFromU8, unzipSync } from 'fflate'

const RANGE = /<mergeCell\b[^>]*\bref="[A-Z]+(\d+):[A-Z]+(\d+)"/g

function attribute(tag: string | undefined, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag ?? '')?.[1]
}

/** Where the first sheet lies: the workbook names its relation, and the relation the file. */
function firstSheet(textOf: (name: string) => string): string {
  const relation = attribute(/<sheet\b[^>]*>/.exec(textOf('xl/workbook.xml'))?.[0], 'r:id')
  const relations = textOf('xl/_rels/workbook.xml.rels').match(/<Relationship\b[^>]*>/g) ?? []
  const target = attribute(
    relations.find((tag) => attribute(tag, 'Id') === relation),
    'Target',
  )
  return target?.startsWith('/') ? target.slice(1) : `xl/${target ?? 'worksheets/sheet1.xml'}`
}

/** Lines as a person counts them, from 1. */
export function mergedLines(bytes: Uint8Array): Set<number> {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:workbook|_rels\/|worksheets\/)/.test(name) })
  const textOf = (name: string) => (files[name] ? strFromU8(files[name]) : '')
  const lines = new Set<number>()
  for (const [, from, to] of textOf(firstSheet(textOf)).matchAll(RANGE)) {
    for (let line = Number(from); line <= Number(to); line += 1) lines.add(line)
  }
  return lines
}
