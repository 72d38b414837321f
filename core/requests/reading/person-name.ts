// Names of people who receive a parcel: 张三, 李女士, 阿依古丽·买买提, Anna Lindqvist. By shape only where the
// neighbourhood speaks of a delivery; two characters can be anything.
import { allMatches } from '../../all-matches.js'
import { endOfLatinCompany } from './latin-company.js'
import { endingNames } from './lead-in.js'
import { HAN_PLACES, hasPlace } from './places.js'
import type { Span } from './sheet.js'
import { SURNAME } from './surnames.js'

const TITLE = '(?:先生|女士|小姐|老师|经理|主任|会计|总监|总|工|同学|博士|教授|律师)'
const HAN_PERSON = new RegExp(
  `^(?:${SURNAME}(?:[\\p{sc=Han}]{1,2}${TITLE}?|${TITLE})|[\\p{sc=Han}]{2,10}·[\\p{sc=Han}]{1,10}|[小老阿]${SURNAME}|[\\p{sc=Han}]{1,3}(?:先生|女士|小姐))$`,
  'u',
)
const STYLED =
  '(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Herr|Fru|Fröken|Frau|Monsieur|Madame|Mme|Mlle|Shri|Smt|Sri|Señor|Señora|Signor|Signora|Sir)\\.? '
const LATIN_PERSON = new RegExp(
  `^(?:(?:${STYLED})?[\\p{Lu}][\\p{L}'’-]+(?: (?:[\\p{Lu}]\\.|[\\p{Lu}][\\p{L}'’-]*|van|von|de|af)){1,3}|${STYLED}[\\p{Lu}][\\p{L}'’-]+)$`,
  'u',
)
// Begin with a surname and are no names.
const NO_PERSON =
  /^(?:付[太款费钱运完了]|常用|常见|常规|常务|常委|常年|洪水|赖账|尊敬|亲爱|你好|您好|请问|谢谢|多谢|安排|方便|马上|包邮|成功|全部|时间|平邮|广告|高兴|关于|和谢|明天|华东|华南|华北|文件|金额|江苏|江西|安徽|贵州|解决|商务|向您|于是|任何|应该|应为|时候|何时|全称|全款|单位|单张|单独|连同|成都|石家庄|常州|温州|郑州|徐州|苏州|夏天|白天|包括|向你|祝好|祝您|祝商|关系|连锁|管理|师傅|项目|余额|边上|易货|应当|党委|方式|路口|农行|成员|司机|古城|单号|单据|简称|费用|查询|查收|明细|明白|时效|盛大|景区|向前|高新|安全|金融|荣誉|米兰|宗旨|商会|万一|万元|麻烦)/u
