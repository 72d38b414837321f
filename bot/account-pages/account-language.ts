// A page reached from a letter speaks the language of the account, unless another is asked for in the address.
import type { Desk } from './desk.js'
import type { Visit } from './visit.js'

export async function inAccountLanguage(
  { parts }: Desk,
  visit: Visit,
  { addresses }: { addresses: string[] },
): Promise<Visit> {
  if (visit.langIsAsked || addresses[0] === undefined) return visit
  const account = await parts.store.get('accounts', addresses[0])
  return account ? { ...visit, lang: account.value.lang } : visit
}
