// How a request begins: with everything the first message already says, for the orders it is about.
import { isQuestion } from '../../conversation/phrases.js'
import { type Answer, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { Block } from '../../reply.js'
import { recordOf } from '../../snapshot.js'
import type { FieldName } from '../request-fields.js'
import type { Heard } from './hear.js'
import { earlyOrders, isLive, judgeOrder, openOrders, requestOf } from './judge-orders.js'
import { chosenOf } from './named-places.js'
import { asksForOrder, isLikelyOne, isTorn, wantsAll } from './new-orders.js'
import { isFormOpen } from './open-form.js'
import { isBareOrder } from './other-business.js'
import { findNewRequest, newDraft, provenAddress } from './own-draft.js'
import { respond, settle } from './respond.js'
import { hearNews } from './take-news.js'
import { keptForReminder } from './wait-until.js'
import { wantsOne } from './wants-one.js'
import { plainWish } from './wish.js'

/** Nobody states these without wanting a Fapiao. */
const TELLING: readonly FieldName[] = ['title', 'tax_id', 'bank_account', 'recipient', 'reg_address', 'method']

/** So much is told for nothing else, whatever the words around it remind of. */
const ALL_BUT_A_WISH = 4

const CHOOSING: readonly FieldName[] = ['fapiao_type', 'title_type']

/** Behind "how do I apply?" the number of an order says which one is meant. */
function hasAskedHow({ conversation, snapshot, reading }: Scene, { orderIds, fields }: Heard): boolean {
  const isOwn = orderIds.some((id) => recordOf(snapshot, 'orders', id) !== undefined)
  const isChosen = CHOOSING.some((field) => fields[field] !== undefined)
  return (
    conversation.topic === 'faq.how_to_apply' &&
    (isOwn || isChosen) &&
    !isQuestion(reading.text.replace(/吧[？?。]?$/u, ''))
  )
}

/** "Fapiao!! 2100…" and nothing else. */
function isFapiaoOf({ text, orderIds }: Heard): boolean {
  const rest = orderIds.reduce((said, id) => said.replaceAll(id, ''), text)
  return (
    /fapiao|invoice|faktura|发票/iu.test(rest) &&
    !/[?？]/u.test(rest) &&
    !/\p{L}/u.test(rest.replace(ORDER_WORDS, '').replace(/发票/gu, ''))
  )
}

/** Own orders that nobody has requested a Fapiao for. */
function areOpen({ snapshot, identity }: Scene, orderIds: string[]): boolean {
  const address = provenAddress(identity)
  if (!address || orderIds.length === 0) return false
  const open = openOrders(snapshot, address)
  return orderIds.every((id) => open.some((order) => order.id === id))
}

/** And nothing else was understood for sure. */
function isForOpenOrder(scene: Scene, heard: Heard): boolean {
  const { reading } = scene
  const [{ decision, intent }] = reading.statements
  // A number by itself says nothing, whatever it reminds of.
  const isSure =
    decision === 'answer' &&
    !intent.startsWith('chitchat.') &&
    intent !== 'control.yes' &&
    !isBareOrder(reading.text) &&
    !isFapiaoOf(heard)
  return !isSure && areOpen(scene, heard.orderIds)
}

/** 发票抬头写：…公司, …公司开票: who names the buyer beside a Fapiao, without asking anything, wants one. */
function namesBuyer({ reading }: Scene, { fields, text }: Heard): boolean {
  const isOpen = reading.statements[0].decision !== 'answer' && !isQuestion(text)
  const isAlone = fields.title === text.trim()
  return (
    fields.title !== undefined && isOpen && (isAlone || /发票|开票|开(?:一|1)?张|抬头|专票|普票|fapiao/iu.test(text))
  )
}

/** 公司是：…有限公司, 税号91…: a buyer's details and nothing else are told for one purpose only. */
function tellsBuyer({ fields, text, rest }: Heard): boolean {
  const isBuyer = fields.title !== undefined || fields.tax_id !== undefined
  const isNamed = /税号|公司|抬头|单位|识别号|信用代码/u.test(text)
  return isBuyer && isNamed && !isQuestion(text) && rest.trim().length < SHORTEST_SENTENCE
}

const ORDER_WORDS =
  /^(?:hi|hello|hey|hej|hejsan|hallå|good (?:morning|day|afternoon))(?![\p{L}])|订单|订购|单号|编?号码?|账单|(?<![\p{L}])(?:orders?|no|number|ordernummer|beställning|yes|yeah|ja|jo|ok|okay|for|för|it'?s|det|är|gäller|this|one|please|pls|plz|tack|fapiaon?|invoice|faktura)(?![\p{L}])/giu
const SHORTEST_SENTENCE = 6

/** Little more than the number: there is nothing else to do for an order without a request. */
function isBare({ text, orderIds }: Heard): boolean {
  const rest = orderIds.reduce((said, id) => said.replaceAll(id, ''), text).replace(ORDER_WORDS, '')
  return !isQuestion(text) && rest.replace(/[^\p{L}]/gu, '').length < SHORTEST_SENTENCE
}

/** "Which of these do you mean?" with one to choose from would be no question. */
function hasNoRival({ reading }: Scene): boolean {
  const [{ intent, decision, alternatives }, ...others] = reading.statements
  const rivals = alternatives.filter((other) => other.intent !== intent && /^(?:faq|do)\./u.test(other.intent))
  return others.length === 0 && decision === 'ask' && intent === 'do.apply' && rivals.length === 0
}

const SUBMIT_THEN =
  /自动(?:提交|申请|开)|到(?:那天|那时|时候?|期|点|日子)[^，。]{0,6}(?:提交|开|申请|办)|(?<![\p{L}])(?:submit|hand it in|skicka in|lämna in)(?: it| den)? (?:automatically|then|automatiskt|då)/iu
const REMIND_THEN =
  /(?:到(?:那天|那时|时候?|期|点|日子)|(?:可以|能)[开申][^，。]{0,4}(?:再|了))[^，。]{0,6}(?:提醒|通知|告诉|叫)|提醒(?:一下)?我|(?<![\p{L}])(?:remind me|påminn mig)/iu

/** What shall become of an order that is too new, said before it was asked. */
function planFor(text: string): 'submit' | 'remind' | undefined {
  if (REMIND_THEN.test(text)) return 'remind'
  return SUBMIT_THEN.test(text) ? 'submit' : undefined
}

/**
 * "Nobody has requested one for these orders yet": a yes to that, any detail of a request, or one of them by its place,
 * begins it. Empty where which of them is meant is still to be asked.
 */
function offeredOrders({ conversation, knowledge }: Scene, { fields, text, orderIds }: Heard): string[] | undefined {
  const { pending } = conversation
  if (pending?.kind !== 'offered' || orderIds.length > 0 || isQuestion(text)) return undefined
  const offered = pending.orderIds
  const chosen = chosenOf(text, offered)
  if (offered.length > 1 && chosen.length > 0) return chosen
  const isTaken =
    Object.keys(fields).length > 0 || plainWish(knowledge.content, text) === 'yes' || planFor(text) !== undefined
  if (!isTaken) return undefined
  return offered.length === 1 ? offered : []
}

/** Asking for one, or simply sending the billing details. */
export function beginsRequest(scene: Scene, heard: Heard): boolean {
  const { statements } = scene.reading
  if (wantsAll(scene, heard)) return true
  if ((heard.fields.title && heard.fields.tax_id) || offeredOrders(scene, heard)) return true
  const asks = statements.some(({ intent, decision }) => intent === 'do.apply' && decision === 'answer')
  const told = TELLING.filter((field) => heard.fields[field] !== undefined).length
  const chosen = CHOOSING.filter((field) => heard.fields[field] !== undefined).length
  // "Personal fapiao for 2100…, my name is …": nothing else was understood for sure, and all of it fits a request.
  const repeats = heard.wish === 'same_as_last' && heard.orderIds.length > 0
  const fits = repeats || (statements[0].decision !== 'answer' && heard.orderIds.length > 0 && told + chosen >= 2)
  // "How do I get one for 2100…? Company …, a normal one": told beside the question.
  const isTold =
    heard.orderIds.length > 0 && told > 0 && chosen > 0 && !statements.some(({ intent }) => intent.startsWith('do.'))
  if (fits || isTold || hasAskedHow(scene, heard) || asksForOrder(scene, heard)) return true
  if (isForOpenOrder(scene, heard) && (told + chosen > 0 || isBare(heard))) return true
  if (namesBuyer(scene, heard) || tellsBuyer(heard)) return true
  const isOther = statements[0].decision === 'answer' && statements[0].intent.startsWith('do.')
  if (isLikelyOne(scene, heard) || (told + chosen > 0 && isTorn(scene)) || hasNoRival(scene)) return true
  if (wantsOne(scene, heard) || (told + chosen >= 2 && statements[0].decision !== 'answer')) return true
  // Of an order that nobody has requested yet, "when does it come?" asks about what begins with these details.
  if (Object.keys(heard.fields).length >= ALL_BUT_A_WISH && areOpen(scene, heard.orderIds)) return true
  return asks || (told >= 2 && !isOther) || told >= ALL_BUT_A_WISH
}

/** Named in the text; else what the letter answers, where nobody has requested that yet; else the only one there is. */
export function ordersMeant(scene: Scene, heard: Heard): string[] {
  const { turn, snapshot, reading } = scene
  if (heard.orderIds.length > 0) return heard.orderIds
  const given = turn.about?.orderIds ?? (turn.action ? reading.entities.orderIds : [])
  const open = given.filter((id) => {
    const request = requestOf(snapshot, id)
    return !request || !isLive(request)
  })
  if (open.length > 0) return open
  const { pending } = scene.conversation
  const offered = offeredOrders(scene, heard)
  if (offered && offered.length > 0) return offered
  if (pending?.kind === 'offered' && pending.orderIds.length === 1) return pending.orderIds
  const address = provenAddress(scene.identity)
  if (!address || turn.audience === 'shared') return given
  const all = openOrders(snapshot, address)
  const ready = all.filter(({ id }) => judgeOrder(snapshot, id, { address, now: turn.now }).verdict === 'ready')
  const [only, ...others] = ready.length > 0 ? ready : all
  return only && others.length === 0 ? [only.id] : []
}

function isAnother(draft: Draft, orderIds: string[]): boolean {
  return draft.orderIds.length > 0 && orderIds.length > 0 && !orderIds.some((id) => draft.orderIds.includes(id))
}

/** All that was named cannot be requested, and there is nothing else to go on with. */
function refused(scene: Scene, draft: Draft): Answer | undefined {
  if (draft.orderIds.length === 0) return undefined
  const settled = settle(scene, draft)
  const isUnknown = draft.orderIds.some((id) => recordOf(scene.snapshot, 'orders', id)?.address !== draft.address)
  if (settled.draft.orderIds.length > 0 || isUnknown) return undefined
  return {
    blocks: settled.blocks,
    choices: settled.choices,
    about: { orderIds: draft.orderIds, requestIds: [] },
  }
}

export function begin(scene: Scene, heard: Heard, lead: Block[]): Answer {
  const orderIds = ordersMeant(scene, heard)
  const old = findNewRequest(scene)
  if (old && isAnother(old, orderIds)) {
    return respond(scene, old, { lead, step: { ask: 'other', orderIds, fields: heard.fields } })
  }
  const draft = old ?? newDraft(scene)
  const claimed = scene.reading.entities.emails[0]
  const news = hearNews(scene, draft, { ...heard, orderIds })
  const told = news?.draft ?? draft
  const apart = told.following && news ? news.blocks : []
  const plan = planFor(heard.text)
  // Where no order has to wait, the plan is dropped when the orders are settled.
  const planned: Draft = plan ? { ...told, waits: { on: scene.turn.now.slice(0, 10), plan } } : told
  const known: Draft = claimed && !planned.address ? { ...planned, claimed } : planned
  const answer = old ? undefined : refused(scene, known)
  if (answer) return { ...answer, blocks: [...lead, ...answer.blocks] }
  const isOpenHere = isFormOpen(scene.conversation.pending)
  const start = known.address || old ? [] : [say('form.begin')]
  const isResumed = old !== undefined && !isOpenHere
  const asked = respond(scene, known, { lead: [...lead, ...start, ...apart], isResumed })
  const isEarly = earlyOrders(scene.snapshot, known.orderIds, scene.turn.now).on !== undefined
  return plan === 'remind' && isEarly ? keptForReminder(asked) : asked
}