const NO_PERSON_END = /[吗呢吧么了的吗号路楼室]$|公司$|[省市区县]$|谢谢$/u
const HAN_ALONE = new RegExp(`^(?:${HAN_PLACES})$`, 'u')
const LATIN_WORDS =
  /^(?:our|your|the|this|put|use|make|let|take|write|send|ship|give|change|set|add|replace|call|contact|address|deliver|title|type|recipient|receiver) |^(?:block|wing|gate|villa|suite|apartment|apt|flat|level|workshop|warehouse|phase|zone|section|lot) \w{1,3}$| I$|^my (?:id|name|company|boss|colleague|address|phone|number|order|account)(?![\p{L}])|^(?:I|It|That|We|He|She|Here|There|Let|They|You|What)['’](?:m|s|re|ve|ll|d) |(?<![\p{L}])(?:please|thanks|thank|hello|hi|dear|best|regards|fapiao|special|general|vat|sf|yunda|ltd|limited|inc|gmbh|corp|llc|ab|hb|kb|aps|aktiebolag|handelsbolag|kommanditbolag|bolag|plc|university|school|hospital|embassy|cafe|restaurant|hotel|bakery|road|street|room|building|floor|tower|district|branch|bank|title|express|hej|tack|mvh|company|office|order|tax|uscc|pick|collect|freight|invoice|plaza|centre|center|avenue|lane)(?![\p{L}])/iu

const DESK =
  /^(?:[\p{sc=Han}]{0,8}(?:前台|收发室|传达室|门卫室?|保安室|值班室|服务台)|财务部?|行政部?|reception|front desk|mail ?room|receptionen)$/iu
const DEPARTMENT = /^(?:财务|行政|人事|采购|市场|销售|法务|综合|技术|办公室|前台)(?:部|处|科|室|中心)?的? ?/u

/** Surnames that are words of an address, too: behind a given name they are a person's. */
const PLACE_SURNAME =
  /^(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?= (?:Lane|Street|Branch|Best|Hall|Park|House|Towers?)$)/u
const GIVEN = new Set(
  `Aaron Adam Alan Alex Alice Amanda Amy Andrea Andrew Angela Anna Anne Anthony Barbara Ben Benjamin Brian Carl Caroline Catherine
  Charles Charlotte Chloe Chris Christina Christine Christopher Claire Daniel David Deborah Diana Donna Edward Elena Elizabeth Ella
  Ellen Emily Emma Eric Eva Frank Gary George Grace Graham Greg Gregory Hannah Harry Heather Helen Henry Ian Isabel Jack Jacob James
  Jane Janet Jason Jennifer Jeremy Jessica Jill Joan John Jonathan Joseph Joshua Julia Julie Karen Kate Katherine Kelly Kevin Kim Laura
  Lauren Leo Liam Linda Lisa Louise Lucas Lucy Luke Margaret Maria Marie Mark Martha Martin Mary Matthew Max Megan Melissa Michael
  Michelle Monica Nancy Natalie Nathan Nicholas Nicole Nina Nora Oliver Olivia Oscar Pamela Patricia Patrick Paul Penny Peter Philip
  Rachel Rebecca Richard Robert Robin Roger Rosalind Rose Ruth Ryan Sally Samantha Samuel Sandra Sara Sarah Sean Sharon Simon Sophia
  Sophie Stephanie Stephen Steve Steven Stuart Susan Teresa Thomas Timothy Tom Tracy Vanessa Victor Victoria Walter Wendy William Zoe`.split(
    /\s+/u,
  ),
)

function hasPlaceSurname(name: string): boolean {
  const words = PLACE_SURNAME.exec(name)?.[0].split(' ') ?? []
  const given = words.find((word) => GIVEN.has(word))
  return given !== undefined
}

export function isPerson(text: string): boolean {
  const name = text.replace(DEPARTMENT, '')
  return name !== '' && isName(name)
}

/** "Viveka Strand Apt", in front of 9C: the last word begins an address. */
const ENDS_AS_ADDRESS = / (?:Apt|Apartment|Rm|Room|Unit|Suite|Ste|Flat|Floor|Bldg|Building|Block|Villa|No|Lgh|Rum)$/u

function isName(text: string): boolean {
  if (/\p{sc=Han}/u.test(text))
    return HAN_PERSON.test(text) && !NO_PERSON.test(text) && !NO_PERSON_END.test(text) && !HAN_ALONE.test(text)
  return (
    LATIN_PERSON.test(text) &&
    !ENDS_AS_ADDRESS.test(text) &&
    (hasPlaceSurname(text) || (!LATIN_WORDS.test(text) && !hasPlace(text)))
  )
}

const STYLE =
  /^(?:Mr|Ms|Mrs|Miss|Mx|Herr|Fru|Fröken|Frau|Monsieur|Madame|Mme|Mlle|Shri|Smt|Sri|Señor|Señora|Signor|Signora|Driver|Chaufför(?:en)?|Till|Att|Manager|Assistant|Receptionist)\.? (?=\p{Lu}\S* \p{L})/u

/** "Ms. Helen Brandt" is written to by her name; "Mr Zhou" has no more name than that. */
export function withoutStyle(name: string): string {
  return name.replace(STYLE, '').replace(/^(?:the|our|vår) (?=\p{Ll})/u, '')
}

const NO_SOLE_NAME =
  /^(?:i|he|she|it|we|you|they|this|that|someone|somebody|who|where|when|what|why|how|var|vem|när|hur|vad|vart|one|me|us|too|here|there|then|now|please|again|my|our|the|a|an|and|or|to|by|via|with|call|ring|mob|mobile|cell|phone|tel|number|nummer|numret|telefon|ok|okay|yes|no|not|also|same|ltd|co|inc|ab|gmbh|jag|han|hon|vi|du|ni|de|den|det|någon|vem|mig|oss|och|eller|till|av|med|samma|ja|nej|courier|driver|colleague|china|kina|north|south|east|west|central|middle|new|old|kurir|bud|budet|chauffören)$/iu

/** "Frank": a single name, where its place says that a name must stand there. */
export function isSoleName(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?$/u.test(text) &&
    !NO_SOLE_NAME.test(text) &&
    !LATIN_WORDS.test(text) &&
    !hasPlace(text)
  )
}

