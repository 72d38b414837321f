// Numbers of parcels, Fapiao and bank accounts: long runs of digits that must not be mistaken for one another.
import { labelBefore } from './labels.js'
import { type Mention, mentionsOf } from './mention.js'

const SF = /(?<![A-Za-z0-9])SF ?[A-Za-z0-9]\d{11,12}(?![A-Za-z0-9])/giu
// Yunda: 15 digits beginning with 3 or 4, or 13 beginning with 5; older ones and SF's need the word in front.
const YUNDA = /(?<![A-Za-z0-9])(?:[34]\d{14}|5\d{12})(?![A-Za-z0-9])/gu
const LABELLED_PARCEL = /(?<![A-Za-z0-9])(?=[A-Za-z]{0,4}\d)[A-Za-z]{0,4}\d{10,15}(?![A-Za-z0-9])/gu

export function findTrackingNumbers(text: string): Mention[] {
  const isLabelled = (match: RegExpExecArray) => labelBefore(text, match.index) === 'tracking'
  return [
    ...mentionsOf('tracking', text, SF, ([number]) => number.replace(' ', '').toUpperCase()),
    ...mentionsOf('tracking', text, YUNDA, (match) => {
      const label = labelBefore(text, match.index)
      return label === 'tax' || label === 'account' || label === 'order' ? undefined : match[0]
    }),
    ...mentionsOf('tracking', text, LABELLED_PARCEL, (match) =>
      isLabelled(match) && !/^1[3-9]\d{9}$/u.test(match[0]) ? match[0].toUpperCase() : undefined,
    ),
  ]
}

const DIGITAL = /(?<![A-Za-z0-9])2\d{19}(?![A-Za-z0-9])/gu
const CODE_AND_NUMBER =
  /(?<![A-Za-z0-9])(\d{12}|\d{10})(?:[ ,，;/-]{1,3}|[^\dA-Za-z]{0,6}(?:号码|號碼|number|no\.?|nummer)[^\dA-Za-z]{0,4})(\d{8})(?![A-Za-z0-9])/giu
const LABELLED_FAPIAO = /(?<![A-Za-z0-9])(?:\d{20}|\d{12}|\d{10}|\d{8})(?![A-Za-z0-9])/gu

/** Digital ones as 20 digits, paper ones as code-number, or whichever of the two was given. */
export function findFapiaoNumbers(text: string): Mention[] {
  return [
    ...mentionsOf('fapiao', text, DIGITAL, (match) => {
      const label = labelBefore(text, match.index)
      return label === 'tax' || label === 'account' ? undefined : match[0]
    }),
    ...mentionsOf('fapiao', text, CODE_AND_NUMBER, ([, code, number]) => `${code}-${number}`),
    ...mentionsOf('fapiao', text, LABELLED_FAPIAO, (match) =>
      labelBefore(text, match.index) === 'fapiao' ? match[0] : undefined,
    ),
  ]
}

const ACCOUNT = /(?<![A-Za-z0-9])\d(?:[ -]?\d){7,29}(?![A-Za-z0-9])/gu
// No order, phone or Fapiao number is as long.
const LONG = 16

/** Accounts have no common length or check digit; they are found only so that they are taken for nothing else. */
export function findAccounts(text: string): Mention[] {
  return mentionsOf('account', text, ACCOUNT, (match) => {
    const number = match[0].replace(/\D/gu, '')
    const isAccount = labelBefore(text, match.index) === 'account' || (number.length >= LONG && number === match[0])
    return isAccount ? number : undefined
  })
}
