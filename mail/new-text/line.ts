// One line of a letter with what its markup says about it: the common ground of plain text and HTML.

/** `quote`: inside a container that a mail client makes for older text. `signature`: inside one for the signature. */
export type Role = 'body' | 'quote' | 'signature'

export type Line = {
  /** Without trailing space and without quote marks. */
  text: string
  /** How often the line is quoted, by `>` or by blockquotes. */
  depth: number
  role: Role
}

/** Longer lines are cut before any pattern sees them: no client's quote header comes near this length. */
const MAX_MATCHED = 600

export function isBlank(line: Line): boolean {
  return line.text.trim() === ''
}

/** What patterns may look at: bounded, so that each stays linear. */
export function matched(line: Line | undefined): string {
  return line === undefined ? '' : line.text.slice(0, MAX_MATCHED).trim()
}

/** Lines as people read them: no blank ones at either end, never more than one in a row. */
export function joinLines(lines: Line[]): string {
  const kept: string[] = []
  for (const line of lines) {
    if (!isBlank(line)) kept.push(line.text)
    else if (kept.length > 0 && kept.at(-1) !== '') kept.push('')
  }
  return kept.join('\n').trim()
}
