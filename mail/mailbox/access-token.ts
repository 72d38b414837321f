// Access tokens for IMAP and SMTP at Exchange Online: client credentials at the sign-in service of the public or of the
// China cloud (21Vianet). Basic sign-in is switched off there.
import { z } from 'zod'
import type { Clock } from '../../core/ports.js'

export type TokenAccount = {
  /** `https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token`, or `login.partner.microsoftonline.cn` in China. */
  tokenUrl: string
  clientId: string
  clientSecret: string
  /** `https://outlook.office365.com/.default`, or `https://partner.outlook.cn/.default`. */
  scope: string
}

/** The sign-in service knows us and said no: trying at once again will not help. */
export class TokenRefused extends Error {}

const TokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })

/** A token is asked for anew while it still holds for a connection's sign-in. */
const RENEW_BEFORE_MS = 5 * 60 * 1000
const ANSWER_WITHIN_MS = 20_000

async function askForToken(account: TokenAccount): Promise<z.infer<typeof TokenAnswer>> {
  const response = await fetch(account.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: account.clientId,
      client_secret: account.clientSecret,
      scope: account.scope,
    }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  })
  if (response.status >= 500 || response.status === 429) throw new Error(`no token: ${response.status}`)
  if (!response.ok) throw new TokenRefused(`token refused with ${response.status}`)
  return TokenAnswer.parse(await response.json())
}

/** A source of tokens that are valid when they are handed out. */
export function accessTokens(account: TokenAccount, clock: Clock): () => Promise<string> {
  let held: { token: string; until: number } | undefined
  return async () => {
    const now = Date.parse(clock.now())
    if (!held || now >= held.until) {
      const answer = await askForToken(account)
      held = { token: answer.access_token, until: now + answer.expires_in * 1_000 - RENEW_BEFORE_MS }
    }
    return held.token
  }
}
