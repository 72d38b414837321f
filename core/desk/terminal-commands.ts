// Commands that are about the machine rather than the records: the terminal carries them out where it stands.
import { type DeskCommand, refuse } from './desk.js'

function terminalCommand(name: string, args: readonly string[], options: DeskCommand['options'] = {}): DeskCommand {
  return { name, args, options, run: async () => refuse('only_terminal', { command: name }) }
}

export const TERMINAL_COMMANDS: readonly DeskCommand[] = [
  terminalCommand('backup', ['FOLDER']),
  terminalCommand('restore', ['FOLDER'], { force: '', discard: '' }),
  terminalCommand('verify', [], { backup: 'FOLDER' }),
  terminalCommand('doctor', []),
]
