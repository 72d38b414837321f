// One's own data to take away, and the end of an account.
import { checkLink } from '../../core/accounts/link.js'
import { findBelongings } from '../../core/privacy/belongings.js'
import { type DeletionPlan, deleteAccount, planDeletion } from '../../core/privacy/delete-account.js'
import { type ExportedPerson, exportPerson } from '../../core/privacy/export-person.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { plainText } from '../../core/wording/plain-text.js'
import { spell } from '../../core/wording/spell.js'
import { inAccountLanguage } from './account-language.js'
import type { Desk } from './desk.js'
import { readableExport } from './readable-export.js'
import type { PageForm, Say } from './render.js'
import { createDoor, type Guest } from './signed-in.js'
import { soughtByLink } from './sought-by-link.js'
import { newCookie, type Visit } from './visit.js'

type Format = 'html' | 'json'

async function collect({ parts, renderer }: Desk, address: string, now: string): Promise<ExportedPerson> {
  const belongings = await findBelongings(parts.store, address)
  return exportPerson(belongings, now, (lang, reply) => plainText(spell(renderer.speller(), lang, reply).blocks))
}

async function download(desk: Desk, visit: Visit, address: string, format: Format): Promise<PlainResponse> {
  const person = await collect(desk, address, visit.now)
  const name = `fapiao-data-${visit.now.slice(0, 10)}.${format}`
  const body = format === 'json' ? JSON.stringify(person, undefined, 2) : readableExport(desk, visit, person)
  return {
    status: 200,
    headers: {
      'content-type': format === 'json' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body,
  }
}

const formatOf = (visit: Visit): Format => (visit.form.format === 'json' ? 'json' : 'html')

function downloadForms(say: Say, action: string, hidden: Record<string, string>): PageForm[] {
  return (['html', 'json'] as const).map((format) => ({
    action,
    hidden: { ...hidden, format },
    fields: [],
    submit: say(`page.data.${format}`),
  }))
}

function deadExport({ renderer }: Desk, visit: Visit): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const links = [{ href: '/account', text: say('page.to_account') }]
  return renderer.page(
    visit,
    { title: say('page.data.dead_title'), problem: say('page.data.dead'), lines: [], links },
    410,
  )
}

async function showExport(desk: Desk, asked: Visit): Promise<PlainResponse> {
  const token = asked.query.token ?? ''
  const sought = await soughtByLink(desk, token)
  const visit = await inAccountLanguage(desk, asked, sought)
  const isGood = await desk.commit(visit, sought, (occasion) => ({
    result: checkLink(occasion, token, 'export_data').ok,
    changes: [],
  }))
  if (!isGood) return deadExport(desk, visit)
  const say = desk.renderer.sayIn(visit.lang)
  const forms = downloadForms(say, '/my-data', { token })
  return desk.renderer.page(visit, { title: say('page.data.title'), lines: [say('page.data.text')], forms })
}

async function takeExport(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const token = visit.form.token ?? ''
  const sought = await soughtByLink(desk, token)
  const address = await desk.commit(visit, sought, (occasion) => {
    const check = checkLink(occasion, token, 'export_data')
    return check.ok ? { result: check.token.address, changes: [check.use] } : { result: undefined, changes: [] }
  })
  return address === undefined ? deadExport(desk, visit) : download(desk, visit, address, formatOf(visit))
}

function consequences(say: Say, { withdrawn, kept }: DeletionPlan): string[] {
  return [
    say('page.delete.what'),
    ...(withdrawn.length > 0 ? [say('page.delete.withdrawn', { ids: { list: withdrawn } })] : []),
    ...(kept.length > 0 ? [say('page.delete.kept', { ids: { list: kept } })] : []),
  ]
}

async function askDeletion(desk: Desk, { visit, address, sought }: Guest): Promise<PlainResponse> {
  const plan = await desk.commit(visit, sought, (occasion) => ({
    result: planDeletion(occasion, address),
    changes: [],
  }))
  const say = desk.renderer.sayIn(visit.lang)
  const links = [{ href: '/account', text: say('page.to_account') }]
  const title = say('page.delete.title')
  if (plan.underWay.length > 0) {
    const problem = say('page.delete.under_way', { ids: { list: plan.underWay } })
    return desk.renderer.page(visit, { title, problem, lines: [], links })
  }
  const sure = { name: 'sure', label: say('page.delete.sure'), type: 'checkbox' as const }
  const form = { action: '/account/delete', fields: [sure], submit: say('page.delete.submit'), danger: true }
  return desk.renderer.page(visit, { title, lines: consequences(say, plan), forms: [form], links })
}

async function takeDeletion(desk: Desk, guest: Guest): Promise<PlainResponse> {
  const { visit, address, sought } = guest
  if (visit.form.sure !== 'yes') return askDeletion(desk, guest)
  const deletion = await desk.commit(visit, sought, (occasion) => deleteAccount(occasion, address))
  if (deletion.outcome === 'under_way') return askDeletion(desk, guest)
  const say = desk.renderer.sayIn(visit.lang)
  const page = {
    title: say('page.delete.done_title'),
    good: say('page.delete.done'),
    lines: [say('page.delete.letter')],
  }
  return desk.renderer.page({ ...visit, cookie: newCookie(), hadCookie: false }, page)
}

export function privacyPages(desk: Desk): Route[] {
  const door = createDoor(desk)
  return [
    door.post({ path: '/account/data', action: 'export_data', needs: 'any' }, ({ visit, address }) =>
      download(desk, visit, address, formatOf(visit)),
    ),
    desk.guard.get('/my-data', (visit) => showExport(desk, visit)),
    desk.guard.post('/my-data', 'link', (visit) => takeExport(desk, visit)),
    door.get({ path: '/account/delete', action: 'delete_account', needs: 'fresh' }, (guest) =>
      askDeletion(desk, guest),
    ),
    door.post({ path: '/account/delete', action: 'delete_account', needs: 'fresh' }, (guest) =>
      takeDeletion(desk, guest),
    ),
  ]
}
