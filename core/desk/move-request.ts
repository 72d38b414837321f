// Moves a request one step on, and tells the customer: the frame that all such commands share.

import type { Notice } from '../notices/notice.js'
import { requestNotice } from '../notices/request-notice.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import type { Message } from '../reply.js'
import { move } from '../requests/states.js'
import { act, type Deed, type Reader, refusal } from './act.js'
import { type Call, type DeskCommand, type DeskParts, type Report, refuse } from './desk.js'
import { languageOf, tellCustomer } from './tell-customer.js'

/** What comes true with the step, and what staff should look at again. */
export type Facts =
  | { ok: true; facts: Partial<FapiaoRequest>; comment?: string; doubts?: Message[] }
  | { ok: false; report: Report }

export type Movement = {
  id: string
  to: RequestState
  facts: Partial<FapiaoRequest>
  comment?: string | undefined
}

/** What is attached in this step goes to a customer who wants his Fapiao by e-mail; to others it comes on paper. */
function withFiles(notice: Notice | undefined, { delivery }: FapiaoRequest, { attachments }: Partial<FapiaoRequest>) {
  return notice && attachments && delivery.method === 'email' ? { ...notice, attachments } : notice
}

async function decideMove(parts: DeskParts, reader: Reader, movement: Movement): Promise<Deed> {
  const { id, to, facts, comment } = movement
  const known = (await reader.get('requests', id))?.value
  if (!known) return refusal(refuse('no_request', { id }))
  const step = { to, mover: 'staff', by: parts.by, at: parts.now, ...(comment ? { comment } : {}) } as const
  const moved = move(known, step, facts)
  const names = { id, state: { words: `state.${known.state}` }, to: { words: `state.${to}` } }
  if (!moved.ok) return refusal(refuse(moved.code, names))
  const { request } = moved
  const notice = withFiles(requestNotice(request, await languageOf(reader, request), parts.now), request, facts)
  return {
    report: {
      ok: true,
      lines: [{ key: 'desk.moved', values: { id, state: { words: `state.${to}` } } }],
      data: { id, state: to, told: notice !== undefined },
    },
    changes: [
      { op: 'put', collection: 'requests', id, value: request },
      ...(await tellCustomer(reader, request, notice, parts.now)),
    ],
  }
}

export function moveRequest(parts: DeskParts, movement: Movement): Promise<Report> {
  return act(parts, movement.to, (reader) => decideMove(parts, reader, movement), movement.id)
}

/** A command that moves one request; `read` understands its options. */
export function moveCommand(
  name: string,
  to: RequestState,
  options: Record<string, string> = {},
  read: (call: Call) => Facts | Promise<Facts> = () => ({ ok: true, facts: {} }),
): DeskCommand {
  return {
    name,
    args: ['ID'],
    options: { ...options, comment: 'TEXT' },
    async run(call) {
      const facts = await read(call)
      if (!facts.ok) return facts.report
      const movement = {
        id: call.args[0] ?? '',
        to,
        facts: facts.facts,
        comment: facts.comment ?? call.options.comment,
      }
      const report = await moveRequest(call.parts, movement)
      return report.ok ? { ...report, lines: [...report.lines, ...(facts.doubts ?? [])] } : report
    },
  }
}
