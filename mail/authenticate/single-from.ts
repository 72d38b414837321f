// The one plain address a letter is from, or the name of the trick that makes it doubtful.
import { domainToASCII, domainToUnicode } from 'node:url'
import type { ParsedLetter } from '../letter.js'

export type FromDoubt =
  | 'no_from'
  | 'several_from'
  | 'group_from'
  | 'odd_from'
  | 'address_in_name'
  | 'sender_mismatch'
  | 'odd_domain'
  | 'cut_headers'

export type SingleFrom = { ok: true; address: string; domain: string } | { ok: false; doubt: FromDoubt }

const ADDRESS = /^[^\s@<>"(),:;\\[\]]{1,64}@([^\s@<>"(),:;\\[\]]{1,253})$/u
const ADDRESS_WITHIN = /[^\s@<>"'(),:;]{1,64}@[^\s@<>"'(),:;]{1,253}\.[^\s@<>"'(),:;.]{2,63}/giu

export function singleFrom(letter: ParsedLetter): SingleFrom {
  const doubt = (name: FromDoubt): SingleFrom => ({ ok: false, doubt: name })
  // A second From may lie in what was cut off.
  if (letter.truncated.some((limit) => limit === 'head' || limit === 'headers')) return doubt('cut_headers')
  const raw = letter.headers.find((header) => header.name === 'from')?.raw
  if (raw === undefined || letter.fromHeaderCount === 0) return doubt('no_from')
  if (letter.fromHeaderCount > 1 || letter.from.length > 1) return doubt('several_from')
  const mailbox = readMailbox(raw)
  if (typeof mailbox === 'string') return doubt(mailbox)
  const domain = asciiDomain(ADDRESS.exec(mailbox.address)?.[1] ?? '')
  if (domain === undefined || letter.from[0]?.address.toLowerCase() !== mailbox.address) return doubt('odd_from')
  if (!isPlainDomain(domain)) return doubt('odd_domain')
  if (namesOtherAddress(`${letter.from[0].name} ${mailbox.name}`, mailbox.address)) return doubt('address_in_name')
  if (hasOtherSender(letter, mailbox.address)) return doubt('sender_mismatch')
  return { ok: true, address: mailbox.address, domain }
}

/** Strict on purpose: where two readers could see two addresses, nobody is proven. */
function readMailbox(raw: string): { name: string; address: string } | FromDoubt {
  if (/[\p{Cc}]/u.test(raw.replaceAll('\t', ' '))) return 'odd_from'
  const scanned = scan(raw)
  if (scanned === undefined) return 'odd_from'
  const { outside, name } = scanned
  if (outside.includes(',')) return 'several_from'
  const angles = outside.match(/<[^<>]*>/g) ?? []
  const around = outside.replace(/<[^<>]*>/g, ' ')
  if (/[:;]/.test(around)) return 'group_from'
  if (angles.length > 1 || /[<>]/.test(around) || (angles.length === 1 && around.includes('@'))) return 'odd_from'
  const address = (angles[0]?.slice(1, -1) ?? outside).trim().toLowerCase()
  if (address === '' || !address.includes('@')) return raw.trim() === '' ? 'no_from' : 'odd_from'
  return ADDRESS.test(address) ? { name, address } : 'odd_from'
}

/** The header without quoted strings and comments, and what stood in them. */
function scan(raw: string): { outside: string; name: string } | undefined {
  let outside = ''
  let name = ''
  let comments = 0
  let quoted = false
  for (let at = 0; at < raw.length; at += 1) {
    const char = raw[at] as string
    const inside = quoted || comments > 0
    if (char === '\\' && inside) {
      at += 1
      name += raw[at] ?? ''
    } else if (char === '"' && comments === 0) quoted = !quoted
    else if (char === '(' && !quoted) comments += 1
    else if (char === ')' && !quoted && comments > 0) comments -= 1
    else if (inside) name += char
    else outside += char
  }
  return quoted || comments > 0 ? undefined : { outside, name }
}

function asciiDomain(domain: string): string | undefined {
  const ascii = domainToASCII(domain.replace(/\.$/, '')).toLowerCase()
  return /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(ascii) ? ascii : undefined
}

/** A label in Cyrillic or Greek, or mixed with Latin, looks like a company's name and is not: no customer has one. */
function isPlainDomain(ascii: string): boolean {
  return domainToUnicode(ascii)
    .split('.')
    .every(
      (label) =>
        /^[\p{Script=Latin}\d_-]+$/u.test(label) ||
        /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\w-]+$/u.test(label),
    )
}

function namesOtherAddress(name: string, address: string): boolean {
  const plain = name.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
  return (plain.match(ADDRESS_WITHIN) ?? []).some((found) => found.toLowerCase() !== address)
}

function hasOtherSender(letter: ParsedLetter, address: string): boolean {
  const senders = letter.headers.filter((header) => header.name === 'sender')
  if (senders.length === 0) return false
  return senders.length > 1 || letter.sender?.address.toLowerCase() !== address
}
