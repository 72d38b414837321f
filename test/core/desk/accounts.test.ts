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

it('an account is made and activated without any mail', async () => {
  expect(await desk('account add New@Nordvik.example --order 2100451120 --activate')).toMatchObject({ exitCode: 0 })
  expect((await world.store.get('accounts', 'new@nordvik.example'))?.value).toMatchObject({
    state: 'active',
    orderId: '2100451120',
    approvedOrderIds: ['2100451120'],
    lang: 'sv',
  })
  expect(await sendsDue(world)).toEqual([])
})

it('activating by hand kills the link that was mailed', async () => {
  const token = {
    purpose: 'activate',
    address: 'ann.reed@brightwell.example',
    createdAt: '2026',
    expiresAt: '2027',
  } as const
  await world.store.commit({ expect: [], changes: [{ op: 'put', collection: 'tokens', id: 'hash', value: token }] })
  expect(await desk('account activate ann.reed@brightwell.example')).toMatchObject({ exitCode: 0 })
  expect((await world.store.get('accounts', token.address))?.value.state).toBe('active')
  expect(await world.store.get('tokens', 'hash')).toBeUndefined()
})

it('an account is found by its address and by its order', async () => {
  for (const key of ['emma.berg@nordvik.example', '2100449018']) {
    expect(JSON.parse((await desk(`account find ${key} --json`)).output)).toMatchObject([
      { address: 'emma.berg@nordvik.example' },
    ])
  }
  expect(await desk('account find nobody@nowhere.example')).toMatchObject({ exitCode: 1 })
})

it('what staff did is kept with who and when, and not about whom', async () => {
  await desk('account activate ann.reed@brightwell.example')
  expect((await world.store.get('turns', 'desk:test-1'))?.value).toEqual({
    conversation: 'desk:Wang Min',
    at: world.clock.now(),
    intents: ['desk.account_activate'],
    assurance: 'staff',
    sendIds: [],
  })
})
