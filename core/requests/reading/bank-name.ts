// Names of bank branches: 招商银行上海张江支行, "Bank of China, Shanghai Pudong Branch".
import { allMatches } from '../../all-matches.js'
import { isQuestion } from './sentences.js'
import type { Span } from './sheet.js'

const BRANCH = '(?:支行|分行|营业部|营业室|营业厅|营业中心|分理处|储蓄所|信用社|总行|支公司)'
const SHORT =
  '工行|农行|中行|建行|交行|招行|邮储|浦发|民生|兴业|中信|光大|平安|广发|华夏|工商银行|[\\p{sc=Han}]{2,12}(?:银行|农商行|信用社|信用合作联社|联社)'
const HAN_BANK = new RegExp(
  `(?:${SHORT})(?:股份有限公司|有限责任公司|有限公司)?[\\p{sc=Han}（）()0-9]{0,30}?${BRANCH}(?:[\\p{sc=Han}]{0,12}${BRANCH})?(?:[（(][^（）()\\n]{1,12}[)）])?`,
  'gu',
)
const HAN_BANK_ALONE = /[\p{sc=Han}]{2,14}(?:银行|信用社)(?:股份有限公司)?(?![\p{sc=Han}])/gu
const LATIN_BANK =
  /(?<![\p{L}\d])(?:(?:[\p{Lu}][\p{L}&.']*|of|and|the|OF) ){0,5}(?:Bank|BANK|ICBC|CCB|ABC|BOC|CMB|HSBC|SEB|BOCOM|SPDB)(?: ?\([^()\n]{2,30}\))?(?: (?:of|OF) [\p{Lu}]\p{L}+)?(?:,? (?:[\p{Lu}][\p{L}'’-]*|of|and)){0,7},? (?:(?:Sub-?)?[Bb]ranch|(?:SUB-?)?BRANCH)(?![\p{L}])/gu

/** "Bank of Ningbo", "China Merchants Bank", ICBC. */
const LATIN_BANK_ALONE =
  /(?<![\p{L}\d])(?:(?!(?:The|Our|My|Your|And|Bank|Vår|Min) )(?:[\p{Lu}][\p{L}&.']* ){1,4}(?:Bank|BANK)|(?:Bank|BANK) (?:of|OF) (?:the )?[\p{Lu}]\p{L}+(?: [\p{Lu}]\p{L}+){0,2}|ICBC|CCB|BOC|CMB|HSBC|BOCOM|SPDB)(?![\p{L}])/gu

export function findBanks(text: string): Span[] {
  return [HAN_BANK, LATIN_BANK].flatMap((pattern) =>
    allMatches(text, pattern).map((match) => {
      const lead =
        /^(?:我们|我司|公司|的|基本户|一般户|对公|开户行?|开户银行|银行|账户|账号|户头|开|在|是|为|[:：])+(?=[\p{sc=Han}]{4})/u.exec(
          match[0],
        )?.[0].length ?? 0
      return { start: match.index + lead, end: match.index + match[0].length, value: match[0].slice(lead) }
    }),
  )
}

/** A bank named without a branch; right only beside an account number. */
export function findBareBanks(text: string): Span[] {
  return [HAN_BANK_ALONE, LATIN_BANK_ALONE].flatMap((pattern) =>
    allMatches(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: match[0],
    })),
  )
}

// Commas part "Bank of China, Shanghai Branch", but also what comes next in a sentence.
const STILL_BANK = /(?:branch|sub-?branch|bank|office|kontor|filial|division|支行|分行|营业|银行)/iu

const LEADS_IN =
  /^(?:(?:(?:our|the|my|vår|min) )?bank(?:en)?(?: name)?(?: is| är)?[:：= ]+(?=$)|我们|我司|公司|的|基本户|对公|开户|银行|账户|户头|在|是|为|开|[:： ])+$/u

/** What stands behind a bank's label, up to where it can no longer be the bank. */
export function labelledBank(text: string, strong: boolean): Span | undefined {
  const [named] = findBanks(text)
  const start = text.search(/[\p{L}\d]/u)
  if (start < 0 || (named && (named.start <= start + 1 || LEADS_IN.test(text.slice(start, named.start))))) return named
  const line = /^[^\n;；。|\uE000\uE001]*/u.exec(text.slice(start))?.[0] ?? ''
  const parts = line.split(/(?=[,，、])/u)
  let length = parts[0]?.length ?? 0
  for (const part of parts.slice(1)) {
    if (!STILL_BANK.test(part)) break
    length += part.length
  }
  const value = line
    .slice(0, length)
    .replace(/ ?\d{6}[\s\S]*$/u, '')
    .replace(/[\s,，、.:：(（-]+$/u, '')
  const isBank = /\p{L}{2}/u.test(value) && !isQuestion(value) && (strong || /行|信用社|bank/iu.test(value))
  return isBank && value.length <= 80 ? { start, end: start + value.length, value } : undefined
}
