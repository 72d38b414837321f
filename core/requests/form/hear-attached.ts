// Details that came along with a message and were not written in it: in files, and in what the person passes on.
import { type Scene, say } from '../../conversation/scene.js'
import type { Block } from '../../reply.js'
import { readOnce } from '../reading/fields-ahead.js'
import type { RequestFields } from '../request-fields.js'

export type Attached = {
  fields: RequestFields
  /** Names of the files that something was read from. */
  files: string[]
  /** Something was read from the part that somebody else wrote. */
  isForwarded: boolean
  refused: ('identity_number' | 'password')[]
}

export const NOTHING_ATTACHED: Attached = { fields: {}, files: [], isForwarded: false, refused: [] }

/** Billing details stand at a file's beginning; what is longer is a contract. */
export const LONGEST_ATTACHED = 20_000

/** A layer's value stands where no earlier one has any. */
export function hearAttached({ turn, conversation, reading }: Scene): Attached {
  const read = (text: string) => {
    const context = { lang: conversation.lang, known: {} }
    const { fields, refused } = readOnce(reading.fieldsAhead, text.slice(0, LONGEST_ATTACHED), context)
    const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => /[\p{L}\p{N}]/u.test(value)))
    return { fields: said as RequestFields, refused }
  }
  const heard = { ...NOTHING_ATTACHED }
  const forwarded = turn.forwarded === undefined ? undefined : read(turn.forwarded)
  if (forwarded && Object.keys(forwarded.fields).length > 0) {
    heard.fields = forwarded.fields
    heard.isForwarded = true
  }
  for (const { name, text } of turn.attachments) {
    if (text === undefined) continue
    const { fields, refused } = read(text)
    heard.refused = [...heard.refused, ...refused]
    if (Object.keys(fields).length === 0) continue
    heard.fields = { ...fields, ...heard.fields }
    heard.files = [...heard.files, name]
  }
  return heard
}

/** Says where the details come from: what a file says is not what the person said. */
export function sourceBlocks({ files, isForwarded }: Attached): Block[] {
  return [
    ...(files.length > 0 ? [say('form.from_files', { files: { list: files } })] : []),
    ...(isForwarded ? [say('form.from_forwarded')] : []),
  ]
}
