// What the activation page promises.
import { describe, expect, it } from 'vitest'
import { activationMail } from '../../../core/accounts/activation-mail.js'
import { gather } from '../../../core/accounts/gather.js'
import { openSite, type Site } from './open-site.js'
import { pathOf } from './visitor.js'

const ANN = 'ann.reed@brightwell.example'

/** The path of a fresh activation link, as if asked for in a conversation. */
async function freshLink({ world }: Site, id = 'turn-1', address = ANN): Promise<string> {
  const { snapshot } = await gather(world.store, { addresses: [address] })
  const { secrets } = world.knowledge
  const { changes } = activationMail(
    { id, where: 'chat', now: world.clock.now(), lang: 'en', snapshot, secrets },
    address,
    'en',
  )
  await world.store.commit({ expect: [], changes })
  return `/activate?token=${secrets.token(`activate:${address}::${id}`)}`
}

const stateOf = async ({ world }: Site) => (await world.store.get('accounts', ANN))?.value.state

describe('the activation page', () => {
  it('activates by its button, takes a password, and signs the person in', async () => {
    const site = await openSite()
    const ann = site.visitor()
    const shown = await ann.open(await freshLink(site))
    expect(shown.text).toContain(ANN)
    const done = await ann.submit('/activate')
    expect(done.text).toContain('is active now')
    expect(await stateOf(site)).toBe('active')
    await ann.submit('/password', { password: 'tea on the third floor' })
    expect(await site.world.store.count('sessions')).toBe(1)
    expect((await site.world.store.get('passwords', ANN))?.value.hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/)
  })

  it('activates nothing by GET or HEAD, however often', async () => {
    const site = await openSite()
    const path = await freshLink(site)
    for (let i = 0; i < 50; i += 1) {
      await (await fetch(site.url + path, { method: i % 2 ? 'HEAD' : 'GET' })).arrayBuffer()
    }
    expect(await stateOf(site)).toBe('registered')
  })

  it('is activated by exactly one of a hundred requests at once', async () => {
    const site = await openSite()
    const path = await freshLink(site)
    const token = new URL(path, site.url).searchParams.get('token') ?? ''
    const pages = await Promise.all(Array.from({ length: 100 }, () => site.visitor().post('/activate', { token })))
    expect(pages.filter((page) => page.text.includes('is active now'))).toHaveLength(1)
    expect(pages.every((page) => page.status === 200)).toBe(true)
  })

  it('works to the last millisecond of its 24 hours and not one longer', async () => {
    const site = await openSite()
    const path = await freshLink(site)
    site.world.clock.advance(24 * 3_600_000 - 1)
    expect((await site.visitor().open(path)).status).toBe(200)
    site.world.clock.advance(1)
    const late = site.visitor()
    expect((await late.open(path)).status).toBe(410)
    const token = new URL(path, site.url).searchParams.get('token') ?? ''
    expect((await late.post('/activate', { token })).status).toBe(410)
    expect(await stateOf(site)).toBe('registered')
  })

  it('knows only the newest link', async () => {
    const site = await openSite()
    const older = await freshLink(site, 'turn-1')
    const newer = await freshLink(site, 'turn-2')
    expect((await site.visitor().open(older)).status).toBe(410)
    expect((await site.visitor().open(newer)).status).toBe(200)
  })

  it('says in a friendly way that the account is already active', async () => {
    const site = await openSite()
    const path = await freshLink(site)
    const ann = site.visitor()
    await ann.open(path)
    await ann.submit('/activate')
    const again = await ann.open(path)
    expect(again.status).toBe(200)
    expect(again.text).toContain('already active')
  })
})

it('a letter leads to the page that its link names', async () => {
  const site = await openSite()
  expect(pathOf('http://127.0.0.1:3978/activate?token=abc')).toBe('/activate?token=abc')
  expect((await site.visitor().open('/activate?token=abc')).status).toBe(410)
})
