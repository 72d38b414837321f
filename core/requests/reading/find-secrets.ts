// What a customer must never leave here: identity numbers and passwords. Found before anything else is read, so that
// no reader, log or store sees them.
import { allMatches } from '../../all-matches.js'
import { isUnifiedSocialCreditCode } from '../../understanding/entities/uscc.js'
import { isIdentityNumber, looksLikeIdentityNumber } from './identity-number.js'

export type Refused = 'identity_number' | 'password'
export type Secret = { kind: Refused; start: number; end: number }

const EIGHTEEN = /(?<![0-9A-Za-z])\d(?:[ -]?\d){16}[ -]?[\dXx](?![0-9A-Za-z])/gu
const CALLED_IDENTITY =
  /(?:身份证|居民证|(?<![a-z])id[ -]?card|identity (?:card|number)|national id|personnummer|personnr)[^\d\n]{0,20}(\d(?:[ -]?[\dXx]){7,19})(?![0-9A-Za-z])/giu
const ACCOUNT_BEFORE = /(?:账[号户]|卡号|account|konto)[^\n]{0,40}$/iu

// A Chinese password starts right after its word; a Latin one after a colon or "is".
const PASSWORD_WORD = String.raw`(?:密码|口令|(?<![\p{L}])(?:password|passwort|passcode|pass ?word|pwd|pw|lösenord(?:et)?|losenord(?:et)?|mima))`
const PASSWORD = new RegExp(
  `${PASSWORD_WORD}(?: ?(?:[:：=]|是|为|改成|(?:is|was|are|är)(?![\\p{L}])|->) ?| ?)["“'「]?([!-~]{4,64})`,
  'giu',
)
const JOINED = /[:：=]\s*["“'「]?$/u
/** What follows "password is …" in an ordinary sentence about passwords. */
const ORDINARY =
  /^(?:not|wrong|lost|gone|forgotten|expired|required|needed|correct|incorrect|invalid|rejected|reset|changed|the|that|this|what|where|when|how|still|never|always|only|also|different|same|stored|sent|working|and|for|link|reset|recovery|please|must|should|fel|glömt|bort|borta|samma|inte|ogiltigt|det|för|till|som)[,.!?;]*$/iu

export function findSecrets(text: string): Secret[] {
  return [...identityNumbers(text), ...passwords(text)]
}

function identityNumbers(text: string): Secret[] {
  const called = allMatches(text, CALLED_IDENTITY).map((match): Secret => {
    const end = match.index + match[0].length
    return { kind: 'identity_number', start: end - (match[1] as string).length, end }
  })
  const shaped = allMatches(text, EIGHTEEN).filter((match) => {
    const code = match[0].replace(/[ -]/gu, '').toUpperCase()
    if (isUnifiedSocialCreditCode(code)) return false
    const isAccount = ACCOUNT_BEFORE.test(text.slice(Math.max(0, match.index - 50), match.index))
    return isIdentityNumber(code) || (looksLikeIdentityNumber(code) && !isAccount)
  })
  return [
    ...called,
    ...shaped.map(
      (match): Secret => ({ kind: 'identity_number', start: match.index, end: match.index + match[0].length }),
    ),
  ]
}

function passwords(text: string): Secret[] {
  const secrets: Secret[] = []
  for (const match of allMatches(text, PASSWORD)) {
    const password = match[1] as string
    const lead = match[0].slice(0, -password.length)
    // "password reset", "password?" and the like: without a colon a bare word must look like no word.
    const isSecret = JOINED.test(lead) || /\d|[a-z][A-Z]|[#$%^&*@_]/u.test(password) || isSaid(lead)
    if (!isSecret || ORDINARY.test(password)) continue
    secrets.push({ kind: 'password', start: match.index, end: match.index + match[0].length })
  }
  return secrets
}

function isSaid(lead: string): boolean {
  return /(?:是|为|is|was|är) ?["“'「]?$/iu.test(lead)
}
