// YAML with line numbers: parses a text, checks it against a schema and names the line of each mistake.
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ContentProblem } from './content-problem.js'

export type Path = readonly PropertyKey[]

export type LocatedYaml<T> = { value: T; lineAt(path: Path): number }

/** `firstLine` is the line of the file on which `text` begins. */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): { yaml?: LocatedYaml<T>; problems: ContentProblem[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const mistakes = [...document.errors, ...document.warnings]
  if (mistakes.length > 0) {
    const problems = mistakes.map((mistake) => ({
      file,
      line: lineOf(mistake.pos[0]),
      problem: `not valid YAML: ${mistake.message.split('\n')[0]}`,
    }))
    return { problems }
  }
  const lineAt = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lineOf(node.range[0])
    }
    return firstLine
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { yaml: { value: parsed.data, lineAt }, problems: [] }
  const problems = parsed.error.issues.map(({ path, message }) => ({
    file,
    line: lineAt(path),
    problem: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
  }))
  return { problems }
}
