// How personal and company data is shown where others could read it (domain.md B8). The one place that masks.
import { blankSecrets } from './blank-secrets.js'

/** z***@dom.example */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 1 ? '***' : `${address[0]}***${address.slice(at)}`
}

/** 138****1234; a short number keeps only its last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return digits.length >= 11 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`
}

/** First four and last four. */
export function maskTaxId(taxId: string): string {
  return taxId.length <= 8 ? `****${taxId.slice(-2)}` : `${taxId.slice(0, 4)}****${taxId.slice(-4)}`
}

/** 李** or A***: enough to tell two people in a list apart. */
export function maskName(name: string): string {
  const [first = '*', ...rest] = [...name]
  return `${first}${'*'.repeat(Math.min(3, Math.max(1, rest.length)))}`
}

export function maskAccount(account: string): string {
  return `****${account.replace(/\s/g, '').slice(-4)}`
}

/** The addresses in a record's id, such as `code:z***@dom.example`; its numbers stay, so that it can be found. */
export function maskId(id: string): string {
  return id.replace(/[^\s:@]+@[^\s:@]+/g, maskAddress)
}

const ADDRESS_IN_TEXT = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}/g
const NUMBER_IN_TEXT = /\d(?:[ -]?\d){4,}[0-9A-Z]*/gi

/** Free text for people other than its writer: passwords, addresses, all that looks like a number of a person. */
export function maskText(text: string): string {
  return blankSecrets(text)
    .replace(ADDRESS_IN_TEXT, maskAddress)
    .replace(NUMBER_IN_TEXT, (run) => `****${run.slice(-4)}`)
}
