// The whole life of an account on the pages.
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { PHRASE, signIn, withPassword } from './signed-in.js'
import { pathOf } from './visitor.js'

const ANN = 'ann.reed@brightwell.example'
const TOM = 'tom.hale@brightwell.example'
const EMMA = 'emma.berg@nordvik.example'

describe('registering on the page', () => {
  it('with the address the order was paid with mails the activation link', async () => {
    const site = await openSite()
    await site.world.store.commit({ expect: [], changes: [{ op: 'delete', collection: 'accounts', id: ANN }] })
    const ann = site.visitor()
    await ann.open('/register')
    const page = await ann.submit('/register', { order: '2100451055', address: ANN.toUpperCase() })
    expect(page.text).toContain('a***@brightwell.example')
    const [letter] = await site.letters()
    expect(letter?.keys).toContain('mail.activation.link')
    expect((await ann.open(pathOf(letter?.link))).status).toBe(200)
  })

  it('tells nobody whether an order or an address is known: page and letter are the same', async () => {
    const site = await openSite()
    const pages: string[] = []
    const letters: string[][] = []
    for (const order of ['2100450912', '2199999999']) {
      const stranger = site.visitor()
      await stranger.open('/register')
      const address = `someone${order}@elsewhere.example`
      pages.push((await stranger.submit('/register', { order, address })).text)
      const to = (await site.letters()).filter((each) => each.to === address)
      letters.push(to.flatMap((each) => each.keys))
    }
    expect(pages[0]).toBe(pages[1])
    expect(letters[0]).toEqual(letters[1])
    expect(letters[0]).toContain('mail.register_waits.intro')
  })

  it("for a colleague asks the order's owner, whose consent opens the order once", async () => {
    const site = await openSite()
    const colleague = 'mei.lin@brightwell.example'
    const mei = site.visitor()
    await mei.open('/register')
    await mei.submit('/register', { order: '2100449871', address: colleague })
    const asked = (await site.letters()).find((each) => each.to === TOM)
    expect(asked?.text).toContain(colleague)
    const tom = site.visitor()
    await tom.open(pathOf(asked?.link))
    expect(await site.world.store.get('accounts', colleague)).toBeUndefined()
    await tom.submit('/approve')
    const account = (await site.world.store.get('accounts', colleague))?.value
    expect(account).toMatchObject({ state: 'registered', approvedOrderIds: ['2100449871'] })
    expect((await site.letters()).map((each) => each.to)).toEqual([colleague])
    expect((await tom.open(pathOf(asked?.link))).status).toBe(410)
  })

  it('again with the right address kills the link that went to the wrong one', async () => {
    const site = await openSite()
    const visitor = site.visitor()
    await visitor.open('/register')
    await visitor.submit('/register', { order: '2100451177', address: 'li.nan@lanhai.example' })
    const asked = (await site.letters()).find((each) => each.to === 'li.na@lanhai.example')
    await visitor.open(pathOf(asked?.link))
    await visitor.submit('/approve')
    const wrong = (await site.letters()).find((each) => each.to === 'li.nan@lanhai.example')
    await site.world.store.commit({
      expect: [],
      changes: [{ op: 'delete', collection: 'accounts', id: 'li.na@lanhai.example' }],
    })
    await visitor.open('/register')
    await visitor.submit('/register', { order: '2100451177', address: 'li.na@lanhai.example' })
    expect((await visitor.open(pathOf(wrong?.link))).status).toBe(410)
    const right = (await site.letters()).find((each) => each.to === 'li.na@lanhai.example')
    expect((await visitor.open(pathOf(right?.link))).status).toBe(200)
  })
})

describe('signing in', () => {
  it('works by mailed link and by password, and shows requests with their progress', async () => {
    const site = await openSite()
    await withPassword(site, TOM)
    const again = site.visitor()
    await again.open('/sign-in')
    const account = await again.submit('/sign-in', { address: TOM, password: PHRASE })
    expect(account.path).toContain('/account')
    expect(account.text).toContain('2100449871')
    expect(account.html).toContain('class="timeline"')
    expect(account.text).not.toContain('2100450912')
  })

  it('gives a new cookie, so that one planted before is worth nothing', async () => {
    const site = await openSite()
    const tom = site.visitor()
    await tom.open('/sign-in/link')
    const planted = tom.cookies.get('fapiao')
    await signIn(site, TOM, tom)
    expect(tom.cookies.get('fapiao')).not.toBe(planted)
    const thief = site.visitor()
    thief.cookies.set('fapiao', planted ?? '')
    expect((await thief.open('/account')).path).toContain('/sign-in')
  })

  it('ends what the same browser was signed in with before', async () => {
    const site = await openSite()
    const tom = await signIn(site, TOM)
    const before = tom.cookies.get('fapiao') ?? ''
    site.world.clock.advance(60_000)
    await signIn(site, TOM, tom)
    expect(await site.world.store.count('sessions')).toBe(1)
    const thief = site.visitor()
    thief.cookies.set('fapiao', before)
    expect((await thief.open('/account')).path).toContain('/sign-in')
  })

  it('ends after half an hour without a click and after twelve hours in any case', async () => {
    const site = await openSite()
    const idle = await signIn(site, TOM)
    site.world.clock.advance(30 * 60_000)
    expect((await idle.open('/account')).path).toContain('/sign-in')
    const busy = await signIn(site, TOM)
    for (let i = 0; i < 36; i += 1) {
      expect((await busy.open('/account')).path).toBe('/account')
      site.world.clock.advance(20 * 60_000)
    }
    expect((await busy.open('/account')).path).toContain('/sign-in')
  })
})

