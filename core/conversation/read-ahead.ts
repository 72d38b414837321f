// The dear part of reading a turn, done in another thread before it comes: plain data in, plain data out. It is used only
// where it is what the turn itself would have found, so that nothing depends on it but time.

import { LONGEST_ATTACHED } from '../requests/form/hear-attached.js'
import { isOther } from '../requests/form/other-business.js'
import { type FieldsAhead, fieldsAhead } from '../requests/reading/fields-ahead.js'
import type { Turn } from '../turn.js'
import { type Model, type Understanding, understandStatements } from '../understanding/understanding.js'
import { readStatements, saidBy } from './reading.js'

/** What a turn will say. */
export type Said = Pick<Turn, 'text' | 'subject' | 'forwarded' | 'attachments' | 'now'>

export type Ahead = {
  /** Of the content that the understanding was learnt from. */
  version: string
  /** The text understood, when, and nothing said before. */
  text: string
  now: string
  understood: Understanding[]
  fields: FieldsAhead[]
}

export function readAhead(said: Said, model: Model, version: string): Ahead {
  const { text, lang } = saidBy(said)
  const { now, forwarded, attachments } = said
  const understood = understandStatements(model, text, { now, ...(lang ? { lang } : {}) })
  const statements = readStatements(understood, 'en')
  const brought = [forwarded, ...attachments.map((attachment) => attachment.text)].filter((each) => each !== undefined)
  const isRead = brought.length > 0 || attachments.length > 0 || !isOther(statements, text)
  const texts = [...(isRead ? [text] : []), ...brought.map((each) => each.slice(0, LONGEST_ATTACHED))]
  return { version, text, now, understood, fields: texts.map((each) => fieldsAhead(each, statements[0].lang)) }
}
