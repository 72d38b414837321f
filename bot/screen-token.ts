// Looks a channel's token over before the SDK verifies its signature, because the SDK answers 500 to malformed and
// future tokens, takes tokens of emulators and other bots, and skips the service address check when it is missing.
// Nothing here proves anything: what passes is still verified by the SDK.
import { z } from 'zod'

/** Clocks of two machines may differ by this much; the same five minutes the SDK allows. */
const TOLERANCE_SECONDS = 300

const Header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) })

const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
})

export type Expected = { issuer: string; appId: string; serviceUrl: string | undefined; now: string }

export type Screening = { ok: true } | { ok: false; code: string }

export function screenToken(authorization: string, expected: Expected): Screening {
  const [scheme, token, ...rest] = authorization.split(' ')
  const [header, claims, signature, ...more] = (token ?? '').split('.')
  if (scheme !== 'Bearer' || rest.length > 0 || more.length > 0 || !signature) return refuse('no_token')
  if (!Header.safeParse(decode(header)).success) return refuse('bad_header')
  const said = Claims.safeParse(decode(claims))
  if (!said.success) return refuse('bad_claims')
  return screenClaims(said.data, expected)
}

function screenClaims(claims: z.infer<typeof Claims>, expected: Expected): Screening {
  const now = Date.parse(expected.now) / 1_000
  if (claims.iss !== expected.issuer) return refuse('wrong_issuer')
  if (claims.aud !== expected.appId) return refuse('wrong_audience')
  if (claims.exp < now - TOLERANCE_SECONDS) return refuse('expired')
  if (claims.nbf !== undefined && claims.nbf > now + TOLERANCE_SECONDS) return refuse('not_yet_valid')
  if (claims.serviceurl !== expected.serviceUrl) return refuse('wrong_service_url')
  return { ok: true }
}

function refuse(code: string): Screening {
  return { ok: false, code }
}

function decode(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
