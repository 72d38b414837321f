// What "yes", "no", "back", "skip" … mean at each question of the form.

import { openTicket } from '../../conversation/open-ticket.js'
import { isQuestion } from '../../conversation/phrases.js'
import { type Answer, message, offer, type Scene, say } from '../../conversation/scene.js'
import { DAY_MS, DRAFT_LIFE_MS } from '../../limits.js'
import type { Draft, Step } from '../../records/draft.js'
import type { Block } from '../../reply.js'
import type { FieldName } from '../request-fields.js'
import { giveUpChange } from './amend.js'
import { offeredAgain } from './ask.js'
import { confirm } from './confirm.js'
import { openOrders } from './judge-orders.js'
import { lastRequest, withLastDetails } from './last-details.js'
import { isOptional } from './next-step.js'
import { dropDraft, findDraft, isBlank, isPaused, keepDraft, newDraft, provenAddress } from './own-draft.js'
import { respond, settle, stepFor } from './respond.js'
import { summaryChoices } from './summary.js'
import { insistOn, takeFields } from './take-fields.js'
import { waitUntil } from './wait-until.js'
import type { Wish } from './wish.js'

type Grant = (scene: Scene, draft: Draft) => Answer | undefined

const again: Grant = (scene, draft) => respond(scene, draft, { step: draft.step })

export function drop(scene: Scene, draft: Draft): Answer {
  return { blocks: [say('control.cancelled')], changes: dropDraft(scene, draft), choices: [offer('do.apply')] }
}

const isEmpty = ({ orderIds, fields, doubts }: Draft) =>
  Object.keys(fields).length + doubts.length + orderIds.length === 0

/** "Ok, never mind", said of a question of one's own: the summary stands. */
const NEVER_MIND =
  /^(?:(?:ok|okay|oh|no|alright|well|ah|okej|nej)[,. ]{1,2})*(?:never ?mind|forget (?:about )?(?:it|that)|strunt i det|glöm det)[.! ]*$/iu

const cancel: Grant = (scene, draft) =>
  draft.amends
    ? giveUpChange(scene, draft, draft.amends)
    : draft.step.ask === 'summary' && NEVER_MIND.test(scene.reading.text)
      ? stillThere(scene, draft)
      : draft.step.ask === 'cancel' || isEmpty(draft)
        ? drop(scene, draft)
        : respond(scene, draft, { step: { ask: 'cancel' } })

function stillThere(scene: Scene, draft: Draft): Answer {
  return { blocks: [say('form.still_summary')], choices: summaryChoices(scene, draft), pending: { kind: 'draft' } }
}

/** Takes over the last request's details for everything that is still open. */
export const repeatLastTime: Grant = (scene, draft) => {
  const address = provenAddress(scene.identity)
  if (!address) return respond(scene, draft, { lead: [say('form.last.unproven')] })
  const last = lastRequest(scene, address)
  return last
    ? respond(scene, { ...withLastDetails(draft, last), doubts: [] }, { lead: [say('form.last.taken')] })
    : respond(scene, draft, { lead: [say('form.last.none')] })
}

export function takeSuggestion(scene: Scene, draft: Draft): Answer {
  const [doubt] = draft.doubts
  if (!doubt?.suggestion) return keepDoubted(scene, draft)
  return respond(scene, takeFields(draft, { [doubt.field]: doubt.suggestion }).draft)
}

export function keepDoubted(scene: Scene, draft: Draft): Answer {
  const [doubt] = draft.doubts
  if (!doubt?.mayInsist) return respond(scene, draft)
  return respond(scene, insistOn(draft, doubt), { lead: [say('form.insist.kept')] })
}

/** Somebody else paid, or the number is wrong: people look at it, and the owner has to agree. */
export function askServiceCentre(scene: Scene, orderId: string): Answer {
  const { id, change } = openTicket(scene, 'order_approval', orderId)
  const draft = findDraft(scene)
  // With nothing told but that order there is nothing to go on with.
  const gone = draft && isBlank(draft) ? dropDraft(scene, draft) : []
  const pending = draft && gone.length === 0 ? ({ pending: { kind: 'draft' } } as const) : {}
  const blocks = [say('form.approval_asked', { ticket: id }), say('human.hotline')]
  return { blocks, changes: [...gone, change], ...pending }
}

function takeOnlyOrder(scene: Scene, draft: Draft): Answer {
  const address = provenAddress(scene.identity)
  const [only, ...others] = address ? openOrders(scene.snapshot, address) : []
  return respond(scene, only && others.length === 0 ? { ...draft, orderIds: [only.id] } : draft)
}

const CONFIRMS =
  /确[认定]|提交|没问题|不改|(?<![\p{L}])(?:confirm|submit|send it|go ahead|all good|all right|correct|(?:was|is) (?:right|fine)|bekräfta|skicka|stämmer|kör|(?:är|var|ser) (?:\p{L}+ )*(?:rätt|bra|korrekt)|allt (?:rätt|bra))(?![\p{L}])/iu

const HANDS_IN = /(?<![不别])(?:提交|开票|继续)|\b(?:submit|hand it in)\b|\b(?:skicka|lämna) in\b/iu

const CONFIRMED = /(?<!\p{L})(?:confirm(?:ed|ing)?|bekräftar?|bekräftat|send it)(?!\p{L})/iu

function handsIn({ reading }: Scene): boolean {
  return HANDS_IN.test(reading.text) || CONFIRMS.test(reading.text)
}

function mayStayOpen({ knowledge }: Scene, draft: Draft, fields: FieldName[]): boolean {
  return fields.every((field) => isOptional(draft, field, knowledge.form))
}

