// Runs a command of the desk by name, for the pages: what was typed in a form needs no command line.
import { COMMANDS } from './commands.js'
import type { DeskParts, Report } from './desk.js'

export async function callCommand(
  parts: DeskParts,
  name: string,
  typed: { args?: string[]; options?: Record<string, string> } = {},
): Promise<Report> {
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) throw new Error(`the desk has no command ${name}`)
  const { args = [], options = {} } = typed
  // An empty field was not filled in.
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value.trim() !== ''))
  return command.run({ parts, args, options: given, rows: [] })
}
