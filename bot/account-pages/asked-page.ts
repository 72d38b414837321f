// What a page says after a letter was asked for: the same for every address, known or not.
import type { Asked, Asker } from '../../core/accounts/allow-letter.js'
import { MAILS_BY_ORIGIN } from '../../core/limits.js'
import { maskAddress } from '../../core/privacy/mask.js'
import type { PlainResponse } from '../../core/web.js'
import type { Desk } from './desk.js'
import type { Visit } from './visit.js'

export function askerAt(visit: Visit): Asker {
  return { key: `origin:${visit.origin}`, budget: MAILS_BY_ORIGIN }
}

/** `said`: the key of what is on its way. */
export function askedPage(
  { renderer }: Desk,
  visit: Visit,
  asked: Asked,
  { said, address }: { said: string; address: string },
): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const next = { instant: asked.nextAt }
  const links = [{ href: '/sign-in', text: say('page.sign_in.title') }]
  if (asked.outcome === 'too_many') {
    const page = { title: say('page.too_many.title'), lines: [say('limit.too_many_mails', { next })], links }
    return renderer.page(visit, page, 429)
  }
  const values = { address: maskAddress(address) }
  const first = asked.outcome === 'sent' ? say(said, values) : say('page.asked.cool_down', { ...values, next })
  const repeat = asked.outcome !== 'sent' || asked.isRepeat ? [say('activation.still_nothing')] : []
  return renderer.page(visit, {
    title: say('page.asked.title'),
    good: first,
    lines: [say('page.asked.next', { next }), ...repeat],
    links,
  })
}
