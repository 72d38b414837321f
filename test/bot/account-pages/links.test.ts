// What every mailed link promises, whatever it is for: good once, for its time, until a newer one; nothing by a mere look.
import { describe, expect, it } from 'vitest'
import { provenLetter } from '../../world/proven-letter.js'
import { openSite, type Site } from './open-site.js'
import { lettersTo, PHRASE, signIn } from './signed-in.js'
import { pathOf, type Visitor } from './visitor.js'

const TOM = 'tom.hale@brightwell.example'
const NEXT = 'tom.berg@brightwell.example'
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** `ask` has a link mailed to the address; `path` takes it with these fields. */
type Kind = {
  what: string
  ask(site: Site): Promise<void>
  to: string
  path: string
  fields?: Record<string, string>
  lifeMs: number
  /** A later change of address does not make an earlier one final. */
  staysBesideNewer?: true
}

let letters = 0

async function byPage(site: Site, path: string, fields: Record<string, string>): Promise<void> {
  const visitor = site.visitor()
  await visitor.open(path)
  await visitor.submit(path, fields)
}

/** A button pressed in a proven letter. */
async function byLetter({ world }: Site, action: string): Promise<void> {
  letters += 1
  await world.assistant.receive(provenLetter(TOM, { id: `letter-${letters}`, now: world.clock.now(), action }))
}

async function askNewAddress(site: Site): Promise<void> {
  const tom = await signIn(site, TOM)
  await tom.open('/account')
  await tom.submit('/account/address', { address: NEXT })
}

async function changeAddress(site: Site): Promise<void> {
  await askNewAddress(site)
  const visitor = site.visitor()
  await visitor.open(pathOf((await lettersTo(site, NEXT)).at(-1)?.link))
  await visitor.submit('/address/confirm')
}

const KINDS: Kind[] = [
  {
    what: 'to sign in',
    ask: (site) => byPage(site, '/sign-in/link', { address: TOM }),
    to: TOM,
    path: '/sign-in/mailed',
    lifeMs: 10 * MINUTE_MS,
  },
  {
    what: 'for a new password',
    ask: (site) => byPage(site, '/forgot-password', { address: TOM }),
    to: TOM,
    path: '/password',
    fields: { password: PHRASE },
    lifeMs: 60 * MINUTE_MS,
  },
  {
    what: 'to enter a new address',
    ask: (site) => byLetter(site, 'account.change_address'),
    to: TOM,
    path: '/address',
    fields: { address: NEXT },
    lifeMs: 60 * MINUTE_MS,
  },
  { what: 'to confirm a new address', ask: askNewAddress, to: NEXT, path: '/address/confirm', lifeMs: DAY_MS },
  {
    what: 'to take a change of address back',
    ask: changeAddress,
    to: TOM,
    path: '/address/undo',
    lifeMs: 7 * DAY_MS,
    staysBesideNewer: true,
  },
  {
    what: "to one's own data",
    ask: (site) => byLetter(site, 'do.export_data'),
    to: TOM,
    path: '/my-data',
    fields: { format: 'json' },
    lifeMs: DAY_MS,
  },
  {
    what: 'to let a colleague use an order',
    ask: (site) => byPage(site, '/register', { order: '2100449871', address: 'mei.lin@brightwell.example' }),
    to: TOM,
    path: '/approve',
    lifeMs: 7 * DAY_MS,
  },
]

async function linkOf(site: Site, { ask, to }: Kind): Promise<string> {
  await ask(site)
  return pathOf((await lettersTo(site, to)).at(-1)?.link)
}

const tokenOf = (path: string) => new URL(path, 'http://here.invalid').searchParams.get('token') ?? ''

const use = (visitor: Visitor, { path, fields = {} }: Kind, link: string) =>
  visitor.post(path, { token: tokenOf(link), ...fields })

describe.each(KINDS)('a link $what', (kind) => {
  it('does nothing by being opened, prefetched or scanned, and works to the last millisecond of its time', async () => {
    const site = await openSite()
    const link = await linkOf(site, kind)
    for (const method of ['GET', 'HEAD', 'GET']) await (await fetch(site.url + link, { method })).arrayBuffer()
    site.world.clock.advance(kind.lifeMs - 1)
    expect((await use(site.visitor(), kind, link)).status).toBe(200)
  })

  it('is dead with the next millisecond', async () => {
    const site = await openSite()
    const link = await linkOf(site, kind)
    site.world.clock.advance(kind.lifeMs)
    expect((await site.visitor().open(link)).text).not.toContain(TOM)
    expect((await use(site.visitor(), kind, link)).status).toBe(410)
  })

  it('is good for exactly one of a hundred who use it at once', async () => {
    const site = await openSite()
    const link = await linkOf(site, kind)
    const pages = await Promise.all(Array.from({ length: 100 }, () => use(site.visitor(), kind, link)))
    expect(pages.filter((page) => page.status === 200)).toHaveLength(1)
    expect(pages.filter((page) => page.status === 410)).toHaveLength(99)
  })
})

it.each(KINDS.filter(({ staysBesideNewer }) => !staysBesideNewer))(
  'a link $what is dead once a newer one was mailed',
  async (kind) => {
    const site = await openSite()
    const older = await linkOf(site, kind)
    site.world.clock.advance(Math.min(11 * MINUTE_MS, kind.lifeMs / 2))
    const newer = await linkOf(site, kind)
    expect((await use(site.visitor(), kind, older)).status).toBe(410)
    expect((await use(site.visitor(), kind, newer)).status).toBe(200)
  },
)
