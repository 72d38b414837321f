// The heart: one turn and what is known in, one outcome out. Pure, synchronous, total; speaks no language.
import { endCircles, keptCircles, type Rounded } from './conversation/circles.js'
import { identify } from './conversation/identity.js'
import { wishedLanguage } from './conversation/language-wish.js'
import { leaveToPerson } from './conversation/leave-to-person.js'
import { answerPending, reminder } from './conversation/pending.js'
import type { Reading } from './conversation/reading.js'
import { hearReminderWish } from './conversation/reminder-wish.js'
import { type Answer, type Knowledge, type Scene, say } from './conversation/scene.js'
import { queued, sendsOf } from './conversation/sends.js'
import { answerStatement } from './conversation/skills.js'
import { repeatLast, switchLanguage, welcome } from './conversation/small-talk.js'
import { admitUnknown, askWhich } from './faq/admit-unknown.js'
import { hearFeedback } from './faq/feedback.js'
import type { Outcome, Send } from './outcome.js'
import { withoutSecrets, withPasswordWarning } from './privacy/typed-secrets.js'
import type { Change } from './records/collections.js'
import type { Conversation, Pending } from './records/conversation.js'
import type { TurnRecord } from './records/ledger.js'
import { answerForm } from './requests/form/converse.js'
import { isFormOpen } from './requests/form/open-form.js'
import { showProgress } from './requests/show-progress.js'
import { recordOf, type Snapshot, withChanges } from './snapshot.js'
import type { Turn } from './turn.js'

/** Characters that may stand beside a bare number: "order no." or "订单号：". */
const BARE_NUMBER_COMPANY = 12

function freshConversation(turn: Turn, reading: Reading): Conversation {
  return {
    channel: turn.channel,
    user: turn.sender.user,
    lang: reading.lang,
    misses: 0,
    reference: turn.reference,
    updatedAt: turn.now,
  }
}

/** Hardly more than an order or request number: people who send only that want to know about it. */
function isBareNumber({ reading }: Scene): boolean {
  const named = [...reading.entities.orderIds, ...reading.entities.requestIds]
  const rest = named.reduce((text, id) => text.replace(id, ''), reading.text)
  return named.length > 0 && rest.trim().length <= BARE_NUMBER_COMPANY
}

/** {order}能开票吗: whatever exactly is asked of an order, how it stands with it answers that. */
function isAboutOrder({ statement, reading, conversation: { pending } }: Scene): boolean {
  const near = [statement.intent, ...statement.alternatives.map(({ intent }) => intent)].slice(0, 2)
  const isOne = reading.entities.orderIds.length === 1 && !isFormOpen(pending)
  // Right behind a request "when will it be ready?" is about that one.
  return (isOne || pending?.kind === 'submitted') && near.every((intent) => ABOUT_ORDERS.has(intent))
}

/** Nothing else that could be chosen came near. */
function isOnly({ statement }: Scene, intent: string): boolean {
  const rivals = statement.alternatives.filter(
    (other) => other.intent !== intent && /^(?:faq|do)\./u.test(other.intent),
  )
  return statement.intent === intent && rivals.length === 0
}

const ABOUT_ORDERS = new Set([
  'do.apply',
  'do.progress',
  'do.why_not_received',
  'faq.when_can_apply',
  'faq.how_to_apply',
  'faq.processing_time',
])

function answerOne(scene: Scene): Answer {
  const { statement } = scene
  if (statement.intent === 'control.repeat') return repeatLast(scene)
  if (statement.decision === 'ask') {
    // With one to choose from the list of titles does no harm, and needs no question.
    if (isOnly(scene, 'do.title_book')) return answerStatement(scene)
    return isAboutOrder(scene) ? showProgress(scene) : askWhich(scene)
  }
  if (statement.decision === 'decline') return isBareNumber(scene) ? showProgress(scene) : admitUnknown(scene)
  return answerStatement(scene)
}

/** "Nej, det har vi inte gjort, så gör det åt oss" begins with a no and gives nothing up. */
const MOST_WORDS_TO_STOP = 6

function cancelPending({ statement, reading, conversation: { pending } }: Scene): Answer | undefined {
  if (statement.intent === 'control.no' && reading.text.split(/\s+/u).length > MOST_WORDS_TO_STOP) return undefined
  const stops = statement.intent === 'control.cancel' || statement.intent === 'control.no'
  const isAsked = pending !== undefined && pending.kind !== 'submitted' && pending.kind !== 'ticket'
  // A form is given up by a word of its own, and only after being asked.
  const waits = isAsked && pending.kind !== 'offered' && !isFormOpen(pending)
  return waits && stops ? { blocks: [say('control.cancelled')] } : undefined
}

/** What still stands open is said again under an answer to something else, with its own buttons alone. */
function withReminder(scene: Scene, answers: Answer[]): Answer[] {
  const waits = answers.some((answer) => answer.pending) ? undefined : reminder(scene)
  if (!waits) return answers
  const said = isFormOpen(scene.conversation.pending)
    ? answers.map(({ choices: _aside, ...answer }) => answer)
    : answers
  return [...said, waits]
}

/** 对了，…: a yes or no that opens another matter answers nothing. */
function meant(statements: Reading['statements']): Reading['statements'][number][] {
  const others = statements.filter(({ intent }) => intent !== 'control.yes' && intent !== 'control.no')
  return others.length > 0 ? others : statements
}

