// Answers a change of the draft: what became of its orders, then the next question. Every turn of the form ends here.
import { mailCode } from '../../accounts/sign-in.js'
import type { Answer, Scene } from '../../conversation/scene.js'
import { say } from '../../conversation/scene.js'
import type { Draft, Step } from '../../records/draft.js'
import type { Block } from '../../reply.js'
import type { FieldName } from '../request-fields.js'
import { ask } from './ask.js'
import { openOrders } from './judge-orders.js'
import { nextStep } from './next-step.js'
import { RESUME } from './open-form.js'
import { dropDraft, isBlank, keepDraft, provenAddress } from './own-draft.js'
import { type Settled, settleOrders } from './settle-orders.js'
import { factsOf, isOtherPayer } from './summary.js'

export function settle(scene: Scene, draft: Draft): Settled {
  const { turn, identity, snapshot } = scene
  const address = provenAddress(identity)
  const owner = address ? { address, now: turn.now, isShared: turn.audience === 'shared' } : undefined
  return settleOrders(snapshot, draft, owner)
}

export function stepFor(scene: Scene, settled: Settled): Step {
  return nextStep(settled.draft, {
    settings: scene.knowledge.form,
    asksAll: scene.turn.channel === 'mail',
    proven: provenAddress(scene.identity) !== undefined,
    mustWait: settled.from !== undefined,
  })
}

const isSame = (one: FieldName[] | undefined, other: FieldName[]) => one?.join() === other.join()

/** The way back: groups of fields in the order they were asked, each once. */
function trailOf(draft: Draft, step: Step): FieldName[][] {
  const { trail } = draft
  return step.ask === 'fields' && !isSame(trail.at(-1), step.fields) ? [...trail, step.fields] : trail
}

function askForProof(scene: Scene, draft: Draft): Answer {
  const { turn } = scene
  const kept = keepDraft(scene, draft)
  if (turn.channel === 'mail') return { blocks: [say('form.proof.letter')], changes: kept, pending: { kind: 'draft' } }
  if (turn.audience === 'shared') {
    return { blocks: [say('form.proof'), say('sign_in.private_only')], changes: kept, pending: { kind: 'draft' } }
  }
  const address = draft.claimed ?? turn.sender.address
  if (!address) {
    const pending = { kind: 'address', purpose: 'sign_in', goal: RESUME } as const
    return { blocks: [say('form.proof'), say('sign_in.ask_address')], changes: kept, pending }
  }
  const mailed = mailCode(scene, address, RESUME)
  return { ...mailed, blocks: [say('form.proof'), ...mailed.blocks], changes: [...kept, ...(mailed.changes ?? [])] }
}

/** What was named cannot be requested again, and there is nothing else that could: no question helps. */
function isAllDone({ identity, snapshot }: Scene, { blocks }: Settled): boolean {
  return blocks.length > 0 && openOrders(snapshot, provenAddress(identity) ?? '').length === 0
}

export type Manner = {
  /** Said before the question. */
  lead?: Block[]
  /** What to ask, where it is not simply what is missing next. */
  step?: Step
  /** Taken up again after a pause, or elsewhere: what is known is shown first, unless the question shows it anyway. */
  isResumed?: boolean
  /** Something was told that the question did not ask for. */
  isNews?: boolean
}

/** The same question once more looks as if nothing had been heard. A letter shows what was. */
function acknowledged({ turn }: Scene, before: Step, step: Step): Block[] {
  const fieldsOf = (asked: Step) => (asked.ask === 'fields' ? asked.fields : [])
  const isOpen = step.ask === 'fields' || step.ask === 'orders' || step.ask === 'doubt'
  const isAgain = isOpen && before.ask === step.ask && isSame(fieldsOf(before), fieldsOf(step))
  return isAgain && turn.channel !== 'mail' ? [say('form.noted')] : []
}

/** A summary and a letter's list show all that is known. */
function resumed(scene: Scene, draft: Draft, step: Step): Block[] {
  const isShown = step.ask === 'summary' || scene.turn.channel === 'mail'
  return isShown ? [say('form.resumed')] : [say('form.resumed'), factsOf(scene, draft)]
}

export function respond(scene: Scene, draft: Draft, manner: Manner = {}): Answer {
  const settled = settle(scene, draft)
  const step = manner.step ?? stepFor(scene, settled)
  const said = manner.lead ?? (manner.isNews ? acknowledged(scene, draft.step, step) : [])
  const lead = manner.isResumed ? [...said, ...resumed(scene, settled.draft, step)] : said
  const asked: Draft = { ...settled.draft, step, trail: trailOf(settled.draft, step) }
  if (step.ask === 'proof') {
    const answer = askForProof(scene, asked)
    return { ...answer, blocks: [...lead, ...settled.blocks, ...answer.blocks] }
  }
  if (step.ask === 'orders' && isAllDone(scene, settled)) {
    const { unknownOrder: orderId } = settled.draft
    return {
      blocks: [...lead, ...settled.blocks],
      choices: settled.choices,
      // An order that is not his, and nothing else told: nothing to go on with, or to be reminded of.
      changes: orderId && isBlank(asked) ? dropDraft(scene, asked) : keepDraft(scene, asked),
      ...(orderId ? { pending: { kind: 'approval', orderId } } : {}),
    }
  }
  const question = ask(scene, asked)
  const { title } = asked.fields
  const isTold = step.ask === 'summary' && title !== undefined && isOtherPayer(scene.snapshot, asked)
  return {
    blocks: [...lead, ...settled.blocks, ...question.blocks],
    choices: [...settled.choices, ...question.choices],
    changes: keepDraft(scene, isTold ? { ...asked, payerNotedFor: title } : asked),
    pending: { kind: 'draft' },
    about: { orderIds: asked.orderIds, requestIds: asked.amends ? [asked.amends] : [] },
  }
}
