// Chinese names of companies and institutions, by how they end: 上海蓝海贸易有限公司, （有限合伙）, 复旦大学.
import { allMatches } from '../../all-matches.js'
import { HAN_PLACES } from './places.js'
import type { Span } from './sheet.js'

const COMPANY_END =
  '(?:有限责任公司|有限公司|股份公司|集团公司|总公司|合作社|(?:律师|会计师|税务师|建筑师)?事务所|合伙企业|厂)'
const INSTITUTION_END =
  '(?:大学|学院|中学|小学|学校|幼儿园|医院|研究院|研究所|研究中心|委员会|人民政府|(?<![邮书])局|厅|法院|检察院|红十字会|联合会|促进会|研究会|残联|妇联|科协|居委会|村委会|管委会|卫生院|疾控中心|(?:便民|政务|社区|卫生|事务|就业|人才|信息)服务中心|(?:数据|事务|推广|检测|监测|保障)中心|电视台|党校|纪委|监委|人大常委会|政协|派出所|支队|大队|办公室|档案馆|文化馆|科技馆|体育馆|美术馆|纪念馆|福利院|敬老院|气象台|科学院|基金会|协会|学会|商会|工会|出版社|图书馆|博物馆|大使馆|领事馆|代表处|办事处|工作室|经营部|商行)'
const PART_OF_COMPANY = String.raw`(?:[（(](?:有限合伙|普通合伙|特殊普通合伙)[)）]|[\p{sc=Han}]{1,10}(?:分公司|分店|分厂|分部|分院|办事处|代表处))?`
/** The end of a name that says by itself that it is a name. */
const GROUP = '集团(?!(?:[（(][^（()）]{1,6}[)）])?(?:股份|控股|投资|科技)?(?:有限|责任|公司))'
const END = new RegExp(`(?:${COMPANY_END}|${GROUP})${PART_OF_COMPANY}`, 'gu')
const WHOLE_END = new RegExp(
  `(?:${COMPANY_END}|集团|公司|分行|中心|局|院|所|店|部|${INSTITUTION_END})${PART_OF_COMPANY}$`,
  'u',
)
const WHOLE_INSTITUTION = new RegExp(`^[\\p{sc=Han}（）()]{2,30}${INSTITUTION_END}$`, 'u')

const NAME_CHARACTER = /[\p{sc=Han}\p{sc=Latin}0-9（）()·&.'’\- ]/u
const LONGEST = 60

const PLACE_FOLLOWS = `(?=${HAN_PLACES})`
const PHRASE =
  /^(?:(?:是)?(?:我们)?(?:公司|企业|单位|学校(?=是|叫|全称)|医院(?=是|叫|全称))(?:名称?|名字|全称)?(?:叫做?|是|为|的|就写|换成?|改成|改为|改) ?|(?:发票|公司)?[抬台]头(?:的话)?(?:就|请|应该|还是)?(?:写|是|开|用|填|为|叫)?(?:我们)?|(?:增值税)?(?:普票|专票|普通发票|专用发票)(?=\p{sc=Han}{4})|就是|(?:想|要|请|帮我|给我)?(?:开|来|要)(?:具)?(?:一?张|个)?(?:增值税)?(?:普通发票|专用发票|普票|专票|发票)(?:给|到|的?抬头)?|就写|就开|填写|填|打印|是|喂|那个|然后|你好|您好|我?们?(?:这边|这里|这儿)|咱们?|本单位|(?:[我本](?:院|校|局|所|会|处)(?=是|[，,：:]|$))|哈喽|请问|请|麻烦|劳烦|帮我们?|帮忙|帮|给我们?|给|我们公司|我公司|我司|本公司|我们|我要|我想要?|我|想要?|需要|要求|要|申请|开具|开票|开发票|开一张|开个|一下|一张|这张|不对|错了|不是|不|嗯|哦|那就|还是|应该|换成|改成|改为|的话|的|可以|可否|能否|能不能|可不可以|新的|正确的?|现在|已经)/u
/** Words with which names begin too (为, 用友, 以岭, 开元, 发票通): dropped only before a place or after a phrase. */
const WORD =
  /^(?:增值税|专用发票|普通发票|专票|普票|发票|抬头|公司名称|公司|单位|名称|全称|名字|付款方|购买方|客户|为|用|以|是|叫|写|在|到|按|和|与|跟|开|来|张|把|由|能|再|也|就|那|改)/u
const WORD_BEFORE_PLACE = new RegExp(`${WORD.source}${PLACE_FOLLOWS}`, 'u')
const STARTS_WITH_PLACE = new RegExp(`^${PLACE_FOLLOWS}`, 'u')
/** 开漳州水仙药业…: a wish, where no name begins so (开滦, 开元). */
const WISH =
  /^开(?:给|具)?(?![滦封平元心拓阳泰利德创明源原县州化远江鲁云盛迪博山普]|[发票]|[专普]票)(?=[\p{sc=Han}（）()]{4})/u
const MARKS = /^[\s\d.、:：)）-]+/u
const NOT_A_NAME =
  /^(?:[去到来在]?(?:你们|您|贵[司公单])|有限|股份|集团|贵(?:公司|司|单位)|该|这家|那家|哪家|某|别的|其他|你们|两家|快递|物流)/u

