// 同上, "same as the registered address": a value given by pointing at another.
import type { RequestFields } from '../request-fields.js'
import { endsAsName } from './chinese-company.js'
import type { Segment } from './find-labels.js'
import { endOfLatinCompany } from './latin-company.js'
import { isMereQuestion, sentencesOf } from './sentences.js'

const DITTO =
  /^[\s，,]*(?:(?:就|也)?(?:同上|同前)(?:面)?(?:的)?(?:公司|注册)?(?:地址|电话)?(?=[\s，,。.;；!！]|$)|一样|相同|(?:也?(?:是|用|就是|就用|同|跟|和|与))?(?:上面|前面|以上)?(?:的)?(?:公司|注册|单位|开票|营业执照|收件|收货|邮寄)?(?:的)?(?:地址|电话)?(?:一样|相同|一致|同上)|(?:the )?same(?: as| address| phone| one| number)?(?: (?:above|the|registered|company|delivery|office|address|phone|before))*|as above|ditto|samma(?: som)?(?: (?:ovan|adress|den|registrerade?|företagets))*|som ovan)(?=[\s，,。.;；!！]|$)/iu
const TO_COMPANY =
  /(?:寄|邮寄|快递|发|送|韵达|顺[丰风]|到付)(?:到|给|往|至)?(?:我们)?(?:公司|单位|注册|营业执照|上述|上面|以上|开票)(?:的)?(?:注册)?地址(?![:：是为改错不吗])|(?<![\p{L}])(?:to|till) (?:the |our |that |den |vår )?(?:same|registered|company|above|registrerade|samma|ovanstående) (?:registered |office )?(?:address|adress(?:en)?)(?! ?[:：])/iu

/** 顺丰，公司地址，陈奕迅139…: a clause of its own. */
const COMPANY_ADDRESS =
  /(?<=^|[，,。；;])(?:就|还是|寄|发|到|用|填|写)*(?:我们)?(?:公司|注册|单位|开票|上面|执照)(?:上)?(?:的)?(?:注册)?地址(?:就行|就好|即可|吧)?(?=$|[，,。；;])|(?<=^|[，,。；; ])(?:就|地址)?(?:跟|和|与|同)(?:我们)?(?:公司|注册|单位|开票|上面|执照)(?:上)?(?:的)?(?:注册)?地址(?:一样|相同|一致)/u

/** 地址跟注册地址一样, "…, same address": said of the parcel beside who receives it. */
const SAME_AS_COMPANY =
  /(?<!公司|注册|单位|开票|登记)地址(?:就|也|还)?(?:跟|和|与|同|是|用|按|写|填)(?:我们|我司)?(?:公司|注册|单位|开票|登记|营业执照|执照|办公|上面|上述|以上|前面|刚才|那个|的){1,4}地址|(?:寄|快递|邮|发|送)(?:到|给|往|至|回)?(?:我们)?(?:公司|单位)(?:就|就行|就好|就可以|即可|吧|里|这边|这里)*(?=$|[，,。；;\s])|(?:按|照|用|跟|就|寄|还是|收件|收货|邮寄|快递)(?:到|着|照|给)?(?:同上|上面|上述|以上|前面|刚才|同一个?)(?:那个|这个|说的|写的|给的|填的|的)*地址(?!是|为|：|:|改|错|不)/iu
const SAME_PLACE =
  /(?<![\p{L}])(?:same (?:company |registered |office |billing )?address|address(?: is| remains)?(?: the)? same|samma (?:registrerade )?adress(?:en)?|adress(?:en)?(?: är)? (?:den ?samma|samma)|address(?: is)? as above|adress(?:en)? som ovan)(?! ?[:：]| som förra)(?=$|[\s,.;!])/iu

