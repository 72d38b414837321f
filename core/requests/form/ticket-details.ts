// What is said after a matter went to the service centre: the details it was asked for are added to the ticket.
import { openTicket } from '../../conversation/open-ticket.js'
import { isQuestion } from '../../conversation/phrases.js'
import { parseAction } from '../../conversation/reading.js'
import { type Answer, type Scene, type Skill, say } from '../../conversation/scene.js'
import { nothingPending } from '../../conversation/small-talk.js'
import type { Pending } from '../../records/conversation.js'
import { recordOf } from '../../snapshot.js'
import { readFields } from '../reading/read-fields.js'
import { bookedBlocks, saysBooked } from './return-first.js'
import { plainWish } from './wish.js'

type Matter = Extract<Pending, { kind: 'ticket' }>

/** Another wish, or another order: no detail of this matter. */
function isOther({ reading, statement }: Scene, { orderIds, reason }: Matter): boolean {
  const { intent, decision } = statement
  const isNew = reading.entities.orderIds.some((id) => !orderIds.includes(id)) && orderIds.length > 0
  if (isQuestion(reading.text) || (isNew && reason !== 'split')) return true
  return decision === 'answer' && /^(?:do|chitchat|control)\./.test(intent) && intent !== 'do.apply'
}

function isDetail(scene: Scene, matter: Matter): boolean {
  const { reading } = scene
  if (isOther(scene, matter)) return false
  const { fields } = readFields(reading.text, { lang: reading.lang, known: {} })
  return Object.keys(fields).length + reading.entities.amountsFen.length + reading.entities.orderIds.length > 0
}

function isBookedBy({ knowledge, reading }: Scene): boolean | undefined {
  const wish = plainWish(knowledge.content, reading.text)
  return wish === 'yes' ? true : wish === 'no' ? false : saysBooked(reading.text)
}

function answerBooked(scene: Scene, matter: Matter, isBooked: boolean): Answer {
  const request = recordOf(scene.snapshot, 'requests', matter.requestId ?? '')
  if (!request) return nothingPending()
  const said = scene.reading.text || (isBooked ? 'booked' : 'not booked')
  const { id, change } = openTicket(scene, matter.reason, `${request.id} ${said}`)
  const { asksBooked: _answered, ...left } = matter
  return {
    blocks: [say('ticket.added', { ticket: id }), ...bookedBlocks(request, isBooked)],
    changes: [change],
    pending: { ...left, ticket: id },
    about: { orderIds: matter.orderIds, requestIds: [request.id] },
  }
}

/** Undefined where the person speaks of something else. */
export function answerTicket(scene: Scene, matter: Matter): Answer | undefined {
  const isBooked = matter.asksBooked && !isQuestion(scene.reading.text) ? isBookedBy(scene) : undefined
  if (isBooked !== undefined) return answerBooked(scene, matter, isBooked)
  if (!isDetail(scene, matter)) return undefined
  const { id, change } = openTicket(scene, matter.reason, scene.reading.text)
  return { blocks: [say('ticket.added', { ticket: id })], changes: [change], pending: { ...matter, ticket: id } }
}

/** The buttons of "already booked or deducted?". */
export const pressBooked: Skill = (scene) => {
  const { pending } = scene.conversation
  if (pending?.kind !== 'ticket' || !pending.requestId) return nothingPending()
  return answerBooked(scene, pending, parseAction(scene.turn.action ?? '').argument === 'yes')
}
