// Writes the letters whose verdict is known: robots, reports about our own letters, and people who look like robots.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { encodeHeader, type Header, type Part, writeMime, writeMultipart } from './mime.js'
import type { CorpusLetter } from './write-new-text.js'

type Spec = {
  id: string
  subject: string
  text: string
  from?: string
  returnPath?: string
  headers?: Record<string, string>
  calendar?: string
  attachedCalendar?: boolean
}

type ReportSpec = Spec & {
  kind: 'dsn' | 'mdn' | 'arf' | 'report' | 'mixed' | 'attached' | 'text'
  verdict: string
  action?: string
  status?: string
  own?: 'rfc822' | 'headers' | 'references' | 'body' | 'none'
  globalStatus?: boolean
}

/** A letter of ours in these reports; tests know it as ours. */
export const OWN_ID = '<fa.c2VuZA.c2lnbmF0dXJl@assistant.example>'

export function screenedLetters(folder: string): CorpusLetter[] {
  const read = <T>(name: string) => parse(readFileSync(join(folder, name), 'utf8')) as T[]
  return [
    ...read<Spec>('automatic.yaml').map((spec) => letterOf('automatic', spec, { answer: false })),
    ...read<Spec>('human.yaml').map((spec) => letterOf('human', spec, { answer: true, verdict: 'human' })),
    ...read<ReportSpec>('bounces.yaml').map(reportOf),
  ]
}

function headersOf(spec: Spec): Header[] {
  const from = spec.from ?? 'Somebody <somebody@partner.example>'
  const address = /<([^<>]*)>/.exec(from)?.[1] ?? from.split(' ')[0] ?? ''
  return [
    ['Return-Path', `<${spec.returnPath ?? address}>`],
    ['From', from],
    ['To', 'fapiao@assistant.example'],
    ['Subject', spec.subject],
    ['Date', 'Fri, 20 Nov 2026 10:40:00 +0800'],
    ['Message-ID', `<${spec.id}.${address}>`],
    ...Object.entries(spec.headers ?? {}),
  ]
}

function letterOf(folder: string, spec: Spec, expected: Record<string, unknown>): CorpusLetter {
  const file = `${folder}-${spec.id}.eml`
  const text: Part = { type: 'text/plain; charset="utf-8"', body: spec.text }
  if (spec.attachedCalendar) {
    const calendar: Part = {
      type: 'text/calendar; name="call.ics"',
      body: ICS('PUBLISH'),
      headers: [['Content-Disposition', 'attachment; filename="call.ics"']],
    }
    return { file, raw: writeMultipart(headersOf(spec), 'multipart/mixed', [text, calendar]), expected }
  }
  const calendar = spec.calendar === undefined ? undefined : { method: spec.calendar, text: ICS(spec.calendar) }
  return { file, raw: writeMime(headersOf(spec), { text: spec.text, ...(calendar ? { calendar } : {}) }), expected }
}

const ICS = (method: string) =>
  `BEGIN:VCALENDAR\nMETHOD:${method}\nBEGIN:VEVENT\nUID:1\nDTSTART:20261123T020000Z\nSUMMARY:Call\nEND:VEVENT\nEND:VCALENDAR\n`

function reportOf(spec: ReportSpec): CorpusLetter {
  const own = spec.own ?? 'none'
  const headers: Header[] = [
    ...headersOf(spec),
    ...(own === 'references' ? ([['References', OWN_ID]] as Header[]) : []),
  ]
  const parts: Part[] = [
    { type: 'text/plain; charset="utf-8"', body: spec.text.replaceAll('{own}', OWN_ID) },
    ...machineParts(spec),
    ...returnedParts(own),
  ]
  const types: Partial<Record<ReportSpec['kind'], string>> = {
    dsn: 'multipart/report; report-type=delivery-status',
    mdn: 'multipart/report; report-type=disposition-notification',
    arf: 'multipart/report; report-type=feedback-report',
    report: 'multipart/report',
    mixed: 'multipart/mixed',
    attached: 'multipart/mixed',
  }
  const type = types[spec.kind]
  const raw =
    type === undefined ? writeMime(headers, { text: parts[0]?.body ?? '' }) : writeMultipart(headers, type, parts)
  const bounces = spec.verdict === 'bounce' || spec.verdict.startsWith('delivery')
  return {
    file: `bounce-${spec.id}.eml`,
    raw,
    expected: {
      answer: false,
      verdict: spec.verdict,
      ...(bounces && own !== 'none' ? { messageIds: [OWN_ID] } : {}),
      ...(spec.status === undefined ? {} : { status: spec.status, recipient: 'anna@partner.example' }),
    },
  }
}

function machineParts(spec: ReportSpec): Part[] {
  if (spec.kind === 'mdn')
    return [
      {
        type: 'message/disposition-notification',
        body: 'Final-Recipient: rfc822;helen.marsh@northgate.example\nDisposition: manual-action/MDN-sent-manually; displayed\n',
      },
    ]
  if (spec.kind === 'arf')
    return [{ type: 'message/feedback-report', body: 'Feedback-Type: abuse\nUser-Agent: Lab/1.0\nVersion: 1\n' }]
  if (spec.kind === 'attached')
    return [{ type: 'message/rfc822', body: 'From: fapiao@assistant.example\nSubject: Your Fapiao\n\nHello' }]
  if (spec.action === undefined) return []
  const type = spec.globalStatus ? 'message/global-delivery-status' : 'message/delivery-status'
  return [
    {
      type,
      body: `Reporting-MTA: dns; mx.partner.example\nArrival-Date: Fri, 20 Nov 2026 10:12:33 +0800\n\nFinal-Recipient: rfc822; anna@partner.example\nAction: ${spec.action}\nStatus: ${spec.status}\nDiagnostic-Code: smtp; 550 ${spec.status} rejected\n`,
    },
  ]
}

function returnedParts(own: ReportSpec['own']): Part[] {
  const headers = `From: ${encodeHeader('发票助手', 'utf-8')} <fapiao@assistant.example>\nTo: anna@partner.example\nSubject: Your Fapiao\nMessage-ID: ${OWN_ID}\n`
  if (own === 'headers') return [{ type: 'text/rfc822-headers', body: headers }]
  return own === 'rfc822' ? [{ type: 'message/rfc822', body: `${headers}\nHello` }] : []
}
