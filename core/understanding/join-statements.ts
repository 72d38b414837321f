// Puts the understood parts of one text together: padding goes, what it names stays, nothing is said twice.
import type { Decided } from './decide.js'
import { type Entities, mergeEntities } from './entities/entities.js'

type Part = Decided & { entities: Entities }

// More than this nobody wants answered at once.
const MOST_STATEMENTS = 5

/** `whole` is the text understood as one; it stands in where no part is understood. */
export function joinStatements<T extends Part>(parts: T[], whole: T): T[] {
  const isWanted = (part: T) => part.decision !== 'decline' && !part.intent.startsWith('chitchat.')
  if (!parts.some(isWanted)) return [whole]
  const kept: T[] = []
  const unclaimed: Entities[] = []
  for (const part of parts) {
    const place = kept.findIndex((other) => other.intent === part.intent)
    if (!isWanted(part)) {
      if (kept.length > 0) absorb(kept, kept.length - 1, part.entities)
      else unclaimed.push(part.entities)
    } else if (place >= 0) absorb(kept, place, part.entities)
    else kept.push({ ...part, entities: [...unclaimed.splice(0), part.entities].reduce(mergeEntities) })
  }
  return kept.slice(0, MOST_STATEMENTS)
}

function absorb<T extends Part>(kept: T[], place: number, entities: Entities): void {
  kept[place] = { ...(kept[place] as T), entities: mergeEntities((kept[place] as T).entities, entities) }
}
