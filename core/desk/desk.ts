// The service centre's desk: what a command is given and what it says. The commands themselves are in commands.ts.
import type { Lang } from '../content.js'
import type { Store } from '../ports.js'
import type { Message } from '../reply.js'
import type { Speller } from '../wording/spell.js'
import type { Teach } from './teaching.js'

export type DeskParts = {
  store: Store
  speller: Speller
  now: string
  /** Who does it, as kept in histories; never shown to customers. */
  by: string
  /** Language of what the desk says to its staff. */
  lang: Lang
  /** Unique for each call: letters and audit lines are named after it. */
  id: string
  /** Called after a commit that left something in the outbox. */
  onSends: () => void
  teach: Teach
}

/** One line of a table: cells by heading. `line` as a person counts it in the file. */
export type Row = { line: number; cells: Record<string, string> }

export type Call = {
  parts: DeskParts
  args: string[]
  options: Record<string, string>
  rows: Row[]
}

/** `data` is what --json prints. */
export type Report = { ok: boolean; lines: Message[]; data: unknown }

export type DeskCommand = {
  /** One or two words, such as `ticket list`. */
  name: string
  /** Names of what must follow, in order. */
  args: readonly string[]
  /** Options with a value show what goes there; flags are empty. */
  options: Readonly<Record<string, string>>
  run(call: Call): Promise<Report>
}

export type DeskResult = {
  /** 0 done, 1 refused, 2 not understood. */
  exitCode: number
  output: string
}

/** A refusal with its sentence; `code` is what --json prints. */
export function refuse(code: string, values?: Message['values']): Report {
  const line: Message = { key: `desk.refused.${code}`, ...(values ? { values } : {}) }
  return { ok: false, lines: [line], data: { error: code } }
}
