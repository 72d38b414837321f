// What staff does on the pages: requests moved, tickets answered, notices published, and who may do what.
import { describe, expect, it } from 'vitest'
import { sendsDue } from '../../core/desk/desk.js'
import { fillDesk } from './busy-desk.js'
import { type DeskSite, openDeskSite } from './open-desk-site.js'

const ANNA = 'Anna Lund'
const SUBMITTED = 'FR-2026-10000'
const ISSUED = 'FR-2026-10006'
const TICKET = 'T-8K2M4QXA'
const PAGES = ['requests', `requests/${SUBMITTED}`, 'tickets', `tickets/${TICKET}`, 'notices', 'questions', 'figures']

async function busySite(requests = 30): Promise<DeskSite> {
  const site = await openDeskSite()
  await fillDesk(site.world, requests)
  return site
}

async function auditOf({ world }: DeskSite) {
  const docs = await world.store.range('turns', 'desk', { limit: 1_000 })
  return docs.map(({ value: { conversation, intents, about } }) => [conversation, ...intents, about ?? ''].join(' '))
}

describe('every page of the desk', () => {
  it.each([...PAGES, 'staff', 'audit'])(
    '%s runs no script, has one heading, and a label for every field',
    async (path) => {
      const site = await busySite()
      const admin = await site.colleague(ANNA, 'admin')
      for (const lang of ['zh', 'en', 'sv']) {
        const page = await admin.open(`/desk/${path}?lang=${lang}`)
        expect(page.status).toBe(200)
        expect(page.headers.get('content-security-policy')).not.toMatch(/script-src|unsafe|\*/)
        expect(page.headers.get('cache-control')).toBe('no-store')
        expect(page.html).not.toMatch(/<script|\sstyle=|\son[a-z]+=|javascript:|https?:\/\//i)
        expect(page.html).not.toMatch(/desk_page\.|>undefined<|\[object/)
        expect(page.html.match(/<h1>/g)).toHaveLength(1)
        for (const [, id] of page.html.matchAll(/<(?:input|select|textarea) id="([\w-]+)"/g))
          expect(page.html).toContain(`<label for="${id}">`)
        for (const [, href] of page.html.matchAll(/<a href="(\/desk[^"]*)"/g)) expect(href).toContain(`lang=${lang}`)
      }
    },
  )

  it('says of what is not there that it is not there', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    expect((await anna.open('/desk/requests/FR-2026-99999')).status).toBe(404)
    expect((await anna.open('/desk/tickets/T-NOTHERE')).status).toBe(404)
  })

  it('takes no form from elsewhere or without its key', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    const page = await anna.open(`/desk/requests/${SUBMITTED}`)
    const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const body = { command: 'take', from: 'submitted' }
    const path = `/desk/requests/${SUBMITTED}`
    expect((await anna.post(path, body)).status).toBe(403)
    expect((await anna.post(path, { ...body, key }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await anna.post(path, { ...body, key }, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await site.world.store.get('requests', SUBMITTED))?.value.state).toBe('submitted')
  })
})

describe('roles', () => {
  it('an agent works, sees the notice, and can neither publish nor read the audit', async () => {
    const site = await busySite()
    const agent = await site.colleague(ANNA, 'agent')
    for (const path of PAGES) expect((await agent.open(`/desk/${path}`)).status).toBe(200)
    expect((await agent.open('/desk/audit')).status).toBe(403)
    const notices = await agent.open('/desk/notices')
    expect(notices.html).not.toContain('name="until"')
    const key = /name="key" value="([^"]+)"/.exec(notices.html)?.[1] ?? ''
    expect((await agent.post('/desk/notices', { key, deed: 'publish', until: '2026-12-01' })).status).toBe(403)
    expect(await site.world.store.get('settings', 'stock_notice')).toBeUndefined()
  })

  it('a changed role counts with the next click', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA, 'agent')
    await site.desk(`staff role "${ANNA}" --role admin`)
    expect((await anna.open('/desk/audit')).status).toBe(200)
    await site.desk(`staff role "${ANNA}" --role agent`)
    expect((await anna.open('/desk/audit')).status).toBe(403)
  })
})

