// Whether a new password is good enough: long enough, and none of those that are tried first (OWASP ASVS 5, 6.2).
import { PASSWORD_LEAST, PASSWORD_MOST } from '../limits.js'

export type PasswordProblem = 'too_short' | 'too_long' | 'too_common'

/** What common passwords are made of, once digits around them and letters written as digits are undone. */
const COMMON_WORDS = new Set(
  `password passwort passord losenord lozenord passwd pass admin administrator root user test guest login welcome
  valkommen mima mimashi woaini woaini woaiwojia iloveyou jagalskardig qwerty qwertyuiop qwertz asdfgh asdfghjkl zxcvbn
  zxcvbnm qazwsx qazwsxedc abc abcd abcdef abcdefg abcdefgh abcabc aabbcc letmein changeme default secret hello monkey
  dragon master sunshine princess football baseball shadow superman batman trustno michael jordan summer winter spring
  autumn sommar vinter var host monday friday january company office officethreesixfive microsoft windows fapiao
  faapiao fapiaozhushou kaipiao shijihulian vianet lanyun teams outlook exchange hotmail gmail china zhongguo beijing
  shanghai sweden sverige stockholm computer internet samsung google iphone whatever starwars pokemon freedom flower
  hunter killer charlie thomas daniel jessica ashley nicole cookie banana cheese pepper ginger orange purple silver
  golden money lucky happy angel lovely lover loveme fuckyou fuckme asshole access server oracle cisco system network
  database temp temporary newpassword mypassword yourpassword nopassword letmeinnow passpass testtest useruser`.split(
    /\s+/,
  ),
)

const WRITTEN_AS: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const WALKS = [
  '01234567890',
  '09876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]

function isRepeated(text: string): boolean {
  return /^(.{1,4})\1+$/u.test(text)
}

/** What is left when digits and signs around the letters are cut off, and the signs that stand for letters are read. */
function cores(text: string): string[] {
  const bare = text.replace(/^[^a-z]+|[^a-z]+$/g, '')
  const read = (word: string) => word.replace(/[013457@$!]/g, (sign) => WRITTEN_AS[sign] ?? '').replace(/[^a-z]/g, '')
  return [bare.replace(/[^a-z]/g, ''), read(bare), read(text)]
}

function isCommon(password: string, address: string): boolean {
  // Without its dots and rings: "lösenord" is tried as "losenord".
  const text = password.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '')
  const [mailbox = '', domain = ''] = address.toLowerCase().split('@')
  const own = [mailbox, ...domain.split('.')].filter((part) => part.length > 3)
  if (/^\d+$/.test(text) || isRepeated(text)) return true
  if (WALKS.some((walk) => walk.includes(text))) return true
  if (own.some((part) => text.replace(part, '').length < 5 && text.includes(part))) return true
  return cores(text).some((core) => COMMON_WORDS.has(core))
}

/**
 * `isListed`: it stands in the list of common passwords. No rule on kinds of characters: they make passwords harder to
 * remember, not to guess (NIST SP 800-63B).
 */
export function judgePassword(password: string, address: string, isListed: boolean): PasswordProblem | undefined {
  const length = [...password].length
  if (length < PASSWORD_LEAST) return 'too_short'
  if (length > PASSWORD_MOST) return 'too_long'
  return isListed || isCommon(password, address) ? 'too_common' : undefined
}