const agree: Grant = (scene, draft) => {
  const { step } = draft
  switch (step.ask) {
    case 'summary':
      return confirm(scene, draft)
    case 'change':
      // The summary stands above unchanged; a mere "yes" may mean that there is something to change.
      return !draft.amends && CONFIRMS.test(scene.reading.text) ? confirm(scene, draft) : respond(scene, draft)
    case 'doubt':
      return takeSuggestion(scene, draft)
    case 'cancel':
      // 可以提交, "confirm": agrees to what the form is for, not to giving it up.
      return CONFIRMED.test(scene.reading.text) || HANDS_IN.test(scene.reading.text)
        ? respond(scene, draft)
        : drop(scene, draft)
    case 'when':
      return waitUntil(scene, draft, 'submit')
    case 'orders':
      return draft.unknownOrder ? askServiceCentre(scene, draft.unknownOrder) : takeOnlyOrder(scene, draft)
    case 'fields':
      if (offeredAgain(scene, draft)) return repeatLastTime(scene, draft)
      if (step.fields.every((field) => draft.fields[field])) return respond(scene, draft)
      // 提交吧, said to a question that may stay open: without it, then.
      if (mayStayOpen(scene, draft, step.fields) && HANDS_IN.test(scene.reading.text)) return skip(scene, draft)
      // 好的, 开票: ready to go on, and what is asked is still to be told.
      return respond(scene, draft, {
        step,
        ...(handsIn(scene) ? { lead: [say('form.not_yet')] } : {}),
      })
    default:
      return respond(scene, draft)
  }
}

const refuse: Grant = (scene, draft) => {
  const { step } = draft
  switch (step.ask) {
    case 'summary':
      return respond(scene, draft, { step: { ask: 'change' } })
    case 'doubt':
      return respond(scene, withoutSuggestion(draft))
    case 'when':
      return respond(scene, draft, { step: { ask: 'cancel' } })
    case 'other':
      return startOver(scene, draft, step)
    case 'fields':
      return offeredAgain(scene, draft) ? respond(scene, { ...draft, startsAfresh: true }) : skip(scene, draft)
    default:
      return respond(scene, draft)
  }
}

function withoutSuggestion(draft: Draft): Draft {
  const [first, ...others] = draft.doubts
  if (!first) return draft
  const { suggestion: _refused, ...doubt } = first
  return { ...draft, doubts: [doubt, ...others] }
}

/** The new orders with what was said of them; the old draft goes. */
export function startOver(scene: Scene, draft: Draft, { orderIds, fields }: Extract<Step, { ask: 'other' }>): Answer {
  const answer = respond(scene, takeFields({ ...newDraft(scene), orderIds }, fields).draft)
  return { ...answer, changes: [...dropDraft(scene, draft), ...(answer.changes ?? [])] }
}

/** Why these cannot be left out. */
export function whyNeeded({ knowledge }: Scene, fields: FieldName[]): Block {
  const isTaxDetail = fields.every((field) => knowledge.form.specialNeeds.includes(field))
  return say(isTaxDetail ? 'form.needed.special' : 'form.needed')
}

const skip: Grant = (scene, draft) => {
  const { step } = draft
  const { form } = scene.knowledge
  const fields: FieldName[] =
    step.ask === 'fields' ? step.fields : step.ask === 'doubt' ? draft.doubts.map((d) => d.field) : []
  const needed = fields.filter((field) => !isOptional(draft, field, form))
  if (fields.length === 0) return again(scene, draft)
  const skipped = fields.filter((field) => !needed.includes(field))
  const left: Draft = {
    ...draft,
    skipped: [...draft.skipped, ...skipped],
    doubts: draft.doubts.filter(({ field }) => !skipped.includes(field)),
  }
  // 能不填吗: yes, and what it means.
  const isAsked = skipped.includes('tax_id') && isQuestion(scene.reading.text)
  const lead = needed.length > 0 ? [whyNeeded(scene, needed)] : isAsked ? [say('form.letter.advised')] : []
  return respond(scene, left, { lead })
}

const back: Grant = (scene, draft) => {
  const asked = draft.step.ask === 'fields' ? draft.trail.slice(0, -1) : draft.trail
  const fields = asked.at(-1)
  // A change is one request's, whose order stays what it is.
  if (!fields && draft.amends) return respond(scene, draft)
  // Which order was named stays said: who goes on with something else keeps it.
  if (!fields) return respond(scene, draft, { step: { ask: 'orders' } })
  return respond(scene, { ...draft, trail: asked }, { lead: [say('form.back')], step: { ask: 'fields', fields } })
}

const help: Grant = (scene, draft) => {
  const { step } = draft
  const key = step.ask === 'fields' ? `help.${step.fields[0]}` : `help.${step.ask}`
  return respond(scene, draft, { lead: [say(key)], step })
}

const later: Grant = (scene, draft) => ({
  blocks: [say('form.put_off', { days: DRAFT_LIFE_MS / DAY_MS })],
  choices: [{ label: message('choice.go_on'), action: 'control.go_on' }],
  changes: keepDraft(
    scene,
    draft.step.ask === 'cancel' ? { ...draft, step: stepFor(scene, settle(scene, draft)) } : draft,
  ),
  pending: { kind: 'draft' },
})

const GRANTS: Record<Wish, Grant> = {
  yes: agree,
  no: refuse,
  cancel,
  back,
  skip,
  help,
  repeat: again,
  go_on: (scene, draft) => respond(scene, draft, isPaused(draft, scene.turn.now) ? { isResumed: true } : {}),
  same_as_last: repeatLastTime,
  later,
}

/** Undefined where the wish does not answer what was asked. */
export function grantWish(scene: Scene, draft: Draft, wish: Wish): Answer | undefined {
  return GRANTS[wish](scene, draft)
}
