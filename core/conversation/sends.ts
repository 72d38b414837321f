// From answers to what is sent: the reply where it was asked, letters to addresses, all with ids of the turn.
import { isFeedback } from '../faq/feedback.js'
import { INLINE_SEND_GRACE_MS } from '../limits.js'
import type { Send } from '../outcome.js'
import type { Change } from '../records/collections.js'
import type { Conversation } from '../records/conversation.js'
import type { Choice, Reply } from '../reply.js'
import type { Turn } from '../turn.js'
import type { Answer, Notice, Scene } from './scene.js'

// Teams shows six buttons and hides the rest.
const CHOICES_SHOWN = 5
const FEEDBACK_SHOWN = 2

/** What is thought of the answer stands last, and of one answer only. */
function fewEnough(choices: Choice[]): Choice[] {
  const feedback = choices.filter(isFeedback).slice(0, FEEDBACK_SHOWN)
  const others = choices.filter((choice) => !isFeedback(choice))
  return [...others.slice(0, CHOICES_SHOWN - (feedback.length > 0 ? 1 : 0)), ...feedback]
}

function joined(answers: Answer[]): Reply {
  const choices = answers.flatMap((answer) => answer.choices ?? [])
  const firstOfEach = choices.filter(
    (choice, at) => choices.findIndex((other) => other.action === choice.action) === at,
  )
  const blocks = answers.flatMap((answer) => answer.blocks)
  const answered = new Set(blocks.flatMap((block) => (block.kind === 'faq' ? [block.label] : [])))
  return { blocks, choices: fewEnough(firstOfEach.filter(({ action }) => !answered.has(action))) }
}

function aboutOf(answers: Answer[]) {
  return {
    orderIds: answers.flatMap((answer) => answer.about?.orderIds ?? []),
    requestIds: answers.flatMap((answer) => answer.about?.requestIds ?? []),
  }
}

/** A letter of its own, apart from any reply. */
export function letterTo(notice: Notice, id: string): Send {
  return {
    id,
    kind: 'notice',
    to: { channel: 'mail', conversation: `mail:${notice.address}`, address: notice.address, reference: {} },
    lang: notice.lang,
    reply: notice.reply,
    about: notice.about,
    ...(notice.attachments ? { attachments: notice.attachments } : {}),
  }
}

function replyTo(turn: Turn, lang: Conversation['lang'], answers: Answer[]): Send {
  const address = turn.channel === 'mail' ? turn.sender.address : undefined
  return {
    id: `${turn.id}:0`,
    kind: 'reply',
    to: {
      channel: turn.channel,
      conversation: turn.conversation,
      reference: turn.reference,
      ...(address ? { address } : {}),
    },
    lang,
    reply: joined(answers),
    about: aboutOf(answers),
  }
}

/** A reply is the channel's own to send at first; letters are the outbox's at once. */
function dueAt(send: Send, now: string): string {
  const inline = send.kind === 'reply' && send.to.channel !== 'mail'
  return inline ? new Date(Date.parse(now) + INLINE_SEND_GRACE_MS).toISOString() : now
}

/** The reply and every letter of a turn, in order: `<turn id>:0` is the reply. Silence is no reply. */
export function sendsOf(scene: Scene, answers: Answer[]): Send[] {
  const { turn, reading } = scene
  const notices = answers.flatMap((answer) => answer.notices ?? [])
  const isSilent = answers.every((answer) => answer.blocks.length === 0)
  return [
    ...(isSilent ? [] : [replyTo(turn, reading.lang, answers)]),
    ...notices.map((notice, at) => letterTo(notice, `${turn.id}:${at + 1}`)),
  ]
}

export function queued(send: Send, now: string): Change {
  return {
    op: 'put',
    collection: 'outbox',
    id: send.id,
    value: { send, status: 'due', dueAt: dueAt(send, now), attempts: 0 },
  }
}
