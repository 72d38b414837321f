// The way to the desk: password and mailed code, and what is done to people who try to get by without.
import { describe, expect, it } from 'vitest'
import { pathOf, type Visitor } from '../account-pages/visitor.js'
import { addressOf, openDeskSite, PASSWORD } from './open-desk-site.js'

const ANNA = 'Anna Lund'
const MINUTES_MS = 60_000

async function signIn(browser: Visitor) {
  await browser.open('/desk/sign-in')
  return browser.submit('/desk/sign-in', { name: ANNA, password: PASSWORD })
}

describe('signing in at the desk', () => {
  it('takes a password, then the code that was mailed, and leads to the queue', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    await browser.open('/desk/sign-in')
    const asked = await browser.submit('/desk/sign-in', { name: ' anna  LUND ', password: PASSWORD })
    expect(asked.path).toBe('/desk/code')
    expect(asked.text).toContain('a***@service.example')
    const queue = await browser.submit('/desk/code', { code: await site.codeFor(addressOf(ANNA)) })
    expect(queue.path).toBe('/desk/requests')
    expect(queue.html).toContain(ANNA)
  })

  it('leads everybody else to the sign-in page, whatever page is asked for', async () => {
    const site = await openDeskSite()
    for (const path of ['', '/requests', '/requests/FR-2026-00001', '/tickets', '/tickets/T-1', '/notices', '/audit'])
      expect((await site.visitor().open(`/desk${path}`)).path).toMatch(/^\/desk\/sign-in(?:\?next=|$)/)
  })

  it('leads on to the page that was wanted, once somebody has signed in', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    const wanted = '/desk/requests?show=all&text=2100449871'
    expect((await browser.open(wanted)).path).toBe(`/desk/sign-in?next=${encodeURIComponent(wanted)}`)
    await browser.submit('/desk/sign-in', { name: ANNA, password: 'wrong guess' })
    await browser.submit('/desk/sign-in', { name: ANNA, password: PASSWORD })
    expect((await browser.submit('/desk/code', { code: await site.codeFor(addressOf(ANNA)) })).path).toBe(wanted)
  })

  it.each([
    'https://evil.example/desk/requests',
    '//evil.example/desk/requests',
    '/desk/../account',
    '/desk//evil.example',
    '/desk/sign-out',
    '/desk\\evil.example',
    `/desk/requests?text=${'a'.repeat(400)}`,
  ])('leads nowhere else, whatever the address says: %s', async (next) => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    await browser.open(`/desk/sign-in?next=${encodeURIComponent(next)}`)
    await browser.submit('/desk/sign-in', { name: ANNA, password: PASSWORD, next })
    const code = await site.codeFor(addressOf(ANNA))
    expect((await browser.submit('/desk/code', { code, next })).path).toBe('/desk/requests')
  })

  it('says the same of a wrong password, an unknown name, and a name without a password', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    await site.desk(`staff add "Bo Ek" --role agent --email bo@service.example`)
    const said = await Promise.all(
      [ANNA, 'Nobody Here', 'Bo Ek'].map(async (name) => {
        const browser = site.visitor()
        await browser.open('/desk/sign-in')
        const { status, text } = await browser.submit('/desk/sign-in', { name, password: 'wrong guess' })
        return `${status} ${text}`
      }),
    )
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toContain('422')
  })

  it('a password alone opens nothing', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'admin')
    const browser = site.visitor()
    await signIn(browser)
    expect((await browser.open('/desk/requests')).path).toBe('/desk/sign-in')
  })

  it('five wrong codes and the right one is worth nothing any more', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    await signIn(browser)
    const code = await site.codeFor(addressOf(ANNA))
    const wrong = code === '000000' ? '111111' : '000000'
    for (const left of [4, 3, 2, 1]) {
      const page = await browser.submit('/desk/code', { code: wrong })
      expect([page.status, page.text.includes(`Tries left: ${left}`)]).toEqual([422, true])
    }
    expect((await browser.submit('/desk/code', { code: wrong })).status).toBe(410)
    const key = /name="key" value="([^"]+)"/.exec((await browser.open('/desk/sign-in')).html)?.[1] ?? ''
    expect((await browser.post('/desk/code', { key, code })).status).toBe(410)
    expect((await browser.open('/desk/requests')).path).toBe('/desk/sign-in')
  })

  it('a code works ten minutes, once, and in the browser where the password was typed', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    await signIn(browser)
    const code = await site.codeFor(addressOf(ANNA))
    const thief = site.visitor()
    const key = /name="key" value="([^"]+)"/.exec((await thief.open('/desk/sign-in')).html)?.[1] ?? ''
    expect((await thief.post('/desk/code', { key, code })).status).toBe(410)
    site.world.clock.advance(10 * MINUTES_MS)
    expect((await browser.submit('/desk/code', { code })).status).toBe(410)
  })

  it('a new code is mailed once a minute and five times an hour at most', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    expect((await signIn(browser)).path).toBe('/desk/code')
    expect((await signIn(browser)).status).toBe(429)
    for (let nth = 0; nth < 4; nth += 1) {
      site.world.clock.advance(MINUTES_MS)
      expect((await signIn(browser)).path).toBe('/desk/code')
    }
    site.world.clock.advance(MINUTES_MS)
    expect((await signIn(browser)).status).toBe(429)
  })

  it('ten tries for one name, then it waits; the right password too', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    await browser.open('/desk/sign-in')
    for (let nth = 0; nth < 10; nth += 1)
      await browser.submit('/desk/sign-in', { name: ANNA, password: `guess ${nth}` })
    expect((await signIn(browser)).status).toBe(429)
  })

  it('gives the browser a new cookie at the password and at the code: one that was planted is worth nothing', async () => {
    const site = await openDeskSite()
    await site.takeOn(ANNA, 'agent')
    const browser = site.visitor()
    await browser.open('/desk/sign-in')
    const planted = browser.cookies.get('fapiao-desk') ?? ''
    await signIn(browser)
    const between = browser.cookies.get('fapiao-desk') ?? ''
    await browser.submit('/desk/code', { code: await site.codeFor(addressOf(ANNA)) })
    const last = browser.cookies.get('fapiao-desk') ?? ''
    expect(new Set([planted, between, last]).size).toBe(3)
    for (const cookie of [planted, between]) {
      const page = await site.visitor({ cookie: `fapiao-desk=${cookie}` }).open('/desk/requests')
      expect(page.path).toBe('/desk/sign-in')
    }
  })

  it('signs out here, after half an hour without a click, and at once when somebody is taken off', async () => {
    const site = await openDeskSite()
    const anna = await site.colleague(ANNA)
    await anna.submit('/desk/sign-out')
    expect((await anna.open('/desk/requests')).path).toBe('/desk/sign-in')
    const bo = await site.colleague('Bo Ek')
    site.world.clock.advance(31 * MINUTES_MS)
    expect((await bo.open('/desk/requests')).path).toBe('/desk/sign-in')
    const eva = await site.colleague('Eva Dahl')
    expect((await eva.open('/desk/requests')).path).toBe('/desk/requests')
    await site.desk('staff remove "Eva Dahl"')
    expect((await eva.open('/desk/requests')).path).toBe('/desk/sign-in')
  })

  it('keeps customers and staff apart: neither cookie opens the other house', async () => {
    const site = await openDeskSite()
    const anna = await site.colleague(ANNA, 'admin')
    const cookie = anna.cookies.get('fapiao-desk') ?? ''
    const asCustomer = site.visitor({ cookie: `fapiao=${cookie}` })
    expect((await asCustomer.open('/account')).path).toContain('/sign-in')
  })
})

