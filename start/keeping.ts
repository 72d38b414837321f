// What the configuration means for how long things are kept, and where raw letters lie.
import { join } from 'node:path'
import type { Config } from '../config.js'
import type { LetterKeeping } from '../core/privacy/letter-keeping.js'
import type { Retention } from '../core/privacy/retention.js'
import { letterKeeping } from '../mail/forget/forget-letters.js'

export function keepingOf({ config, dataDir }: { config: Config; dataDir: string }): {
  retention: Retention
  letters: LetterKeeping
} {
  const retention = {
    conversations: config.KEEP_CONVERSATIONS_DAYS,
    letters: config.KEEP_LETTERS_DAYS,
    tickets: config.KEEP_TICKETS_DAYS,
  }
  return { retention, letters: letterKeeping(join(dataDir, 'mail')) }
}
