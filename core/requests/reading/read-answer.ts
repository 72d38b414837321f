// What a message can be that answers a question: a bare "张三" after "who receives it?" needs no label. An answer must
// still look like one; "wait a moment" is no company.
import type { FieldName, RequestFields } from '../request-fields.js'
import { findBanks } from './bank-name.js'
import { isChineseAddress } from './chinese-address.js'
import { findChoices } from './choices.js'
import { findCompanies } from './find-companies.js'
import type { Ask } from './find-labels.js'
import { endOfLatinCompany } from './latin-company.js'
import { endingNames } from './lead-in.js'
import { isPerson } from './person-name.js'
import { isQuestion } from './sentences.js'

const ASKS: Record<FieldName, Ask> = {
  fapiao_type: { kind: 'fapiao_type' },
  title_type: { kind: 'title_type' },
  title: { kind: 'title' },
  tax_id: { kind: 'tax_id' },
  reg_address: { kind: 'address', side: 'billing' },
  reg_phone: { kind: 'phone', side: 'billing' },
  bank_name: { kind: 'bank' },
  bank_account: { kind: 'account' },
  method: { kind: 'method' },
  recipient: { kind: 'person', side: 'delivery' },
  phone: { kind: 'phone', side: 'delivery' },
  address: { kind: 'address', side: 'delivery' },
  postcode: { kind: 'postcode', side: 'delivery' },
  remark: { kind: 'remark' },
}

export function asksOf(asked: FieldName | undefined): Ask[] {
  return asked ? [ASKS[asked]] : []
}

const SMALL_TALK =
  /^(?:好|好的|嗯+|哦|是|是的|对|不|不是|不对|不要|等等|等一下|稍等|算了|取消|不知道|不清楚|不确定|随便|都行|谢谢|多谢|你好|您好|在吗|继续|下一步|返回|上一步|帮助|人工|转人工|跳过|确认|没问题|ok|okay|yes|yeah|yep|no|nope|sure|wait|hold on|hi|hello|hey|thanks|thank you|cancel|stop|skip|back|help|next|continue|go on|repeat|human|agent|later|don't know|no idea|ja|nej|jo|tack|hej|vänta|avbryt|hjälp|tillbaka|hoppa över|fortsätt|vet inte|ingen aning)[\s，,。.!！~]*$/iu
const SENTENCE =
  /我|你|您|请|帮|想|要(?!塞)|怎|什么|为啥|不知|还没|已经|一下|(?<![\p{L}])(?:i|i'm|i'll|you|we|want|need|please|can|could|would|don't|do|does|have|has|know|wait|not|this|that|jag|vi|du|ni|vill|kan|behöver|har|vet|inte|det)(?![\p{L}])/iu
/** "Svenska Skolan i Peking": a place follows, nobody speaks of himself. */
const IN_PLACE = / i (?=\p{Lu})/gu
const COURTESY = /^(?:just|bara) |[ ,]+(?:please|pls|thanks|thank you|tack)[.!]*$/giu
const bareName = (line: string) => line.replace(COURTESY, '').replace(IN_PLACE, '')
/** Puts off, breaks off or points back: none of it is a value. */
const PUTS_OFF =
  /(?<![\p{L}])(?:(?:en|ett) (?:sekund|sek|minut|stund|ögonblick)|(?:one|a|just a) (?:second|sec|minute|moment)|vänta)(?![\p{L}])|算了|不开了|不弄|不填|不办|再说|再看|晚点|稍后|回头|改天|先不|上次|还有|另外|[^\p{sc=Han}]同样|一样|(?<![\p{L}])(?:later|cancel|same|again|order|last time|another|changed my mind|senare|avbryt|samma|beställning|ändra(?:r|t|de)? mig|ångra(?:r|t|de)? mig)(?![\p{L}])/iu
const MOBILE = /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu
const MOBILE_NUMBER = new RegExp(MOBILE.source, 'u')
const PLACE_SIGN =
  /\d|[路街道巷弄村镇乡区县市省号楼室园]|大厦|广场|(?<![\p{L}])(?:road|rd|street|st|avenue|building|room)(?![\p{L}])/iu

/** "It should be …": only leads up to the value. */
const ONLY_LEADS =
  /^(?:(?:so|well|ok|and|then|now|så|och|då)[, ]+)?(?:it|this|that|they|den|det)(?: (?:should|must|shall|will|has to|needs to|ska|bör|måste))?(?: (?:be|read|say|go|vara|stå|stå på|ställas ut))?$/iu

/** Whether a text without a label can be the value asked for. */
export function isBareAnswer(asked: FieldName, text: string): boolean {
  const line = text.trim()
  if (line === '' || SMALL_TALK.test(line) || ONLY_LEADS.test(line) || isQuestion(line)) return false
  switch (asked) {
    case 'title':
      return (
        isWholeName(line) ||
        (line.length <= 80 && !line.includes('\n') && !SENTENCE.test(bareName(line)) && isForTitle(line))
      )
    case 'tax_id':
      return (
        (/^[0-9A-Z]{3,}$/iu.test(line) ||
          /(?=[A-Za-z]{0,4}\d)[0-9A-Za-z]{5,}|(?:[0-9A-Za-z]{4}[ -]){2}/u.test(line.replace(MOBILE, ''))) &&
        /\d/u.test(line.replace(MOBILE, '')) &&
        !/\p{sc=Han}\d{1,5}号/u.test(line)
      )
    case 'recipient':
      return (
        isPerson(line) ||
        endingNames(line).some(isPerson) ||
        isSmallName(line) ||
        LEADS_TO_NAME.test(line) ||
        isForRecipient(line)
      )
    case 'address':
    case 'reg_address':
      return line.length <= 200 && isForAddress(line)
    case 'bank_name':
      return /行|信用社|联社|bank|branch|icbc|ccb|boc|abc|cmb|hsbc|seb/iu.test(line) && line.length <= 100
    default:
      return true
  }
}

/** "Vi Två AB", "Du & Jag HB": words written large up to the legal form, whatever words they are. */
function isWholeName(line: string): boolean {
  const isNames = /^\p{Lu}[\p{L}\d'’-]*(?: (?:&|och|and|\p{Lu}[\p{L}\d'’-]*)){1,5}\.?$/u.test(line)
  return isNames && endOfLatinCompany(line) >= line.length - 1
}