/** Each statement sees what the ones before it changed. */
function answerAll(scene: Scene): Answer[] {
  const answers: Answer[] = []
  let current = scene
  for (const statement of meant(scene.reading.statements)) {
    current = { ...current, statement }
    const answer = answerOne(current)
    answers.push(answer)
    current = { ...current, snapshot: withChanges(current.snapshot, answer.changes ?? []) }
  }
  const said = answers.filter((answer) => !answer.missed)
  return said.length > 0 ? said : answers.slice(0, 1)
}

function answersTo(scene: Scene): Answer[] {
  if (scene.turn.kind === 'welcome') return [welcome()]
  const left = leaveToPerson(scene)
  if (left) return [left]
  const reminders = hearReminderWish(scene)
  if (reminders) return [reminders]
  const feedback = hearFeedback(scene)
  if (feedback) return [feedback]
  const wish = scene.turn.action ? undefined : wishedLanguage(scene.reading.text)
  if (wish || scene.turn.action?.startsWith('lang:')) return withReminder(scene, [switchLanguage(scene)])
  const asked = answerPending(scene)
  if (asked) return isFormOpen(scene.conversation.pending) ? withReminder(scene, [asked]) : [asked]
  const form = answerForm(scene)
  if (form) return form
  const stopped = cancelPending(scene)
  return stopped ? [stopped] : withReminder(scene, answerAll(scene))
}

/** Everybody whose things may have been spoken of here. */
function addressesProven({ conversation, identity }: Scene, answers: Answer[]): string[] {
  const now = answers
    .flatMap((answer) => answer.changes ?? [])
    .flatMap((change) => (change.op === 'put' && change.collection === 'proofs' ? [change.value.address] : []))
  const known = identity.assurance === 'proven' && identity.address ? [identity.address] : []
  return [...new Set([...(conversation.provenFor ?? []), ...known, ...now])]
}

/** A choice between two meanings interrupts a form without ending it. */
function nextPending({ conversation }: Scene, answers: Answer[]): Pending | undefined {
  const pending = answers.findLast((answer) => answer.pending)?.pending
  const interrupts = pending?.kind === 'which' && isFormOpen(conversation.pending)
  return interrupts ? { ...pending, duringForm: true } : pending
}

/** What was kept, where nothing has changed: what is shared with the old version is not written again. */
function sameOr<T>(kept: T, now: T): T {
  return JSON.stringify(kept) === JSON.stringify(now) ? kept : now
}

function nextConversation(scene: Scene, rounded: Rounded): Conversation {
  const { answers } = rounded
  const { topic: oldTopic, pending: _pending, answered: _rated, circles: _before, ...kept } = scene.conversation
  const topic = answers.findLast((answer) => answer.topic)?.topic ?? oldTopic
  const answered = answers.find((answer) => answer.answered)?.answered
  const pending = nextPending(scene, answers)
  const provenFor = addressesProven(scene, answers)
  return {
    ...kept,
    ...(provenFor.length > 0 ? { provenFor: sameOr(kept.provenFor, provenFor) } : {}),
    lang: scene.reading.lang,
    misses: answers.some((answer) => answer.missed) ? kept.misses + 1 : 0,
    lastTurn: scene.turn.id,
    reference: sameOr(kept.reference, scene.turn.reference),
    updatedAt: scene.turn.now,
    ...(topic ? { topic } : {}),
    ...(answered ? { answered } : {}),
    ...(pending ? { pending } : {}),
    ...keptCircles(rounded),
  }
}

/** Later changes to the same document win. */
function lastOfEach(changes: Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.collection}/${change.id}`, change])).values()]
}

function wished(turn: Turn, reading: Reading): Reading {
  const fromAction = turn.action?.startsWith('lang:') ? wishedLanguage(turn.action.slice(5)) : undefined
  const lang = turn.action ? fromAction : wishedLanguage(reading.text)
  return lang ? { ...reading, lang } : reading
}

function turnRecord({ turn, reading, identity }: Scene, sends: Send[]): TurnRecord {
  return {
    conversation: turn.conversation,
    at: turn.now,
    intents: reading.statements.map((understood) => understood.intent),
    assurance: identity.assurance,
    sendIds: sends.map((send) => send.id),
  }
}

export function decide(snapshot: Snapshot, said: Turn, knowledge: Knowledge, plain: Reading): Outcome {
  const turn = withoutSecrets(said)
  const reading = wished(turn, plain)
  const conversation = recordOf(snapshot, 'conversations', turn.conversation) ?? freshConversation(turn, reading)
  const [statement] = reading.statements
  const scene: Scene = {
    turn,
    reading,
    statement,
    conversation,
    identity: identify(turn, snapshot),
    snapshot,
    knowledge,
  }
  const rounded = endCircles(
    scene,
    withPasswordWarning(
      scene,
      answersTo({ ...scene, reading: { ...reading, statements: [statement, ...reading.statements.slice(1)] } }),
    ),
  )
  const { answers } = rounded
  const lang = answers.findLast((answer) => answer.lang)?.lang ?? reading.lang
  const voiced: Scene = { ...scene, reading: { ...scene.reading, lang } }
  const sends = sendsOf(voiced, answers)
  const changes: Change[] = [
    ...answers.flatMap((answer) => answer.changes ?? []),
    { op: 'put', collection: 'conversations', id: turn.conversation, value: nextConversation(voiced, rounded) },
    { op: 'put', collection: 'turns', id: turn.id, value: turnRecord(scene, sends) },
    ...sends.map((send) => queued(send, turn.now)),
  ]
  return { turnId: turn.id, changes: lastOfEach(changes), sends }
}
