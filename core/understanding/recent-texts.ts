// What short texts were understood as lately: many people ask the same thing in the same words, and ask again. Nothing
// depends on it but time.
import { dayInShanghai } from './entities/calendar-day.js'
import type { Context, Understanding } from './understanding.js'

/** Longer ones are seldom written twice. */
const LONGEST_TEXT = 80
const MOST_TEXTS = 1_000

/** Belongs to one model: what another has learnt may read differently. */
export class RecentTexts {
  readonly #understood = new Map<string, readonly Understanding[]>()

  /** What was understood before of this text in this context, or what `read` makes of it now. */
  understood(text: string, context: Context, read: () => Understanding[]): Understanding[] {
    if (text.length > LONGEST_TEXT) return read()
    // What "yesterday" names changes with the day; nothing else does with time.
    const key = [context.lang, context.topic, dayInShanghai(context.now), text].join('\n')
    const known = this.#understood.get(key)
    if (known) return [...known]
    const found = read()
    if (found.every(isCommon)) this.#keep(key, found)
    return [...found]
  }

  #keep(key: string, found: Understanding[]): void {
    const [oldest = ''] = this.#understood.keys()
    if (this.#understood.size >= MOST_TEXTS) this.#understood.delete(oldest)
    this.#understood.set(key, found)
  }
}

/** A plain wish or question; what tells of a person is not remembered beyond the turn. */
function isCommon({ decision, entities }: Understanding): boolean {
  const { emails, codes, taxIds, phones, trackingNumbers, fapiaoNumbers } = entities
  const told = [emails, codes, taxIds, phones, trackingNumbers, fapiaoNumbers]
  return decision === 'answer' && told.every((named) => named.length === 0)
}
