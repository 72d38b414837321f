// Which kind of Fapiao and which way of delivery a message names. Two at once ("general or special?") name neither.
import type { Courier, FapiaoType } from './entities.js'

const TYPES: [FapiaoType, RegExp][] = [
  [
    'special',
    /专票|專票|增专|专用发票|專用發票|专用的|zhuan ?(?:yong )?(?:fa)?piao|(?<![a-z])special(?![a-z]*(?:ist|ity))|specialfapiao|särskild|sarskild/iu,
  ],
  [
    'general',
    /普票|增普|普通发票|普通發票|普通的|pu ?(?:tong )?(?:fa)?piao|(?<![a-z])(?:general|ordinary|normal|regular|plain)(?= (?:vat|fapiao|one|type|invoice|or|and))|allmän|allman|vanlig/iu,
  ],
]

const COURIERS: [Courier, RegExp][] = [
  ['yunda', /韵达|韻達|yunda/iu],
  ['sf_collect', /顺丰|順豐|shun ?feng|(?<![a-z])s\.?f\.?(?![a-z])(?: express| collect)?/iu],
  [
    'pickup',
    /自取|自提|自己(?:去|来|過來|过来)?[取拿]|上门取|pick(?:ed)?[ -]?(?:it |them )?up|collect(?:ed)? (?:it |them )?(?:in person|myself|ourselves)|in person|(?<![a-zåäö])h[äa]mta(?:r|s)?(?![a-zåäö])|avh[äa]mtning/iu,
  ],
  [
    'email',
    /电子版|電子版|电子发票|(?:发|寄|送)到?(?:我的?|我们的?)?(?:邮箱|email)|(?:by|via|per|through) e-?mail|(?:per|via|med) (?:e-?post|mejl|mail)|as (?:a )?pdf/iu,
  ],
]

// "not SF", "不要顺丰", "inte Yunda": what is refused is not chosen.
const REFUSED =
  /(?:不要|不用|不走|别发?|別發?|不想|非|(?<![a-z])(?:not|no|don't|except|inte|ej) (?:by |via |with |use |med )?)$/iu
const REFUSAL_REACH = 8

export function findFapiaoType(text: string): FapiaoType | undefined {
  return onlyOne(text, TYPES)
}

export function findCourier(text: string): Courier | undefined {
  return onlyOne(text, COURIERS)
}

function onlyOne<T>(text: string, choices: [T, RegExp][]): T | undefined {
  const named = choices.filter(([, pattern]) => {
    const place = text.search(pattern)
    return place >= 0 && !REFUSED.test(text.slice(Math.max(0, place - REFUSAL_REACH), place))
  })
  return named.length === 1 ? named[0]?.[0] : undefined
}
