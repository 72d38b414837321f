// "Please send it to the address in my signature": the lines that are left off otherwise are meant to be read, and stand
// in the text where it points at them.
import { isCompany, isLocation, isOnline, isRole } from './card.js'
import { isClosing } from './closing.js'
import { isDisclaimer } from './disclaimer.js'
import { isBlank, type Line, matched } from './line.js'
import { isMobileFooter } from './mobile-footer.js'
import { separatorKind } from './separators.js'

const THINGS =
  '(?:address(?:es)?|details|contact\\p{L}*|phone(?: number)?|mobile|adress\\p{L}*|uppgift\\p{L}*|telefon\\p{L}*|kontakt\\p{L}*)'
/** The signature by its name. */
const IN_SIGNATURE = new RegExp(
  [
    '签名(?:档|栏|处)?(?:[里中上下内]面?)?的?(?:公司|办公|联系)?(?:地址|信息|方式|电话|内容)',
    '(?:地址|电话|信息|方式)(?:[、和及][\\p{sc=Han}]{2,4})?(?:就|都|请|可以|直接)?(?:是|见|在|按|用|看|参考|参照)?(?:我的?|本|邮件|文末|下方|下面|末尾|最后)*的?(?:签名|落款)(?:档|栏|处)?(?:[里中上下内]面?)?',
    `(?<!\\p{L})${THINGS}[^.!?\\n]{0,30} (?:in|under|of|from|as in|i|under|ur|från|enligt) (?:my|the|our|this|min|vår)? ?(?:e-?mail|mejl|mail|e-post)?[ -]?signatur(?:e|en)?(?:(?: line| block| below| nedan))?(?!\\p{L})`,
    '(?<!\\p{L})(?:my |our |min |vår )signatur(?:e)?(?:ens)? (?:address|adress)(?!\\p{L})',
  ].join('|'),
  'iu',
)
/** Below: where nothing but thanks comes between, that is what stands under the name. */
const BELOW = new RegExp(
  [
    '(?:寄|发|送|邮寄|快递)(?:给|到|往|至)?(?:我)?(?:以下|下面|下方|如下|文末|末尾|最下面)的?(?:这个)?(?:地址|联系人)?',
    `(?<!\\p{L})(?:(?:to|at|till|på) )?(?:the |my |our |min |vår )?${THINGS} (?:is |are |står |finns )?(?:(?:right |here |given |stated )?below|at the (?:bottom|end)|under my name|nedan(?:för)?|längst ner|under mitt namn)(?: my name| of this (?:e-?mail|letter|message)| i mejlet)?(?!\\p{L})`,
  ].join('|'),
  'iu',
)
const MOST_BETWEEN = 120
const MOST_LINES = 12
const LONGEST = 8_000

/** `cut`: the lines that were left off. */
export function withPointedCard(whole: string, cut: () => Line[]): string {
  const text = whole.slice(0, LONGEST)
  const named = IN_SIGNATURE.exec(text)
  const below = named ? undefined : (BELOW.exec(text) ?? undefined)
  const found = named ?? below
  if (!found) return whole
  const end = found.index + found[0].length
  const rest = text.slice(end)
  if (below && (rest.length > MOST_BETWEEN || /\d/u.test(rest))) return whole
  const card = toldLines(cut())
  if (!card.some(isLocation)) return whole
  return `${text.slice(0, end)}:\n${card.join('\n')}\n${whole.slice(end).replace(/^[\s.。:：]+/u, '')}`
}

/** Who, where and how to be reached: no post, no company, no web page, and nothing that a server added. */
function toldLines(lines: Line[]): string[] {
  const texts = lines.filter((line) => !isBlank(line) && separatorKind(line) === undefined).map(matched)
  const end = texts.findIndex((text) => isDisclaimer(text))
  return texts
    .slice(0, end < 0 ? undefined : end)
    .flatMap((text) => text.split(/\s*[|·•]\s*/u))
    .filter((text) => !isMobileFooter(text) && !isClosing(text) && !/^[-–—_]{2,}$/u.test(text))
    .filter((text) => isLocation(text) || !(isOnline(text) || isCompany(text) || isRole(text)))
    .slice(0, MOST_LINES)
}
