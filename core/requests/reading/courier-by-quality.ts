// A courier chosen by what it is like and not by its name: 要个最便宜的快递, 哪个快发哪个, 不要到付的. Yunda is the one that
// costs the customer nothing, SF the quick one.
import type { DeliveryMethod } from '../request-fields.js'

const CHEAP = '(?:便宜|实惠|划算|省钱|经济|免费|不花钱|不要钱|不收费|包邮)'
const QUICK = '(?:快|迅速|早到)'
const MORE = '(?:一?点儿?|一些|些)?'
const ways = (like: string) =>
  new RegExp(
    [
      `(?:最|更|比较|相对)${like}${MORE}(?:的|就[行好]|$)`,
      `${like}${MORE}的(?:那[个种家款]|这[个种家款]|快递|就|吧|$)`,
      `哪[个种家款]?(?:能|更|最|比较)?${like}${MORE}[，, ]?(?:就|我|我们|给我)?(?:用|走|选|发|寄|来|要)(?:哪|那)`,
      `^(?:要|得|需要)${like}${MORE}的?(?:[，,。]|$)`,
      `(?:怎么|咋)${like}(?:就|我|我们)?(?:怎么|咋)[来发寄走]`,
    ].join('|'),
    'u',
  )
const CHEAPEST = ways(CHEAP)
const QUICKEST = ways(QUICK)
const NOT_COLLECT =
  /(?:不|别|非|无需)(?:用|要|想|走|发|寄|是|需要?)?到付|(?:不|别)(?:用|要|想|需要)?(?:我们?|自己)?(?:付|出|掏)(?:运费|邮费|快递费|钱)|(?:普通|一般|平常|正常|常规)的?快递|(?:运费|邮费|快递费|钱)(?:由|是|算)?(?:[你您]们?|贵[司方])(?:出|付|承担|包)|(?:[你您]们?|贵[司方])(?:出|付|承担|包)(?:运费|邮费|快递费|钱)/u
/** 太便宜了, 便宜吗: speaks of it and chooses nothing. */
const SPEAKS_ONLY =
  /[吗?？]|太(?:便宜|快|慢|贵)|哪[个种家款]?(?:能|更|最|比较)?(?:便宜|快|划算)[些点啊呢呀]*$|顺[丰风]|韵达|自[取提]/u

/** "Det billigaste budet", "whichever is cheapest", "bud, men inte SF": the same in Latin letters. */
const COURIER =
  '(?:bud(?:et)?|kurir(?:en)?|courier|post(?:en)?|leverans(?:en)?|shipping|delivery|one|option|way|sättet|alternativet)'
const latin = (most: string, more: string) =>
  new RegExp(
    `^(?:(?:ta|vi tar|jag tar|skicka|use|take|choose|send|please|med|by|with|via|(?:vilket|vilken|whichever|what(?:ever)?|det|den)(?: som)?|bud|courier|är|blir|går|is|the|just|bara|helst)[ ,]+)*(?:${most}(?: ${COURIER})?|${more} ${COURIER})(?: (?:är|blir|går|is|tack|please|räcker|duger|bra|fine|that is|som finns))*[.! ]*$`,
    'iu',
  )
const LATIN_CHEAPEST = latin('(?:billigast[e]?|cheapest|least expensive)', '(?:billiga|billigare|cheap|cheaper)')
const LATIN_QUICKEST = latin('(?:snabbaste?|quickest|fastest)', '(?:snabba|snabbare|quick|quicker|fast|faster)')
const LATIN_NOT_SF =
  /(?<![\p{L}])(?:bud(?:et)?|kurir(?:en)?|courier|the one|den)[ ,.]{1,2}(?:but |men |den som |the one that )?(?:is |är )?(?:not|inte|ej) (?:är |is )?s\.?f\.?(?![\p{L}])/iu

/** "The courier I don't have to pay for", "not SF, the other courier" */
const LATIN_FREE =
  /(?<![\p{L}])(?:courier|one|bud(?:et)?|kurir(?:en)?|delivery|shipping|leverans(?:en)?)(?: (?:that|which|where|som|där))?[^,.?]{0,16}(?:don'?t|do not|not|without|inte|slipper|ej) [^,.?]{0,12}(?:pay\p{L}*|betala\p{L}*)(?![\p{L}])|^(?:not|no|inte|ej) s\.?f\.?(?: express)?,? (?:but |utan |please )?(?:the |det |den )?(?:other|andra)(?: one| courier| company| budet)?[. !]*$/iu
const LATIN_NOT_YUNDA =
  /^(?:not|no|inte|ej) yun ?da,? (?:but |utan |please )?(?:the |det |den )?(?:other|andra)(?: one| courier| company| budet)?[. !]*$/iu

function byLatin(text: string): DeliveryMethod | undefined {
  if (LATIN_NOT_SF.test(text) || LATIN_CHEAPEST.test(text) || LATIN_FREE.test(text.replace(/’/gu, "'"))) return 'yunda'
  if (LATIN_NOT_YUNDA.test(text)) return 'sf_collect'
  return LATIN_QUICKEST.test(text) ? 'sf_collect' : undefined
}

export function courierByQuality(text: string): DeliveryMethod | undefined {
  if (/billig|cheap|least|snabb|quick|fast|s\.?f|pay|betal|yun ?da/iu.test(text)) return byLatin(text.trim())
  if (
    !/便宜|实惠|划算|省钱|经济|免费|钱|收费|包邮|快|迅速|早到|到付|运费|邮费|快递/u.test(text) ||
    SPEAKS_ONLY.test(text)
  )
    return undefined
  if (CHEAPEST.test(text) || NOT_COLLECT.test(text)) return 'yunda'
  return QUICKEST.test(text) ? 'sf_collect' : undefined
}
