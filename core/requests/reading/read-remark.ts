// What is to be printed in the remark of the Fapiao: kept as it was written.
import { allMatches } from '../../all-matches.js'
import type { RequestFields } from '../request-fields.js'
import type { Span } from './sheet.js'

/** 里帮我写一下: before the verb who is asked and where, behind it how lightly. */
const OPENING =
  /^[\s"“'「『【《：:，,]*(?:(?:里面?|那里|栏里?|请|帮我?|帮忙|给我?|麻烦|就|再|直接){0,3}(?:注明|写上|写明|写|填上|填|加上?|备注上?|打上?)(?:一下|下(?![周月级属单半])|一个|个(?!人)|上(?!海)|成|为){0,2})?(?:一下)?[:：" “'「『]*/u
// A secret in the remark is blanked (sheet.ts); what stands before it is kept.
const LINE = /^[^\n\uE000]*/u
const NOTHING =
  /^(?:无|没有|暂无|不用|不需要|不填|空|略|不[写加填](?:了|吧)*|还是不要了?吧?|去掉|拿掉|拿走|划掉|删掉|删除|删了|(?:那[个行栏条项]|这[个行栏条项]|里面?的?|一栏|就|都|给我|帮我)*(?:删了?|清空|取消|不要|不需要|不用|免|去掉|删掉|删除)[了吧啦]*|none|no|nothing|n\/?a|nil|not needed|please|pls|thanks?|tack|-+|\/|ingen|inga|inget|nej|saknas)[。.！!\s]*$/iu

/** 备注不要了，票还是要的 */
const REMOVED = /^(?:都|就|也)*(?:不要|不用|去掉|拿掉|删掉?|删除|取消)了?[，,。]/u

/** "Add the remark "Home office" please": what is quoted, and no more. */
const BEHIND_QUOTE =
  /(?<=^[^"“”「」]{1,128})["”」](?= ?(?:please|pls|thanks?|thank you|tack|snälla|gärna|for|on|to|谢谢|多谢|吧|就行|[?？.。!！,，;；]|$)).*$/iu

/** `before`: the words in front of the label; `isMarked`: behind a colon it is as it was written. */
export function labelledRemark(text: string, before = '', isMarked = false): Span | undefined {
  const start = ((isMarked ? null : OPENING_LATIN.exec(text)) ?? OPENING.exec(text))?.[0].length ?? 0
  const line = (LINE.exec(text.slice(start))?.[0] ?? '').replace(BEHIND_QUOTE, '')
  // 能帮我把备注加上"团建费用"吗: asked for, and to be written.
  const isWanted = /[写加填明打]/u.test(text.slice(0, start)) && !/什么|啥|怎么|哪/u.test(line)
  const isPolite = /(?<![\p{L}])(?:kan|kunde|skulle|can|could|may) (?:the |our |vår )?$/iu.test(before)
  const value = (isWanted ? line.replace(/["”]?(?:可以|行|好)?[吗么][?？。]*$/u, '') : line)
    .replace(/[，,。 ]?(?:就好|就行|就可以|即可|谢谢|多谢|可以吗|行吗|好吗)[您你啦了]?[。！!？?]*$/u, '')
    .replace(/(?<=\S)[ ,.]+(?:tack(?: på förhand| så mycket)?|please|pls|thanks|thank you)[.!]*$/iu, '')
    .replace(/[\s"”」』】，,;；。、|]+$/u, '')
    .replace(/(?<=\d)\.$/u, '')
  const isAdded = ADDS.test(before)
  if (
    !value ||
    NOTHING.test(value) ||
    REMOVED.test(value) ||
    (isQuestionOnly(value) && !isAdded && !isPolite) ||
    KIND_OF_REMARK.test(value)
  )
    return undefined
  const told = value.replace(/["”]?(?: i ?stället| instead)?[?？]$/u, '')
  if (told.trim() === '') return undefined
  if (told !== value) return { start, end: start + told.length, value: told }
  return { start, end: start + value.length, value }
}

/** "In the remarks please put …", "remark on both: …": what is to be done with it, and where. */
const OPENING_LATIN =
  /^[\s:,]*(?:(?:(?:please|pls|kindly|just|also|tack|snälla)[, ]+)*(?:put|write|add|enter|state|print|mention|use|skriv|ange|lägg till)(?= )[ :]*|(?:on|for|på|för) (?:both|all|each|the two|båda|bägge|alla)(?: of them| orders| ones| fapiao)?[ :]+)["“'‘]?/iu

/** 备注写个合同号: says what will stand there, and not yet itself. */
const KIND_OF_REMARK =
  /^(?:一?个|一下|下|我们的?|点)?(?:合同|采购单?|项目|订单|PO|单|编|工单|部门|成本中心)?(?:编?号码?|名称?|东西|内容|信息|备注|字)(?:吧|呢|哈|啊|进去|上去)?$/iu

function isQuestionOnly(value: string): boolean {
  return /^[^，。,]{0,40}[?？吗]$/u.test(value)
}

const PUT_IN = [
  /["“]([^"”\n]{1,128})["”],? (?:i|som|under|på|in|as|on) (?:the |a |en |vår |our )?(?:anmärkning(?:en|sfältet)?|kommentar(?:en)?|remarks?|notes?|comment)(?![\p{L}])/giu,
  // "Please note “Project Aurora” on the fapiao": a verb, with what is to be noted in quotation marks.
  /(?<![\p{L}])(?:note|remark|mark|write|print|put|mention|skriv|ange|notera) ?:? ?["“]([^"”\n]{1,128})["”] (?:on|in|at|på|i) (?:the |it|fapiaon|den)/giu,
  /(?<![\p{L}])(?:remarks?|notes?|comments?|anmärkning(?:en)?|kommentar(?:en)?)(?: field| line)? (?:to |should |can |could |ska |kan )?(?:say|read|be|state|stå|vara|lyda) ["“]([^"”\n]{1,128})["”]/giu,
  /备注(?:里|上|栏|那里)?(?:能|可以|可不可以|能不能|要|请|帮我?)?(?:写|加|填|打)(?:上|个|一下)?["“「]([^"”」\n]{1,60})["”」]/gu,
  /(?<![\p{L}])(?:put|write|add|print|include|mention|note|have|get|use) ["“']?([^\n"”]{1,128}?)["”']?,? (?:in|on|to|as|under) (?:the |a |our )?(?:fapiao )?(?:remarks?|notes?|comments?|memo)(?: field| column| line| section)?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:skriv|ange|lägg|sätt|få|ha|använd)(?:a)? (?:in |till )?["”']?([^\n"”]{1,128}?)["”']?,? (?:i|som|under|på) (?:anmärkning(?:en|sfältet)?|kommentar(?:en)?|noteringen)(?![\p{L}])/giu,
  /把["“「]?([^\n，。"”」]{1,60}?)["”」]?(?:也|都|给我|帮我)?(?:(?:写|填|打|放|加|印|备注|注明)(?:在|到|进|入)(?:发票|票面)?(?:的|上的?)?备注|备注(?:一下|上|进去|到))/gu,
  // 备注里能写部门名吗？写“市场部”
  /备注[^。！!\n]{0,16}[吗么?？][?？，, ]{0,2}(?:可以的话|能的话|那|就|帮我|请|麻烦)*(?:写|填|加)(?:上|个|成)?["“「]?([^"”」\n，。?？]{1,60})["”」]?/gu,
  /(?<=^|[，,。；;\n])(?:麻烦|请)?["“「]?([^\n，。"”」把]{1,60}?)["”」]?(?:也|请|要|帮我|给我)?(?:写|填|打|放|加|印)(?:在|到|进|入)(?:发票|票面)?(?:的|上的?)?备注/gu,
]

const SPEAKS_OF = /备注|备註|remark|note|comment|memo|anm[äa]rk|komment|notering/iu

/** "Add our PO number to the remark: 4711": what it is called, and the value behind. */
const MERE_NAME =
  /^(?:p\.?o\.?|purchase order|order|reference|ref|contract|cost cent(?:re|er)|project|department|customer|kostnadsställe|projekt|referens|avtals?|inköpsorder)[ -]?(?:numbers?|no\.?|nr\.?|nummer|code|name|kod|namn)?$/iu
const BEHIND_NAME = /^[ ]?[,:;.–-][ ]?(?:(?:it is|it's|which is|namely|that is|det är|alltså|nämligen)[: ]+)?/iu

/** Said to be added, it goes behind what stands there; said anew, it takes its place. */
const ADDS =
  /(?<![\p{L}])(?:adds?|append|also|as well|too|plus|in addition|lägg(?:a|s)? (?:också |även )?till|också|även|dessutom|再加|补充|还要加|追加)(?![\p{Script=Latin}])/iu
const REPLACES =
  /(?<![\p{L}])(?:instead|replace|change|should (?:be|say|read)|istället|i stället|ersätt|ändra|byt)(?![\p{L}])|改|换/iu

export function withFormerRemark(
  fields: RequestFields,
  { remark: before }: RequestFields,
  text: string,
): RequestFields {
  const { remark } = fields
  const isMore = remark && before && !remark.includes(before) && ADDS.test(text) && !REPLACES.test(text)
  return isMore ? { ...fields, remark: `${before}${/\p{sc=Han}/u.test(before) ? '；' : '; '}${remark}` } : fields
}

/** "Put PO 4711 in the remarks": the value stands before its label. */
export function findRemarks(text: string): (Span & { from: number })[] {
  if (!SPEAKS_OF.test(text)) return []
  return PUT_IN.flatMap((pattern) =>
    allMatches(text, pattern).map((match) => {
      const value = (match[1] as string).trim().replace(/^(?:our|my|the|vårt?|mitt|min) (?=\S)/iu, '')
      const start = match.index + match[0].indexOf(value)
      const end = match.index + match[0].length
      const lead = MERE_NAME.test(value) ? (BEHIND_NAME.exec(text.slice(end))?.[0].length ?? 0) : 0
      const named = lead > 0 ? labelledRemark(text.slice(end + lead)) : undefined
      return named
        ? { from: match.index, start, end: end + lead + named.end, value: named.value }
        : { from: match.index, start, end, value }
    }),
  )
}