describe('the queue', () => {
  it('shows fifty a page, oldest due date first, with how many there are', async () => {
    const site = await busySite(140)
    const anna = await site.colleague(ANNA)
    const idsOf = (html: string) => Array.from(html.matchAll(/>(FR-\d{4}-\d{5})</g), ([, id]) => id)
    const first = await anna.open('/desk/requests')
    const second = await anna.open('/desk/requests?show=open&page=2')
    expect(idsOf(first.html)).toHaveLength(50)
    expect(first.text).toContain('Page 1 of 3')
    expect(idsOf(second.html).filter((id) => idsOf(first.html).includes(id))).toEqual([])
    const dates = Array.from(first.html.matchAll(/<small class="whole">([\d-]+)</g), ([, date]) => date ?? '')
    expect(dates).toEqual([...dates].sort())
    expect((await anna.open('/desk/requests?page=99')).text).toContain('Page 3 of 3')
  })

  it('finds late ones, those to be checked, those of a state, and what a caller can say', async () => {
    const site = await busySite(140)
    const anna = await site.colleague(ANNA)
    const seen = async (query: string) => (await anna.open(`/desk/requests?${query}`)).text
    expect(await seen('show=late')).toContain('days late')
    expect(await seen('show=late')).not.toContain('due in')
    expect(await seen('show=review')).toContain('Being checked')
    expect(await seen('show=mailed')).toMatch(/\d+ requests/)
    expect(await seen('show=all&text=2100450007')).toContain('FR-2026-10007')
    expect(await seen(`show=all&text=${encodeURIComponent('CUSTOMER7@lanhai')}`)).toContain('One request')
    expect(await seen('show=open&text=nothing-like-this')).toContain('0 requests')
  })

  it('shows no whole address and no name of a person', async () => {
    const site = await busySite(140)
    const { html } = await (await site.colleague(ANNA)).open('/desk/requests?show=all')
    expect(html).not.toMatch(/customer\d+@|李小红|13800138000|1001200300400500/)
    expect(html).toContain('李**')
  })
})

describe('a request', () => {
  it('is taken, issued and posted, each step with who did it, and the customer hears of it', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    const path = `/desk/requests/${SUBMITTED}`
    await anna.open(path)
    expect((await anna.submit(path)).text).toContain('is now "In work"')
    const page = await anna.open(path)
    const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const send = (body: Record<string, string>) => anna.post(path, { key, ...body })
    const issue = { command: 'issue', from: 'processing', code: '' }
    const refused = await send({ ...issue, number: '123' })
    expect([refused.status, refused.text.includes('That is no Fapiao number')]).toEqual([422, true])
    expect(refused.html).toContain('value="123"')
    expect((await send({ ...issue, number: '24312000000012345678' })).status).toBe(200)
    const mail = { command: 'mail', from: 'issued', carrier: 'yunda', tracking: 'ABC12345678' }
    const posted = await send(mail)
    expect(posted.text).toContain('usually look different')
    const request = (await site.world.store.get('requests', SUBMITTED))?.value
    expect(request?.history.map(({ state, by }) => `${state} ${by}`)).toEqual([
      'submitted customer',
      `processing ${ANNA}`,
      `issued ${ANNA}`,
      `mailed ${ANNA}`,
    ])
    expect((await sendsDue(site.world)).filter((each) => each.id.includes(SUBMITTED)).length).toBeGreaterThan(0)
  })

  it('a second press of the button, or a page that is out of date, does nothing', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    const path = `/desk/requests/${SUBMITTED}`
    const page = await anna.open(path)
    const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const both = await Promise.all([1, 2].map(() => anna.post(path, { key, command: 'take', from: 'submitted' })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    const stale = await anna.post(path, { key, command: 'reject', from: 'submitted', reason: 'too late' })
    expect(stale.text).toContain('has changed in the meantime')
    expect((await site.world.store.get('requests', SUBMITTED))?.value.history).toHaveLength(2)
  })

  it('takes a digital Fapiao as a file, which goes to the customer with the letter', async () => {
    const site = await busySite()
    const { store } = site.world
    const known = (await store.get('requests', SUBMITTED))?.value
    if (!known) throw new Error('no request')
    const digital = { ...known, state: 'processing' as const, delivery: { method: 'email' as const } }
    await store.commit({ expect: [], changes: [{ op: 'put', collection: 'requests', id: SUBMITTED, value: digital }] })
    const anna = await site.colleague(ANNA)
    const path = `/desk/requests/${SUBMITTED}`
    await anna.open(path)
    const number = '26317000000000112233'
    const refused = await anna.submitFile(`${path}/file`, { name: 'fapiao.pdf', text: 'MZ no pdf' }, { number })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('is no PDF, OFD or XML')])
    const issued = await anna.submitFile(`${path}/file`, { name: 'C:\\tmp\\发票.pdf', text: '%PDF-1.7 …' }, { number })
    expect(issued.path).toContain(`${path}?done=yes`)
    expect(issued.text).toContain('发票.pdf')
    const letter = (await sendsDue(site.world)).find(({ id }) => id.includes(SUBMITTED) && id.includes('issued'))
    expect(letter?.attachments).toMatchObject([{ name: '发票.pdf', type: 'application/pdf' }])
    const key = /name="key" value="([^"]+)"/.exec((await anna.open(path)).html)?.[1] ?? ''
    const body = new URLSearchParams({ key, command: 'deliver', from: 'issued' })
    const cookie = [...anna.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const large = { method: 'POST', body: 'x'.repeat(300_000), headers: { 'content-type': 'multipart/form-data' } }
    expect((await fetch(`${site.url}${path}/file`, large)).status).toBe(413)
    expect((await fetch(`${site.url}${path}/file`, { method: 'POST', body, headers: { cookie } })).status).toBe(403)
  })

  it('offers no way that its state does not have', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    const page = await anna.open(`/desk/requests/${ISSUED}`)
    const commands = Array.from(page.html.matchAll(/name="command" value="(\w+)"/g), ([, command]) => command)
    expect(commands).toEqual(['mail', 'return', 'ready', 'deliver'])
    const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect((await anna.post(`/desk/requests/${ISSUED}`, { key, command: 'take', from: 'issued' })).status).toBe(422)
  })

  it('is shown in full, and each look and each deed is noted with a name', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    const path = `/desk/requests/${SUBMITTED}`
    expect((await anna.open(path)).text).toContain('1001200300400500')
    await anna.open(path)
    const refused = await anna.submit(path, { command: 'issue', number: 'none' })
    expect(refused.status).toBe(422)
    const lines = await auditOf(site)
    const looks = lines.filter((line) => line === `desk:${ANNA} desk.see_details ${SUBMITTED}`)
    expect(looks).toHaveLength(3)
    await anna.submit(path)
    expect(await auditOf(site)).toContain(`desk:${ANNA} desk.processing ${SUBMITTED}`)
    expect(lines.join()).not.toMatch(/customer\d+@|1001200300400500/)
    const admin = await site.colleague('Eva Dahl', 'admin')
    const { text } = await admin.open('/desk/audit')
    expect(text).toContain(`${ANNA}looked at full details${SUBMITTED}`)
  })
})

