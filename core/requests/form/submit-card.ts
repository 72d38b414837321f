// A form card that was sent: the same as talking, with each problem shown at its field.
import { type Answer, message, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { Block } from '../../reply.js'
import { checkField } from '../checks/check-field.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../request-fields.js'
import { formBlock, readCard } from './form-card.js'
import { withSavedTitle } from './last-details.js'
import { isOptional } from './next-step.js'
import { findDraft, findNewRequest, keepDraft, newDraft } from './own-draft.js'
import { respond, settle, stepFor } from './respond.js'
import { takeFields } from './take-fields.js'
import { titlesOf } from './title-book.js'

const ORDER_NUMBER = /[A-Za-z0-9][A-Za-z0-9-]{4,23}/g

/** Identity numbers and passwords are refused here as they are in talk. */
function refusals(said: RequestFields): Block[] {
  const codes = FIELD_NAMES.flatMap((field) => {
    const value = said[field]
    const check = value === undefined ? undefined : checkField(field, value, {})
    return check && !check.ok && check.problem.code.startsWith('secret.') ? [check.problem.code] : []
  })
  return [...new Set(codes)].map((code) => say(`problem.${code}`))
}

function emptied(scene: Scene, draft: Draft, names: FieldName[]): Draft {
  const { form } = scene.knowledge
  const gone = new Set<string>(names)
  const left: Draft = {
    ...draft,
    fields: Object.fromEntries(Object.entries(draft.fields).filter(([field]) => !gone.has(field))),
    doubts: draft.doubts.filter(({ field }) => !gone.has(field)),
    insisted: draft.insisted.filter(({ field }) => !gone.has(field)),
  }
  const skipped = names.filter((field) => isOptional(left, field, form))
  return { ...left, skipped: [...new Set([...left.skipped, ...skipped])] }
}

/** What is still missing is marked at its field, too. */
function corrected(card: Block, draft: Draft): Block {
  if (card.kind !== 'form') return card
  const fields = card.fields.map((field) => {
    const isMissing = field.required && field.value === undefined && draft.fields[field.name as FieldName] === undefined
    return isMissing && !field.problem ? { ...field, problem: message('form.card.missing') } : field
  })
  return { ...card, fields }
}

/** A card with another order than the one whose request is being changed belongs to a request of its own. */
function draftFor(scene: Scene, orderIds: string[]): Draft {
  const latest = findDraft(scene)
  const isOther = latest?.amends && orderIds.length > 0 && !orderIds.some((id) => latest.orderIds.includes(id))
  return (isOther ? findNewRequest(scene) : latest) ?? newDraft(scene)
}

export function submitCard(scene: Scene): Answer {
  const { turn, snapshot, knowledge } = scene
  const card = readCard(turn.form ?? {})
  const named = [...new Set(card.orders.match(ORDER_NUMBER) ?? [])]
  const before = draftFor(scene, named)
  const orderIds = named.length > 0 && !before.amends ? named : before.orderIds
  const taken = takeFields(emptied(scene, { ...before, orderIds, tries: 0 }, card.emptied), card.fields).draft
  const draft = withSavedTitle(taken, titlesOf(snapshot, taken.address ?? ''))
  const lead = refusals(card.fields)
  const settled = settle(scene, draft)
  const step = stepFor(scene, settled)
  const isShared = turn.audience === 'shared'
  if (isShared || (step.ask !== 'fields' && step.ask !== 'doubt')) return respond(scene, draft, { lead })
  return {
    blocks: [...lead, ...settled.blocks, say('form.card.problems'), corrected(formBlock(draft, knowledge.form), draft)],
    changes: keepDraft(scene, { ...settled.draft, step }),
    pending: { kind: 'draft' },
  }
}
