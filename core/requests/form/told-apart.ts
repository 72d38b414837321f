// Several orders of which each is to be made out otherwise: "2100… for Alder Ltd and 2101… for Rowan Ltd". One request has one
// set of details, so they become requests of their own, one after another; what was said of all of them goes for each.
import { type Answer, type Scene, say } from '../../conversation/scene.js'
import type { Draft, Following } from '../../records/draft.js'
import type { Block } from '../../reply.js'
import { readFields } from '../reading/read-fields.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../request-fields.js'
import { chunksByPlace } from './chunks-by-place.js'
import type { Heard } from './hear.js'
import { placesIn } from './named-places.js'
import { newDraft } from './own-draft.js'
import { respond } from './respond.js'
import { takeFields } from './take-fields.js'

/** What of one request also goes for the next: everything but whom it is made out to. */
const SHARED: readonly FieldName[] = ['fapiao_type', 'method', 'recipient', 'phone', 'address', 'postcode', 'remark']

export type Apart = { first: Following; others: Following[] }

type Place = { id: string; start: number; end: number }

/** Where each order is named: at first, and at last, for all may be listed before each is told of. */
function placesOf(text: string, orderIds: string[]): Place[][] {
  const find = [(id: string) => text.indexOf(id), (id: string) => text.lastIndexOf(id)]
  return find.map((startOf) =>
    orderIds
      .map((id) => ({ id, start: startOf(id), end: startOf(id) + id.length }))
      .filter(({ start }) => start >= 0)
      .sort((one, other) => one.start - other.start),
  )
}

/** What stands behind each order's number, up to the next one; or before it, from the one before. */
function chunksOf(text: string, places: Place[], isBehind: boolean): string[] {
  return places.map(({ start, end }, at) =>
    isBehind ? text.slice(end, places[at + 1]?.start) : text.slice(places[at - 1]?.end ?? 0, start),
  )
}

/** A field that each of them has, and not the same. */
function differing(read: RequestFields[]): FieldName[] {
  return FIELD_NAMES.filter((name) => {
    const values = read.map((fields) => fields[name])
    return values.every((value) => value !== undefined) && new Set(values).size > 1
  })
}

/** "… is for Alder Ltd": behind the number it tells, by itself it would ask. */
const TELLS = /^[ ]?(?:is|are|är) /iu

const pick = (fields: RequestFields, names: readonly FieldName[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name as FieldName))) as RequestFields

function eachOwn(scene: Scene, text: string, places: Place[], all: RequestFields): RequestFields[] | undefined {
  const lang = scene.conversation.lang
  const ways = [
    () => chunksOf(text, places, true),
    () => chunksOf(text, places, false),
    () => chunksByPlace(text, places.length) ?? [],
  ]
  for (const way of ways) {
    const read = way().map((chunk) => readFields(chunk.replace(TELLS, ' '), { lang, known: {} }).fields)
    if (read.length === 0 || differing(read).length === 0) continue
    // What only the last one says, behind all the others, is said of all of them.
    const own = FIELD_NAMES.filter((name) => read.slice(0, -1).some((fields) => fields[name] !== undefined))
    const last = read.at(-1) ?? {}
    const shared = FIELD_NAMES.filter((name) => !own.includes(name))
    const forAll = { ...pick(all, shared), ...pick(last, shared) }
    return read.map((fields) => ({ ...forAll, ...pick(fields, own) }))
  }
  return undefined
}

/** "The second one should go by SF", 第二个寄到…: of several orders in one summary. */
const ONE_OF_THEM =
  /(?:第[一二三四五1-5两]|最后一|头一)[个单笔张]|(?<!\p{L})(?:(?:first|second|third|last|1st|2nd|3rd)(?: (?:one|order|fapiao))?(?= (?:should|must|shall|goes|go|to|with|by|is|needs?|gets?)(?!\p{L}))|for the (?:first|second|third|last)|(?:första|andra|tredje|sista)(?: (?:ordern|fapiaon|beställningen|en))?(?= (?:ska|med|till|går|skickas|hämtas|är)(?!\p{L})))/iu

/** What is changed for some of the orders only makes them requests of their own; all else stays as it was told. */
function someChanged(draft: Draft, { text, orderIds, fields, denied }: Heard): Apart | undefined {
  if (draft.step.ask !== 'summary' || draft.orderIds.length < 2 || Object.keys(fields).length === 0) return undefined
  const byPlace = ONE_OF_THEM.test(text)
    ? placesIn(text, draft.orderIds.length).flatMap((place) => draft.orderIds[place - 1] ?? [])
    : []
  const named = orderIds.length > 0 ? orderIds : byPlace
  const rest = draft.orderIds.filter((id) => !named.includes(id))
  if (named.length === 0 || rest.length === 0 || !named.every((id) => draft.orderIds.includes(id))) return undefined
  const own = fields.title ? fields : { ...draft.fields, ...fields }
  return {
    first: { orderIds: rest, fields: {}, skipped: [] },
    others: [{ orderIds: named, fields: own, skipped: denied }],
  }
}

/** Undefined where all orders of the message share what it says. */
export function toldApart(scene: Scene, draft: Draft, heard: Heard): Apart | undefined {
  const { text, orderIds, fields, denied } = heard
  if (draft.amends) return undefined
  const some = someChanged(draft, heard)
  if (some) return some
  if (orderIds.length === 0) return undefined
  const { title } = fields
  const isSome = draft.orderIds.length > orderIds.length && orderIds.every((id) => draft.orderIds.includes(id))
  if (isSome && title && draft.fields.title && title !== draft.fields.title) {
    const rest = draft.orderIds.filter((id) => !orderIds.includes(id))
    return { first: { orderIds: rest, fields: {}, skipped: [] }, others: [{ orderIds, fields, skipped: denied }] }
  }
  if (orderIds.length < 2 || draft.fields.title) return undefined
  for (const places of placesOf(text, orderIds).filter(({ length }) => length === orderIds.length)) {
    const own = eachOwn(scene, text, places, fields)
    const [first, ...others] = places.map(({ id }, at) => ({
      orderIds: [id],
      fields: own?.[at] ?? {},
      skipped: denied,
    }))
    if (own && first) return { first, others }
  }
  return undefined
}

export function announce({ first, others }: Apart, draft: Draft): Block[] {
  const titles = [first, ...others].map(({ fields }) => fields.title ?? draft.fields.title)
  return [
    say(new Set(titles).size > 1 ? 'form.one_by_one' : 'form.one_by_one.details', {
      first: { list: first.orderIds },
      others: { list: others.flatMap(({ orderIds }) => orderIds) },
    }),
  ]
}

/** Behind the request that was handed in, the next of those that were told apart. */
export function goOnWithNext(scene: Scene, draft: Draft, answer: Answer): Answer {
  const [next, ...following] = draft.following ?? []
  if (!next) return answer
  const begun: Draft = {
    ...newDraft(scene),
    orderIds: next.orderIds,
    skipped: [...new Set([...draft.skipped, ...next.skipped])],
    ...(following.length > 0 ? { following } : {}),
  }
  const known = takeFields(begun, { ...pick(draft.fields, SHARED), ...next.fields }).draft
  const asked = respond(scene, known, { lead: [say('form.next_one', { orders: { list: next.orderIds } })] })
  return {
    ...answer,
    blocks: [...answer.blocks, ...asked.blocks],
    choices: asked.choices ?? [],
    changes: [...(answer.changes ?? []), ...(asked.changes ?? [])],
    pending: { kind: 'draft' },
  }
}
