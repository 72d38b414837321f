// What somebody tries who wants into another's account, and what he finds.
import { describe, expect, it } from 'vitest'
import { openSite, type Site } from './open-site.js'
import { PHRASE, signIn, withPassword } from './signed-in.js'
import { formsOf, type Visitor } from './visitor.js'

const TOM = 'tom.hale@brightwell.example'
const LI = 'li.na@lanhai.example'

/** A form of ours as an attacker would copy it, with his own cookie and key. */
async function ownForm(site: Site, path: string): Promise<{ visitor: Visitor; key: string }> {
  const visitor = site.visitor()
  const page = await visitor.open(path)
  return { visitor, key: formsOf(page.html)[0]?.fields.key ?? '' }
}

describe('guessing passwords', () => {
  it('stops at ten for an account, even when a hundred guesses come at once', async () => {
    const site = await openSite()
    await withPassword(site, TOM)
    const { visitor, key } = await ownForm(site, '/sign-in')
    const guesses = Array.from({ length: 99 }, (_, at) => `guess number ${at}`)
    const pages = await Promise.all(
      guesses.map((password) => visitor.post('/sign-in', { key, address: TOM, password })),
    )
    expect(pages.filter((page) => page.status === 422)).toHaveLength(10)
    expect(pages.filter((page) => page.status === 429)).toHaveLength(89)
    expect((await visitor.post('/sign-in', { key, address: TOM, password: PHRASE })).status).toBe(429)
  })

  it('leaves the owner his mailed link, and an hour later his password', async () => {
    const site = await openSite()
    await withPassword(site, TOM)
    const { visitor, key } = await ownForm(site, '/sign-in')
    for (let i = 0; i < 10; i += 1) await visitor.post('/sign-in', { key, address: TOM, password: 'wrong guess' })
    site.world.clock.advance(60_000)
    expect((await (await signIn(site, TOM)).open('/account')).path).toBe('/account')
    site.world.clock.advance(3_600_000)
    const tom = site.visitor()
    await tom.open('/sign-in')
    expect((await tom.submit('/sign-in', { address: TOM, password: PHRASE })).path).toContain('/account')
  })

  it.each([
    ['an address', () => '203.0.113.7'],
    ['a network of endless addresses', (nth: number) => `2001:db8:1:2::${nth.toString(16)}`],
    ['whatever it says of itself', (nth: number) => `198.51.100.${nth}, 203.0.113.7:${50_000 + nth}`],
  ])('stops at a hundred from one place, over however many accounts: %s', async (_place, from) => {
    const site = await openSite()
    const { visitor, key } = await ownForm(site, '/sign-in')
    const tries = Array.from({ length: 101 }, (_, nth) => {
      const body = { key, address: `user${nth}@elsewhere.example`, password: 'x' }
      return visitor.post('/sign-in', body, { 'x-forwarded-for': from(nth) })
    })
    const statuses = (await Promise.all(tries)).map((page) => page.status)
    expect(statuses.filter((status) => status === 422)).toHaveLength(100)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })
})

describe('asking whether an address is known', () => {
  it.each(['/forgot-password', '/sign-in/link', '/register'])('%s answers the same', async (path) => {
    const site = await openSite()
    const pages = []
    for (const address of [LI, 'lo.na@lanhai.example']) {
      const visitor = site.visitor()
      await visitor.open(path)
      const { status, text } = await visitor.submit(path, { address, order: '2100450912' })
      pages.push({ status, text })
    }
    expect(pages[0]).toEqual(pages[1])
  })

  it('a wrong password for a known address and any for an unknown one look the same', async () => {
    const site = await openSite()
    await withPassword(site, TOM)
    const pages = []
    for (const address of [TOM, 'tim.hale@brightwell.example']) {
      const visitor = site.visitor()
      await visitor.open('/sign-in')
      const { status, text } = await visitor.submit('/sign-in', { address, password: 'wrong guess' })
      pages.push({ status, text })
    }
    expect(pages[0]).toEqual(pages[1])
  })
})

