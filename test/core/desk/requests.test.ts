import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../world/world.js'
import { deskOf, sendsDue, type TestDesk } from './desk.js'

let world: World
let desk: TestDesk

beforeEach(async () => {
  world = await openWorld()
  desk = deskOf(world)
})
afterEach(() => world.close())

const SUBMITTED = 'FR-2026-00005'

describe('the desk moves a request', () => {
  it('from taken to mailed, with who and when, and tells the customer of each step once', async () => {
    for (const command of [
      `take ${SUBMITTED}`,
      `issue ${SUBMITTED} --number 12345678 --code 044001900111`,
      `mail ${SUBMITTED} --carrier yunda --tracking 432109876543219`,
    ])
      expect(await desk(command)).toMatchObject({ exitCode: 0 })
    const request = (await world.store.get('requests', SUBMITTED))?.value
    expect(request).toMatchObject({
      state: 'mailed',
      fapiaoNumber: '044001900111 12345678',
      carrier: 'yunda',
      trackingNumber: '432109876543219',
    })
    const now = world.clock.now()
    expect(request?.history.slice(1)).toEqual(
      ['processing', 'issued', 'mailed'].map((state) => ({ state, at: now, by: 'Wang Min' })),
    )
    expect((await sendsDue(world)).map((send) => [send.id, send.to.address]).sort()).toEqual([
      [`request:${SUBMITTED}:issued:3`, 'li.na@lanhai.example'],
      [`request:${SUBMITTED}:mailed:4`, 'li.na@lanhai.example'],
      [`request:${SUBMITTED}:processing:2`, 'li.na@lanhai.example'],
    ])
  })

  it('never backwards, and says so', async () => {
    const refused = await desk('take FR-2026-00003 --json')
    expect(refused.exitCode).toBe(1)
    expect(JSON.parse(refused.output)).toMatchObject({ error: 'no_way' })
    expect(await sendsDue(world)).toEqual([])
  })

  it('to rejected only with a reason, which the customer reads', async () => {
    expect((await desk(`reject ${SUBMITTED}`)).exitCode).toBe(1)
    expect((await desk(`reject ${SUBMITTED} --reason "The tax ID is not known"`)).exitCode).toBe(0)
    const [letter] = await sendsDue(world)
    expect(JSON.stringify(letter)).toContain('The tax ID is not known')
  })

  it('to a new date, told once however often it is given', async () => {
    await desk(`due ${SUBMITTED} --date 2026-12-01`)
    await desk(`due ${SUBMITTED} --date 2026-12-01`)
    expect((await sendsDue(world)).map((send) => send.id)).toEqual([`request:${SUBMITTED}:due:2026-12-01`])
  })

  it('into waiting until the day of the published notice', async () => {
    await desk('notice out-of-stock --until 2026-12-10')
    await desk(`wait ${SUBMITTED}`)
    const request = (await world.store.get('requests', SUBMITTED))?.value
    expect(request).toMatchObject({ state: 'waiting_for_stock', stockExpectedOn: '2026-12-10' })
  })

  it.each([
    ['issue FR-2026-00005 --number 123', 'fapiao_number'],
    ['mail FR-2026-00004 --carrier dhl --tracking 12345678', 'carrier'],
    ['mail FR-2026-00004 --carrier sf --tracking ?', 'tracking'],
    ['due FR-2026-00005 --date 2026-02-30', 'not_a_date'],
    ['due FR-2026-00005 --date 2026-01-05', 'date_over'],
    ['show FR-2026-99999', 'no_request'],
  ])('not by %s', async (command, code) => {
    const { exitCode, output } = await desk(`${command} --json`)
    expect([exitCode, JSON.parse(output).error]).toEqual([1, code])
  })
})

describe('the chat of a request', () => {
  const CHAT = { channel: 'chat', user: 'chat:1', lang: 'en', misses: 0, reference: { a: 1 } } as const

  async function askedInChat(provenFor: string): Promise<void> {
    const known = (await world.store.get('requests', SUBMITTED))?.value
    if (!known) throw new Error('the sample lacks the request')
    const until = '2099-01-01T00:00:00.000Z'
    await world.store.commit({
      expect: [],
      changes: [
        { op: 'put', collection: 'requests', id: SUBMITTED, value: { ...known, conversation: 'chat:c' } },
        { op: 'put', collection: 'conversations', id: 'chat:c', value: { ...CHAT, updatedAt: world.clock.now() } },
        { op: 'put', collection: 'proofs', id: 'chat:1', value: { address: provenFor, provenAt: until, until } },
      ],
    })
  }

  it('is told as well, in the morning where it is night in Beijing', async () => {
    await askedInChat('li.na@lanhai.example')
    world.clock.advance(13 * 3_600_000)
    await desk(`take ${SUBMITTED}`)
    const letter = await world.store.get('outbox', `request:${SUBMITTED}:processing:2`)
    const chat = await world.store.get('outbox', `request:${SUBMITTED}:processing:2:chat`)
    expect(letter?.value.dueAt).toBe('2026-11-18T15:00:00.000Z')
    expect(chat?.value).toMatchObject({ dueAt: '2026-11-19T00:00:00.000Z', send: { to: { reference: { a: 1 } } } })
  })

  it('hears nothing once somebody else is proven there', async () => {
    await askedInChat('tom.hale@brightwell.example')
    await desk(`take ${SUBMITTED}`)
    expect((await sendsDue(world)).map((send) => send.to.channel)).toEqual(['mail'])
  })
})

describe('the queue', () => {
  it('lists what is open, or everything in the shape that programs read', async () => {
    const open = JSON.parse((await desk('queue --json')).output)
    expect(open.map((item: { id: string }) => item.id)).toEqual(['FR-2026-00002', 'FR-2026-00004', 'FR-2026-00005'])
    const all = JSON.parse((await desk('queue --all --json')).output)
    expect(all).toHaveLength(5)
    expect(all[0]).toMatchObject({ order_id: expect.any(String), needs_review: false, delivery: { postcode: null } })
  })

  it('lists those past their date', async () => {
    world.clock.advance(10 * 86_400_000)
    const late = JSON.parse((await desk('queue --late --json')).output)
    expect(late.map((item: { id: string }) => item.id)).toEqual([SUBMITTED])
  })
})

it('an order to do what there is no command for is answered with the commands there are', async () => {
  expect(await desk('fly')).toMatchObject({ exitCode: 2, output: expect.stringContaining('queue') })
  expect(await desk('queue --blue')).toMatchObject({ exitCode: 2 })
  expect(await desk('help')).toMatchObject({ exitCode: 0, output: expect.stringContaining('ticket answer ID TEXT') })
})
