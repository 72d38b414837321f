// The commit loop: a turn is decided on a snapshot and committed as a whole, or decided again on a newer one.
import type { Assistant, Outgoing, Received } from './channel.js'
import type { Ahead } from './conversation/read-ahead.js'
import { readTurn } from './conversation/reading.js'
import type { Knowledge } from './conversation/scene.js'
import { decide } from './decide.js'
import { COMMIT_TRIES } from './limits.js'
import type { Send } from './outcome.js'
import type { Clock, Store } from './ports.js'
import { SentMarks } from './sent-marks.js'
import { expectationsOf, loadSnapshot, type Snapshot } from './snapshot.js'
import type { Turn } from './turn.js'
import { type Speller, spell } from './wording/spell.js'

export type AssistantParts = {
  store: Store
  /** Asked for at each turn: content may have changed. */
  knowledge: () => Knowledge
  publicUrl: string
  clock: Clock
  /** Called after a commit that left something in the outbox. */
  onSends?: () => void
}

/** The assistant, and the words for what the outbox sends. */
export type AssistantWithWords = Assistant & { outgoing(send: Send): Outgoing }

function wantedBy(turn: Turn, named: { emails: string[]; orderIds: string[]; requestIds: string[] }) {
  return {
    conversation: turn.conversation,
    user: turn.sender.user,
    place: turn.sender.place,
    addresses: [...(turn.sender.address ? [turn.sender.address] : []), ...named.emails],
    orderIds: named.orderIds,
    requestIds: named.requestIds,
  }
}

/** Decides and commits; what met another turn is decided again. */
function createDecider(parts: AssistantParts, outgoing: (send: Send) => Outgoing) {
  const { store } = parts

  /** Replies that were committed and are not known to have gone out. */
  async function unsent(sendIds: string[]): Promise<Outgoing[]> {
    const entries = await Promise.all(sendIds.map((id) => store.get('outbox', id)))
    return entries.flatMap((entry) =>
      entry?.value.status === 'due' && isInline(entry.value.send) ? [outgoing(entry.value.send)] : [],
    )
  }

  /** Undefined where another turn has changed what this one stands on. */
  async function tryOnce(turn: Turn, ahead: Ahead | undefined): Promise<Received | undefined> {
    const seen = await store.get('turns', turn.id)
    if (seen) return { seen: true, replies: await unsent(seen.value.sendIds), isDiscreet: false }
    const knowledge = parts.knowledge()
    const conversation = await store.get('conversations', turn.conversation)
    // Read ahead by other content: an edit came between.
    const known = ahead?.version === knowledge.content.version ? ahead : undefined
    const reading = readTurn(turn, conversation?.value, knowledge.model, known)
    const snapshot: Snapshot = await loadSnapshot(store, wantedBy(turn, reading.entities))
    const outcome = decide(snapshot, turn, knowledge, reading)
    const { ok } = await store.commit({ expect: expectationsOf(snapshot, outcome.changes), changes: outcome.changes })
    if (!ok) return undefined
    if (!outcome.sends.every(isInline)) parts.onSends?.()
    // Whatever is asked for on behalf of others is counted, whether or not it leads to anything.
    const isDiscreet = outcome.changes.some(({ collection }) => collection === 'limits')
    return { seen: false, replies: outcome.sends.filter(isInline).map(outgoing), isDiscreet }
  }

  async function tryAgain(turn: Turn, ahead: Ahead | undefined): Promise<Received> {
    for (let attempt = 1; attempt < COMMIT_TRIES; attempt += 1) {
      const done = await tryOnce(turn, ahead)
      if (done) return done
    }
    throw new Error('turn could not be committed: too many conflicts')
  }

  /** Turns that met others try again one after another: many at the same time would meet over and over. */
  let retries: Promise<unknown> = Promise.resolve()

  async function decideAndCommit(turn: Turn, ahead: Ahead | undefined): Promise<Received> {
    const done = await tryOnce(turn, ahead)
    if (done) return done
    const mine = retries.then(() => tryAgain(turn, ahead))
    retries = mine.catch(() => undefined)
    return mine
  }

  return decideAndCommit
}

export function createAssistant(parts: AssistantParts): AssistantWithWords {
  const { store } = parts
  const tails = new Map<string, Promise<unknown>>()
  const marks = new SentMarks(store, parts.clock)

  const speller = (): Speller => {
    const { content, secrets } = parts.knowledge()
    return { content, secrets, publicUrl: parts.publicUrl }
  }

  const outgoing = (send: Send): Outgoing => ({ send, spelled: spell(speller(), send.lang, send.reply) })

  const decideAndCommit = createDecider(parts, outgoing)

  return {
    outgoing,
    /** Turns of one conversation run one after another; different conversations side by side. */
    async receive(turn, ahead) {
      const before = tails.get(turn.conversation) ?? Promise.resolve()
      const mine = before.then(() => decideAndCommit(turn, ahead))
      const tail = mine.catch(() => undefined)
      tails.set(turn.conversation, tail)
      try {
        return await mine
      } finally {
        if (tails.get(turn.conversation) === tail) tails.delete(turn.conversation)
      }
    },
    markSent: (sendIds) => marks.mark(sendIds),
  }
}

/** Letters always go through the outbox: their way out is slow and retried. */
function isInline(send: Send): boolean {
  return send.kind === 'reply' && send.to.channel !== 'mail'
}
