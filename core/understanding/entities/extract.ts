// Finds what a message names. Finders run from the most to the least certain shape; what one has claimed the next
// no longer sees, so that no number is taken for two things.
import { dayInShanghai } from './calendar-day.js'
import type { Entities } from './entities.js'
import { findAmounts } from './find-amounts.js'
import { findCourier, findFapiaoType } from './find-choices.js'
import { findEmails, findPhones } from './find-contacts.js'
import { findDates, findRelativeDates } from './find-dates.js'
import { findAccounts, findFapiaoNumbers, findTrackingNumbers } from './find-document-numbers.js'
import { findCodes, findOrderIds, findPostcodes, findRequestIds } from './find-orders.js'
import { findIdentityNumbers, findTaxIds } from './find-tax-ids.js'
import type { Kind, Mention } from './mention.js'

const CLAIMED = '\u0000'
// Nothing that the finders look for is without one; most messages are.
const DIGIT_OR_AT = /[\d@]/u

const NUMBER_FINDERS: ((text: string, today: string) => Mention[])[] = [
  findEmails,
  findRequestIds,
  findDates,
  findTaxIds,
  findTrackingNumbers,
  findFapiaoNumbers,
  findIdentityNumbers,
  findPhones,
  findAccounts,
  findAmounts,
  findPostcodes,
  findOrderIds,
  findCodes,
]

/** What a normalised text names, in the order of the text. */
export function findMentions(text: string, now: string): Mention[] {
  if (!DIGIT_OR_AT.test(text)) return []
  const today = dayInShanghai(now)
  const claimed: Mention[] = []
  let free = text
  for (const find of NUMBER_FINDERS)
    for (const mention of find(free, today)) {
      if (free.slice(mention.start, mention.end).includes(CLAIMED)) continue
      claimed.push(mention)
      free = free.slice(0, mention.start) + CLAIMED.repeat(mention.end - mention.start) + free.slice(mention.end)
    }
  return claimed.sort((one, other) => one.start - other.start)
}

export function toEntities(text: string, mentions: Mention[], now: string): Entities {
  const values = (kind: Kind) => [...new Set(mentions.filter((each) => each.kind === kind).map(({ value }) => value))]
  const relative = findRelativeDates(text, dayInShanghai(now)).map(({ value }) => value)
  const fapiaoType = findFapiaoType(text)
  const courier = findCourier(text)
  return {
    orderIds: values('order'),
    requestIds: values('request'),
    emails: values('email'),
    codes: values('code'),
    taxIds: values('tax'),
    phones: values('phone'),
    amountsFen: values('amount').map(Number),
    dates: [...new Set([...values('date'), ...relative])],
    trackingNumbers: values('tracking'),
    fapiaoNumbers: values('fapiao'),
    ...(fapiaoType && { fapiaoType }),
    ...(courier && { courier }),
  }
}

/** The text with each number replaced by what it is: the classifier learns from the kind, not from the digits. */
export function maskMentions(text: string, mentions: Mention[]): string {
  let masked = ''
  let end = 0
  for (const mention of mentions) {
    masked += `${text.slice(end, mention.start)} ⟨${mention.kind}⟩ `
    end = mention.end
  }
  return masked + text.slice(end)
}
