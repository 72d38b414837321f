// The page that somebody wanted before he had to sign in: one of the same site's own, never another's.
import { linkFor } from './link-for.js'
import type { Visit } from './visit.js'

/** The pages behind a door, where it is, and where it leads to when no page was wanted. */
export type Door = { pages: RegExp; signIn: string; home: string }

export const ACCOUNT_DOOR: Door = { pages: /^\/account(?:\/delete)?$/, signIn: '/sign-in', home: '/account' }

export const DESK_DOOR: Door = {
  pages: /^\/desk\/(?:requests|tickets|notices|questions|figures|staff|audit)(?:\/[\w-]+)?$/,
  signIn: '/desk/sign-in',
  home: '/desk/requests',
}

const LONGEST = 300

const HERE = 'http://here.invalid'

/** Only what can be read as a page behind this door; whatever else stands there is forgotten. */
function pageBehind({ pages }: Door, text: string): string | undefined {
  if (text.length > LONGEST || !text.startsWith('/') || !URL.canParse(text, HERE)) return undefined
  const { origin, pathname, search } = new URL(text, HERE)
  return origin === HERE && pages.test(pathname) ? `${pathname}${search}` : undefined
}

export function wantedPage(door: Door, { form, query }: Pick<Visit, 'form' | 'query'>): string | undefined {
  return pageBehind(door, form.next ?? query.next ?? '')
}

/** As it stands in the address of the sign-in page, and in its form; home is where it leads anyway. */
export function wantedQuery(door: Door, visit: Pick<Visit, 'form' | 'query'>): Record<string, string> {
  const page = wantedPage(door, visit)
  return page === undefined || page === door.home ? {} : { next: page }
}

/** The sign-in page, which knows where this visit was going. A form that came too late is not sent again. */
export function signInFor(door: Door, visit: Visit, query: Record<string, string> = {}): string {
  const { lang: _shown, ...asked } = visit.query
  const search = visit.isForm ? '' : `${new URLSearchParams(asked)}`
  const next = search === '' ? visit.path : `${visit.path}?${search}`
  return linkFor(visit)(door.signIn, { ...query, ...wantedQuery(door, { form: {}, query: { next } }) })
}

/** Where the sign-in leads: to the page that was wanted, else home. `wanted` is what a mailed link remembers of it. */
export function afterSignIn(door: Door, visit: Visit, wanted = wantedPage(door, visit)): string {
  const page = new URL(pageBehind(door, wanted ?? '') ?? door.home, HERE)
  if (visit.langIsAsked) page.searchParams.set('lang', visit.lang)
  return `${page.pathname}${page.search}`
}
