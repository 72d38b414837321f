// What signing in leads to: the page that was wanted, and a mailed code before it where the account asks for one.
import { describe, expect, it } from 'vitest'
import { provenLetter } from '../../world/proven-letter.js'
import { openSite, type Site } from './open-site.js'
import { lettersTo, PHRASE, signIn, withPassword } from './signed-in.js'
import { type Page, pathOf, type Visitor } from './visitor.js'

const TOM = 'tom.hale@brightwell.example'
const SIX_DIGITS = /(?<!\d)\d{6}(?!\d)/

const typePassword = (visitor: Visitor, password = PHRASE): Promise<Page> =>
  visitor.submit('/sign-in', { address: TOM, password })

describe('whoever wanted a page before he signed in', () => {
  it('comes to it by password, in the language he reads', async () => {
    const site = await openSite()
    await withPassword(site, TOM)
    const tom = site.visitor()
    expect((await tom.open('/account/delete?lang=sv')).path).toBe('/sign-in?next=%2Faccount%2Fdelete&lang=sv')
    expect((await typePassword(tom, 'a wrong guess')).status).toBe(422)
    expect((await typePassword(tom)).path).toBe('/account/delete?lang=sv')
  })

  it('comes to it by a mailed link', async () => {
    const site = await openSite()
    const tom = site.visitor()
    const page = await tom.open('/account/delete')
    const link = /href="(\/sign-in\/link[^"]*)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&')
    await tom.open(link ?? '')
    await tom.submit('/sign-in/link', { address: TOM })
    const elsewhere = site.visitor()
    await elsewhere.open(pathOf((await lettersTo(site, TOM))[0]?.link))
    expect((await elsewhere.submit('/sign-in/mailed')).path).toContain('/account/delete')
  })

  it('comes to it again where a sign-in of a quarter of an hour ago was not enough', async () => {
    const site = await openSite()
    const tom = await withPassword(site, TOM)
    site.world.clock.advance(15 * 60_000)
    const page = await tom.open('/account/delete')
    expect(page.path).toBe('/sign-in?again=&next=%2Faccount%2Fdelete')
    expect(page.text).toContain('Please sign in again for this')
    expect((await typePassword(tom)).path).toContain('/account/delete')
  })

  it.each([
    'https://evil.example/account',
    '//evil.example/account/delete',
    '/\\evil.example/account',
    '/account//evil.example',
    '/account/../desk/requests',
    '/account/sign-out',
    'javascript:alert(1)',
    `/account?x=${'a'.repeat(400)}`,
  ])('is led nowhere else, whatever the address or the form says: %s', async (next) => {
    const site = await openSite()
    await withPassword(site, TOM)
    const tom = site.visitor()
    const page = await tom.open(`/sign-in?next=${encodeURIComponent(next)}`)
    expect(page.html).not.toContain('name="next"')
    expect((await tom.submit('/sign-in', { address: TOM, password: PHRASE, next })).path).toBe('/account?lang=en')
    site.world.clock.advance(61_000)
    const byLink = site.visitor()
    await byLink.open('/sign-in/link')
    await byLink.submit('/sign-in/link', { address: TOM, next })
    await byLink.open(pathOf((await lettersTo(site, TOM))[0]?.link))
    expect((await byLink.submit('/sign-in/mailed', { next })).path).toBe('/account?lang=en')
  })
})

async function withSecondStep(site: Site): Promise<Visitor> {
  const tom = await withPassword(site, TOM)
  await tom.open('/account')
  const page = await tom.submit('/account/second-step')
  expect(page.text).toContain('also asks for a mailed code')
  return tom
}

const codeOf = async (site: Site): Promise<string> =>
  SIX_DIGITS.exec((await lettersTo(site, TOM)).at(-1)?.text ?? '')?.[0] ?? ''

/** As far as the page that waits for the code. */
async function passPassword(site: Site, visitor: Visitor = site.visitor()): Promise<Page> {
  await visitor.open('/sign-in')
  return typePassword(visitor)
}

