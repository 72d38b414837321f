// Sums of money in yuan, as fen. A number without a currency, a unit or the word amount is not taken for one.
import { labelBefore } from './labels.js'
import { type Mention, mentionsOf } from './mention.js'

const NUMBER = String.raw`(\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\d])`
const UNIT = String.raw`(?: ?(万|萬|千|百|k(?![a-z])|tusen|thousand))?`
const CURRENCY_BEFORE = String.raw`(?:¥|(?<![a-z])(?:rmb|cny)|人民币|人民幣)`
const CURRENCY_AFTER = String.raw`(?:元|圆|圓|块|塊|人民币|(?:rmb|cny|yuan|kuai)(?![a-z]))`

const BEFORE = new RegExp(`${CURRENCY_BEFORE}[ :]{0,2}${NUMBER}${UNIT}`, 'giu')
const AFTER = new RegExp(`(?<![\\dA-Za-z.,-])${NUMBER}${UNIT} ?${CURRENCY_AFTER}`, 'giu')
const WITH_UNIT = new RegExp(`(?<![\\dA-Za-z.,-])${NUMBER} ?(万|萬|k(?![a-z]))`, 'giu')
const BARE = new RegExp(`(?<![\\dA-Za-z.,-])${NUMBER}${UNIT}(?![A-Za-z%-])`, 'giu')

const UNITS: Record<string, number> = {
  万: 10_000,
  萬: 10_000,
  千: 1_000,
  k: 1_000,
  tusen: 1_000,
  thousand: 1_000,
  百: 100,
}
// Ten digits and more after "amount" are an order number, not a sum.
const LARGEST_FEN = 1e13

export function findAmounts(text: string): Mention[] {
  const fen = ([, number = '', unit]: RegExpExecArray) => toFen(number, unit)
  return [
    ...mentionsOf('amount', text, BEFORE, fen),
    ...mentionsOf('amount', text, AFTER, fen),
    ...mentionsOf('amount', text, WITH_UNIT, fen),
    ...mentionsOf('amount', text, BARE, (match) =>
      labelBefore(text, match.index) === 'amount' ? fen(match) : undefined,
    ),
  ]
}

function toFen(number: string, unit: string | undefined): string | undefined {
  // The last separator is a decimal one when one or two digits follow it: 4,320.50 and 4.320,50 alike.
  const [, whole = number, decimals = ''] = /^(.*)[.,](\d{1,2})$/u.exec(number) ?? []
  const yuan = Number(`${whole.replace(/\D/gu, '')}.${decimals || '0'}`)
  const fen = Math.round(yuan * 100 * (unit ? (UNITS[unit.toLowerCase()] ?? 1) : 1))
  return fen > 0 && fen < LARGEST_FEN ? String(fen) : undefined
}
