// Takes a command line apart: the command's name, what follows it, and options. What they mean is the command's business.
import type { DeskCommand } from './desk.js'

/** Understood by every command. */
export const COMMON_OPTIONS = { json: '', help: '' } as const

export type ReadArgv =
  | { ok: true; command: DeskCommand; args: string[]; options: Record<string, string> }
  | { ok: false; code: 'no_command' | 'unknown_option' | 'value_missing' | 'argument_missing'; word: string }

function commandNamed(commands: readonly DeskCommand[], words: string[]): DeskCommand | undefined {
  const [first = '', second = ''] = words
  return (
    commands.find((command) => command.name === `${first} ${second}`) ??
    commands.find((command) => command.name === first)
  )
}

/** Words up to the first option name the command and its arguments; `--name=value` is the same as `--name value`. */
export function readArgv(commands: readonly DeskCommand[], argv: readonly string[]): ReadArgv {
  const plain = argv.filter((word, at) => !word.startsWith('--') && !isValueOf(commands, argv, at))
  const command = commandNamed(commands, plain)
  if (!command) return { ok: false, code: 'no_command', word: plain.join(' ') }
  const options: Record<string, string> = {}
  const args: string[] = []
  const known: Readonly<Record<string, string>> = { ...command.options, ...COMMON_OPTIONS }
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (!word.startsWith('--')) {
      args.push(word)
      continue
    }
    const [name = '', given] = splitOnce(word.slice(2))
    const placeholder = known[name]
    if (placeholder === undefined) return { ok: false, code: 'unknown_option', word }
    const value = placeholder === '' ? 'yes' : (given ?? argv[++at])
    if (value === undefined) return { ok: false, code: 'value_missing', word }
    options[name] = value
  }
  const rest = args.slice(command.name.split(' ').length)
  const missing = command.args[rest.length]
  if (missing && options.help === undefined) return { ok: false, code: 'argument_missing', word: missing }
  return { ok: true, command, args: rest, options }
}

function splitOnce(word: string): [string, string?] {
  const equals = word.indexOf('=')
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)]
}

/** Before the command is known: a word after an option that takes a value in any command is that value. */
function isValueOf(commands: readonly DeskCommand[], argv: readonly string[], at: number): boolean {
  const before = argv[at - 1]
  if (!before?.startsWith('--') || before.includes('=')) return false
  return commands.some((command) => (command.options[before.slice(2)] ?? '') !== '')
}
