// A chat is proven by a mailed code: bound to this chat and this address, good once, for ten minutes, for five tries.
import { describe, expect, it, onTestFinished } from 'vitest'
import { createAssistant } from '../../../core/handle-turn.js'
import type { Turn } from '../../../core/turn.js'
import { plainText } from '../../../core/wording/plain-text.js'
import { openWorld, type World } from '../../world/world.js'

const TOM = 'tom.hale@brightwell.example'
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const SIX_DIGITS = /(?<!\d)\d{6}(?!\d)/

let turns = 0

async function freshWorld(): Promise<World> {
  const world = await openWorld()
  onTestFinished(() => world.close())
  return world
}

/** Says it in somebody's chat; the keys of the answer. */
async function say(world: World, user: string, text: string, more: Partial<Turn['sender']> = {}): Promise<string[]> {
  turns += 1
  const turn: Turn = {
    id: `turn-${turns}`,
    channel: 'chat',
    conversation: `chat:${user}`,
    kind: 'message',
    sender: { user, assurance: 'anonymous', ...more },
    audience: 'private',
    text,
    attachments: [],
    reference: {},
    now: world.clock.now(),
  }
  const { replies } = await world.assistant.receive(turn)
  return replies.flatMap(({ send }) =>
    send.reply.blocks.flatMap((block) => (block.kind === 'text' ? [block.message.key] : [])),
  )
}

/** The code of the newest letter to the address. */
async function codeFor(world: World, address: string): Promise<string> {
  let code = ''
  for await (const { value } of world.store.all('outbox')) {
    if (value.send.to.address !== address || value.status !== 'due') continue
    const { spelled } = world.assistant.outgoing(value.send)
    code = SIX_DIGITS.exec(JSON.stringify(spelled.blocks))?.[0] ?? code
  }
  return code
}

const proofOf = (world: World, user: string) => world.store.get('proofs', user)

describe('a code', () => {
  it('proves the chat that asked for it, for ninety days', async () => {
    const world = await freshWorld()
    await say(world, 'teams:tom', `sign in ${TOM}`)
    expect(await say(world, 'teams:tom', await codeFor(world, TOM))).toContain('sign_in.proven')
    expect((await proofOf(world, 'teams:tom'))?.value.address).toBe(TOM)
    world.clock.advance(90 * DAY_MS - 1)
    expect(await say(world, 'teams:tom', 'where is my fapiao for 2100449871?')).toContain('progress.headline')
    world.clock.advance(1)
    expect(await say(world, 'teams:tom', 'where is my fapiao for 2100449871?')).toContain('progress.neutral')
  })

  it.each([
    ['webchat:tom', 'Tom Hale', 'the chat of', 'does not show who'],
    ['msteams:tom', undefined, 'the Teams chat of', 'does not show who'],
    [
      'msteams:tom',
      'Tom Hale (Brightwell)',
      'the Teams chat of',
      'The name shown in that chat: Tom Hale (Brightwell).',
    ],
    [
      'msteams:eve',
      'Win! http://evil.example/x\r\nBcc: a@b.example',
      'the Teams chat of',
      'chat: Win http evil example x Bcc a b example.',
    ],
  ])('says in its letter when it was asked for, where and by whom: %s, %j', async (user, name, where, who) => {
    const world = await freshWorld()
    await say(world, user, `sign in ${TOM}`, name === undefined ? {} : { name })
    const letters: string[] = []
    for await (const { value } of world.store.all('outbox')) {
      if (value.send.to.address !== TOM || value.status !== 'due') continue
      letters.push(plainText(world.assistant.outgoing(value.send).spelled.blocks))
    }
    expect(letters).toHaveLength(1)
    for (const part of ['18 November 2026', where, who]) expect(letters[0]).toContain(part)
  })

  it('is worth nothing in another chat', async () => {
    const world = await freshWorld()
    await say(world, 'teams:tom', `sign in ${TOM}`)
    const code = await codeFor(world, TOM)
    await say(world, 'teams:eve', 'sign in eve@elsewhere.example')
    expect(await say(world, 'teams:eve', code)).toContain('sign_in.code_wrong')
    expect(await proofOf(world, 'teams:eve')).toBeUndefined()
  })

  it('is worth nothing once another address was named in the same chat', async () => {
    const world = await freshWorld()
    await say(world, 'teams:tom', `sign in ${TOM}`)
    const code = await codeFor(world, TOM)
    await say(world, 'teams:tom', 'sign in li.na@lanhai.example')
    expect(await say(world, 'teams:tom', code)).toContain('sign_in.code_wrong')
    expect(await proofOf(world, 'teams:tom')).toBeUndefined()
  })

  it('works to the last millisecond of its ten minutes and not one longer', async () => {
    for (const [waited, isGood] of [
      [10 * MINUTE_MS - 1, true],
      [10 * MINUTE_MS, false],
    ] as const) {
      const world = await freshWorld()
      await say(world, 'teams:tom', `sign in ${TOM}`)
      const code = await codeFor(world, TOM)
      world.clock.advance(waited)
      await say(world, 'teams:tom', code)
      expect((await proofOf(world, 'teams:tom')) !== undefined).toBe(isGood)
    }
  })

  it('is used up by its use: after a sign-out it opens nothing', async () => {
    const world = await freshWorld()
    await say(world, 'teams:tom', `sign in ${TOM}`)
    const code = await codeFor(world, TOM)
    await say(world, 'teams:tom', code)
    await say(world, 'teams:tom', 'sign out')
    await say(world, 'teams:tom', code)
    expect(await proofOf(world, 'teams:tom')).toBeUndefined()
  })

  it('is dead after five wrong tries, even when a hundred come at once', async () => {
    const world = await freshWorld()
    await say(world, 'teams:tom', `sign in ${TOM}`)
    const code = await codeFor(world, TOM)
    const wrong = Array.from({ length: 100 }, (_, at) => String(100_000 + at)).filter((guess) => guess !== code)
    const answers = await Promise.all(wrong.map((guess) => say(world, 'teams:tom', guess)))
    expect(answers.filter((keys) => keys.includes('sign_in.code_wrong'))).toHaveLength(4)
    await say(world, 'teams:tom', code)
    expect(await proofOf(world, 'teams:tom')).toBeUndefined()
  })
})

