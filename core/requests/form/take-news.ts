// Takes over what a message tells the form: values, orders, a choice by number, "as last time", an answer to "when?".
import { type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { SavedTitle } from '../../records/title-book.js'
import type { Block } from '../../reply.js'
import { titleTypeOf } from '../checks/title-type.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import { fieldName } from './form-card.js'
import type { Heard } from './hear.js'
import { openOrders } from './judge-orders.js'
import { lastRequest, withLastDetails, withSavedTitle } from './last-details.js'
import { leftOutByNumber, leftOutByPlace, replacedOrders } from './left-out.js'
import { namesAll, namesTheRest, placesIn } from './named-places.js'
import { nearOption } from './near-option.js'
import { isOptional } from './next-step.js'
import { chosenByNumber, optionName, optionsOf } from './options.js'
import { provenAddress } from './own-draft.js'
import { fieldsOfRequest } from './request-of-fields.js'
import { takeFields } from './take-fields.js'
import { BUYER_DETAILS, type BuyerDetail, titlesOf } from './title-book.js'
import { announce, toldApart } from './told-apart.js'

export type News = { draft: Draft; blocks: Block[] }

/** 最近那单, "the latest one": the list begins with it. */
const LATEST =
  /(?:最近|最新)(?:的|那|一)?(?:个|单|笔|订单|的)?|(?<![\p{L}])(?:latest|newest|most recent|senaste|nyaste)(?: (?:one|order|ordern|beställningen))?(?=[\s.!,]|$)/iu

/** Orders chosen from the list: all, the second, the one of 5,400 yuan, the one paid on Monday. */
function chosenOrders(scene: Scene, draft: Draft, heard: Heard): string[] {
  const address = provenAddress(scene.identity)
  if (draft.step.ask !== 'orders' || !address) return []
  const open = openOrders(scene.snapshot, address)
  const { amountsFen, dates } = scene.reading.entities
  const byNumber = open.map(({ id }) => id).filter((id) => heard.orderIds.includes(id))
  const places = heard.orderIds.length > 0 ? [] : placesIn(heard.text, open.length)
  const named = [...byNumber, ...places.flatMap((place) => open[place - 1]?.id ?? [])]
  if (named.length > 0 && namesTheRest(heard.text)) return open.map(({ id }) => id).filter((id) => !named.includes(id))
  // {one}和{other}都要: all of those that are named.
  if (named.length > 0) return named
  if (namesAll(heard.text)) return open.map(({ id }) => id)
  const [latest] = open
  if (latest && LATEST.test(heard.text)) return [latest.id]
  const fitting = open.filter(
    ({ amountFen, paidAt }) => amountsFen.includes(amountFen) || dates.includes(paidAt.slice(0, 10)),
  )
  return fitting.length === 1 ? fitting.map(({ id }) => id) : []
}

/** "I want to talk to a person" chooses no kind of title. */
function callsPerson({ asides }: Heard): boolean {
  return asides.some(({ intent, decision }) => intent === 'do.talk_to_human' && decision === 'answer')
}

function chosenOption(scene: Scene, draft: Draft, heard: Heard): RequestFields {
  const { step } = draft
  const [field] = step.ask === 'fields' ? step.fields : []
  if (!field || heard.fields[field] !== undefined || callsPerson(heard)) return {}
  const option = chosenByNumber(heard.text, field, scene.knowledge.form) ?? nearOption(heard.text, field)
  return option ? { [field]: option } : {}
}

/** "No, the title is …": a value that replaces another is repeated, so that a misreading is seen at once. */
function corrections(scene: Scene, draft: Draft, corrected: (keyof RequestFields)[]): Block[] {
  return corrected.map((field) => {
    const value = draft.fields[field] ?? ''
    const isOption = optionsOf(field, scene.knowledge.form).length > 0
    const isShown = scene.turn.audience === 'private'
    const name = { words: fieldName(field).key }
    if (isOption) return say('form.changed', { field: name, value: { words: optionName(field, value).key } })
    return isShown ? say('form.changed', { field: name, value }) : say('form.changed_quietly', { field: name })
  })
}

/** Tax details that came along with the title of before, and not from the person, go with it. */
function withoutFormerBuyer(scene: Scene, taken: Draft, before: Draft, said: RequestFields): Draft {
  const address = provenAddress(scene.identity) ?? ''
  const last = lastRequest(scene, address)
  const sources = [...titlesOf(scene.snapshot, address), ...(last ? [fieldsOfRequest(last)] : [])]
  const former = sources.find(({ title }) => title === before.fields.title)
  if (!former) return taken
  const isFormer = (field: BuyerDetail) => said[field] === undefined && taken.fields[field] === former[field]
  const gone = new Set<string>(BUYER_DETAILS.filter(isFormer))
  return { ...taken, fields: Object.fromEntries(Object.entries(taken.fields).filter(([field]) => !gone.has(field))) }
}

const ALL_ELSE = /其[他它余]|别的|剩下|余下|\b(?:everything else|the rest|allt annat|resten)\b/iu

function withLastTime(scene: Scene, draft: Draft, heard: Heard): Draft {
  const address = provenAddress(scene.identity)
  const last = heard.wish === 'same_as_last' && address ? lastRequest(scene, address) : undefined
  return last ? withLastDetails(draft, last, ALL_ELSE.test(heard.text)) : draft
}

/** What is only advised is asked for once: who answers something else has seen the question. */
function passedOver(scene: Scene, draft: Draft): FieldName[] {
  const { step, fields, doubts } = draft
  if (step.ask !== 'fields') return []
  const isAnswered = (field: FieldName) => fields[field] !== undefined || doubts.some((doubt) => doubt.field === field)
  return step.fields.filter((field) => !isAnswered(field) && isOptional(draft, field, scene.knowledge.form))
}

const TAKES_OUT =
  /去掉|拿掉|划掉|删|清空|不要|不[写填]|不用|不需要|取消|免了|\b(?:remove|delete|drop|leave out|ta bort|tar bort|stryk|radera|slopa|skippa|(?:vill|ska|behöver) (?:inte|ej) (?:ha )?med)\b/iu

/** 删除抬头 speaks of the saved titles; only what nobody needs is taken out by a word. */
const NEEDED_BY_NONE: ReadonlySet<FieldName> = new Set(['remark', 'postcode', 'tax_id', 'phone'])

/** 把备注去掉: what was said before is said no more. */
function withoutDenied(draft: Draft, denied: FieldName[], text: string): Draft {
  if (denied.length === 0 || !TAKES_OUT.test(text)) return draft
  const gone = new Set<string>(denied.filter((field) => NEEDED_BY_NONE.has(field)))
  return { ...draft, fields: Object.fromEntries(Object.entries(draft.fields).filter(([field]) => !gone.has(field))) }
}

const DEFAULT_TITLE =
  /默认(?:的)?(?:抬头|公司)|\b(?:default title|title by default|usual title|standardtiteln?|vanliga titeln|förvalda titeln)(?![\p{L}])/iu

/** "Med standardtiteln": the first of those that are saved. */
function withDefaultTitle(draft: Draft, titles: SavedTitle[], { text }: Heard): Draft {
  const [standard] = titles
  if (!standard || draft.fields.title || !DEFAULT_TITLE.test(text)) return draft
  return { ...draft, fields: { ...standard, ...draft.fields } }
}

function pick(fields: RequestFields, wanted: readonly FieldName[]): RequestFields {
  return Object.fromEntries(wanted.map((field) => [field, fields[field]]))
}

/** 学校，没有税号: a body without a tax ID can get no special one (domain B1), so there is nothing to choose. */
function withOnlyType(draft: Draft): Draft {
  const { fapiao_type: chosen, tax_id: taxId } = draft.fields
  const isGeneral = !chosen && !taxId && draft.skipped.includes('tax_id') && titleTypeOf(draft.fields) === 'institution'
  return isGeneral ? { ...draft, fields: { ...draft.fields, fapiao_type: 'general' } } : draft
}

/** Undefined where the message tells the form nothing new. */
export function hearNews(scene: Scene, draft: Draft, heard: Heard): News | undefined {
  const apart = toldApart(scene, draft, heard)
  if (!apart) return newsOf(scene, draft, heard)
  const { first, others } = apart
  const { orderIds, fields } = first
  const told = newsOf(scene, { ...draft, orderIds: [] }, { ...heard, orderIds, fields })?.draft ?? draft
  return { draft: { ...told, following: [...(draft.following ?? []), ...others] }, blocks: announce(apart, draft) }
}

function newsOf(scene: Scene, draft: Draft, heard: Heard): News | undefined {
  const fields = { ...chosenOption(scene, draft, heard), ...heard.fields }
  const chosen = chosenOrders(scene, draft, heard)
  const named = namesTheRest(heard.text) && chosen.length > 0 ? chosen : [...heard.orderIds, ...chosen]
  const { draft: taken, corrected } = takeFields(draft, fields)
  // "Then a general one, without tax ID": what is optional depends on what was just chosen.
  const denied = heard.denied.filter((field) => isOptional(taken, field, scene.knowledge.form))
  const byPlace = Object.keys(fields).length === 0 ? leftOutByPlace(draft, heard.text) : []
  const isDefault = !draft.fields.title && DEFAULT_TITLE.test(heard.text)
  if (Object.keys(fields).length + named.length + denied.length + byPlace.length === 0 && !isDefault) return undefined
  const own = corrected.includes('title') ? withoutFormerBuyer(scene, taken, draft, fields) : taken
  const titles = titlesOf(scene.snapshot, draft.address ?? '')
  const all = withSavedTitle(withDefaultTitle(withLastTime(scene, own, heard), titles, heard), titles)
  const filled = withoutDenied(all, denied, heard.text)
  const out = [...leftOutByNumber(draft, heard), ...byPlace, ...replacedOrders(draft, heard)]
  // A correction of something else leaves the question open.
  const skipped = [...denied, ...(corrected.length > 0 ? [] : passedOver(scene, filled))]
  const step = draft.step.ask
  const told: Draft = withOnlyType({
    ...filled,
    ...(corrected.length > 0 ? { replaced: pick(draft.fields, corrected) } : {}),
    doubts: filled.doubts.filter(({ field }) => !denied.includes(field)),
    skipped: [...new Set([...filled.skipped, ...skipped])],
    orderIds: [...new Set([...(step === 'orders' && named.length > 0 ? [] : draft.orderIds), ...named])].filter(
      (id) => !out.includes(id),
    ),
    tries: 0,
  })
  const aside = taken.setAside && !draft.setAside ? [say('form.set_aside')] : []
  return { draft: told, blocks: [...corrections(scene, told, corrected), ...aside] }
}
