// What the configuration means for how long things are kept, and where files lie.
import { join } from 'node:path'
import type { Config } from '../config.js'
import type { FileKeeping } from '../core/privacy/file-keeping.js'
import type { Retention } from '../core/privacy/retention.js'
import { attachmentKeeping } from '../data/attachments.js'
import { letterKeeping } from '../mail/forget/forget-letters.js'

export function keepingOf({ config, dataDir }: { config: Config; dataDir: string }): FileKeeping & {
  retention: Retention
} {
  const retention = {
    conversations: config.KEEP_CONVERSATIONS_DAYS,
    letters: config.KEEP_LETTERS_DAYS,
    tickets: config.KEEP_TICKETS_DAYS,
  }
  return { retention, letters: letterKeeping(join(dataDir, 'mail')), attachments: attachmentKeeping(dataDir) }
}