describe('a ticket', () => {
  it('is read masked, answered, handed over and closed', async () => {
    const site = await busySite()
    await site.takeOn('Bo Ek', 'agent')
    const anna = await site.colleague(ANNA)
    const path = `/desk/tickets/${TICKET}`
    const page = await anna.open(path)
    expect(page.text).toContain('t***@brightwell.example')
    expect(page.html).not.toMatch(/13812345678|tom\.hale@/)
    const answered = await anna.submit(path, { text: 'We will send a new one.' })
    expect(answered.text).toContain('Your answer is on its way')
    const key = /name="key" value="([^"]+)"/.exec(answered.html)?.[1] ?? ''
    await anna.post(path, { key, deed: 'assign', to: 'Bo Ek' })
    await anna.post(path, { key, deed: 'close' })
    const ticket = (await site.world.store.get('tickets', TICKET))?.value
    expect([ticket?.state, ticket?.assignee, ticket?.lines.at(-1)?.text]).toEqual([
      'closed',
      'Bo Ek',
      'We will send a new one.',
    ])
    expect((await anna.open('/desk/tickets?show=closed')).text).toContain(TICKET)
    expect(await auditOf(site)).toContain(`desk:${ANNA} desk.ticket_answer ${TICKET}`)
  })

  it('takes an answer of four thousand characters in Chinese', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    const path = `/desk/tickets/${TICKET}`
    await anna.open(path)
    const text = '发票'.repeat(2_000)
    expect((await anna.submit(path, { text })).text).toContain('Your answer is on its way')
    expect((await site.world.store.get('tickets', TICKET))?.value.lines.at(-1)?.text).toBe(text)
  })

  it('an answer sent twice, or to a ticket that has moved on, reaches the customer once', async () => {
    const site = await busySite()
    const anna = await site.colleague(ANNA)
    const path = `/desk/tickets/${TICKET}`
    const key = /name="key" value="([^"]+)"/.exec((await anna.open(path)).html)?.[1] ?? ''
    const body = { key, deed: 'answer', lines: '3', text: 'Once.' }
    const both = await Promise.all([1, 2].map(() => anna.post(path, body)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect((await sendsDue(site.world)).filter((each) => each.id.startsWith(`ticket:${TICKET}`))).toHaveLength(1)
  })
})