describe('the link to choose a password', () => {
  it('works once, for a day, until a newer one is made, and asks for a good password', async () => {
    const site = await openDeskSite()
    const { output } = await site.desk('staff add "Anna Lund" --role agent --email anna@service.example --json')
    const first = pathOf(JSON.parse(output).link)
    const second = pathOf(JSON.parse((await site.desk('staff link "Anna Lund" --json')).output).link)
    const browser = site.visitor()
    expect((await browser.open(first)).status).toBe(410)
    await browser.open(second)
    expect((await browser.submit('/desk/password', { password: 'password1' })).status).toBe(422)
    expect((await browser.submit('/desk/password', { password: PASSWORD })).path).toBe('/desk/sign-in?done=password')
    expect((await browser.open(second)).status).toBe(410)
    const third = pathOf(JSON.parse((await site.desk('staff link "Anna Lund" --json')).output).link)
    site.world.clock.advance(24 * 60 * MINUTES_MS)
    expect((await browser.open(third)).status).toBe(410)
  })

  it('a new password ends every session', async () => {
    const site = await openDeskSite()
    const anna = await site.colleague(ANNA)
    const link = pathOf(JSON.parse((await site.desk('staff link "Anna Lund" --json')).output).link)
    const elsewhere = site.visitor()
    await elsewhere.open(link)
    await elsewhere.submit('/desk/password', { password: 'coffee on the roof' })
    expect((await anna.open('/desk/requests')).path).toBe('/desk/sign-in')
  })

  it('of the desk opens no account, and of an account opens no desk', async () => {
    const site = await openDeskSite()
    const { output } = await site.desk('staff add "Anna Lund" --role agent --email anna@service.example --json')
    const { search } = new URL(JSON.parse(output).link)
    expect((await site.visitor().open(`/password${search}`)).status).toBe(410)
  })
})
