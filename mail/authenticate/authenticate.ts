// Decides whether the From address of a letter is proven. Anything doubtful is unproven, with the reason by name.
import type { ParsedLetter } from '../letter.js'
import { readAuthenticationResults } from './authentication-results.js'
import { checkSignature, type Resolver } from './check-signature.js'
import { singleFrom } from './single-from.js'

export type Authentication = {
  proven: boolean
  /** The single From address in lower case, where there is one. Reply-To and Sender never count. */
  address?: string
  reason: string
}

export type AuthenticateOptions = {
  /** Name under which our own mail server writes Authentication-Results; compared character by character. */
  authservId?: string
  /** Where that server leaves no result: DNS, to check the letter's own signature. */
  resolver?: Resolver
}

/** What the letter itself says of its sender: judged, or still to be checked by its signature. */
export type Claim = { judged: Authentication } | { address: string; domain: string }

export async function authenticate(
  raw: Buffer,
  letter: ParsedLetter,
  options: AuthenticateOptions,
): Promise<Authentication> {
  return checkClaim(raw, readClaim(letter, options.authservId), options.resolver)
}

export function readClaim(letter: ParsedLetter, authservId: string | undefined): Claim {
  const from = singleFrom(letter)
  if (!from.ok) return { judged: { proven: false, reason: from.doubt } }
  const { address, domain } = from
  const trusted = trustedResult(letter, authservId)
  if (trusted === undefined) return { address, domain }
  const reason = judge(trusted, domain)
  return { judged: { proven: reason === 'dmarc_pass', address, reason } }
}

export async function checkClaim(raw: Buffer, claim: Claim, resolver: Resolver | undefined): Promise<Authentication> {
  if ('judged' in claim) return claim.judged
  const { address, domain } = claim
  if (resolver === undefined) return { proven: false, address, reason: 'no_trusted_result' }
  const { passed, reason } = await checkSignature(raw, domain, resolver)
  return { proven: passed, address, reason }
}

/**
 * The topmost header of our own server. Each server writes above what it received, so that a forged one of the same
 * name lies below (RFC 8601, 5 and 7.1).
 */
function trustedResult(letter: ParsedLetter, authservId: string | undefined): string | undefined {
  if (authservId === undefined || authservId === '') return undefined
  return letter.headers.find(({ name, raw }) => name === 'authentication-results' && authservIdOf(raw) === authservId)
    ?.raw
}

/** Read by itself, so that our server's header is found, and distrusted, even where the rest of it is malformed. */
function authservIdOf(raw: string): string | undefined {
  return readAuthenticationResults(raw)?.authservId ?? /^\s*([^\s;()"]+)/.exec(raw)?.[1]
}

function judge(raw: string, domain: string): string {
  const dmarc = readAuthenticationResults(raw)?.results.filter((result) => result.method === 'dmarc')
  if (dmarc === undefined) return 'unreadable_result'
  if (dmarc.length === 0) return 'dmarc_missing'
  const failed = dmarc.find((result) => result.result !== 'pass')
  if (failed !== undefined) return /^[a-z]{1,20}$/.test(failed.result) ? `dmarc_${failed.result}` : 'unreadable_result'
  return dmarc.every(({ properties }) => checkedDomain(properties) === domain) ? 'dmarc_pass' : 'other_domain'
}

/** mailauth names the organisation in header.from and the checked domain in header.d; everyone else has only the first. */
function checkedDomain(properties: Record<string, string>): string | undefined {
  const from = properties['header.from']?.toLowerCase().replace(/\.$/, '')
  const checked = properties['header.d']?.toLowerCase()
  return from !== undefined && checked?.endsWith(`.${from}`) ? checked : from
}
