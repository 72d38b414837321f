// Orders of one's own that nobody has requested a Fapiao for: named in a message, less than certainty is enough to take it
// for a wish to have one.
import { isQuestion } from '../../conversation/phrases.js'
import type { Scene } from '../../conversation/scene.js'
import { recordOf } from '../../snapshot.js'
import type { Understanding } from '../../understanding/understanding.js'
import { isMereQuestion, sentencesOf } from '../reading/sentences.js'
import type { Heard } from './hear.js'
import { isLive, openOrders, requestOf } from './judge-orders.js'
import { provenAddress } from './own-draft.js'

/** The orders that are named are one's own, and none of them has a request that is alive. */
function areNew({ snapshot, identity }: Scene, { orderIds }: Heard): boolean {
  const address = provenAddress(identity)
  const isNew = (id: string) => {
    const request = requestOf(snapshot, id)
    return recordOf(snapshot, 'orders', id)?.address === address && !(request && isLive(request))
  }
  return address !== undefined && orderIds.length > 0 && orderIds.every(isNew)
}

const LIKELY = 0.1

/** "General fapiao for 2100…", "genaral fapio for odrer 2100…": an order of one's own is named, and it is no question. */
export function isLikelyOne(scene: Scene, heard: Heard): boolean {
  const { text } = heard
  const { statements } = scene.reading
  // A sentence that reminds of an answer ("we have no tax number") asks nothing as long as nothing is asked.
  const isOther = ({ intent, decision }: Understanding) =>
    decision === 'answer' && (intent.startsWith('do.') || isQuestion(text))
  if (statements.some(isOther) || !areNew(scene, heard)) return false
  const wishes = statements.flatMap(({ intent, confidence, alternatives }) => [{ intent, confidence }, ...alternatives])
  const isNear = wishes.some(({ intent, confidence }) => intent === 'do.apply' && confidence >= LIKELY)
  const isAbout = /fapiao|invoice|faktura|发票|专票|普票/iu.test(text)
  return isTorn(scene) || ((isNear || isAbout) && !isQuestion(text))
}

/** Not sure, but likelier than anything else. */
export function isTorn({ reading }: Scene): boolean {
  return reading.statements.some(({ intent, decision }) => intent === 'do.apply' && decision === 'ask')
}

/** "Can you issue it?", "please prepare one" */
const ASKS_TO_ISSUE =
  /(?<![\p{L}])(?:can|could|would|will|please|pls|kindly|kan|snälla|vänligen)(?![\p{L}])[^.?!\n]{0,24}(?<![\p{L}])(?:issue|make|prepare|arrange|get|start|apply for|do|utfärda|ordna|fixa|skapa|ansöka om) (?:me |us |for )?(?:it|one|that|this|(?:a |the |my |our )?(?:vat )?fapiao|den|det|en(?: fapiao)?)(?![\p{L}])/iu

export function asksToIssue(text: string): boolean {
  return ASKS_TO_ISSUE.test(text)
}

/** "Am I right here for a fapiao? It's for 2100…": nothing is understood for sure, and which order it is about is told. */
function isTold({ reading }: Scene, { text, orderIds }: Heard): boolean {
  if (reading.statements.some(({ decision }) => decision === 'answer') || !/fapiao|发票/iu.test(text)) return false
  return sentencesOf(text).some(
    (sentence) => orderIds.some((id) => sentence.text.includes(id)) && !isMereQuestion(sentence.text),
  )
}

/** How one gets it, or that it be made, asked of an order that nobody has requested yet: there is nothing else to do for it. */
export function asksForOrder(scene: Scene, heard: Heard): boolean {
  const { statements } = scene.reading
  const asksHow = statements.some(({ intent, decision }) => decision === 'answer' && intent === 'faq.how_to_apply')
  return (asksHow || asksToIssue(heard.text) || isTold(scene, heard)) && areNew(scene, heard)
}

/** 把没开的订单都开了, "fapiao for all our orders": whichever there are. */
const ALL_ORDERS =
  /(?:所有|全部|没开的?|未开的?|剩下的?|其余的?)[^，。]{0,8}(?:订单|单子|单|账单)[^，。]{0,8}开|(?:订单|单子|账单)[^，。]{0,4}(?:都|全部?|统统)(?:给我|帮我)?开|(?<!\p{L})(?:all|both|each)(?: of)?(?: my| our| the)? (?:\p{L}+ )?orders|(?:alla|samtliga|båda) (?:mina |våra |de )?(?:öppna |återstående )?(?:ordrar(?:na)?|beställningar(?:na)?)(?!\p{L})/iu
const ISSUES = /开|发票|fapiao|invoice|faktura|ansök|appl(?:y|ication)/iu

export function wantsAll({ identity, snapshot }: Scene, { text }: Heard): boolean {
  const address = provenAddress(identity)
  const isSaid = ALL_ORDERS.test(text) && ISSUES.test(text) && !isQuestion(text)
  return isSaid && address !== undefined && openOrders(snapshot, address).length > 0
}
