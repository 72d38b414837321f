// Puts the current question: its sentence, and the buttons that answer it.
import { message, offer, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { Block, Choice } from '../../reply.js'
import { completeness } from '../checks/completeness.js'
import { FIELD_NAMES, type FieldName } from '../request-fields.js'
import { fieldName, formBlock, isConflict, problemBlocks, problemOf } from './form-card.js'
import { earlyOrders, openOrders, partnerOrders } from './judge-orders.js'
import { lastRequest } from './last-details.js'
import { isOptional } from './next-step.js'
import { optionChoices } from './options.js'
import { provenAddress } from './own-draft.js'
import { factsOf, summary, summaryChoices } from './summary.js'
import { titlesOf } from './title-book.js'

export type Question = { blocks: Block[]; choices: Choice[] }

const SKIP: Choice = { label: message('choice.skip'), action: 'control.skip' }
const LAST: Choice = { label: message('choice.same_as_last'), action: 'control.same_as_last' }

const OFFERED_TITLES = 3
const OFFERED_ORDERS = 4

const TOGETHER: Record<string, string> = {
  'title,tax_id': 'ask.title_and_tax_id',
  'reg_address,reg_phone,bank_name,bank_account': 'ask.registered',
  'recipient,phone,address': 'ask.delivery',
  'recipient,phone': 'ask.collector',
  'phone,address': 'ask.phone_and_address',
  'reg_address,reg_phone': 'ask.reg_address_and_phone',
  'bank_name,bank_account': 'ask.bank',
}

/** The address whose past may be shown here. */
function privateAddress({ identity, turn }: Scene): string | undefined {
  return turn.audience === 'private' ? provenAddress(identity) : undefined
}

function askOrders(scene: Scene): Question {
  const address = privateAddress(scene)
  const orders = address ? openOrders(scene.snapshot, address) : []
  const sold = address ? partnerOrders(scene.snapshot, address) : []
  if (orders.length === 0 && sold.length > 0) {
    const blocks = sold.slice(0, OFFERED_ORDERS).map(({ id }) => say('form.order.partner', { order: id }))
    return { blocks, choices: [] }
  }
  if (orders.length === 0) {
    return {
      blocks: [say(address ? 'form.order.none' : 'ask.orders')],
      choices: [offer('faq.find_order_id'), ...(address ? [offer('do.progress')] : [])],
    }
  }
  return {
    blocks: [
      say('ask.which_order'),
      {
        kind: 'list',
        items: orders.map(({ id, amountFen, description }) =>
          message('form.order.line', { order: id, amount: { fen: amountFen }, description }),
        ),
      },
    ],
    choices: orders.slice(0, OFFERED_ORDERS).map(({ id }) => ({
      label: message('choice.apply_for', { order: id }),
      action: `do.apply:${id}`,
    })),
  }
}

/** The last request may be taken over where nothing of the buyer, or nothing of the delivery, has been told yet. */
export function offeredAgain(scene: Scene, draft: Draft): 'everything' | 'delivery' | undefined {
  const { step, fields } = draft
  if (step.ask !== 'fields' || draft.amends || draft.startsAfresh) return undefined
  const address = privateAddress(scene)
  const last = address ? lastRequest(scene, address) : undefined
  if (!last) return undefined
  const isFirst = draft.trail.length <= 1
  if (!fields.title && isFirst) return 'everything'
  return !fields.method && step.fields.includes('method') ? 'delivery' : undefined
}

function offerLast(scene: Scene, draft: Draft): Question {
  const offered = offeredAgain(scene, draft)
  const last = lastRequest(scene, provenAddress(scene.identity) ?? '')
  if (!offered || !last) return { blocks: [], choices: [] }
  const { title, delivery, fapiaoType } = last
  const values = {
    title,
    type: { words: `value.fapiao_type.${fapiaoType}` },
    method: { words: `value.method.${delivery.method}` },
    recipient: delivery.recipient ?? title,
  }
  return { blocks: [say(`form.last.${offered}`, values)], choices: [LAST] }
}

function sentenceFor(draft: Draft, fields: readonly FieldName[]): Block[] {
  const [only] = fields
  const { title_type: kind, tax_id: taxId } = draft.fields
  // Whoever is asked for a title has the tax ID at hand; a person has none, and a public body needs none.
  if (only === 'title' && !taxId && kind !== 'personal' && kind !== 'institution') return [say('ask.title_and_tax_id')]
  const isFetched = fields.length === 1 && draft.fields.method === 'pickup'
  if (isFetched && only === 'recipient') return [say('ask.collector_alone')]
  if (isFetched && only === 'phone') return [say('ask.collector_phone')]
  if (fields.length === 1 && only) return [say(`ask.${only}`)]
  const names = fields.join(',')
  const isPosted = names === 'recipient,phone' && draft.fields.method !== 'pickup'
  const together = isPosted ? 'ask.recipient_and_phone' : TOGETHER[names]
  return together ? [say(together)] : [say('ask.several'), { kind: 'list', items: fields.map(fieldName) }]
}

/** A form is filled in by one person: where others read along it would show them what is personal. */
function cardChoice({ turn }: Scene): Choice[] {
  return turn.audience === 'private' ? [{ label: message('choice.form_card'), action: 'request.card' }] : []
}

function askFields(scene: Scene, draft: Draft, fields: FieldName[]): Question {
  const { form } = scene.knowledge
  const { missing, conflicts } = completeness(draft.fields, form)
  const torn = problemBlocks(conflicts.filter(isConflict))
  const [first] = fields
  const again = offerLast(scene, draft)
  const titles = first === 'title' ? titlesOf(scene.snapshot, privateAddress(scene) ?? '').slice(0, OFFERED_TITLES) : []
  const mayRest = first !== undefined && !missing.includes(first) && torn.length === 0 && !draft.fields[first]
  return {
    blocks: [...torn, ...again.blocks, ...sentenceFor(draft, fields)],
    choices: [
      ...(first && fields.length === 1 ? optionChoices(first, form) : []),
      ...titles.map(({ title }) => ({ label: message('plain', { text: title }), action: `request.title:${title}` })),
      ...(mayRest ? [SKIP] : []),
      ...again.choices,
      ...cardChoice(scene),
    ],
  }
}

/**
 * A letter asks for everything that is missing in a list that can be filled in inside the reply. What may be answered
 * instead stands in its sentences: no buttons.
 */
function askByLetter(scene: Scene, draft: Draft, fields: FieldName[]): Question {
  const { form } = scene.knowledge
  const { conflicts, advised } = completeness(draft.fields, form)
  const again = offerLast(scene, draft)
  const isToldSomething = Object.keys(draft.fields).length > 0
  const orders = draft.orderIds.length > 0 || !privateAddress(scene) ? [] : askOrders(scene).blocks
  return {
    blocks: [
      ...(isToldSomething ? [say('form.letter.understood'), factsOf(scene, draft)] : []),
      ...problemBlocks(conflicts.filter(isConflict)),
      ...orders,
      ...again.blocks,
      say('form.letter.missing'),
      formBlock(
        draft,
        form,
        FIELD_NAMES.filter((field) => fields.includes(field)),
      ),
      ...(advised.includes('tax_id') && fields.includes('tax_id') ? [say('form.letter.advised')] : []),
    ],
    choices: [],
  }
}

function askDoubt(scene: Scene, draft: Draft): Question {
  const [doubt] = draft.doubts
  if (!doubt) return { blocks: [], choices: [] }
  const isShared = scene.turn.audience === 'shared'
  const { value, mayInsist } = doubt
  const suggestion = isShared ? undefined : doubt.suggestion
  const mayRest = isOptional(draft, doubt.field, scene.knowledge.form)
  const keep: Choice[] = mayInsist ? [{ label: message('choice.keep_value'), action: 'request.keep' }] : []
  return {
    blocks: [
      ...(isShared ? [] : [say('form.doubt.value', { field: { words: `field.${doubt.field}` }, value })]),
      { kind: 'text', message: problemOf(doubt) },
      suggestion
        ? say('form.doubt.suggestion', { suggestion })
        : say(mayInsist ? 'form.doubt.insist' : mayRest ? 'form.doubt.or_without' : 'form.doubt.again'),
    ],
    choices: [
      ...(suggestion ? [{ label: message('choice.take_value', { value: suggestion }), action: 'request.take' }] : []),
      ...keep,
      ...(mayRest && !mayInsist ? [SKIP] : []),
    ],
  }
}

function askWhen({ snapshot, turn }: Scene, draft: Draft): Question {
  const { ids, on } = earlyOrders(snapshot, draft.orderIds, turn.now)
  return { blocks: on ? [say('form.when', { orders: { list: ids }, on: { date: on } })] : [], choices: WHEN }
}

const WHEN: Choice[] = [
  { label: message('choice.submit_then'), action: 'request.when:submit' },
  { label: message('choice.remind_then'), action: 'request.when:remind' },
]

const OTHER: Choice[] = [
  { label: message('choice.go_on_with_draft'), action: 'request.other:old' },
  { label: message('choice.start_anew'), action: 'request.other:new' },
]

const CANCEL: Choice[] = [
  { label: message('choice.drop_draft'), action: 'request.drop' },
  { label: message('choice.keep_draft'), action: 'control.go_on' },
]

export function ask(scene: Scene, draft: Draft): Question {
  const { step } = draft
  switch (step.ask) {
    case 'orders':
      return askOrders(scene)
    case 'fields':
      return scene.turn.channel === 'mail'
        ? askByLetter(scene, draft, step.fields)
        : askFields(scene, draft, step.fields)
    case 'doubt':
      return askDoubt(scene, draft)
    case 'other':
      return {
        blocks: [say('form.other', { old: { list: draft.orderIds }, new: { list: step.orderIds } })],
        choices: OTHER,
      }
    case 'when':
      return askWhen(scene, draft)
    case 'proof':
      return { blocks: [say('form.proof')], choices: [] }
    case 'summary':
      return {
        blocks: summary(scene, draft),
        choices: scene.turn.channel === 'mail' ? [] : summaryChoices(scene, draft),
      }
    case 'change':
      return { blocks: [say('form.change')], choices: cardChoice(scene) }
    case 'cancel':
      return { blocks: [say('form.cancel')], choices: CANCEL }
  }
}