it('at most five codes an hour go to an address, whoever asks, and a restart does not change that', async () => {
  const world = await freshWorld()
  const ask = async (nth: number) => {
    world.clock.advance(MINUTE_MS + 1)
    return say(world, `teams:stranger-${nth}`, `sign in ${TOM}`)
  }
  for (let nth = 0; nth < 5; nth += 1) expect(await ask(nth)).toContain('sign_in.code_sent')
  const { store, knowledge, clock } = world
  world.assistant = createAssistant({ store, knowledge: () => knowledge, publicUrl: 'http://127.0.0.1:3978', clock })
  expect(await ask(5)).toContain('sign_in.cool_down')
})

it('somebody who asks for letters to ever more addresses is stopped at ten an hour', async () => {
  const world = await freshWorld()
  const answers: string[][] = []
  for (let nth = 0; nth < 11; nth += 1)
    answers.push(await say(world, 'teams:eve', `sign in victim${nth}@elsewhere.example`))
  expect(answers.slice(0, 10).every((keys) => keys.includes('sign_in.code_sent'))).toBe(true)
  expect(answers[10]).toContain('limit.too_many_mails')
})

it('somebody who opens ever more chats at one place is stopped at sixty letters an hour, whatever he asks for', async () => {
  const world = await freshWorld()
  const wishes = ['sign in VICTIM', 'please register me, order 2199999999, VICTIM']
  const ask = (nth: number, place: string) => {
    const wish = nth % 9 === 1 ? wishes[1] : wishes[0]
    return say(world, `webchat:eve-${nth}`, (wish ?? '').replace('VICTIM', `victim${nth}@elsewhere.example`), { place })
  }
  for (let nth = 0; nth < 60; nth += 1) expect(await ask(nth, 'there')).not.toContain('limit.too_many_mails')
  expect(await ask(60, 'there')).toContain('limit.too_many_mails')
  expect(await say(world, 'webchat:eve-61', 'where is my fapiao for order 2100449871?', { place: 'there' })).toContain(
    'limit.too_many_mails',
  )
  expect(await ask(62, 'elsewhere')).not.toContain('limit.too_many_mails')
  world.clock.advance(3_600_000)
  expect(await ask(63, 'there')).not.toContain('limit.too_many_mails')
})

it('an order is registered for at most ten times a day, from wherever it is asked', async () => {
  const world = await freshWorld()
  const answers: string[][] = []
  for (let nth = 0; nth < 11; nth += 1) {
    const text = `please register me, order 2100450912, someone${nth}@elsewhere.example`
    answers.push(await say(world, `teams:eve-${nth}`, text))
  }
  expect(answers.slice(0, 10).every((keys) => keys.includes('register.asked'))).toBe(true)
  expect(answers[10]).toContain('limit.too_many_mails')
})

it('many who ask at the same time from one place are all answered', async () => {
  const world = await freshWorld()
  const asked = Array.from({ length: 70 }, (_, nth) =>
    say(world, `webchat:guest-${nth}`, `sign in guest${nth}@elsewhere.example`, { place: 'one office' }),
  )
  const answers = await Promise.all(asked)
  expect(answers.filter((keys) => keys.includes('sign_in.code_sent'))).toHaveLength(60)
  expect(answers.filter((keys) => keys.includes('limit.too_many_mails'))).toHaveLength(10)
})