/** All that read as names of companies in a stretch of text, with what leads in cut off. */
export function findChineseCompanies(text: string): Span[] {
  const found: Span[] = []
  let from = 0
  for (const match of allMatches(text, END)) {
    const end = match.index + match[0].length
    if (end <= from) continue
    const start = skipLeadIn(text, startOfRun(text, match.index, from), match.index)
    const value = text.slice(start, end)
    if (match.index - start >= 2 && !NOT_A_NAME.test(value) && !/^[\s\d.、]*$/u.test(value))
      found.push({ start, end, value })
    from = end
  }
  return found
}

/** A whole chunk that names a body without the word company: 复旦大学附属中山医院. */
export function isChineseInstitution(chunk: string): boolean {
  return WHOLE_INSTITUTION.test(chunk) && !/[吗呢么?？]|什么|怎么|哪/u.test(chunk)
}

/** 我这边是杭州市第三人民医院: the body without what leads in. */
export function withoutLeadIn(chunk: string): string {
  return chunk.slice(skipLeadIn(chunk, 0, chunk.length))
}

/** Where a name ends that begins at 0: behind the last 有限公司, or 0. */
export function endOfChineseCompany(chunk: string): number {
  const last = allMatches(chunk, END).at(-1)
  return last && last.index >= 2 ? last.index + last[0].length : 0
}

export function endsAsName(chunk: string): boolean {
  return WHOLE_END.test(chunk)
}

/** "ABB 工程（上海）有限公司": but "title 上海…" and "Köpare 上海…" only lead in. */
const LATIN_BEGINNING =
  /^(?!(?:\S* )*(?:[Tt]itle|[Cc]ompany|[Bb]uyer|[Nn]ame|For|To|Is|[Tt]itel|[Ff]öretag|[Kk]öpare|[Nn]amn|[Ff]irma|Till|För|[Ff]apiao|[Cc]ustomer|[Cc]lient|Use|Our|The|Legal)(?: |$))(?:[\p{Lu}&][A-Za-z&.]* ?)+$/u

function startOfRun(text: string, end: number, from: number): number {
  let start = end
  while (start > from && end - start < LONGEST && NAME_CHARACTER.test(text[start - 1] as string)) start -= 1
  // A bracket opened outside of the name, a number or an English clause in front of it do not belong to it.
  const run = text.slice(start, end)
  const opened = lastUnclosed(run)
  if (opened >= 0) return start + opened + 1
  const space = run.lastIndexOf(' ')
  return space >= 0 && !LATIN_BEGINNING.test(run.slice(0, space)) ? start + space + 1 : start
}

function lastUnclosed(run: string): number {
  let depth = 0
  for (let at = run.length - 1; at >= 0; at -= 1) {
    if (/[)）]/u.test(run[at] as string)) depth += 1
    else if (/[（(]/u.test(run[at] as string) && --depth < 0) return at
  }
  return -1
}

/** Names follow phrases without a gap: 麻烦帮我们开给上海蓝海…. */
function skipLeadIn(text: string, from: number, end: number): number {
  let start = from
  for (let isAfterPhrase = false; ; isAfterPhrase = true) {
    const rest = text.slice(start, end)
    if (STARTS_WITH_PLACE.test(rest)) return start
    const word = (isAfterPhrase ? WORD : WORD_BEFORE_PLACE).exec(rest)
    const phrase = PHRASE.exec(rest)
    // 开票给…: of the two the longer one, which leaves no half of a word.
    const isLonger = (phrase?.[0].length ?? 0) > (word?.[0].length ?? 0)
    const lead = (isLonger ? phrase : word) ?? MARKS.exec(rest) ?? (start === from ? WISH.exec(rest) : null)
    if (!lead || lead[0].length >= rest.length) return start
    start += lead[0].length
  }
}