const NO_NAME =
  /^[先等再]|[说给]$|本人|自己|[我你您他她们的了是不请让给寄送去来要改换用开票]|电话|手机|联系|号码|地址|邮编|收件|快递|顺[丰风]|韵达|到付|自[取提]|公司|单位|抬头|税号|订单|可以|确认|正确|无误|[错变同怎什谁哪吗在]|姓名|名字|类型|还有|另外|备注|急|尽快|马上|信息|资料|以上|如下/u

/** A name by its place, though its surname is not listed: 古丽娜, 乌兰. */
export function couldBePerson(text: string): boolean {
  const isShort = text.includes('·') || text.length <= 4
  return isShort && !NO_NAME.test(text) && !NO_PERSON.test(text) && !NO_PERSON_END.test(text) && !HAN_ALONE.test(text)
}

const RECEIVES =
  /([\p{sc=Han}·]{2,10}?) ?(?:[（(]收(?:件)?[)）]|亲启|(?:亲|签|查|接)?收(?:件|货)?(?=$|电话|手机|联系|[\s，,。；;、\d(（\uE000]))/gu

/** 张三（收）, 张三收: whoever stands before it receives, listed surname or not. */
export function findReceivers(text: string): Span[] {
  return allMatches(text, RECEIVES).flatMap((match) => {
    const run = (match[1] as string).replace(/^.*(?:改成|改为|换成|改|换|让|给|由|请|写|就|还是)(?=\p{sc=Han}{2})/u, '')
    const name = [run, run.slice(-4), run.slice(-3), run.slice(-2)].find(isPerson)
    if (!name) return []
    const start = match.index + (match[1] as string).length - name.length
    return [{ start, end: start + name.length, value: name }]
  })
}

// "Anna Berg and her mobile", 张三，谢谢: a name ends before the sentence goes on.
const NAME_ENDS =
  /[\n,，、;；。！!？?|/"”」』】》\]\uE000\uE001]|(?<!(?<![\p{L}])(?:mr|ms|mrs|dr|miss|mx|prof|herr|fru))\.(?= |$)| (?:and|och|with|med|please|tel|at|på|who|som|har|is|är|will|can|would|comes|collects|kommer|ska|från|from)(?![\p{L}])| - |[，,]?(?:谢谢|电话|手机|就行|就可以|即可|吧$|来取|去取|本人)/iu
const NOBODY =
  /^(?:it|he|she|they|person|namn|name|det|den|han|hon|别人|他人|个人|真人|客服|(?:我|我自己|本人|我本人|自己)(?:亲自)?(?:签?收)?|酒店|学校|医院|单位|公司|家里?|办公室|店里?|门店|厂里?|工厂|仓库|宿舍|那[里儿边]?|这[里儿边]?|无|同上|同前|me|myself|mig|jag|self|same|none|no|nej|ingen|n\/a)$/iu

/** "To me: Wei Ling", "till mig, Greta Holm": who speaks says the name as well. */
const TO_ME =
  /^(?:(?:(?:hi|hello|hej|hejsan|ok|okay|yes|sure|well|oh|ja|japp|jaha|då)[,，!. ]{1,2}|jo[,，!.] ?)(?:to |till )?(?=[\p{L}]{2}))?(?:(?:to|for|till|för|åt) )?(?:(?:it'?s |it is |it will be |that'?s |det är |det blir )?(?:(?:jag|i|i'll|i will) (?:hämtar|kommer|tar|plockar upp|collect|fetch|come|pick)(?: (?:den|det|it|up|själv|myself|in person))*|me|myself|mig(?: själv)?|jag(?: själv)?)[,，:： -]{1,3}(?=[\p{Lu}\p{sc=Han}]))?/iu

/** "It is Hanna Brook", "det är Hanna Bäck" */
const IS =
  /^(?:it|that|this|he|she|(?:the |my )?(?:name|recipient|receiver|collector)|det|den|namnet|mottagaren|personen) (?:is|will be|would be|är|blir|heter) (?:called |named )?(?=\p{Lu}|\p{sc=Han})/u

/** "A colleague, Tomas Ruiz": what the person is stands before the name. */
const ROLE_FIRST =
  /^(?:(?:[Aa]n?|[Mm]y|[Oo]ur|[Tt]he|[Oo]ne of (?:my|our)|[Ee]n|[Mm]in|[Vv]år) )(?:\p{Ll}+ )?(?:colleagues?|assistant|driver|secretary|receptionist|manager|boss|wife|husband|friend|intern|kollega|kollegor|assistent|chaufför|chef|fru|man|vän)(?: of (?:mine|ours))?[,:] (?=\p{Lu})/u

/** "Our driver will be Hanna Brook", "vår chaufför heter Hanna Bäck" */
const ROLE_IS = /^(?:[\p{L}'’-]+ ){1,4}(?:is|will be|är|blir|heter) (?:called |named )?(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u

/** 就写王芳吧, 我，王芳, 给王芳就行 */
function leadToHan(spoken: string): string {
  const [lead = '', name = ''] = LEAD_TO_HAN.exec(spoken) ?? []
  const said = name.replace(/(?:就行|就好|就可以|即可|吧|啊|呀|收)+$/u, '')
  return isPerson(said) || DESK.test(said) ? lead.slice(0, -name.length) : ''
}

const LEAD_TO_HAN =
  /^(?:那|就|请|麻烦|还是|收件人?|写|填|给|寄给|发给|交给|叫|是|(?:是)?我(?:本人|自己)?[，, ]|我(?:本人|自己)?的?名字)*(?:(?:我们?的?|公司的?)?(?:同事|朋友|助理|秘书|领导|司机)的?)?([\p{sc=Han}·]{2,8})(?=$|[\s，,。；;\d\uE000\uE001])/u

/** What stands behind "recipient"; with a mere space (not `strong`) it must look like a person. */
/** 我填谁好呢，写前台吧: what one asks oneself before the name. */
const WONDERS =
  /^[\s，,]*(?:我|我们|那|该|应该|收件人?)*(?:填|写|留|是|让|寄给|给)?谁(?:来?收|[去来取])?(?:都(?:行|可以|一样)|好|合适|比较好)?(?:的|呢|啊|呀|吧|吗)?[，,。?？ ]+/u

export function labelledPerson(text: string, strong: boolean): Span | undefined {
  const wondered = WONDERS.exec(text)?.[0].length ?? 0
  const letter = wondered + text.slice(wondered).search(/[\p{L}]/u)
  if (letter < wondered || /\d/u.test(text.slice(0, letter))) return undefined
  const spoken = text.slice(letter)
  const lead =
    IS.exec(spoken.charAt(0).toLowerCase() + spoken.slice(1))?.[0] ||
    ROLE_IS.exec(spoken)?.[0] ||
    ROLE_FIRST.exec(spoken)?.[0] ||
    TO_ME.exec(spoken)?.[0]
  const from = letter + (lead || leadToHan(spoken)).length
  const rest = text.slice(from, from + 60)
  const stop = rest.search(NAME_ENDS)
  const chunk = (stop < 0 ? rest : rest.slice(0, stop))
    .replace(/[\s(（:：.[【-]+$/u, '')
    .replace(/(?<=\p{sc=Han}{2})(?:吧|哈|啊|呀|嘛|哦|噢|喔|咯|啦|呗|好了)+$/u, '')
    .replace(
      /^(?:我们?的?)?(?:同事|朋友|家人|助理|会计|出纳)?(?:让|叫|由|找|派|是|请)(?:我们?的?)?(?:同事|朋友|助理|会计|出纳)?(?=\p{sc=Han}{2})/u,
      '',
    )
    .replace(/(?<=\p{sc=Han}{2})(?:(?:过来|过去|来|去)(?:取|拿|领)?|[亲签查接]?收)$/u, '')
    .replace(/^(?:我们?的?|公司的?)?(?:同事|司机|助理|朋友|出纳)(?=\p{sc=Han}{2,4}$)/u, '')
    .replace(/^(?:[Tt]o|[Tt]ill|[Ff]or|[Ff]ör|[Åå]t) (?=\p{Lu})/u, '')
  const value =
    nameIn(chunk.replace(/^(?:我们|我司|公司)的?(?=\p{sc=Han})/u, '')) ??
    receiverIn(chunk) ??
    (isSoleName(chunk) && stop >= 0 && /[\d\uE000\uE001]/u.test(rest.slice(stop, stop + 40)) ? chunk : undefined) ??
    ((
      strong && !/\uE000/u.test(text.slice(0, letter))
        ? couldBeName(chunk)
        : couldBePerson(chunk) && /^[\p{sc=Han}·]{2,}$/u.test(chunk)
    )
      ? chunk
      : undefined)
  if (!value || NOBODY.test(value) || NO_SOLE_NAME.test(value)) return undefined
  const start = from + chunk.indexOf(value)
  return { start, end: start + value.length, value }
}

/** The longest start of the chunk that is a name, or its last word: 何丽 Helen He, 我老婆 王静. */
function nameIn(chunk: string): string | undefined {
  // "To: Nordia AB": a company, and no person of the first words of its name.
  if (DESK.test(chunk) || endOfLatinCompany(chunk) === chunk.length) return chunk
  const words = chunk.split(' ')
  const starts = words.map((_, at) => words.slice(0, words.length - at).join(' '))
  return (
    starts.find((start) => isPerson(start) || isInTwoScripts(start)) ??
    words.slice(-1).find(isPerson) ??
    endingNames(chunk).find(isPerson)
  )
}

function isInTwoScripts(text: string): boolean {
  const [, han = '', latin = ''] = /^([\p{sc=Han}·]{2,6}) ?[(（]?([\p{Lu}][\p{L} ]{1,30})[)）]?$/u.exec(text) ?? []
  return isPerson(han) && /^[\p{Lu}]\p{L}*(?: [\p{Lu}]\p{L}*){0,2}$/u.test(latin)
}

function receiverIn(chunk: string): string | undefined {
  return findReceivers(chunk)[0]?.value
}

/** 那就自取, 少打了一位, 去拿: words about fetching and mistyping, no names. */
const SAYS_MORE =
  /^(?:先|等|再|另|还|哦|嗯|刚才)|[说给]$|(?<![\p{L}])(?:yun ?da|sf|shun ?feng|pick-?up|courier|whats|who is|mind|h[äa]mta[r]?|kommer|själv|myself|collect|fetch)(?![\p{L}])|自[取提]|[去来过]取|[去来过]拿|[领取拿]$|到付|韵达|顺[丰风]|快递|邮寄|[少多打写填输]了|错了|^[定好有改对][了的]$|没定|未定|待定|那就|就[行好是]|地址|电话|手机/iu

/** "His mobile is …": whose it is, and no name. */
const WHOSE =
  /^(?:number|mobile|phone|cell|tel|nummer|numret|mobil|telefon|my|our|his|her|their|hers|theirs|its|min|mitt|vår|vårt|hans|hennes|deras|din|ditt|ert|er)(?: (?:own |direct |private |eget )?(?:mobile|mobil\p{L}*|phone|cell|tel\p{L}*|number|nummer|nr|no|address|adress)\p{L}*)?$/iu

/** "Ja det stämmer" is no name. */
const ANSWERS =
  /^(?:ja+|jo+|japp|jepp|jadå|nej|nä|yes+|yeah|yep|no|nope|ok|okay|okej|sure|visst|precis|exakt|stämmer)(?![\p{L}-])/iu

function couldBeName(whole: string): boolean {
  const chunk = whole.replace(DEPARTMENT, '')
  const isShort = /\p{sc=Han}/u.test(chunk) ? chunk.length <= 12 : chunk.length <= 40 && chunk.split(' ').length <= 5
  return (
    isShort &&
    !/\d/u.test(chunk) &&
    !SAYS_MORE.test(chunk) &&
    !/[了的着过]$/u.test(chunk) &&
    !ANSWERS.test(chunk) &&
    !WHOSE.test(chunk) &&
    !NO_PERSON.test(chunk) &&
    !/[省市区县路街吗呢么我你您]|什么|怎么|哪|谁|可以|是否|不|改|还有|上次|一样|同样/u.test(chunk) &&
    !/(?<![\p{L}])(?:same|again|actually|now|instead|wrong|correct|right|faktiskt|nu|istället|rätt|fel|for|order|another|also|samma|igen|också)(?![\p{L}])/iu.test(
      chunk,
    )
  )
}
