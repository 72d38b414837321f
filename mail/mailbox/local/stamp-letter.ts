// What a receiving server writes above a letter: who handed it over and that its From is vouched for. The local mailbox
// vouches for every letter: whoever reaches it sits at this machine, and the tour needs no domain of one's own.
import { readAddresses } from '../../parse/addresses.js'
import { headEnd } from '../../parse/split-parts.js'

export type Intake = {
  /** The name that our own verdicts carry; a letter that comes with such a verdict made it up. */
  authservId: string
  envelopeFrom: string
  now: string
  via: 'SMTP' | 'page'
}

/** Header lines with their folded continuations, bytes as latin1. */
function headerFields(head: string): string[] {
  return head.split(/\r?\n(?![ \t])/).filter((field) => field !== '')
}

function isOurVerdict(field: string, authservId: string): boolean {
  const match = /^authentication-results:\s*(?:\([^)]*\)\s*)?"?([^\s;"]+)/i.exec(field)
  return match?.[1]?.toLowerCase() === authservId.toLowerCase()
}

/** The one domain that all From headers speak for; undefined where it is not one. */
function fromDomain(fields: string[]): string | undefined {
  const froms = fields.filter((field) => /^from\s*:/i.test(field))
  const addresses = froms.flatMap((field) => readAddresses(field.slice(field.indexOf(':') + 1)))
  const only = froms.length === 1 && addresses.length === 1 ? addresses[0]?.address : undefined
  return only === undefined ? undefined : /^[^@\s]+@([a-z0-9.-]+)$/i.exec(only)?.[1]?.toLowerCase()
}

/** A date as RFC 5322 writes it. */
export function mailDate(now: string): string {
  return new Date(now).toUTCString().replace('GMT', '+0000')
}

export function stampLetter(raw: Buffer, intake: Intake): Buffer {
  const end = headEnd(raw)
  const fields = headerFields(raw.subarray(0, end).toString('latin1'))
  const kept = fields.filter((field) => !isOurVerdict(field, intake.authservId) && !/^return-path\s*:/i.test(field))
  const domain = fromDomain(kept)
  const stamps = [
    `Return-Path: <${intake.envelopeFrom.replace(/[\r\n<>]/g, '')}>`,
    ...(domain ? [`Authentication-Results: ${intake.authservId}; dmarc=pass header.from=${domain}`] : []),
    `Received: by ${intake.authservId} (${intake.via}); ${mailDate(intake.now)}`,
  ]
  return Buffer.concat([Buffer.from(`${[...stamps, ...kept].join('\r\n')}\r\n\r\n`, 'latin1'), raw.subarray(end)])
}
