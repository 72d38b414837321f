// What stands behind 抬头 or "title": a company, an institution, a person, 个人.
import { endOfChineseCompany, findChineseCompanies, isChineseInstitution, withoutLeadIn } from './chinese-company.js'
import { findChoices } from './choices.js'
import { endOfLatinCompany, findLatinCompanies } from './latin-company.js'
import { isLatinInstitution } from './latin-institution.js'
import { isTalk, leadInOf, talkBefore } from './lead-in.js'
import { isPerson } from './person-name.js'
import { isQuestion } from './sentences.js'
import { moved, type Span } from './sheet.js'

export type TitleSpan = Span & { isPersonal: boolean }

/** 个体户，老周五金店; 没有公司，写邢立军; 公司：…: what kind of buyer it is, or what the name is called, in front of it. */
const BEFORE_NAME =
  /^(?:(?:我们?)?(?:是|属于)?(?:个体(?:工商)?户?|小规模(?:纳税人)?|一般纳税人|(?:没有?|不是|不开)(?:公司|单位|企业)(?:的|了)?|(?:公司|企业|单位|个人)(?=[:：]))[，,、:： ]+|(?:我们?)?(?:的)?(?:店名|字号|店铺名称?|招牌名?)(?:叫做?|是|为|[:：]|写)+)/u

const OPENING =
  /^[\s"“'「『【《（(：:]*(?:(?:is |är )?(?:called|named|registered as|written|spelled|spelt|heter|kallas|skrivs)[:, ]{1,2}(?=["“'「]))?["“'「]?(?:(?:那|就|请|麻烦|直接)*(?:写|填|开|用)(?:成|为|上)?[:： ]+(?=\p{sc=Han}{2}))?(?:我们公司|我们单位|我公司|我司|我们|公司是)?(?:(?:的)?(?:全称|名称|名字)?(?:叫做?|名叫|就叫|就是|是(?=\p{sc=Han}{3})))?[:：， ]*(?=\S)/u
const PERSONAL =
  /^(?:as (?:an? )?|som |(?:for|to|till|åt|på) (?:an? )?)?(?:就|开|写|用|填|是){0,2}(个人|私人|自然人|personal|individual|private(?: person)?|privat(?:person)?|person|(?:me|myself)(?: personally| privately)?|my (?:own |personal )?name|mig(?: själv| personligen| privat)?|(?:mitt (?:eget )?|eget )namn)(?:(?<=人)(?:的|这?[两二]个?字|抬头|名义|名字|就行|就好|就可以|即可|吧|啊|呀|哈|了)+)?(?![\p{L}])(?:[ ，,、：:（(/-]{1,3}([^\n，,;；。)）]{2,40}))?/iu
/** Erik Holm (private) */
const KIND_BEHIND =
  /^([^\n,，;；()（）]{2,40}?) ?[(（](?:as )?(?:an? )?(?:个人|personal|private(?: person)?|individual|privat(?:person)?|personlig)[^()（）]{0,20}[)）]/iu
