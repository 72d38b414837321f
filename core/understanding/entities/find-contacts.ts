// E-mail addresses and telephone numbers.
import { labelBefore } from './labels.js'
import { type Mention, mentionsOf } from './mention.js'

// Bounded on both sides of the @ (RFC 5321, 4.5.3.1), which also keeps the search linear.
const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?![\w])/gu

export function findEmails(text: string): Mention[] {
  return mentionsOf('email', text, EMAIL, ([address]) => address.replace(/^[.]+/u, '').toLowerCase())
}

const COUNTRY = String.raw`(?:(?:\+|00)?86[ -]?|\((?:\+|00)?86\)[ -]?)?`
const FREE = String.raw`(?![A-Za-z0-9])`
const NOT_INSIDE = String.raw`(?<![A-Za-z0-9+])`
const MOBILE_DIGITS = String.raw`1[3-9]\d[ -]?\d{4}[ -]?\d{4}|1[3-9]\d[ -]\d{3}[ -]\d{5}|1[3-9]\d{2}[ -]\d{3}[ -]\d{4}`
const MOBILE = new RegExp(`${NOT_INSIDE}${COUNTRY}(${MOBILE_DIGITS})${FREE}`, 'gu')
const SERVICE_LINE = new RegExp(
  `${NOT_INSIDE}${COUNTRY}([48]00[ -]?\\d{3}[ -]?\\d{4}|[48]00[ -]?\\d{4}[ -]?\\d{3})${FREE}`,
  'gu',
)
const LANDLINE = new RegExp(
  `${NOT_INSIDE}${COUNTRY}\\(?(0\\d{2,3})\\)?[ -]?(\\d{7,8}|\\d{4} \\d{4})(?: ?(?:转|轉|ext\\.?|x|#|-) ?(\\d{1,6}))?${FREE}`,
  'giu',
)
const LANDLINE_AFTER_COUNTRY = new RegExp(`${NOT_INSIDE}\\+?86[ -]?(10|2\\d|[3-9]\\d{2})[ -]?(\\d{7,8})${FREE}`, 'gu')
const ABROAD = /(?<![A-Za-z0-9+])\+(?!86)\d(?:[ ()-]{0,2}\d){6,14}(?![A-Za-z0-9])/gu

/** Mainland numbers as 13800001234, 021-28986102, 400-089-0365; others as +46701234567. */
export function findPhones(text: string): Mention[] {
  const unlessLabelled = (match: RegExpExecArray, value: string) => {
    const label = labelBefore(text, match.index)
    return label === 'order' || label === 'tax' || label === 'tracking' || label === 'account' ? undefined : value
  }
  const area = (match: RegExpExecArray) => {
    const [, code = '', number = '', extension] = match
    const line = `${code.startsWith('0') ? code : `0${code}`}-${digits(number)}`
    return unlessLabelled(match, extension ? `${line}-${extension}` : line)
  }
  return [
    ...mentionsOf('phone', text, MOBILE, (match) => unlessLabelled(match, digits(match[1] as string))),
    ...mentionsOf('phone', text, SERVICE_LINE, (match) =>
      unlessLabelled(match, digits(match[1] as string).replace(/^(\d{3})(\d{3})(\d{4})$/u, '$1-$2-$3')),
    ),
    ...mentionsOf('phone', text, LANDLINE, area),
    ...mentionsOf('phone', text, LANDLINE_AFTER_COUNTRY, area),
    ...mentionsOf('phone', text, ABROAD, ([number]) => `+${digits(number)}`),
  ]
}

function digits(text: string): string {
  return text.replace(/\D/gu, '')
}
