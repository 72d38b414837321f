// Order and request numbers, postcodes and sign-in codes. The shape of an order number is not published, so what a
// person calls an order number is taken for one; whether it exists is asked of the store.
import { allMatches } from '../../all-matches.js'
import { labelBefore } from './labels.js'
import { type Mention, mentionsOf } from './mention.js'

const REQUEST = /(?<![A-Za-z0-9])FR[ _-]{0,2}((?:19|20)\d{2})[ _-]{0,2}(\d{5,9})(?![A-Za-z0-9])/giu

/** Our own numbers, as FR-2026-00017 however they were typed. */
export function findRequestIds(text: string): Mention[] {
  return mentionsOf('request', text, REQUEST, ([, year, number]) => `FR-${year}-${number}`)
}

const TEN_DIGITS =
  /(?<![A-Za-z0-9])(?:\d{10}|\d{4}[ -]\d{3}[ -]\d{3}|\d{4}[ -]\d{4}[ -]\d{2}|\d{3} \d{3} \d{4}|\d{5} \d{5})(?![A-Za-z0-9])/gu
const PREFIXED = /(?<![A-Za-z0-9-])(?:[A-Za-z]{1,4}\d{0,4}|\d{1,4}[A-Za-z]{1,4})-\d{4,12}(?:-\d{1,8})?(?![A-Za-z0-9])/gu
const PREFIXED_WITH_SPACE = /(?<![A-Za-z0-9-])O365 ?\d{5,8}(?![A-Za-z0-9])/giu
const CALLED =
  /(?:订单(?:编?号|编码|号码)?|訂單(?:編?號|號碼)?|单号|單號|编号|dingdan ?hao|(?<![A-Za-z])(?:order|beställning(?:s|en)?|bestallning)[ -]?(?:numbers?|nummer|numret|no|nr|num|id)?|#)(?:[ ]?(?:is|are|är|ar|was|是|为|為))?[ .:#(（"'“]{0,3}([A-Za-z0-9](?:[A-Za-z0-9]|[-_/](?=[A-Za-z0-9])){4,23})(?![A-Za-z0-9])/giu

export function findOrderIds(text: string): Mention[] {
  const tenDigits = (match: RegExpExecArray) => {
    const label = labelBefore(text, match.index)
    return label === 'account' || label === 'phone' || label === 'tracking' || label === 'fapiao' || label === 'tax'
      ? undefined
      : match[0].replace(/\D/gu, '')
  }
  return [
    ...mentionsOf('order', text, TEN_DIGITS, tenDigits),
    ...mentionsOf('order', text, PREFIXED_WITH_SPACE, ([id]) => id.toUpperCase().replace(/^O365 ?/u, 'O365-')),
    ...mentionsOf('order', text, PREFIXED, ([id]) => id.toUpperCase()),
    ...calledOrders(text),
  ]
}

function calledOrders(text: string): Mention[] {
  const mentions: Mention[] = []
  for (const match of allMatches(text, CALLED)) {
    const id = match[1] as string
    // "order number please" names nothing; "the order from 2026-11-03" names a day.
    if (id.replace(/\D/gu, '').length < 3) continue
    const end = match.index + match[0].length
    // 2100-450-912: its hyphens are the writer's.
    const value = /^\d{4}-\d{3}-\d{3}$/u.test(id) ? id.replace(/-/gu, '') : id.toUpperCase()
    mentions.push({ kind: 'order', start: end - id.length, end, value })
  }
  return mentions
}

const SIX_DIGITS = /(?<![A-Za-z0-9.,-])(?:\d{6}|\d{3}[ -]\d{3})(?![A-Za-z0-9]|[.,-]\d)/gu

export function findPostcodes(text: string): Mention[] {
  return mentionsOf('postcode', text, SIX_DIGITS, (match) =>
    labelBefore(text, match.index) === 'postcode' ? match[0] : undefined,
  )
}

export function findCodes(text: string): Mention[] {
  return mentionsOf('code', text, SIX_DIGITS, (match) => match[0].replace(/\D/gu, ''))
}
