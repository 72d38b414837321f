// How a command of the terminal asks the desk, and says something itself.
import type { DeskResult, Row } from '../../core/desk/desk.js'
import type { Message } from '../../core/reply.js'

export type Asking = {
  run(argv: string[], rows?: Row[]): Promise<DeskResult>
  say(message: Message): string
  progress(done: number, all: number): void
}
