// The summary that is confirmed: every detail, and what the person should know before saying yes.
import { addWorkingDays, beijingDate } from '../../calendar/working-days.js'
import { message, type Scene, say } from '../../conversation/scene.js'
import { WORK_DAYS } from '../../limits.js'
import { maskAccount, maskPhone, maskTaxId } from '../../privacy/mask.js'
import type { Draft } from '../../records/draft.js'
import { STOCK_NOTICE, StockNotice } from '../../records/request-settings.js'
import type { Block, Choice, Message } from '../../reply.js'
import { recordOf, type Snapshot } from '../../snapshot.js'
import { checkField } from '../checks/check-field.js'
import { completeness } from '../checks/completeness.js'
import { titleTypeOf } from '../checks/title-type.js'
import { FIELD_NAMES, type FieldName } from '../request-fields.js'
import { fieldName, problemBlocks } from './form-card.js'
import { earlyOrders } from './judge-orders.js'
import { optionName, optionsOf } from './options.js'

const MASKS: Partial<Record<FieldName, (value: string) => string>> = {
  tax_id: maskTaxId,
  reg_phone: maskPhone,
  phone: maskPhone,
  bank_account: maskAccount,
}

/** Kept in the draft in case the person changes his mind, but not part of what is asked for now. */
function isIdle(draft: Draft, field: FieldName): boolean {
  const { method } = draft.fields
  return (field === 'address' || field === 'postcode') && (method === 'pickup' || method === 'email')
}

/** Names a person or says where he lives. */
function isPersonal(field: FieldName, draft: Draft): boolean {
  if (field === 'title') return titleTypeOf(draft.fields) === 'personal'
  return field === 'recipient' || field === 'address' || field === 'postcode'
}

function shown(scene: Scene, draft: Draft, field: FieldName): Message {
  const value = draft.fields[field] ?? ''
  if (optionsOf(field, { ...scene.knowledge.form, emailDelivery: true }).length > 0) return optionName(field, value)
  if (scene.turn.audience === 'private') return message('plain', { text: value })
  return isPersonal(field, draft) ? message('form.hidden') : message('plain', { text: MASKS[field]?.(value) ?? value })
}

/** Name and value of everything told so far; where others read along numbers are masked and what is personal is left out. */
export function factsOf(scene: Scene, draft: Draft): Block {
  const orders = { name: message('field.orders'), value: message('form.orders', { orders: { list: draft.orderIds } }) }
  const told = FIELD_NAMES.filter((field) => !isIdle(draft, field))
  const rows = told
    .filter((field) => draft.fields[field] !== undefined)
    .map((field) => ({ name: fieldName(field), value: shown(scene, draft, field) }))
  return { kind: 'facts', rows: draft.orderIds.length > 0 ? [orders, ...rows] : rows }
}

/** The published shortage, while it lasts. */
export function shortage(snapshot: Snapshot, now: string): StockNotice | undefined {
  const notice = StockNotice.safeParse(recordOf(snapshot, 'settings', STOCK_NOTICE)?.value)
  return notice.success && notice.data.until >= beijingDate(now) ? notice.data : undefined
}

export function shortageBlocks(snapshot: Snapshot, now: string): Block[] {
  const notice = shortage(snapshot, now)
  return notice ? [say('form.shortage', { until: { date: notice.until } })] : []
}

const sameName = (one: string, other: string) => {
  const bare = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s.,()（）]/gu, '')
  return bare(one) === bare(other)
}

/** For a refund or a proof of purchase the payer must be the title (domain.md fact 13). */
export function isOtherPayer(snapshot: Snapshot, draft: Draft): boolean {
  const { title } = draft.fields
  const payers = draft.orderIds.flatMap((id) => recordOf(snapshot, 'orders', id)?.payer ?? [])
  return title !== undefined && payers.some((payer) => !sameName(payer, title))
}

function notes(scene: Scene, draft: Draft): Block[] {
  // What was told of a title once is not told again while something else is changed.
  const isTold = (field: FieldName) => field === 'title' && draft.payerNotedFor === draft.fields.title
  const warnings = FIELD_NAMES.filter((field) => !isTold(field)).flatMap((field) => {
    const value = draft.fields[field]
    const check = value === undefined ? undefined : checkField(field, value, draft.fields)
    return check?.ok ? check.warnings : []
  })
  const tellsPayer = draft.payerNotedFor !== draft.fields.title && isOtherPayer(scene.snapshot, draft)
  const { advised, conflicts } = completeness(draft.fields, scene.knowledge.form)
  return [
    ...(advised.includes('tax_id') ? [say('form.advised.tax_id')] : []),
    ...problemBlocks([...conflicts, ...warnings]),
    ...(draft.insisted.length > 0 ? [say('form.insisted')] : []),
    ...(tellsPayer ? [say('form.other_payer')] : []),
    ...shortageBlocks(scene.snapshot, scene.turn.now),
  ]
}

/** What saying yes will do, and when it will be done. */
export function promise(scene: Scene, draft: Draft): Block {
  const { snapshot, turn } = scene
  const early = earlyOrders(snapshot, draft.orderIds, turn.now)
  if (early.on) return say('form.promise.later', { orders: { list: early.ids }, on: { date: early.on } })
  const due = addWorkingDays(beijingDate(turn.now), WORK_DAYS)
  return say(due.published ? 'form.promise' : 'form.promise.expected', { due: { date: due.date } })
}

export function summary(scene: Scene, draft: Draft): Block[] {
  const count = draft.orderIds.length
  return [
    say(draft.amends ? 'form.summary.amend' : count > 1 ? 'form.summary.several' : 'form.summary', {
      count,
      ...(draft.amends ? { request: draft.amends } : {}),
    }),
    factsOf(scene, draft),
    ...(scene.turn.audience === 'shared' ? [say('form.shared')] : []),
    ...notes(scene, draft),
    promise(scene, draft),
    say('form.confirm'),
  ]
}

/** What the button of a summary confirms: exactly these details, whatever has been changed since. */
export function revisionOf({ knowledge }: Scene, { orderIds, fields, amends }: Draft): string {
  return knowledge.secrets.hash(JSON.stringify([orderIds, fields, amends])).slice(0, 12)
}

const CARD: Choice = { label: message('choice.change'), action: 'request.card' }
const CHANGE: Choice = { label: message('choice.change'), action: 'request.change' }

export function summaryChoices(scene: Scene, draft: Draft): Choice[] {
  return [
    { label: message('choice.confirm'), action: `request.confirm:${revisionOf(scene, draft)}` },
    scene.turn.audience === 'shared' ? CHANGE : CARD,
    { label: message('choice.cancel'), action: 'control.cancel' },
  ]
}
