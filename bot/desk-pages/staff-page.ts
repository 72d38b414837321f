// Who works at the desk, for admins: taken on, given a link or another role, taken off. Each deed is a command of the desk.
import { callCommand } from '../../core/desk/call-command.js'
import type { Report } from '../../core/desk/desk.js'
import { maskAddress } from '../../core/privacy/mask.js'
import { type Staff, StaffRole, staffId } from '../../core/records/staff.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatDay } from '../../core/wording/format-value.js'
import type { Desk } from '../account-pages/desk.js'
import type { Say } from '../account-pages/render.js'
import type { DeskForm } from './desk-form.js'
import { backTo, type Colleague, deskParts, refusalText, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const PATH = '/desk/staff'

const DEEDS = ['add', 'link', 'role', 'remove'] as const
type Deed = (typeof DEEDS)[number]

/** What was typed wrongly, or the link that is shown this once. */
type Said = { problem?: string; link?: { name: string; url: string } }

async function colleagues({ parts }: Desk): Promise<Staff[]> {
  const found: Staff[] = []
  for await (const { value } of parts.store.all('staff')) found.push(value)
  return found
}

function roleField(say: Say, value: StaffRole) {
  const options = StaffRole.options.map((role) => ({ value: role, text: say(`desk.staff.role.${role}`) }))
  return { name: 'role', label: say('desk_page.staff.role'), type: 'select' as const, options, value }
}

function addForm(say: Say, { form }: Colleague['visit'], isWrong: boolean): DeskForm {
  const typed = (name: string) => (isWrong && form.deed === 'add' ? { value: form[name] ?? '' } : {})
  const role = StaffRole.safeParse(form.role)
  return {
    action: PATH,
    hidden: { deed: 'add' },
    fields: [
      { name: 'name', label: say('desk_page.staff.name'), hint: say('desk_page.staff.name_hint'), ...typed('name') },
      { name: 'email', label: say('page.address'), hint: say('desk_page.staff.email_hint'), ...typed('email') },
      roleField(say, role.success ? role.data : 'agent'),
    ],
    submit: say('desk_page.staff.add'),
  }
}

/** Nobody takes himself off or gives his own rights away: there would be no way back on this page. */
function formsFor(say: Say, { name, role }: Staff, isSelf: boolean): DeskForm[] {
  const form = (deed: Deed, more: Partial<DeskForm> = {}): DeskForm => ({
    action: PATH,
    hidden: { deed, name },
    fields: [],
    submit: say(`desk_page.staff.do_${deed}`),
    isQuiet: true,
    ...more,
  })
  if (isSelf) return [form('link')]
  return [
    form('link'),
    form('role', { fields: [roleField(say, role)] }),
    form('remove', { isDanger: true, isQuiet: false }),
  ]
}

async function showStaff(desk: Desk, colleague: Colleague, { problem, link }: Said = {}): Promise<PlainResponse> {
  const { visit, staff: self } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const found = await colleagues(desk)
  const done = DEEDS.find((deed) => deed === visit.query.done)
  return showPage(desk, colleague, './staff', {
    title: say('desk_page.nav.staff'),
    rows: found.map((staff) => ({
      name: staff.name,
      role: say(`desk.staff.role.${staff.role}`),
      address: maskAddress(staff.address),
      since: formatDay(staff.createdAt, visit.lang),
      forms: formsFor(say, staff, staffId(staff.name) === staffId(self.name)),
    })),
    add: addForm(say, visit, problem !== undefined),
    handOver: link && { text: say('desk_page.staff.link_for', { name: link.name }), url: link.url },
    good: done && say(`desk_page.staff.done_${done}`),
    problem,
    status: problem ? 422 : 200,
  })
}

function typedFor(deed: Deed, { form }: Colleague['visit']) {
  const args = [form.name ?? '']
  if (deed === 'add') return { args, options: { role: form.role ?? '', email: form.email ?? '' } }
  return deed === 'role' ? { args, options: { role: form.role ?? '' } } : { args }
}

function linkOf({ data }: Report): Said['link'] {
  const { name, link } = data as { name?: string; link?: string }
  return name === undefined || link === undefined ? undefined : { name, url: link }
}

async function takeDeed(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { visit, staff } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const deed = DEEDS.find((each) => each === visit.form.deed)
  const isSelf = staffId(visit.form.name ?? '') === staffId(staff.name)
  if (!deed) return showStaff(desk, colleague)
  if (isSelf && deed !== 'link') return showStaff(desk, colleague, { problem: say('desk_page.staff.self') })
  const report = await callCommand(deskParts(desk, colleague), `staff ${deed}`, typedFor(deed, visit))
  if (!report.ok) return showStaff(desk, colleague, { problem: refusalText(desk, colleague, report) })
  const link = linkOf(report)
  return link ? showStaff(desk, colleague, { link }) : backTo(desk, colleague, PATH, { done: deed })
}

export function staffPage(desk: Desk, door: StaffDoor): Route[] {
  return [
    door.get(PATH, 'manage_staff', (colleague) => showStaff(desk, colleague)),
    door.post(PATH, 'manage_staff', (colleague) => takeDeed(desk, colleague)),
  ]
}