describe('an account that asks for a mailed code after the password', () => {
  it('is switched to it and back by its owner, who is told by mail', async () => {
    const site = await openSite()
    const tom = await withSecondStep(site)
    expect((await lettersTo(site, TOM)).flatMap((each) => each.keys)).toContain('mail.second_step_on.text')
    await tom.open('/account')
    expect((await tom.submit('/account/second-step')).text).toContain('your password alone signs you in')
    expect((await lettersTo(site, TOM)).flatMap((each) => each.keys)).toContain('mail.second_step_off.text')
    expect((await passPassword(site)).path).toContain('/account')
  })

  it('is not switched by a browser that was signed in longer ago than a quarter of an hour', async () => {
    const site = await openSite()
    const tom = await withSecondStep(site)
    await tom.open('/account')
    site.world.clock.advance(15 * 60_000)
    expect((await tom.submit('/account/second-step')).path).toContain('/sign-in?again=')
    expect((await site.world.store.get('accounts', TOM))?.value.secondStep).toBe(true)
  })

  it('is entered with both, and comes to the page that was wanted', async () => {
    const site = await openSite()
    await withSecondStep(site)
    await site.letters()
    const tom = site.visitor()
    await tom.open('/account/delete')
    const asked = await typePassword(tom)
    expect(asked.text).toContain('t***@brightwell.example')
    expect(asked.html).toContain('autocomplete="one-time-code"')
    expect((await tom.submit('/sign-in/code', { code: await codeOf(site) })).path).toContain('/account/delete')
  })

  it('opens to nobody who has only the password', async () => {
    const site = await openSite()
    await withSecondStep(site)
    const thief = site.visitor()
    expect((await passPassword(site, thief)).path).toContain('/sign-in/code')
    expect((await thief.open('/account')).path).toContain('/sign-in')
    await thief.open('/sign-in/code')
    for (let nth = 0; nth < 5; nth += 1) await thief.submit('/sign-in/code', { code: `00000${nth}` })
    expect((await thief.open('/sign-in/code')).path).toBe('/sign-in')
    expect((await passPassword(site, thief)).text).toContain('A code was mailed only a moment ago')
  })

  it('takes a code in the browser alone in which the password was typed, for ten minutes, once', async () => {
    const site = await openSite()
    await withSecondStep(site)
    await site.letters()
    const tom = site.visitor()
    await passPassword(site, tom)
    const code = await codeOf(site)
    site.world.clock.advance(61_000)
    const other = site.visitor()
    await passPassword(site, other)
    expect((await other.submit('/sign-in/code', { code })).status).toBe(422)
    site.world.clock.advance(9 * 60_000 - 61_000 + 59_999)
    const before = tom.cookies.get('fapiao') ?? ''
    expect((await tom.submit('/sign-in/code', { code })).path).toContain('/account')
    const replay = site.visitor()
    replay.cookies.set('fapiao', before)
    expect((await replay.open('/sign-in/code')).path).toContain('/sign-in')
    site.world.clock.advance(1)
    expect((await other.submit('/sign-in/code', { code: await codeOf(site) })).path).toContain('/account')
  })

  it('lets its code die with its ten minutes, with a new password and with the account', async () => {
    const site = await openSite()
    await withSecondStep(site)
    await site.letters()
    const late = site.visitor()
    await passPassword(site, late)
    const first = await codeOf(site)
    site.world.clock.advance(10 * 60_000)
    expect((await late.submit('/sign-in/code', { code: first })).status).toBe(410)

    await passPassword(site, late)
    const second = await codeOf(site)
    site.world.clock.advance(1_000)
    const tom = site.visitor()
    await tom.open('/forgot-password')
    await tom.submit('/forgot-password', { address: TOM })
    await tom.open(pathOf((await lettersTo(site, TOM))[0]?.link))
    await tom.submit('/password', { password: 'coffee on the roof' })
    await late.open('/sign-in/code')
    expect((await late.submit('/sign-in/code', { code: second })).status).toBe(410)
  })

  it('is entered by a mailed link as before, which shows the mailbox just as well', async () => {
    const site = await openSite()
    await withSecondStep(site)
    await site.letters()
    site.world.clock.advance(61_000)
    expect((await (await signIn(site, TOM)).open('/account')).path).toBe('/account')
  })
})

it('who signs out everywhere by letter is signed out in every browser', async () => {
  const site = await openSite()
  const tom = await signIn(site, TOM)
  const emma = await signIn(site, 'emma.berg@nordvik.example')
  const { assistant, clock } = site.world
  const text = 'please sign me out on all devices'
  await assistant.receive(provenLetter(TOM, { id: 'letter-1', now: clock.now(), text }))
  expect((await tom.open('/account')).path).toContain('/sign-in')
  expect((await emma.open('/account')).path).toBe('/account')
})
