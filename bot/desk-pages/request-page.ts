// One request with everything that is printed or posted, its whole history, and what can be done next. Each look is noted.
import { auditLine } from '../../core/desk/audit-line.js'
import { callCommand } from '../../core/desk/call-command.js'
import { show } from '../../core/desk/show-request.js'
import type { FapiaoRequest } from '../../core/records/request.js'
import type { Message } from '../../core/reply.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatInstant } from '../../core/wording/format-value.js'
import { spellMessage } from '../../core/wording/spell.js'
import type { Desk } from '../account-pages/desk.js'
import type { UploadedFile } from '../account-pages/parts.js'
import { dueWords } from './queue-page.js'
import { deedsFor, type RequestDeed } from './request-forms.js'
import { backTo, type Colleague, deskParts, refusalText, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const DOUBTS = new Set(['desk.doubt.code', 'desk.doubt.tracking'])

export function missingPage(desk: Desk, colleague: Colleague, key: string, id: string): PlainResponse {
  const say = desk.renderer.sayIn(colleague.visit.lang)
  const page = { title: say('desk_page.missing'), lines: [say(key, { id })], status: 404 }
  return showPage(desk, colleague, './plain', page)
}

/** The rows of the command `show`, so that page and command line say the same. */
function rowsOf(desk: Desk, { visit }: Colleague, lines: Message[]) {
  const speller = desk.renderer.speller()
  return lines
    .filter(({ key }) => key === 'desk.show.row')
    .map(({ values }) => {
      const spelled = (name: string) =>
        spellMessage(speller, visit.lang, { key: 'plain', values: { text: values?.[name] ?? '' } })
      return { name: spelled('name'), value: spelled('value') }
    })
}

function historyOf(desk: Desk, { visit }: Colleague, { history }: FapiaoRequest) {
  const say = desk.renderer.sayIn(visit.lang)
  const names: Record<string, string> = {
    customer: say('desk_page.by.customer'),
    system: say('desk_page.by.system'),
  }
  return history.map(({ state, at, by, comment }, nth) => ({
    state: say(`state.${state}`),
    at: formatInstant(at, visit.lang),
    by: names[by] ?? by,
    comment,
    isLast: nth === history.length - 1,
  }))
}

function formOf(deed: RequestDeed, { form }: Colleague['visit'], request: FapiaoRequest) {
  const isTyped = form.command === deed.command
  const hasFile = deed.fields.some(({ type }) => type === 'file')
  return {
    title: deed.title,
    isOpen: isTyped,
    form: {
      action: `/desk/requests/${request.id}${hasFile ? '/file' : ''}`,
      hasFile,
      hidden: { command: deed.command, from: request.state },
      fields: deed.fields.map((field) => ({ ...field, value: (isTyped && form[field.name]) || field.value })),
      submit: deed.title,
      isDanger: deed.isDanger,
    },
  }
}

async function noteTheLook({ parts }: Desk, { visit, staff }: Colleague, id: string): Promise<void> {
  const line = auditLine({ id: visit.id, by: staff.name, now: visit.now }, 'see_details', id)
  await parts.store.commit({ expect: [], changes: [line] })
}

async function showRequest(desk: Desk, colleague: Colleague, problem?: string): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const id = visit.params.id ?? ''
  const request = (await desk.parts.store.get('requests', id))?.value
  if (!request) return missingPage(desk, colleague, 'desk.refused.no_request', id)
  await noteTheLook(desk, colleague, id)
  const shown = await show.run({ parts: deskParts(desk, colleague), args: [id], options: {}, rows: [] })
  const forms = deedsFor(say, request).map((deed) => formOf(deed, visit, request))
  const { done, doubt } = visit.query
  return showPage(desk, colleague, './request', {
    title: id,
    state: say(`state.${request.state}`),
    stateName: request.state,
    order: request.orderId,
    due: dueWords(say, request, visit.now),
    rows: rowsOf(desk, colleague, shown.lines),
    history: historyOf(desk, colleague, request),
    first: forms[0],
    others: forms.slice(1),
    good: done === 'yes' ? say('desk.moved', { id, state: { words: `state.${request.state}` } }) : undefined,
    doubt: doubt !== undefined && DOUBTS.has(doubt) ? say(doubt) : undefined,
    problem,
    status: problem ? 422 : 200,
  })
}

type Typed = { ok: true; options: Record<string, string> } | { ok: false; problem: string }

/** What was typed, and the file beside it, which is put where the command looks for it. */
async function optionsOf(
  { parts, renderer }: Desk,
  { visit }: Colleague,
  deed: RequestDeed,
  file: Brought,
): Promise<Typed> {
  const typed = deed.fields.filter(({ type }) => type !== 'file')
  const options = Object.fromEntries(typed.map(({ name }) => [name, visit.form[name] ?? '']))
  if (!file || typed.length === deed.fields.length) return { ok: true, options }
  const kept = await parts.keepFile(file)
  if (kept.ok) return { ok: true, options: { ...options, attach: JSON.stringify(kept.attachment) } }
  return { ok: false, problem: renderer.sayIn(visit.lang)(`desk.refused.${kept.code}`, { file: file.name }) }
}

type Brought = UploadedFile | undefined

async function takeDeed(desk: Desk, colleague: Colleague, file?: Brought): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const id = visit.params.id ?? ''
  const request = (await desk.parts.store.get('requests', id))?.value
  if (!request) return missingPage(desk, colleague, 'desk.refused.no_request', id)
  const deed = deedsFor(say, request).find(({ command }) => command === visit.form.command)
  // Somebody else was quicker, or the button was pressed twice.
  if (!deed || visit.form.from !== request.state) return showRequest(desk, colleague, say('desk_page.moved_on'))
  const typed = await optionsOf(desk, colleague, deed, file)
  if (!typed.ok) return showRequest(desk, colleague, typed.problem)
  const report = await callCommand(deskParts(desk, colleague), deed.command, { args: [id], options: typed.options })
  if (!report.ok) return showRequest(desk, colleague, refusalText(desk, colleague, report))
  const doubt = report.lines.find(({ key }) => DOUBTS.has(key))?.key
  return backTo(desk, colleague, `/desk/requests/${id}`, { done: 'yes', ...(doubt ? { doubt } : {}) })
}

export function requestPage(desk: Desk, door: StaffDoor): Route[] {
  return [
    door.get('/desk/requests/:id', 'see_details', (colleague) => showRequest(desk, colleague)),
    door.post('/desk/requests/:id', 'work_on_request', (colleague) => takeDeed(desk, colleague)),
    door.upload('/desk/requests/:id/file', 'work_on_request', (colleague, file) => takeDeed(desk, colleague, file)),
  ]
}
