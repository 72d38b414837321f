// What a text names, read on a Sunday afternoon in Shanghai.
import type { Entities } from '../../../../core/understanding/entities/entities.js'
import { toEntities } from '../../../../core/understanding/entities/extract.js'
import { readMessage } from '../../../../core/understanding/read-message.js'

export const SUNDAY = '2026-11-22T06:00:00Z'

export function entitiesOf(text: string, now = SUNDAY): Entities {
  const { plain, mentions } = readMessage(text, now)
  return toEntities(plain, mentions, now)
}
