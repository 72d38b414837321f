// Details that need not be told again: the last request's (domain.md fact 12), and saved titles'.
import type { Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { FapiaoRequest } from '../../records/request.js'
import type { SavedTitle } from '../../records/title-book.js'
import { recordsWhere } from '../../snapshot.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../request-fields.js'
import { fieldsOfRequest } from './request-of-fields.js'

/** The kind of Fapiao is a habit and goes with no title. */
const BUYER: readonly FieldName[] = FIELD_NAMES.slice(0, FIELD_NAMES.indexOf('method')).filter(
  (field) => field !== 'fapiao_type',
)

/** A remark belongs to one Fapiao. */
const NOT_REPEATED: ReadonlySet<FieldName> = new Set(['remark'])

export function lastRequest(scene: Scene, address: string): FapiaoRequest | undefined {
  const since = (request: FapiaoRequest) => request.history[0]?.at ?? ''
  return recordsWhere(scene.snapshot, 'requests', (request) => request.address === address)
    .map((doc) => doc.value)
    .sort((one, other) => (since(one) < since(other) ? 1 : -1))[0]
}

function pick(fields: RequestFields, wanted: (field: FieldName) => boolean): RequestFields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => wanted(field as FieldName)))
}

/** Fills what is still open; another title than last time leaves out the former one's details, unless 其他不变 is said. */
export function withLastDetails(draft: Draft, last: FapiaoRequest, saysAllElse = false): Draft {
  const fields = fieldsOfRequest(last)
  const isOtherBuyer = !saysAllElse && draft.fields.title !== undefined && draft.fields.title !== fields.title
  const taken = pick(fields, (field) => !NOT_REPEATED.has(field) && !(isOtherBuyer && BUYER.includes(field)))
  // What was not needed last time is not asked for this time.
  const skipped = isOtherBuyer || fields.tax_id ? draft.skipped : [...draft.skipped, 'tax_id' as const]
  return { ...draft, fields: { ...taken, ...draft.fields }, skipped }
}

/** A title that is saved brings its tax details along. */
export function withSavedTitle(draft: Draft, titles: SavedTitle[]): Draft {
  const saved = titles.find(({ title }) => title === draft.fields.title)
  return saved ? { ...draft, fields: { ...saved, ...draft.fields } } : draft
}