/** 收件信息和公司地址电话一样: not the address alone. */
const SAME_DETAILS =
  /(?:收件|邮寄|寄件|寄送|收货|快递)(?:人)?(?:的)?(?:信息|资料|地址和?电话|地址、电话)?(?:就|也|还)?(?:跟|和|与|同|按|用)(?:我们)?(?:上面|上述|以上|前面|公司|单位|开票|注册|刚才|的)*(?:地址[和、及]?电话|电话[和、及]?地址|信息|资料)(?:都|是|也)*(?:一样|相同|一致|就行|即可)/u

/** 本人，138…, "I'll pick it up myself": who a personal title names fetches or receives it. */
const HIMSELF =
  /(?<![\p{L}])(?:i(?:'ll| will|'m going to)? (?:pick|collect|fetch|come)(?![\p{L}])|(?:pick|collect|fetch)(?:ing)? (?:it )?(?:up )?(?:by )?myself|(?:picked up|collected|fetched) by (?:me|myself)|jag h[äa]mtar|h[äa]mtas (?:den |upp )?av mig(?: själv)?|h[äa]mtar? (?:den |fapiaon |ut den )?själv|(?:send|ship|deliver|mail|post|courier|skicka|leverera)(?: (?:it|this|the fapiao|den|fapiaon))?(?: (?:by|via|with|med|per) \p{L}+(?: express)?)? (?:to|till) (?:me|mig))(?![\p{L}])/iu
const HIMSELF_HAN =
  /(?:^|[\s，,；;：:])(?:收件人?|收货人?|取票人?|领取人?|联系人|自取人?)?(?:就|也|还)?(?:是|写|填)?(?:(?:我本人|我自己|本人)(?:亲自)?(?:来|去)?(?:签?收|取|领|拿)?|(?<=人(?:就|也|还)?(?:是|写|填))我|我(?:来|去)?(?:签?收|取|领|拿)|寄给我(?:自己|本人)?)(?:吧|就行|就好|的|就可以)?(?=$|[\s，,；;。])/u

/** "Where do I pick it up?" only asks. */
function doesItHimself(text: string): boolean {
  if (!HIMSELF.test(text) && !HIMSELF_HAN.test(text)) return false
  return sentencesOf(text).some(
    (sentence) => (HIMSELF.test(sentence.text) || HIMSELF_HAN.test(sentence.text)) && !isMereQuestion(sentence.text),
  )
}

type Copied = 'address' | 'phone'
const TWINS = { address: 'reg_address', phone: 'reg_phone' } as const

/** Fields whose value is said to be that of their twin; `fields` are those read, `known` those said before. */
export function readDittos(
  text: string,
  segments: Segment[],
  fields: RequestFields,
  known: RequestFields,
): RequestFields {
  const all = { ...known, ...fields }
  const copied: RequestFields = {}
  const copy = (name: Copied, isDelivery: boolean) => {
    const [to, from] = isDelivery ? [name, TWINS[name]] : [TWINS[name], name]
    const value = all[from]
    // With an address of its own already there, "same address" leaves it as it is.
    if (value !== undefined && fields[to] === undefined && known[to] === undefined) copied[to] = value
  }
  for (const segment of segments) {
    if (!DITTO.test(text.slice(segment.start, segment.end))) continue
    for (const { kind, side } of segment.asks)
      if (kind === 'address' || kind === 'phone') copy(kind, side !== 'billing')
  }
  if (TO_COMPANY.test(text) || COMPANY_ADDRESS.test(text) || SAME_AS_COMPANY.test(text) || SAME_PLACE.test(text))
    copy('address', true)
  if (SAME_DETAILS.test(text)) for (const name of ['address', 'phone'] as const) copy(name, true)
  const { title, title_type: kind } = all
  if (
    kind === 'personal' &&
    title &&
    title !== '个人' &&
    !endsAsName(title) &&
    endOfLatinCompany(title) === 0 &&
    !fields.recipient &&
    doesItHimself(text)
  )
    copied.recipient = title
  return copied
}
