// Takes in what the tax software and the couriers made of requests, a line each. The same file again changes nothing.
import type { FapiaoRequest } from '../records/request.js'
import { type DeskCommand, type DeskParts, type Report, type Row, refuse } from './desk.js'
import { readCarrier, readFapiaoNumber, tidyTracking } from './fapiao-number.js'
import { type Movement, moveRequest } from './move-request.js'
import { describeTally, printTally, type Tally } from './tally.js'

type Found = { ok: true; request: FapiaoRequest } | { ok: false; problem: string }

type Steps = { ok: true; steps: Movement[] } | { ok: false; problem: string }

const cell = ({ cells }: Row, column: string) => (cells[column] ?? '').trim()

/** By the request's number, else by the order's; both have to agree. An order has at most one request that is alive. */
async function requestOf({ store }: DeskParts, row: Row): Promise<Found> {
  const [id, orderId] = [cell(row, 'request_id'), cell(row, 'order_id')]
  if (id === '' && orderId === '') return { ok: false, problem: 'no_id' }
  if (id !== '') {
    const request = (await store.get('requests', id))?.value
    if (!request) return { ok: false, problem: 'no_request' }
    return orderId === '' || request.orderId === orderId ? { ok: true, request } : { ok: false, problem: 'ids_differ' }
  }
  const all = (await store.find('requests', 'orderId', orderId)).map((doc) => doc.value)
  const alive = all.filter(({ state }) => state !== 'withdrawn')
  const [request] = alive
  if (!request) return { ok: false, problem: 'no_request' }
  return alive.length > 1 ? { ok: false, problem: 'several' } : { ok: true, request }
}

function rejection(request: FapiaoRequest, reason: string): Steps {
  const isSame = request.state === 'rejected' && request.history.at(-1)?.comment === reason
  return { ok: true, steps: isSame ? [] : [{ id: request.id, to: 'rejected', facts: {}, comment: reason }] }
}

function issue(request: FapiaoRequest, row: Row): Steps {
  const read = readFapiaoNumber(cell(row, 'fapiao_number'), cell(row, 'fapiao_code') || undefined)
  if (!read.ok) return { ok: false, problem: 'fapiao_number' }
  if (request.fapiaoNumber === read.number && request.state !== 'returned') return { ok: true, steps: [] }
  const to = request.state === 'returned' ? 'reissued' : 'issued'
  return { ok: true, steps: [{ id: request.id, to, facts: { fapiaoNumber: read.number } }] }
}

function post(request: FapiaoRequest, row: Row): Steps {
  const carrier = readCarrier(cell(row, 'carrier'))
  const trackingNumber = tidyTracking(cell(row, 'tracking_number'))
  if (!carrier) return { ok: false, problem: 'carrier' }
  if (!/^[A-Z0-9]{8,20}$/.test(trackingNumber)) return { ok: false, problem: 'tracking_number' }
  const isSame = request.carrier === carrier && request.trackingNumber === trackingNumber
  return { ok: true, steps: isSame ? [] : [{ id: request.id, to: 'mailed', facts: { carrier, trackingNumber } }] }
}

/** All cells of a line are read before anything is done. */
function stepsOf(request: FapiaoRequest, row: Row): Steps {
  const has = (column: string) => cell(row, column) !== ''
  const isPosted = has('carrier') || has('tracking_number')
  if (has('rejection')) {
    return has('fapiao_number') || isPosted
      ? { ok: false, problem: 'both' }
      : rejection(request, cell(row, 'rejection'))
  }
  if (!has('fapiao_number') && !isPosted) return { ok: false, problem: 'nothing' }
  const parts = [...(has('fapiao_number') ? [issue(request, row)] : []), ...(isPosted ? [post(request, row)] : [])]
  const steps: Movement[] = []
  for (const part of parts) {
    if (!part.ok) return part
    steps.push(...part.steps)
  }
  return { ok: true, steps }
}

function problemOf({ data }: Report): string {
  return typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : 'no_way'
}

/** The line's problem, or how many steps were taken. A second step that is refused stays undone; the first one holds. */
async function settle(parts: DeskParts, row: Row): Promise<string | number> {
  const found = await requestOf(parts, row)
  if (!found.ok) return found.problem
  const read = stepsOf(found.request, row)
  if (!read.ok) return read.problem
  for (const step of read.steps) {
    const report = await moveRequest({ ...parts, id: `${parts.id}:${row.line}:${step.to}` }, step)
    if (!report.ok) return problemOf(report)
  }
  return read.steps.length
}

export const bulkResults: DeskCommand = {
  name: 'results',
  args: ['FILE'],
  options: { mapping: 'FILE' },
  async run({ parts, rows }) {
    const headings = Object.keys(rows[0]?.cells ?? { request_id: '' })
    if (!headings.includes('request_id') && !headings.includes('order_id')) {
      return refuse('columns', { columns: { list: ['request_id', 'order_id'] } })
    }
    const counts = { done: 0, unchanged: 0 }
    const refused: Tally['refused'] = []
    for (const row of rows) {
      const settled = await settle(parts, row)
      if (typeof settled === 'string') refused.push({ line: row.line, problem: settled })
      else if (settled === 0) counts.unchanged += 1
      else counts.done += 1
    }
    const tally = { counts, refused }
    return { ok: true, lines: describeTally('results', tally), data: printTally(tally) }
  },
}
