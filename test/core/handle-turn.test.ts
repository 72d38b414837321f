// What the commit loop promises: once, in order, and whole.
import { afterEach, describe, expect, it } from 'vitest'
import { createAssistant } from '../../core/handle-turn.js'
import type { Turn } from '../../core/turn.js'
import { openJsonStore } from '../../data/json/open-store.js'
import { openWorld, type World } from '../world/world.js'

const worlds: World[] = []
const world = async () => {
  const opened = await openWorld()
  worlds.push(opened)
  return opened
}
afterEach(async () => {
  for (const opened of worlds.splice(0)) await opened.close()
})

function turn(id: string, text: string, now: string, more: Partial<Turn> = {}): Turn {
  return {
    id,
    channel: 'cli',
    conversation: 'cli:one',
    kind: 'message',
    sender: { user: 'cli:one', assurance: 'anonymous' },
    audience: 'private',
    text,
    attachments: [],
    reference: {},
    now,
    ...more,
  }
}

describe('a turn', () => {
  it('delivered ten times, also in parallel, is committed once and answered once', async () => {
    const { assistant, store, clock } = await world()
    const said = turn('t-1', 'Please send the activation mail again to ann.reed@brightwell.example', clock.now())
    const before = await store.count('outbox')
    const received = await Promise.all(Array.from({ length: 10 }, () => assistant.receive(said)))
    expect(received.filter(({ seen }) => !seen)).toHaveLength(1)
    expect(await store.count('outbox')).toBe(before + 2) // the reply and the letter
    expect(await store.count('tokens')).toBe(1)
  })

  it('delivered again after its reply was sent gives no reply any more', async () => {
    const { assistant, clock } = await world()
    const said = turn('t-1', 'How long does it take?', clock.now())
    const first = await assistant.receive(said)
    await assistant.markSent(first.replies.map(({ send }) => send.id))
    expect(await assistant.receive(said)).toMatchObject({ seen: true, replies: [] })
  })

  it('delivered again before its reply was sent gives the same reply', async () => {
    const { assistant, clock } = await world()
    const said = turn('t-1', 'How long does it take?', clock.now())
    const first = await assistant.receive(said)
    const again = await assistant.receive(said)
    expect(again.seen).toBe(true)
    expect(again.replies).toEqual(first.replies)
  })

  it('delivered again after a restart changes nothing', async () => {
    const { assistant, store, clock, folder, knowledge } = await world()
    const said = turn('t-1', 'I want to talk to a person', clock.now())
    await assistant.receive(said)
    await store.close()
    const reopened = await openJsonStore({ folder: `${folder}/store` })
    if (!reopened.ok) throw new Error(reopened.sentence)
    const restarted = createAssistant({
      store: reopened.store,
      knowledge: () => knowledge,
      publicUrl: 'http://127.0.0.1',
      clock,
    })
    expect((await restarted.receive(said)).seen).toBe(true)
    expect(await reopened.store.count('tickets')).toBe(1)
    await reopened.store.close()
  })

  it('of the same conversation waits for the one before; none is lost', async () => {
    const { assistant, store, clock } = await world()
    const turns = Array.from({ length: 100 }, (_, at) => turn(`t-${at}`, 'hello', clock.now()))
    const received = await Promise.all(turns.map((said) => assistant.receive(said)))
    expect(received.every(({ seen }) => !seen)).toBe(true)
    expect((await store.get('conversations', 'cli:one'))?.rev).toBe(100)
  })

  it('of a hundred conversations about one address spends its budget once', async () => {
    const { assistant, store, clock } = await world()
    const turns = Array.from({ length: 100 }, (_, at) =>
      turn(`t-${at}`, 'Please resend the activation mail to ann.reed@brightwell.example', clock.now(), {
        conversation: `cli:${at}`,
        sender: { user: `cli:${at}`, assurance: 'anonymous' },
      }),
    )
    await Promise.all(turns.map((said) => assistant.receive(said)))
    expect(await store.count('tokens')).toBe(1)
    expect((await store.get('limits', 'activation:ann.reed@brightwell.example'))?.value.times).toHaveLength(1)
  })
})

describe('the store', () => {
  it('never holds a code or a link token in the clear', async () => {
    const { assistant, store, clock, knowledge } = await world()
    await assistant.receive(turn('t-1', 'sign in tom.hale@brightwell.example', clock.now()))
    await assistant.receive(
      turn('t-2', 'Please resend the activation mail to ann.reed@brightwell.example', clock.now()),
    )
    const challenge = (await store.get('challenges', 'cli:one'))?.value
    const code = knowledge.secrets.code(challenge?.codeId ?? '')
    const letter = (await store.get('outbox', 't-2:1'))?.value.send
    const recordId = /"link":"([^"]+)","path":"\/activate"/.exec(JSON.stringify(letter))?.[1] ?? ''
    const token = knowledge.secrets.token(recordId)
    const stored: string[] = []
    for (const collection of ['outbox', 'challenges', 'tokens', 'conversations'] as const) {
      for await (const doc of store.all(collection)) stored.push(JSON.stringify(doc))
    }
    expect(stored.join('\n')).not.toContain(token)
    expect(stored.filter((line) => line.includes(`"${code}"`) || line.includes(` ${code}`))).toEqual([])
    expect(await store.get('tokens', knowledge.secrets.hash(token))).toBeDefined()
  })
})
