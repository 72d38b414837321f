// Somebody has got into another's account for a while: what he can do to keep it, and how its owner gets it back.
import { describe, expect, it } from 'vitest'
import { openSite, type SeenLetter, type Site } from './open-site.js'
import { lettersTo, PHRASE, signIn, withPassword } from './signed-in.js'
import { pathOf, type Visitor } from './visitor.js'

const TOM = 'tom.hale@brightwell.example'
const TOMS_ORDER = '2100449871'
const THIEF = 'thief@elsewhere.example'

/** The letter to the old address, with the link that takes the change back. */
async function moveTo(site: Site, visitor: Visitor, from: string, to: string): Promise<SeenLetter | undefined> {
  await visitor.open('/account')
  await visitor.submit('/account/address', { address: to })
  const [confirm] = await lettersTo(site, to)
  await visitor.open(pathOf(confirm?.link))
  await visitor.submit('/address/confirm')
  return (await lettersTo(site, from))[0]
}

async function takeBack(site: Site, told: SeenLetter | undefined): Promise<Visitor> {
  const owner = site.visitor()
  await owner.open(pathOf(told?.link))
  await owner.submit('/address/undo')
  await owner.submit('/password', { password: PHRASE })
  return owner
}

async function registerFor(site: Site, order: string, address: string): Promise<void> {
  const visitor = site.visitor()
  await visitor.open('/register')
  await visitor.submit('/register', { order, address })
}

/** Moves Tom's account to the thief's address, and gives the old one an account of its own, so that it is taken. */
async function moveAndReopen(site: Site): Promise<SeenLetter | undefined> {
  const thief = await signIn(site, TOM)
  const told = await moveTo(site, thief, TOM, THIEF)
  await registerFor(site, TOMS_ORDER, TOM)
  const [asked] = await lettersTo(site, THIEF)
  await thief.open(pathOf(asked?.link))
  await thief.submit('/approve')
  return told
}

describe('an address that a thief has changed', () => {
  it('is taken back although he has opened an order to it, so that it has an account of its own', async () => {
    const site = await openSite()
    const told = await moveAndReopen(site)
    expect((await site.world.store.get('accounts', TOM))?.value.state).toBe('registered')

    const owner = await takeBack(site, told)
    expect((await owner.open('/account')).text).toContain(TOMS_ORDER)
    expect((await site.world.store.get('accounts', TOM))?.value.state).toBe('active')
    expect(await site.world.store.get('accounts', THIEF)).toBeUndefined()
  })

  it('is taken back even after its owner has begun to use that account', async () => {
    const site = await openSite()
    const told = await moveAndReopen(site)
    const owner = site.visitor()
    await owner.open(pathOf((await lettersTo(site, TOM))[0]?.link))
    await owner.submit('/activate')
    await owner.submit('/password', { password: 'coffee on the roof' })

    expect((await (await takeBack(site, told)).open('/account')).text).toContain(TOMS_ORDER)
    expect((await owner.open('/account')).path).toContain('/sign-in')
    expect(await site.world.store.get('accounts', THIEF)).toBeUndefined()
  })

  it('is taken back by its first owner, over however many addresses he has moved it on', async () => {
    const site = await openSite()
    const thief = await signIn(site, TOM)
    const told = await moveTo(site, thief, TOM, THIEF)
    const again = await signIn(site, THIEF)
    const between = await moveTo(site, again, THIEF, 'second@elsewhere.example')
    const owner = await takeBack(site, told)
    expect((await owner.open('/account')).text).toContain(TOM)
    const late = site.visitor()
    expect((await late.open(pathOf(between?.link))).status).toBe(410)
  })
})

it('an owner who is not activated yet keeps his registration when he lets a colleague use the order', async () => {
  const site = await openSite()
  const ann = 'ann.reed@brightwell.example'
  await registerFor(site, '2100451055', ann)
  const [own] = await lettersTo(site, ann)
  await registerFor(site, '2100451055', 'mei.lin@brightwell.example')
  const [asked] = await lettersTo(site, ann)
  const visitor = site.visitor()
  await visitor.open(pathOf(asked?.link))
  await visitor.submit('/approve')
  await visitor.open(pathOf(own?.link))
  expect((await visitor.submit('/activate')).text).toContain('is active now')
})

it('guesses are not forgiven because the owner signs in meanwhile, which would tell that he is there', async () => {
  const site = await openSite()
  await withPassword(site, TOM)
  const eve = site.visitor()
  const guess = async () => {
    await eve.open('/sign-in')
    return (await eve.submit('/sign-in', { address: TOM, password: 'a wrong guess' })).status
  }
  for (let nth = 0; nth < 9; nth += 1) expect(await guess()).toBe(422)
  for (let nth = 0; nth < 3; nth += 1) {
    const owner = site.visitor()
    await owner.open('/sign-in')
    expect((await owner.submit('/sign-in', { address: TOM, password: PHRASE })).path).toContain('/account')
  }
  expect(await guess()).toBe(422)
  expect(await guess()).toBe(429)
})

it('whoever sets a new password is told of chats that stay linked, and how to end them', async () => {
  const site = await openSite()
  const proof = { address: TOM, provenAt: site.world.clock.now(), until: '2099-01-01T00:00:00.000Z' }
  await site.world.store.commit({
    expect: [],
    changes: [{ op: 'put', collection: 'proofs', id: 'webchat:eve', value: proof }],
  })
  const tom = site.visitor()
  await tom.open('/forgot-password')
  await tom.submit('/forgot-password', { address: TOM })
  await tom.open(pathOf((await lettersTo(site, TOM))[0]?.link))
  await tom.submit('/password', { password: PHRASE })
  expect((await lettersTo(site, TOM))[0]?.text).toContain('stay linked: 1.')
})
