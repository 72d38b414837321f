// The page that somebody wanted before he had to sign in: one of the desk's own, never another site's.
import type { Visit } from '../account-pages/visit.js'
import { linkFor } from './staff-desk.js'

const LONGEST = 300

/** A page behind the door; where the door itself was asked for, there is nothing to come back to. */
const BEHIND_THE_DOOR = /^\/desk\/(?:requests|tickets|notices|questions|figures|staff|audit)(?:\/[\w-]+)?$/

const HERE = 'http://desk.invalid'

const QUEUE = '/desk/requests'

/** Only what can be read as a page of ours; whatever else stands there is forgotten. */
export function wantedPage({ form, query }: Pick<Visit, 'form' | 'query'>): string | undefined {
  const text = form.next ?? query.next ?? ''
  if (text.length > LONGEST || !text.startsWith('/desk/') || !URL.canParse(text, HERE)) return undefined
  const { origin, pathname, search } = new URL(text, HERE)
  return origin === HERE && BEHIND_THE_DOOR.test(pathname) ? `${pathname}${search}` : undefined
}

/** As it stands in the address of the sign-in page; the queue is where it leads anyway. */
export function wantedQuery(page: string | undefined): Record<string, string> {
  return page === undefined || page === QUEUE ? {} : { next: page }
}

/** The sign-in page, which knows where this visit was going. A form that came too late is not sent again. */
export function signInFor(visit: Visit): string {
  const { lang: _shown, ...query } = visit.query
  const search = visit.isForm ? '' : `${new URLSearchParams(query)}`
  const page = wantedPage({ form: {}, query: { next: search === '' ? visit.path : `${visit.path}?${search}` } })
  return linkFor(visit)('/desk/sign-in', wantedQuery(page))
}

/** Where the sign-in leads: to the page that was wanted, else to the queue. */
export function afterSignIn(visit: Visit): string {
  const page = new URL(wantedPage(visit) ?? QUEUE, HERE)
  if (visit.langIsAsked) page.searchParams.set('lang', visit.lang)
  return `${page.pathname}${page.search}`
}
