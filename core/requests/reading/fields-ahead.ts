// Details that were read before anybody asked for them, in another thread: the same text is not read twice.
import type { Lang } from '../../content.js'
import { type ReadFields, type ReadingContext, readFields } from './read-fields.js'

/** As read with nothing asked before and nothing known. */
export type FieldsAhead = { text: string; lang: Lang; read: ReadFields }

export function fieldsAhead(text: string, lang: Lang): FieldsAhead {
  return { text, lang, read: readFields(text, { lang, known: {} }) }
}

/** What `readFields` gives, whether or not it has been read ahead. */
export function readOnce(ahead: readonly FieldsAhead[] = [], text: string, context: ReadingContext): ReadFields {
  const isFirst = context.asked === undefined && Object.keys(context.known).length === 0
  const found = isFirst ? ahead.find((each) => each.lang === context.lang && each.text === text) : undefined
  return found?.read ?? readFields(text, context)
}
