// Visitors who have signed in to their accounts, as people do: with a mailed link, then with a password of their own.
import type { SeenLetter, Site } from './open-site.js'
import { pathOf, type Visitor } from './visitor.js'

export const PHRASE = 'tea on the third floor'

export async function lettersTo(site: Site, address: string): Promise<SeenLetter[]> {
  return (await site.letters()).filter((each) => each.to === address)
}

export async function signIn(site: Site, address: string, visitor: Visitor = site.visitor()): Promise<Visitor> {
  await visitor.open('/sign-in/link')
  await visitor.submit('/sign-in/link', { address })
  const [letter] = await lettersTo(site, address)
  await visitor.open(pathOf(letter?.link))
  await visitor.submit('/sign-in/mailed')
  return visitor
}

export async function withPassword(site: Site, address: string): Promise<Visitor> {
  const visitor = await signIn(site, address)
  await visitor.submit('/account/password')
  await visitor.submit('/password', { password: PHRASE })
  return visitor
}
