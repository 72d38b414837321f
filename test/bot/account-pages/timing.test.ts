// A known and an unknown address cannot be told apart with a stop-watch: what is done for both is the same work.
import { expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { formsOf } from './visitor.js'

const KNOWN = 'tom.hale@brightwell.example'
const UNKNOWN = 'tim.hale@brightwell.example'

it('a password is compared once for every try, whether or not there is an account', async () => {
  const compared: (string | undefined)[] = []
  const passwords = {
    hash: async () => 'unused',
    async matches(hash: string | undefined) {
      compared.push(hash)
      return false
    },
    isListed: async () => false,
  }
  const site = await openSite({ change: { passwords } })
  const visitor = site.visitor()
  for (const address of [KNOWN, UNKNOWN, 'not an address']) {
    await visitor.open('/sign-in')
    await visitor.submit('/sign-in', { address, password: 'wrong' })
  }
  expect(compared).toEqual([undefined, undefined, undefined])
})

it.each(['/forgot-password', '/sign-in/link'])(
  '%s writes once for a known and for an unknown address',
  async (path) => {
    let commits = 0
    const site = await openSite()
    const { store } = site.world
    const commit = store.commit.bind(store)
    store.commit = (each) => {
      commits += 1
      return commit(each)
    }
    const counts: number[] = []
    for (const address of [KNOWN, UNKNOWN]) {
      const visitor = site.visitor()
      const key = formsOf((await visitor.open(path)).html)[0]?.fields.key ?? ''
      commits = 0
      await visitor.post(path, { key, address })
      counts.push(commits)
    }
    expect(counts).toEqual([1, 1])
  },
)