const CHUNK = /^(?:[^，,;；。！!？?\n|、\uE000\uE001"”」』】》]|,(?= ?(?:ltd|inc|llc|limited|l\.l\.c|corp)))+/iu
/** "… Piano School. It is …": the full stop of a sentence, and not of Co. or St. */
const NEXT_SENTENCE =
  /(?<=\p{Ll}{3})(?<!(?<![\p{L}])(?:[Ll]td|[Ii]nc|[Cc]orp|[Pp]vt|[Pp]te|[Pp]ty|[Mm]rs|[Bb]ros|[Ii]ntl|[Tt]ech|[Ii]nd|[Mm]fg|[Dd]ept))\. \p{Lu}.*$/u
const COURTESY = /(?:[ ，,]+|^)(?:谢谢|多谢|麻烦了|急用|thanks|thank you|please|tack|and|och|with|med)(?![\p{L}]).*$/iu
const NO_TITLE =
  /^(?:不[是叫]|以?(?:个人|私人|公司|单位)名义|我自己|自己[的用]|自用|我个人|给我|给自己|个人的|我本人|本人|我的|我们的)|^(?:my own|my name|不变|一样|相同|同上|同前|同付款人|(?:事业单位|机关(?:单位)?|政府机关|国企|个体(?:工商)?户|小规模|没有?公司|不是公司|企业|公司|单位|社会团体)(?:的|抬头)?(?=$|[，,。])|有的?|有了|给你|发你|喏|好的?|嗯+|哦|行|对的?|(?:刚才|前面|上面|之前|上述|以上)(?:说|写|给|提|那)?(?:过|的)*|不知道|没了|没有了|就这|完了|待定|先[说给发来]|随便|都行|可以|错了|不对|有误|无|没有|暂无|空|不用|是|为|called|named|heter|kallas|the same|same|unchanged|not|wrong|unknown|tbd|utan|without|none|no|yes|samma|oförändrad|inte|fel|ingen)(?![\p{L}])|^(?:our|my|the|vårt?|vår|mitt|min|(?:a |an |the |our |to (?:the|our) |på |vårt |ett )?(?:company|firm|business|enterprise|företaget?|bolaget?|firman?))[.! ]*$|^(?:跟|和|与)上次|^同|这个|那个|可以|^(?:on|in|as|at|of|for|by|what|which|på|i|som|vad)(?![\p{L}])|^(?:in |på )?(?:english|chinese|mandarin|pinyin|bilingual|both|either|engelska|kinesiska|svenska|swedish|tvåspråkig\p{L}*)(?: (?:or|and|eller|och) \p{L}+| languages?| characters| letters| språk\p{L}*)?[ ?.]*$/iu
/** "The German School" is a name, "the same" is none. */
const NO_ARTICLE = /^(?:[Tt]he|[Aa]n?) (?!\p{Lu})|^(?:[Tt]he|[Aa]n?)$/u
const LONGEST = 100

/** "Rönne, Sjö & Co HB": partners with a comma between, up to the legal form at the end of the line. */
const PARTNERS =
  /^\p{Lu}[^\n,:;\d\uE000]{1,30}, \p{Lu}[^\n,:;\d\uE000]{0,30} (?:&|och|and|u\.) [^\n,:;\d\uE000]{1,30} (?:HB|KB|AB|Ltd|Limited|LLP|Inc|GmbH)\.?(?=\s|$|,)/u

/** `strong`: a colon or "is" stands before it, so that any name counts; otherwise it must look like one. */
export function labelledTitle(text: string, strong: boolean): TitleSpan | undefined {
  const talk = strong ? talkBefore(text) : 0
  const before = talk + (BEFORE_NAME.exec(text.slice(talk))?.[0].length ?? 0)
  const from = before + (OPENING.exec(text.slice(before))?.[0].length ?? 0)
  const rest = text.slice(from, from + LONGEST)
  const personal = personalTitle(rest)
  if (personal) return moved(personal, from)
  const whole = strong ? PARTNERS.exec(rest)?.[0] : undefined
  const chunk = whole ?? (CHUNK.exec(rest)?.[0] ?? '').replace(NEXT_SENTENCE, '').trimEnd()
  const span = strong ? strongName(chunk) : shapedName(chunk)
  return span && { ...moved(span, from), isPersonal: false }
}

/** 个人陈大文, 开陈大文个人, 就写陈大文就可以: grown together with what says that it is a person. */
const OWN_NAME =
  /^(?:那|就|开|写|用|填|给|开给|是|我的名字|我自己的?名字|名字|我叫|我本人)*(?:个人|私人)?([\p{sc=Han}·]{2,4}?)(?:个人|本人)?(?:的)?(?:就可以|就行|就好|即可|吧)*(?=$|[\s，,。；;])/u

/** 个人（王小明） is titled by the name, 个人 alone by itself; "personal" alone only says of what kind the title is. */
function personalTitle(rest: string): TitleSpan | undefined {
  const [, named = ''] = KIND_BEHIND.exec(rest) ?? []
  if (isPerson(named)) return { start: 0, end: named.length, value: named, isPersonal: true }
  const [said = '', own = ''] = OWN_NAME.exec(rest) ?? []
  if (own && own !== said && isPerson(own)) {
    const start = said.indexOf(own)
    return { start, end: start + own.length, value: own, isPersonal: /[个私]人|本人|我/u.test(said) }
  }
  const [whole, word = '', name = ''] = PERSONAL.exec(rest) ?? []
  if (!whole) return undefined
  const [first = ''] = name.trim().split(/\.(?: |$)/u)
  const person = [first, first.split(' ')[0] as string].find(isPerson) ?? ''
  const value = person || (/\p{sc=Han}/u.test(word) ? word : '')
  const start = person ? whole.indexOf(person, word.length) : 0
  return { start, end: person ? start + person.length : whole.indexOf(word) + word.length, value, isPersonal: true }
}

/** "To Tall Tree Ltd": the answer to whom it is made out to. */
const TO_WHOM =
  /^(?:\p{Ll}[\p{L}'() ]{2,50}[:：] ?(?=\p{Lu}|\p{sc=Han})|(?:to|for|till|för|åt|på) (?:the |our |vårt? )?(?=\p{Lu}))/u
/** 用我们集团的：…有限公司 */
const OF_OURS = /^[\p{sc=Han}]{0,8}[的是][:：] ?(?=\p{sc=Han})/u
const LEADS_TO_HAN =
  /^(?:[\p{Script=Latin}'’]+ ){0,6}(?:in|as|is|are|called|named|chinese|mandarin|licence|license|är|heter|som|på|kinesiska)[:： ]{1,3}(?=\p{sc=Han})/iu

function strongName(chunk: string): Span | undefined {
  // "is in Chinese: 大连…", "registered in Suzhou as 苏州…"
  const lead = (LEADS_TO_HAN.exec(chunk) ?? TO_WHOM.exec(chunk) ?? OF_OURS.exec(chunk))?.[0].length ?? leadInOf(chunk)
  const introduced = chunk.slice(lead)
  const company = endOfChineseCompany(introduced)
  const named = company > 0 ? withoutLeadIn(introduced.slice(0, company)) : introduced
  const end = endOfChineseCompany(named) || endOfLatinCompany(named)
  const value = end > 0 ? named.slice(0, end).trim() : anyName(named)
  const start = lead + (company > 0 ? company - named.length : 0)
  return value ? { start, end: start + value.length, value } : undefined
}

const SPEECH =
  /我|你|您|请|帮|想|要|是|的|了|错|改|换|写|填|开|用|不|没|和|与|跟|税号|发票|普票|专票|公司$|类型|名称|信息|需要|可以|付款|快递|韵达|顺[丰风]|自[取提]|邮寄/u
const FARTHEST = 10

/** "Name is Per Ask and the | phone": words that only lead on to what comes next. */
const LEADS_ON = /(?: (?:and|also|och|samt|with|med|plus|the|my|our|is|är|to|at|till|på))+ ?$/u

/** Without a colon a name must look like one: a company, an institution, a person. */
function shapedName(said: string): Span | undefined {
  const chunk = said.replace(LEADS_ON, '')
  const lead = TO_WHOM.exec(chunk)?.[0].length ?? 0
  const company = [...findChineseCompanies(chunk), ...findLatinCompanies(chunk)].find(
    ({ start }) => start <= FARTHEST + lead,
  )
  if (company) return company
  const body = chunk.replace(/^(?:the|our) (?=\p{Lu})/u, '')
  if (isLatinInstitution(body)) return { start: chunk.length - body.length, end: chunk.length, value: body }
  const bare = chunk.replace(/ ?[(（][^()（）]*[)）]?$/u, '')
  if (isChineseInstitution(chunk)) return { start: 0, end: chunk.length, value: chunk }
  if (isPerson(bare)) return { start: 0, end: bare.length, value: bare }
  return tradeName(chunk) ?? latinTradeName(chunk) ?? smallCompany(chunk)
}

/** 抬头南京老山药业: a run of characters right behind the word, as long as names are, and no sentence. */
function tradeName(chunk: string): Span | undefined {
  const [value = ''] = chunk.split(' ')
  const isName = /^[\p{sc=Han}（）()]{4,30}$/u.test(value) && !NO_TITLE.test(value) && !SPEECH.test(value)
  return isName && !isQuestion(value) ? { start: 0, end: value.length, value } : undefined
}

/** "It is for Karolinska Research Center (Beijing), …": several words written as names are. */
function latinTradeName(chunk: string): Span | undefined {
  const isNames = /^(?:\p{Lu}[\p{L}\d'’&-]*)(?: (?:&|of|the|i|och|and|\(?\p{Lu}[\p{L}\d'’&-]*\)?)){1,6}$/u.test(chunk)
  const isThing = /office|microsoft|visio|order|exchange|teams|power|reimburse/iu.test(chunk)
  return isNames && !isThing && !isQuestion(chunk) ? { start: 0, end: chunk.length, value: chunk } : undefined
}

/** "Bought privately" says what kind of title it is, and none. */
function isKind(value: string): boolean {
  return findChoices(value, value).some(
    ({ kind, start, end }) => kind === 'title_type' && end - start > value.length - 3,
  )
}

/** "Make it out to river stone trading ltd": written small in haste, up to the legal form. */
function smallCompany(chunk: string): Span | undefined {
  const end = endOfLatinCompany(chunk)
  const lead = leadInOf(chunk)
  const value = chunk.slice(lead, end)
  const isName = end > 0 && /^\p{Ll}[\p{L}\d&'’-]*(?: [\p{L}\d&'’().,-]+){1,7}$/u.test(value) && !isQuestion(value)
  return isName ? { start: lead, end, value } : undefined
}

/** "it should be a special one" */
const SENTENCE =
  /^(?:it|that|this|we|i|they|you|he|she|there|det|den|vi|jag|de) (?:is|are|am|was|should|must|will|would|can|could|need|want|have|has|think|do|don't|ska|är|vill|måste|har|behöver|borde)(?![\p{L}])|^(?!.*(?:ltd|inc|limited|gmbh|llc)\.?$)\p{L}+(?: \p{L}+)? (?:should|must|needs to|has to|ska|måste) (?:be|vara) /iu

function anyName(chunk: string): string | undefined {
  const words = /\p{sc=Han}/u.test(chunk) ? (chunk.split(/ (?=\p{sc=Han})/u)[0] as string) : chunk
  const value = words.replace(COURTESY, '').replace(/[\s.:：'’（(-]+$/u, '')
  const isName =
    /\p{L}{2}/u.test(value) &&
    !isTalk(value) &&
    !SENTENCE.test(value) &&
    !isKind(value) &&
    !NO_TITLE.test(value) &&
    !NO_ARTICLE.test(value) &&
    !isQuestion(value)
  return isName && value.length <= 80 ? value : undefined
}
