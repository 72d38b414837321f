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

/** "General", said of the only order there is. */
function onlyChooses(scene: Scene, { fields, rest }: Heard): boolean {
  const address = provenAddress(scene.identity)
  const said = rest.replace(/[^\p{L}]/gu, '').length
  return fields.fapiao_type !== undefined && said < SHORTEST_SENTENCE && !!address && hasOneOpen(scene, address)
}

function hasOneOpen({ snapshot }: Scene, address: string): boolean {
  return openOrders(snapshot, address).length === 1
}