describe('notices, questions and figures', () => {
  it('an admin publishes a shortage and withdraws it', async () => {
    const site = await busySite()
    const admin = await site.colleague(ANNA, 'admin')
    await admin.open('/desk/notices')
    expect((await admin.submit('/desk/notices', { until: '2026-01-01' })).status).toBe(422)
    expect((await admin.submit('/desk/notices', { until: '2026-12-01' })).text).toContain('The notice is published')
    expect((await site.world.store.get('settings', 'stock_notice'))?.value.value).toMatchObject({ until: '2026-12-01' })
    const key = /name="key" value="([^"]+)"/.exec((await admin.open('/desk/notices')).html)?.[1] ?? ''
    await admin.post('/desk/notices', { key, deed: 'withdraw' })
    expect(await site.world.store.get('settings', 'stock_notice')).toBeUndefined()
  })

  it('alike questions stand together', async () => {
    const site = await busySite()
    const { text } = await (await site.colleague(ANNA)).open('/desk/questions')
    expect(text).toContain('Different questions: 2')
    expect(text).toContain('2 ×')
  })

  it('the figures count what is in the store, and the chart draws each day', async () => {
    const site = await busySite(140)
    const { html, text } = await (await site.colleague(ANNA)).open('/desk/figures')
    let open = 0
    for await (const { value } of site.world.store.all('requests'))
      if (!['mailed', 'received', 'rejected', 'withdrawn', 'ready_for_pickup', 'delivered'].includes(value.state))
        open += 1
    expect(text).toContain(`${open} open requests`)
    expect(html.match(/<rect class="series-\d" x=/g)).toHaveLength(28)
  })
})

describe('an unknown question', () => {
  it('is made an example by an admin, without what is personal, and leaves the list', async () => {
    const site = await busySite()
    const admin = await site.colleague(ANNA, 'admin')
    await admin.open('/desk/questions')
    const typed = { deed: 'teach', id: 'u3', label: 'faq.delivery_options' }
    const refused = await admin.submit('/desk/questions', { ...typed, text: 'Send it to eve@quince.example' })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('number or an address')])
    const taught = await admin.submit('/desk/questions', { ...typed, text: 'Can it be sent to Hong Kong?' })
    expect(taught.text).toContain('The example has been written')
    expect(taught.text).toContain('Different questions: 1')
    expect((await admin.submit('/desk/questions', { deed: 'drop', id: 'u2' })).text).toContain('Different questions: 0')
  })

  it('is read by an agent, and settled by admins only', async () => {
    const site = await busySite()
    const agent = await site.colleague(ANNA)
    const page = await agent.open('/desk/questions')
    expect(page.html).not.toContain('name="label"')
    const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect((await agent.post('/desk/questions', { key, deed: 'drop', id: 'u3' })).status).toBe(403)
  })
})

describe('staff', () => {
  it('an admin takes somebody on, hands over the link, changes the role, and takes him off', async () => {
    const site = await openDeskSite()
    const admin = await site.colleague(ANNA, 'admin')
    await admin.open('/desk/staff')
    const wrong = await admin.submit('/desk/staff', { deed: 'add', name: 'Bo Ek', email: 'no address', role: 'agent' })
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('is no e-mail address')])
    const fields = { deed: 'add', name: 'Bo Ek', email: 'bo.ek@service.example', role: 'agent' }
    const added = await admin.submit('/desk/staff', fields)
    const link = /\/desk\/password\?token=[\w-]+/.exec(added.html)?.[0] ?? ''
    expect((await admin.open('/desk/staff')).html).not.toContain(link)
    expect((await site.visitor().open(link)).text).toContain('Bo Ek')
    await admin.open('/desk/staff')
    expect((await admin.submit('/desk/staff', fields)).text).toContain('is at the desk already')
    await admin.submit('/desk/staff', { deed: 'role', name: 'Bo Ek', role: 'admin' })
    expect((await site.world.store.get('staff', 'bo ek'))?.value.role).toBe('admin')
    const removed = await admin.submit('/desk/staff', { deed: 'remove', name: 'Bo Ek' })
    expect(removed.text).toContain('Taken off the desk')
    expect(await site.world.store.get('staff', 'bo ek')).toBeUndefined()
    expect(await auditOf(site)).toEqual(
      expect.arrayContaining(['staff_add', 'staff_role', 'staff_remove'].map((verb) => expect.stringContaining(verb))),
    )
  })

  it('nobody takes himself off, and an agent does not even see the page', async () => {
    const site = await openDeskSite()
    const admin = await site.colleague(ANNA, 'admin')
    await admin.open('/desk/staff')
    for (const deed of ['remove', 'role'])
      expect((await admin.submit('/desk/staff', { deed, name: ` ${ANNA.toUpperCase()} `, role: 'agent' })).status).toBe(
        422,
      )
    expect((await site.world.store.get('staff', 'anna lund'))?.value.role).toBe('admin')
    const agent = await site.colleague('Bo Ek')
    expect((await agent.open('/desk/requests')).html).not.toContain('/desk/staff')
    expect((await agent.open('/desk/staff')).status).toBe(403)
    const key = /name="key" value="([^"]+)"/.exec((await agent.open('/desk/requests')).html)?.[1] ?? ''
    expect((await agent.post('/desk/staff', { key, deed: 'role', name: 'Bo Ek', role: 'admin' })).status).toBe(403)
  })
})