it('the owner sees where he is signed in, ends one of them or all, and nobody else can', async () => {
  const site = await openSite()
  const here = await signIn(site, TOM)
  site.world.clock.advance(61_000)
  const there = await signIn(site, TOM)
  const page = await here.open('/account')
  expect(page.text.match(/This browser/g)).toHaveLength(1)
  expect(page.text.match(/Another browser/g)).toHaveLength(1)
  const session = /name="session" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const emma = await signIn(site, EMMA)
  const key = /name="key" value="([^"]+)"/.exec((await emma.open('/account')).html)?.[1] ?? ''
  await emma.post('/account/end-session', { key, session })
  expect((await there.open('/account')).path).toBe('/account')
  await here.open('/account')
  expect((await here.submit('/account/end-session')).text).toContain('That browser is signed out')
  expect((await there.open('/account')).path).toContain('/sign-in')
  expect((await here.open('/account')).text).not.toContain('Another browser')
})

it('a forgotten password is replaced by a mailed link; everybody is signed out and told', async () => {
  const site = await openSite()
  const before = await withPassword(site, TOM)
  const tom = site.visitor()
  await tom.open('/forgot-password')
  await tom.submit('/forgot-password', { address: TOM })
  const [letter] = await site.letters()
  await tom.open(pathOf(letter?.link))
  await tom.submit('/password', { password: 'coffee on the roof' })
  expect((await site.letters()).flatMap((each) => each.keys)).toContain('mail.password_changed.text')
  expect((await before.open('/account')).path).toContain('/sign-in')
  expect((await tom.open('/account')).path).toBe('/account')
  const old = site.visitor()
  await old.open('/sign-in')
  expect((await old.submit('/sign-in', { address: TOM, password: PHRASE })).status).toBe(422)
})

it('a password is changed by whoever knows the current one, and guessing that is stopped', async () => {
  const site = await openSite()
  const tom = await withPassword(site, TOM)
  await tom.open('/account')
  const form = await tom.submit('/account/password')
  expect(form.html).toContain('autocomplete="current-password"')
  for (let tries = 0; tries < 10; tries += 1) {
    const refused = await tom.submit('/password', { current: `guess ${tries}`, password: 'coffee on the roof' })
    expect(refused.status).toBe(422)
  }
  const stopped = await tom.submit('/password', { current: PHRASE, password: 'coffee on the roof' })
  expect(stopped.text).toContain('too many attempts')
  site.world.clock.advance(3_600_001)
  const later = site.visitor()
  await later.open('/sign-in')
  await later.submit('/sign-in', { address: TOM, password: PHRASE })
  await later.submit('/account/password')
  expect((await later.submit('/password', { current: PHRASE, password: 'coffee on the roof' })).path).toContain(
    '/account',
  )
  expect((await site.letters()).flatMap((each) => each.keys)).toContain('mail.password_changed.text')
})

it('a changed address takes everything along, and the old one can take it back for seven days', async () => {
  const site = await openSite()
  const next = 'emma.lund@nordvik.example'
  const emma = await withPassword(site, EMMA)
  await site.letters()
  await emma.open('/account')
  await emma.submit('/account/address', { address: next })
  const [confirm] = await site.letters()
  expect(confirm?.to).toBe(next)
  await emma.open(pathOf(confirm?.link))
  await emma.submit('/address/confirm')
  expect(await site.world.store.get('accounts', EMMA)).toBeUndefined()
  expect(await site.world.store.find('orders', 'address', next)).toHaveLength(3)
  const [told] = await site.letters()
  expect(told).toMatchObject({ to: EMMA })
  const fresh = site.visitor()
  await fresh.open('/sign-in')
  expect((await fresh.submit('/sign-in', { address: next, password: PHRASE })).path).toContain('/account')
  site.world.clock.advance(7 * 86_400_000 - 1)
  const back = site.visitor()
  await back.open(pathOf(told?.link))
  await back.submit('/address/undo')
  await back.submit('/password', { password: 'my own account again' })
  expect(await site.world.store.find('orders', 'address', EMMA)).toHaveLength(3)
  expect((await site.world.store.find('orders', 'address', EMMA)).every((doc) => !doc.value.paidWith)).toBe(true)
  expect((await fresh.open('/account')).path).toContain('/sign-in')
})