const LEADS_TO_NAME = /^(?:是)?我(?:本人|自己)?[，, ]{1,2}[\p{sc=Han}·]{2,4}(?=$|[，, 。])/u
/** 没看懂, 运费多少, 稍等一下: short, and about something else than a name. */
const NO_RECIPIENT =
  /[看懂问说查遍等啥几]|多少|运费|需要|要填|客服|(?<![\p{sc=Han}])(?:在|先|就|再)(?![\p{sc=Han}]{3,}[部处科室])/u

export function isNoRecipient(line: string): boolean {
  const [first = ''] = line.trim().split(/[，,。;； ]/u)
  return line.length <= 16 && !/\d/u.test(line) && !isPerson(first) && NO_RECIPIENT.test(line)
}

function isForRecipient(line: string): boolean {
  return line.length <= 40 && !SENTENCE.test(line) && !PUTS_OFF.test(line) && !isNoRecipient(line)
}

/** "ben cho 13512345678, …": in haste names are written small; a number or a comma ends them. */
function isSmallName(line: string): boolean {
  const [first = ''] = line.split(/[\d+,，\n\uE000\uE001]/u)
  const isSmall = /^\p{Ll}{2,20}(?: \p{Ll}{2,20}){1,2}$/u.test(first.trim()) && first.length < line.length
  return isSmall && !SENTENCE.test(first) && !PUTS_OFF.test(first) && findChoices(first, first).length === 0
}

/** "Kari Moen, Room 2105, …, 135…": a person with an address and a phone is who receives it, whatever was asked. */
export function saysWhereTo(line: string): boolean {
  const [first = ''] = line.split(/[，,;；]/u)
  return isPerson(first.trim()) && /[,，].*\d.*[,，]/su.test(line) && MOBILE_NUMBER.test(line)
}

/** 中国农业银行吴江盛泽支行 1054…: the bank first, whatever else was asked with it. */
export function opensWithBank(text: string): boolean {
  const [first = ''] = text.split(/[，,;；\n]/u)
  const [bank] = findBanks(first)
  return bank !== undefined && !/[路街道巷弄]\d/u.test(first.slice(0, bank.start))
}

/** 等一会儿, 不确定开哪家: short, and no name of anybody. */
const NO_NAME_OF_BODY = /[专普]票|[太远贵慢]了|^[等稍]|会儿|确定|哪|查一?下|看看|多少|^能|[两几]个|知道|懂/u

/** "Pick-up, Li Lei, 010-…" answers another question than the one for the title. */
function isForTitle(line: string): boolean {
  const [first = ''] = line.split(/[，,;；]/u)
  if (findCompanies(first).length > 0) return true
  if (saysWhereTo(line)) return false
  if (/\d/u.test(first) && isChineseAddress(first)) return false
  // 傅会计，159…，绵阳市…: who receives the parcel, with all of it.
  if (isPerson(first.trim()) && /\d{7}/u.test(line.slice(first.length))) return false
  return (
    !PUTS_OFF.test(line) &&
    !NO_NAME_OF_BODY.test(line) &&
    findChoices(first, first).every(({ kind }) => kind === 'title_type')
  )
}

function isForAddress(line: string): boolean {
  const [first = ''] = line.split(/[，,;；]/u)
  const chooses = findChoices(first, first).length > 0 || findBanks(first).length > 0
  const place = line.replace(MOBILE, '')
  return PLACE_SIGN.test(place) && !chooses && (/\d/u.test(place) || !PUTS_OFF.test(place))
}

const NOTHING =
  /^(?:无|没有|没|暂无|不填|不需要|不用|不用填|空着?|略|没有了|无备注|none|nothing|no|nope|n\/?a|nil|don't have (?:one|any|it)|not needed|no remarks?|ingen|inga|inget|nej|nej tack|no thanks|finns inte|har ingen|har inget|-)[\s，,。.!！~]*$/iu
const ALWAYS_OPTIONAL: readonly FieldName[] = ['postcode', 'remark', 'phone']
const OPTIONAL_FOR_GENERAL: readonly FieldName[] = ['tax_id', 'reg_address', 'reg_phone', 'bank_name', 'bank_account']

/** "None" to a question about an optional field: there is such an answer, and it is empty. */
export function isNone(asked: FieldName, text: string, known: RequestFields): boolean {
  const isOptional =
    ALWAYS_OPTIONAL.includes(asked) || (known.fapiao_type !== 'special' && OPTIONAL_FOR_GENERAL.includes(asked))
  return isOptional && NOTHING.test(text.trim())
}
