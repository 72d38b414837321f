// DKIM and DMARC over DNS, for mailboxes whose server leaves no result of its own. SPF cannot be judged afterwards:
// the address that handed the letter in is known to that server alone.
import { authenticate as checkMail } from 'mailauth'

/** As dns.promises.resolve: name and record type → records. */
export type Resolver = (name: string, type: string) => Promise<unknown>

export type SignatureCheck = { passed: boolean; reason: string }

/** A forwarded letter has three or four; more would only buy the sender DNS requests. */
const MAX_SIGNATURES = 10
const TIMEOUT_MS = 10_000

export async function checkSignature(raw: Buffer, domain: string, resolver: Resolver): Promise<SignatureCheck> {
  const head = raw.subarray(0, 1_000_000).toString('latin1')
  if ((head.match(/^dkim-signature\s*:/gim) ?? []).length > MAX_SIGNATURES) return failed('too_many_signatures')
  try {
    const checked = await withinTime(checkMail(raw, { resolver: resolver as never, mta: 'localhost', ...QUIET }))
    const dmarc = checked?.dmarc
    if (!dmarc) return failed(checked === undefined ? 'dns_timeout' : 'dmarc_none')
    if (dmarc.status.result !== 'pass') return failed(`dmarc_${dmarc.status.result}`)
    const { dkim } = dmarc.alignment ?? {}
    // A signature over the first bytes only (l=) proves nothing about the rest.
    if (!dkim?.result || dkim.underSized) return failed('dkim_not_aligned')
    return dmarc.status.header?.d === domain ? { passed: true, reason: 'dkim_aligned' } : failed('other_domain')
  } catch {
    return failed('dns_error')
  }
}

const QUIET = { disableArc: true, disableBimi: true, sender: '' }

function failed(reason: string): SignatureCheck {
  return { passed: false, reason }
}

async function withinTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TIMEOUT_MS)
  })
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
