// Runs one command line of the desk and puts its report into words, or into JSON where a program asks.
import type { Message } from '../reply.js'
import { spellMessage } from '../wording/spell.js'
import { COMMANDS } from './commands.js'
import type { DeskCommand, DeskParts, DeskResult, Report, Row } from './desk.js'
import { COMMON_OPTIONS, readArgv } from './read-argv.js'

function usageOf(command: DeskCommand): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS })
    .filter(([name]) => name !== 'help')
    .map(([name, placeholder]) => (placeholder ? `[--${name} ${placeholder}]` : `[--${name}]`))
  return [command.name, ...command.args, ...options].join(' ')
}

function helpKey(command: DeskCommand): string {
  return `desk.help.${command.name.replaceAll(' ', '_').replaceAll('-', '_')}`
}

function say({ speller, lang }: DeskParts, message: Message): string {
  return spellMessage(speller, lang, message)
}

function helpFor(parts: DeskParts, commands: readonly DeskCommand[]): string {
  return commands.map((command) => `${usageOf(command)}\n    ${say(parts, { key: helpKey(command) })}`).join('\n')
}

function print(parts: DeskParts, report: Report, asJson: boolean): DeskResult {
  const text = report.lines.map((line) => say(parts, line)).join('\n')
  const exitCode = report.ok ? 0 : 1
  if (!asJson) return { exitCode, output: text }
  const data = report.ok ? report.data : { ...(report.data as object), message: text }
  return { exitCode, output: JSON.stringify(data, undefined, 2) }
}

/** `rows` are those of a table that the command line names: files are read where the command was typed. */
export async function runDeskCommand(parts: DeskParts, argv: readonly string[], rows: Row[] = []): Promise<DeskResult> {
  if (argv.length === 0 || argv[0] === 'help' || argv[0] === '--help') {
    return { exitCode: 0, output: helpFor(parts, COMMANDS) }
  }
  const read = readArgv(COMMANDS, argv)
  if (!read.ok) {
    const near = COMMANDS.filter((command) => command.name.split(' ')[0] === argv[0])
    // The first word of several commands: help for all of them.
    if (near.length > 0 && argv.includes('--help')) return { exitCode: 0, output: helpFor(parts, near) }
    const message = say(parts, { key: `desk.usage.${read.code}`, values: { word: read.word } })
    if (argv.includes('--json'))
      return { exitCode: 2, output: JSON.stringify({ error: read.code, message }, undefined, 2) }
    return { exitCode: 2, output: [message, helpFor(parts, near.length > 0 ? near : COMMANDS)].join('\n') }
  }
  const { command, args, options } = read
  if (options.help) return { exitCode: 0, output: helpFor(parts, [command]) }
  return print(parts, await command.run({ parts, args, options, rows }), options.json !== undefined)
}
