// The desk over a world's store, as a test asks it.
import type { DeskResult, Row } from '../../../core/desk/desk.js'
import { runDeskCommand } from '../../../core/desk/run-desk-command.js'
import type { Send } from '../../../core/outcome.js'
import { teacherOf } from '../../../data/teach-example.js'
import type { World } from '../../world/world.js'

export type TestDesk = (command: string, rows?: Row[]) => Promise<DeskResult>

/** Words are cut at blanks; what stands in quotes stays together. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '')
}

export function deskOf({ store, knowledge, clock }: World, contentFolder = 'no content here'): TestDesk {
  const speller = { content: knowledge.content, secrets: knowledge.secrets, publicUrl: 'http://127.0.0.1:3978' }
  let count = 0
  return (command, rows) => {
    count += 1
    const parts = {
      store,
      speller,
      now: clock.now(),
      by: 'Wang Min',
      lang: 'en',
      id: `test-${count}`,
      onSends() {},
      teach: teacherOf(contentFolder),
    } as const
    return runDeskCommand(parts, wordsOf(command), rows)
  }
}

/** What has been put into the outbox since the world was opened, by id. */
export async function sendsDue({ store }: World): Promise<Send[]> {
  const docs = await store.range('outbox', 'due', { limit: 1_000 })
  return docs.map((doc) => doc.value.send)
}

export function rowsOf(lines: Record<string, string>[]): Row[] {
  return lines.map((cells, at) => ({ line: at + 2, cells }))
}