describe('exhausting mail', () => {
  it('ends after twenty letters from one place, and that survives a restart of the pages', async () => {
    const site = await openSite()
    const { visitor, key } = await ownForm(site, '/register')
    const statuses: number[] = []
    for (let i = 0; i < 22; i += 1) {
      const order = `21004${String(i).padStart(5, '0')}`
      const page = await visitor.post('/register', { key, order, address: `victim${i}@elsewhere.example` })
      statuses.push(page.status)
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(20)
    expect((await site.letters()).length).toBe(20)
    const later = await site.visitorAfterRestart()
    await later.open('/register')
    const again = await later.submit('/register', { order: '2100450000', address: 'victim@elsewhere.example' })
    expect(again.status).toBe(429)
    const limits: string[] = []
    for await (const { id } of site.world.store.all('limits')) limits.push(id)
    expect(limits.some((id) => id.startsWith('origin:'))).toBe(true)
    expect(limits.join()).not.toContain('127.0.0.1')
  })

  it('sends at most five activation mails a day to one address, ten minutes apart', async () => {
    const site = await openSite()
    const address = 'ann.reed@brightwell.example'
    const { visitor, key } = await ownForm(site, '/activate?token=dead')
    for (let i = 0; i < 30; i += 1) {
      await visitor.post('/activate/resend', { key, address })
      site.world.clock.advance(5 * 60_000)
    }
    expect((await site.letters()).filter((letter) => letter.to === address)).toHaveLength(5)
  })
})

describe('forging requests', () => {
  it("a form without its key, with another browser's key, or from another site does nothing", async () => {
    const site = await openSite()
    await withPassword(site, TOM)
    const tom = await signInAgain(site)
    const { key } = await ownForm(site, '/sign-in')
    const own = formsOf((await tom.open('/account')).html)[0]?.fields.key ?? ''
    const tries = [
      await tom.post('/account/sign-out', {}),
      await tom.post('/account/sign-out', { key }),
      await tom.post('/account/sign-out', { key: own }, { origin: 'https://evil.example' }),
      await tom.post('/account/sign-out', { key: own }, { 'sec-fetch-site': 'cross-site' }),
      await tom.post('/account/sign-out', { key: own }, { 'sec-fetch-site': 'same-site' }),
      await tom.post('/account/sign-out', { key: own }, { 'content-type': 'text/plain' }),
    ]
    expect(tries.map((page) => page.status)).toEqual([403, 403, 403, 403, 403, 403])
    expect((await tom.open('/account')).path).toBe('/account')
  })

  it('a link is worth nothing for another purpose', async () => {
    const site = await openSite()
    const visitor = site.visitor()
    await visitor.open('/sign-in/link')
    await visitor.submit('/sign-in/link', { address: TOM })
    const token = new URL((await site.letters())[0]?.link ?? '').searchParams.get('token') ?? ''
    for (const path of [
      '/activate',
      '/password',
      '/address',
      '/address/confirm',
      '/address/undo',
      '/approve',
      '/my-data',
    ]) {
      const page = await visitor.post(path, {
        token,
        password: PHRASE,
        address: 'eve@elsewhere.example',
        format: 'json',
      })
      expect([path, page.status]).toEqual([path, 410])
    }
    expect((await visitor.post('/sign-in/mailed', { token })).path).toContain('/account')
    expect((await site.visitor().post('/sign-in/mailed', { token })).status).toBe(410)
  })

  it('signs in exactly one of a hundred who use the same link at once', async () => {
    const site = await openSite()
    const visitor = site.visitor()
    await visitor.open('/sign-in/link')
    await visitor.submit('/sign-in/link', { address: TOM })
    const token = new URL((await site.letters())[0]?.link ?? '').searchParams.get('token') ?? ''
    await Promise.all(Array.from({ length: 100 }, () => site.visitor().post('/sign-in/mailed', { token })))
    expect(await site.world.store.count('sessions')).toBe(1)
  })

  it("somebody signed in cannot unlink another's chat", async () => {
    const site = await openSite()
    const proof = { address: LI, provenAt: site.world.clock.now(), until: '2099-01-01T00:00:00.000Z' }
    await site.world.store.commit({
      expect: [],
      changes: [{ op: 'put', collection: 'proofs', id: 'webchat:li', value: proof }],
    })
    const tom = await signIn(site, TOM)
    const key = formsOf((await tom.open('/account')).html)[0]?.fields.key ?? ''
    await tom.post('/account/unlink', { key, user: 'webchat:li' })
    expect(await site.world.store.get('proofs', 'webchat:li')).toBeDefined()
  })

  it('what cannot be undone asks for a sign-in no older than a quarter of an hour', async () => {
    const site = await openSite()
    const tom = await signIn(site, TOM)
    const key = formsOf((await tom.open('/account')).html)[0]?.fields.key ?? ''
    site.world.clock.advance(15 * 60_000)
    for (const path of ['/account/delete', '/account/password', '/account/address']) {
      const page = await tom.post(path, { key, sure: 'yes', address: 'eve@elsewhere.example' })
      expect(page.path).toContain('/sign-in')
    }
    expect(await site.world.store.get('accounts', TOM)).toBeDefined()
  })
})

describe('smuggling', () => {
  it.each([
    'a@b.example\r\nBcc: victim@elsewhere.example',
    'a@b.example, victim@elsewhere.example',
    '"a\\"@b.example',
    'a@b.example%0d%0aBcc:x@y.example',
    '<script>alert(1)</script>@b.example',
    'a b@c.example',
    '@b.example',
  ])('%j is no address to register, and no letter goes out', async (address) => {
    const site = await openSite()
    const { visitor, key } = await ownForm(site, '/register')
    const page = await visitor.post('/register', { key, order: '2100450912', address })
    expect(page.status).toBe(422)
    expect(page.html).not.toContain('<script>')
    expect(await site.letters()).toEqual([])
  })

  it('a Host header reaches neither a link nor a page', async () => {
    const site = await openSite()
    const visitor = site.visitor()
    await visitor.open('/sign-in/link')
    await visitor.submit('/sign-in/link', { address: TOM })
    const [letter] = await site.letters()
    expect(letter?.link).toMatch(/^http:\/\/127\.0\.0\.1:3978\//)
    const page = await site.visitor({ 'x-forwarded-host': 'evil.example' }).open('/sign-in')
    expect(page.html).not.toContain('evil.example')
  })
})

async function signInAgain(site: Site): Promise<Visitor> {
  const tom = site.visitor()
  await tom.open('/sign-in')
  await tom.submit('/sign-in', { address: TOM, password: PHRASE })
  return tom
}
