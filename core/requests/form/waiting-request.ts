// A confirmed request that waits for its order's day: asked about, stopped or changed before it is handed in by itself.
import { isQuestion } from '../../conversation/phrases.js'
import { type Answer, message, type Scene, say } from '../../conversation/scene.js'
import { type Draft, isLaterDraft } from '../../records/draft.js'
import { recordsWhere } from '../../snapshot.js'
import { CHANGE } from './amendable.js'
import { provenAddress } from './own-draft.js'
import { naming, withdraw } from './withdraw.js'

const SUBMITS =
  /提交|递交|预约|交上去|什么时候交|(?<!\p{L})(?:submit(?:ted|ting)?|hand(?:ed)? (?:it )?in|go(?:es|ne)? in|went in|sent? in|skicka[st]?(?: den| ansökan| in)?|inskicka[dt]|lämna[st]?(?: den)? in)(?!\p{L})/iu
const STOPS =
  /(?<!还)(?:别|不要?|不用|不必|停止|取消)(?:再|帮我|给我)*(?:自动)?(?:提交|递交|交了)|(?<!\p{L})(?:(?:don'?t|do not|never|stop) (?:automatically )?(?:submit(?:ting)?|hand(?:ing)?|send(?:ing)?)(?: (?:it|that|in))*|skicka(?:s)? (?:den )?inte|inte skicka[s]?|lämna(?:s)? (?:den )?inte)(?!\p{L})/iu
const LONGEST = 90

/** Of several the one whose order is named. */
function waitingOf(scene: Scene): Draft | undefined {
  const address = provenAddress(scene.identity)
  if (!address) return undefined
  const { orderIds } = scene.reading.entities
  const all = recordsWhere(scene.snapshot, 'drafts', (draft) => draft.address === address)
    .filter(
      ({ id, value }) => isLaterDraft(id) && (orderIds.length === 0 || orderIds.includes(value.orderIds[0] ?? '')),
    )
    .map(({ value }) => value)
  return all.length === 1 ? all[0] : undefined
}

/** Nothing else is open that a change or a question could mean. */
function isMeant({ conversation: { pending }, reading, turn }: Scene): boolean {
  const isFree =
    pending === undefined || pending.kind === 'offered' || pending.kind === 'titles' || pending.kind === 'which'
  return isFree && !turn.action && reading.entities.requestIds.length === 0 && turn.audience === 'private'
}

/** Opened again with what was confirmed; until the change is confirmed, too, that stays as it was. */
export function reopened(scene: Scene): Draft | undefined {
  if (!CHANGE.test(scene.reading.text) || !isMeant(scene)) return undefined
  const waiting = waitingOf(scene)
  return waiting && { ...waiting, step: { ask: 'summary' }, reopened: true }
}

export function answerWaiting(scene: Scene): Answer | undefined {
  const { text } = scene.reading
  if (text.length > LONGEST || !SUBMITS.test(text) || !isMeant(scene)) return undefined
  const waiting = waitingOf(scene)
  const order = waiting?.orderIds[0] ?? ''
  if (!waiting?.waits) return undefined
  if (STOPS.test(text.replace(/’/gu, "'")) && !isQuestion(text)) return withdraw(naming(scene, { orderIds: [order] }))
  if (!isQuestion(text)) return undefined
  return {
    blocks: [say('form.order.waiting', { order, on: { date: waiting.waits.on } })],
    choices: [{ label: message('choice.withdraw', { request: order }), action: `do.cancel_request:${order}` }],
  }
}
