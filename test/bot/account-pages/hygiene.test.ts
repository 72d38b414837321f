// What every account page carries with it: headers, cookies, escaping, and no trace in logs.
import { describe, expect, it } from 'vitest'
import type { Log } from '../../../core/ports.js'
import { type Collection, collections } from '../../../core/records/collections.js'
import { openSite, type Site } from './open-site.js'
import { signIn } from './signed-in.js'
import { pathOf } from './visitor.js'

const TOM = 'tom.hale@brightwell.example'
const PATHS = [
  '/register',
  '/sign-in',
  '/sign-in/link',
  '/forgot-password',
  '/activate',
  '/password',
  '/address',
  '/approve',
]

describe('every page', () => {
  it.each(PATHS)('%s runs no script, loads nothing from elsewhere, tells nobody where it came from', async (path) => {
    const site = await openSite()
    const page = await site.visitor().open(`${path}?token=some-token`)
    const csp = page.headers.get('content-security-policy') ?? ''
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).toContain("form-action 'self'")
    expect(csp).not.toMatch(/script-src|unsafe|\*/)
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.html).not.toMatch(/<script|<iframe|\son[a-z]+=|javascript:|https?:\/\//i)
  })

  it.each(PATHS)('%s can be read and used without eyes: one heading, labels, a language', async (path) => {
    const site = await openSite()
    const { html } = await site.visitor().open(`${path}?lang=sv`)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toContain('<html lang="sv">')
    for (const [, id] of html.matchAll(/<input id="(\w+)"/g)) expect(html).toContain(`<label for="${id}">`)
  })
})

it('no answer of any page or form is kept by a browser or a proxy, whether somebody is signed in or not', async () => {
  const site = await openSite()
  const tom = await signIn(site, TOM)
  const cookie = [...tom.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const key = /name="key" value="([^"]+)"/.exec((await tom.open('/account')).html)?.[1] ?? ''
  const open = site.routes.filter(({ path }) => !path.endsWith('.css') && !path.startsWith('/account/sign-out'))
  expect(open.length).toBeGreaterThan(25)
  for (const { method, path } of open)
    for (const headers of [{}, { cookie }] as Record<string, string>[]) {
      const form = { body: new URLSearchParams({ key, format: 'json' }) }
      const init = { method, headers, redirect: 'manual' as const, ...(method === 'POST' ? form : {}) }
      const response = await fetch(site.url + path, init)
      expect([path, response.headers.get('cache-control')]).toEqual([path, 'no-store'])
      await response.arrayBuffer()
    }
})

it('looking at every page changes nothing, signed in or not', async () => {
  const site = await openSite()
  const tom = await signIn(site, TOM)
  await tom.open('/account')
  const before = await stored(site)
  for (const { method, path } of site.routes) {
    if (method !== 'GET') continue
    await tom.open(path)
    await site.visitor().open(path)
  }
  expect(await stored(site)).toEqual(before)
})

/** Every document with its revision. */
async function stored({ world }: Site): Promise<string[]> {
  const lines: string[] = []
  for (const collection of Object.keys(collections) as Collection[])
    for await (const { id, rev } of world.store.all(collection)) lines.push(`${collection}/${id} ${rev}`)
  return lines.sort()
}

describe('the cookie', () => {
  it('is for HTTP alone and for no other site; outside loopback for TLS and this very host alone', async () => {
    const local = await openSite()
    const cookie = (await local.visitor().open('/sign-in')).headers.getSetCookie()[0]
    expect(cookie).toMatch(/^fapiao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const live = await openSite({ publicUrl: 'https://fapiao.contoso.example' })
    const page = await live.visitor().open('/sign-in')
    expect(page.headers.getSetCookie()[0]).toMatch(/^__Host-fapiao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    expect(page.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })

  it('is stored as a hash only', async () => {
    const site = await openSite()
    const tom = site.visitor()
    await tom.open('/sign-in/link')
    await tom.submit('/sign-in/link', { address: TOM })
    await tom.open(pathOf((await site.letters())[0]?.link))
    await tom.submit('/sign-in/mailed')
    const cookie = tom.cookies.get('fapiao') ?? ''
    const ids: string[] = []
    for await (const { id } of site.world.store.all('sessions')) ids.push(id)
    expect(ids).toEqual([site.world.knowledge.secrets.hash(cookie)])
    expect(ids[0]).not.toBe(cookie)
  })
})

it('what people type comes back as text, never as markup', async () => {
  const site = await openSite()
  const visitor = site.visitor()
  await visitor.open('/register')
  const evil = '"><img src=x onerror=alert(1)>'
  const { html } = await visitor.submit('/register', { order: evil, address: evil })
  expect(html).toContain('&quot;&gt;&lt;img')
  expect(html).not.toContain('<img')
})

it('nothing personal or secret is logged on any way through the pages', async () => {
  const lines: string[] = []
  const keep = (event: string, fields?: object) => lines.push(JSON.stringify({ event, ...fields }))
  const log: Log = { info: keep, warn: keep, error: keep }
  const site = await openSite({ log })
  const canaries = Array.from({ length: 30 }, (_, at) => `canary${at}x${at * 7919}`)
  const visitor = site.visitor()
  for (const canary of canaries) {
    for (const path of ['/register', '/sign-in', '/sign-in/link', '/forgot-password', '/activate/resend']) {
      await visitor.open('/register')
      await visitor.open(`/sign-in?x=${canary}`)
      const key = /name="key" value="([^"]+)"/.exec((await visitor.open('/sign-in')).html)?.[1] ?? ''
      const body = { key, order: canary, address: `${canary}@elsewhere.example`, password: canary, token: canary }
      await visitor.post(path, body, { 'x-forwarded-for': canary })
    }
    for (const path of ['/activate', '/password', '/address', '/approve', '/my-data'])
      await visitor.post(path, { token: canary, password: canary, address: canary })
  }
  const logged = lines.join('\n')
  expect(canaries.filter((canary) => logged.includes(canary))).toEqual([])
})

it('a failing page says nothing of what failed, and logs no more than its kind', async () => {
  const lines: string[] = []
  const keep = (event: string, fields?: object) => lines.push(JSON.stringify({ event, ...fields }))
  const site = await openSite({ log: { info: keep, warn: keep, error: keep } })
  const visitor = site.visitor()
  await visitor.open('/sign-in')
  await site.world.store.close()
  const page = await visitor.submit('/sign-in', { address: TOM, password: 'canary-password' })
  expect(page.status).toBe(500)
  expect(page.html).toBe('')
  expect(lines.join()).toContain('route_failed')
  expect(lines.join()).not.toMatch(/canary|tom\.hale/)
})
