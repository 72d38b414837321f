// What is said after a matter went to the service centre: the details it was asked for are added to the ticket.
import { openTicket } from '../../conversation/open-ticket.js'
import { isQuestion } from '../../conversation/phrases.js'
import { parseAction } from '../../conversation/reading.js'
import { type Answer, type Scene, type Skill, say } from '../../conversation/scene.js'
import { nothingPending } from '../../conversation/small-talk.js'
import type { Pending } from '../../records/conversation.js'
import { recordOf } from '../../snapshot.js'
import { readFields } from '../reading/read-fields.js'
import { begin } from './begin.js'
import { hear } from './hear.js'
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

/** "400 to Alder Ltd and the rest to Rowan Ltd", 各一半: how a bill is parted, whatever the figures are in. */
const PARTS =
  /\d{2}|一半|剩下|其余|余下|各\s*[一1半]|(?<!\p{L})(?:half|the rest|remainder|each|hälften|resten|återstoden|vardera)(?!\p{L})/iu

function isDetail(scene: Scene, matter: Matter): boolean {
  const { reading } = scene
  if (isOther(scene, matter)) return false
  if (matter.reason === 'split' && PARTS.test(reading.text)) return true
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

/** 不拆了，开一张就行: the one Fapiao is begun, and the ticket says so. */
const UNSPLIT =
  /不(?:用|要|想|需要)?再?(?:拆|分)(?:开|成|票)?(?=了|$|[，,。])|(?:就|只|还是)?开?成?一张(?:发票)?(?:就|吧|即可|算了)|合(?:在|开)一起|(?<!\p{L})(?:don'?t|no need to|not) (?:split|divide)|(?<!\p{L})(?:one|a single)(?: fapiao)? (?:is|will be) (?:fine|enough|ok)|(?<!\p{L})(?:dela|delar) (?:den |det )?(?:inte|ej)|(?<!\p{L})en (?:enda )?(?:fapiao )?räcker/iu

function unsplit(scene: Scene, matter: Matter): Answer {
  const { id, change } = openTicket(scene, matter.reason, scene.reading.text)
  const heard = { ...hear(scene, undefined), orderIds: matter.orderIds }
  const answer = begin(scene, heard, [say('ticket.added', { ticket: id })])
  return { ...answer, changes: [change, ...(answer.changes ?? [])] }
}

/** Undefined where the person speaks of something else. */
export function answerTicket(scene: Scene, matter: Matter): Answer | undefined {
  const isBooked = matter.asksBooked && !isQuestion(scene.reading.text) ? isBookedBy(scene) : undefined
  if (isBooked !== undefined) return answerBooked(scene, matter, isBooked)
  if (matter.reason === 'split' && UNSPLIT.test(scene.reading.text) && !isQuestion(scene.reading.text))
    return unsplit(scene, matter)
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
