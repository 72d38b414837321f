// The account page itself: requests with their progress, orders, titles, linked chats, and what can be changed.
import { accountOverview, type Overview } from '../../core/accounts/account-overview.js'
import { LANGS, type Lang } from '../../core/content.js'
import { maskAccount, maskPhone, maskTaxId } from '../../core/privacy/mask.js'
import type { SavedTitle } from '../../core/records/title-book.js'
import type { Block } from '../../core/reply.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatDay } from '../../core/wording/format-value.js'
import { spell } from '../../core/wording/spell.js'
import type { Desk } from './desk.js'
import type { Say } from './render.js'
import { createDoor, type Guest } from './signed-in.js'

/** What was just done, as forms hand it on to the page that follows. */
const DONE = new Set(['password', 'language', 'unlinked', 'session', 'second_step_on', 'second_step_off'])

/** Channels as their users' names begin. */
const CHAT_KINDS = new Set(['webchat', 'directline', 'msteams', 'emulator', 'cli'])

function titleRows(say: Say, title: SavedTitle): { name: string; value: string }[] {
  const { reg_address, bank_name } = title
  const values: Record<string, string | undefined> = {
    tax_id: title.tax_id && maskTaxId(title.tax_id),
    reg_address,
    reg_phone: title.reg_phone && maskPhone(title.reg_phone),
    bank_name,
    bank_account: title.bank_account && maskAccount(title.bank_account),
  }
  return Object.entries(values).flatMap(([name, value]) => (value ? [{ name: say(`field.${name}`), value }] : []))
}

function chatRow(say: Say, lang: Lang, { user, provenAt, until }: Overview['chats'][number]) {
  const kind = user.split(':')[0] ?? ''
  return {
    user,
    name: say(`page.chat_kind.${CHAT_KINDS.has(kind) ? kind : 'other'}`),
    since: say('page.chats.since', { since: formatDay(provenAt, lang), until: formatDay(until, lang) }),
  }
}

function sessionRow(say: Say, { id, createdAt, seenAt, isHere }: Overview['sessions'][number]) {
  return {
    id,
    isHere,
    name: say(isHere ? 'page.sessions.here' : 'page.sessions.elsewhere'),
    since: say('page.sessions.since', { since: { instant: createdAt }, seen: { instant: seenAt } }),
  }
}

function viewOf({ renderer }: Desk, { visit, address }: Guest, overview: Overview) {
  const { lang } = visit
  const say = renderer.sayIn(lang)
  const words = (blocks: Block[]) => spell(renderer.speller(), lang, { blocks, choices: [] }).blocks
  const done = visit.query.done ?? ''
  return {
    title: say('page.account.title'),
    address,
    good: DONE.has(done) ? say(`page.done.${done}`) : undefined,
    requests: overview.requests.map(({ id, blocks }) => ({ id, blocks: words(blocks) })),
    orders: words(overview.orders),
    titles: overview.titles.map((title) => ({ title: title.title, rows: titleRows(say, title) })),
    chats: overview.chats.map((chat) => chatRow(say, lang, chat)),
    sessions: overview.sessions.map((session) => sessionRow(say, session)),
    accountLang: overview.account.lang,
    langNames: LANGS.map((each) => ({ lang: each, name: say(`page.language_${each}`) })),
    hasPassword: overview.hasPassword,
    hasSecondStep: overview.hasSecondStep,
  }
}

async function showAccount(desk: Desk, guest: Guest): Promise<PlainResponse> {
  const { visit, address, sought } = guest
  const overview = await desk.commit(visit, sought, (occasion) => ({
    result: accountOverview(occasion, address, visit.cookie),
    changes: [],
  }))
  if (!overview) return desk.renderer.redirect(visit, '/sign-in')
  return desk.renderer.view(visit, './account', viewOf(desk, guest, overview))
}

export function accountPage(desk: Desk): Route[] {
  return [
    createDoor(desk).get({ path: '/account', action: 'see_account', needs: 'any' }, (guest) =>
      showAccount(desk, guest),
    ),
  ]
}
