// The desk acts for a person: his address put right, an order opened to him, all of his data handed over or erased.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openWorld, type World } from '../../world/world.js'
import { deskOf, sendsDue, type TestDesk } from './desk.js'

let world: World
let desk: TestDesk

beforeEach(async () => {
  world = await openWorld()
  desk = deskOf(world)
})
afterEach(() => world.close())

const TOM = 'tom.hale@brightwell.example'
const ANN = 'ann.reed@brightwell.example'

it('a mistyped address is put right: requests and orders go along, and the wrong address loses all access', async () => {
  const before = await world.store.find('requests', 'address', TOM)
  await world.store.commit({
    expect: [],
    changes: [
      { op: 'put', collection: 'passwords', id: TOM, value: { hash: 'x', setAt: world.clock.now() } },
      {
        op: 'put',
        collection: 'proofs',
        id: 'chat:tom',
        value: { address: TOM, provenAt: world.clock.now(), until: '2027-01-01T00:00:00.000Z' },
      },
    ],
  })
  const { exitCode } = await desk(`account correct ${TOM} tom.hale@right.example`)
  expect(exitCode).toBe(0)
  expect(await world.store.get('accounts', TOM)).toBeUndefined()
  expect((await world.store.get('accounts', 'tom.hale@right.example'))?.value.state).toBe('active')
  expect(await world.store.find('requests', 'address', 'tom.hale@right.example')).toHaveLength(before.length)
  for (const id of [TOM, 'tom.hale@right.example']) expect(await world.store.get('passwords', id)).toBeUndefined()
  expect(await world.store.get('proofs', 'chat:tom')).toBeUndefined()
  const told = (await sendsDue(world)).map((send) => send.to.address).sort()
  expect(told).toEqual([TOM, 'tom.hale@right.example'].sort())
})

it('an address that has an account is not given away', async () => {
  expect(await desk(`account correct ${TOM} ${ANN} --json`)).toMatchObject({ exitCode: 1 })
  expect(await world.store.get('accounts', TOM)).toBeDefined()
})

it('whoever rings is signed out everywhere, with the chats where that is wanted, and told by mail', async () => {
  const now = world.clock.now()
  const session = { createdAt: now, seenAt: now, expiresAt: '2027-01-01T00:00:00.000Z' }
  const proof = { address: TOM, provenAt: now, until: '2027-01-01T00:00:00.000Z' }
  await world.store.commit({
    expect: [],
    changes: [
      { op: 'put', collection: 'sessions', id: 's1', value: { ...session, address: TOM } },
      { op: 'put', collection: 'sessions', id: 's2', value: { ...session, address: TOM } },
      { op: 'put', collection: 'sessions', id: 's3', value: { ...session, address: ANN } },
      { op: 'put', collection: 'proofs', id: 'chat:tom', value: proof },
    ],
  })
  expect(JSON.parse((await desk(`account sign-out ${TOM} --json`)).output)).toMatchObject({ sessions: 2, chats: 0 })
  expect(await world.store.find('sessions', 'address', TOM)).toEqual([])
  expect(await world.store.find('sessions', 'address', ANN)).toHaveLength(1)
  expect(await world.store.get('proofs', 'chat:tom')).toBeDefined()
  expect(JSON.parse((await desk(`account sign-out ${TOM} --chats --json`)).output)).toMatchObject({ chats: 1 })
  expect(await world.store.get('proofs', 'chat:tom')).toBeUndefined()
  expect((await sendsDue(world)).map((send) => send.to.address)).toEqual([TOM, TOM])
  expect((await desk('account sign-out nobody@elsewhere.example')).exitCode).toBe(1)
})

it("a colleague may use an order once its owner's word is entered", async () => {
  const [order] = await world.store.find('orders', 'address', TOM)
  const { exitCode } = await desk(`account approve ${ANN} ${order?.id}`)
  expect(exitCode).toBe(0)
  expect((await world.store.get('accounts', ANN))?.value.approvedOrderIds).toContain(order?.id)
  expect((await desk(`account approve ${ANN} 2199999999 --json`)).output).toContain('no_order')
})

it('all that is known of a person can be handed over', async () => {
  const person = JSON.parse((await desk(`person export ${TOM} --json`)).output)
  expect(person).toMatchObject({ account: { address: TOM } })
  expect(person.requests.length).toBeGreaterThan(0)
  expect((await desk('person export nobody@nowhere.example --json')).output).toContain('nobody')
})

it('a person is erased, but not while a Fapiao of his is under way', async () => {
  const docs = await world.store.find('requests', 'address', TOM)
  const put = (state: 'processing' | 'received') =>
    world.store.commit({
      expect: [],
      changes: docs.map(({ id, value }) => ({ op: 'put', collection: 'requests', id, value: { ...value, state } })),
    })
  await put('processing')
  expect((await desk(`person erase ${TOM} --json`)).output).toContain('under_way')
  await put('received')
  expect((await desk(`person erase ${TOM}`)).exitCode).toBe(0)
  expect(await world.store.get('accounts', TOM)).toBeUndefined()
  expect((await world.store.find('erasures', 'open', 'yes')).map((found) => found.value.address)).toEqual([TOM])
})
