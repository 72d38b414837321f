// Whether somebody wants a Fapiao though understanding is torn: "I need to get a fapiao", "ok so apply now", "general one".
// Asking back which of two things is meant costs more than a form that can be left again.
import type { Scene } from '../../conversation/scene.js'
import { isMereQuestion } from '../reading/sentences.js'
import type { Heard } from './hear.js'
import { openOrders } from './judge-orders.js'
import { provenAddress } from './own-draft.js'

const WISH =
  /(?<![\p{L}])(?:need|want|like|please|pls|apply|applying|get|give|issue|make|let'?s|start|require|have|should|behöv(?:er|s)|vill|ansök\p{L}*|söka?|skulle|gärna|ordna|fixa|tack|ska)(?![\p{L}])/iu
/** Where nothing was understood, "it" may be anything. */
const NAMED = /fapiao|\bfpiao|vat invoice|faktura|发票/iu
const ABOUT = /fapiao|\bfpiao|invoice|faktura|appl(?:y|ication)|ansök|发票|\bit\b|\bone\b|\bden\b|\ben\b/iu
/** So likely at least. */
const NEAR = 0.1
const SHORTEST_SENTENCE = 9

export function wantsOne(scene: Scene, heard: Heard): boolean {
  const { statements } = scene.reading
  const { text } = heard
  if (isMereQuestion(text) || statements.some(({ intent, decision }) => decision === 'answer' && isOther(intent))) {
    return false
  }
  const wishes = statements.flatMap(({ intent, confidence, alternatives }) => [{ intent, confidence }, ...alternatives])
  const isNear = wishes.some(({ intent, confidence }) => intent === 'do.apply' && confidence >= NEAR)
  const about = statements.every(({ decision }) => decision === 'decline') ? NAMED : ABOUT
  return (isNear && WISH.test(text) && about.test(text)) || onlyChooses(scene, heard)
}

const isOther = (intent: string) => intent.startsWith('do.')

/** "The data will follow", "uppgifterna kommer", 资料稍后发: announces what the form asks for. */
const FOLLOWS =
  /(?<![\p{L}])(?:(?:the |all |our |my |other |billing |company |further )*(?:data|details|rest|info(?:rmation)?|particulars) (?:(?:will|shall|is to|are to|to) (?:follow|come|be sent)|follows?|later|coming)|(?:i|we)(?:'ll| will) (?:send|give|provide|forward) (?:you )?(?:the |all |our |my |other |billing |company )*(?:data|details|rest|info(?:rmation)?)|(?:övriga |alla )?(?:uppgifter(?:na)?|detaljer(?:na)?|resten) (?:kommer|följer|skickas))(?: \p{L}+){0,4}|(?:资料|信息|抬头|其他|其余)[^，。\n]{0,4}(?:稍后|随后|晚点|之后|回头)(?:再)?(?:发|补|给|提供)(?:你|您|过来)?/giu

/** "General", said of the only order there is; with the details announced, of any. */
function onlyChooses({ snapshot, identity }: Scene, { fields, rest }: Heard): boolean {
  const address = provenAddress(identity)
  const said = rest.replace(FOLLOWS, '')
  if (fields.fapiao_type === undefined || !address || said.replace(/[^\p{L}]/gu, '').length >= SHORTEST_SENTENCE)
    return false
  const open = openOrders(snapshot, address).length
  return said === rest ? open === 1 : open > 0
}
