// What is asked about the form itself while it is filled in: to see a value again, whether it is right so, what a field is for.
import { isMereQuestion, isQuestion } from '../reading/sentences.js'
import type { FieldName } from '../request-fields.js'

/** 税号念一遍给我听: what is there is shown once more. */
export function asksToReadOut(text: string): boolean {
  return /[念读报][一遍下给出]|再(?:帮我|给我)?(?:核对|检查|看|过|发|念|说|确认)(?:我)?一?[遍次]|再?(?:发|给我|让我)(?:我)?(?:再)?(?:看|核对|检查|念)|显示|(?<!\p{L})read (?:it|me|out|back)|(?<!\p{L})(?:what|which|repeat|show|tell me|remind me)(?!\p{L}).{0,40}(?<!\p{L})(?:again|did i|have you|you have)(?!\p{L})|(?<!\p{L})again,? please\W*$|läs upp|(?<!\p{L})(?:igen,? tack|en gång till)\W*$|(?<!\p{L})(?:vilket|vilken|vad) .{0,30}(?<!\p{L})(?:skrev jag|har (?:du|ni)|var det nu)/iu.test(
    text,
  )
}

const ASKS_APPROVAL =
  /^(?:那|你看|您看|帮我看看|这个?|这样|这么|信息|内容|都|填|写|开|弄|就|是)*(?:可以|对|行|没问题|没错|好|齐|全|够)(?:了|的)?(?:吗|么|吧|不|嘛|没)?[?？。!！]*$/u

/** 这样可以吗: whether it is right is for the person to say. */
export function asksApproval(text: string): boolean {
  return ASKS_APPROVAL.test(text)
}

const PUZZLED = /[写填]啥|怎么[填写]|不(?:懂|明白|会|知道)(?:怎么|该)?[写填]/u
/** Who and when are other questions than what it is. */
const OF_ELSE = /谁|什么时候|多久|多少钱/u

/** 备注会印在发票上吗, 抬头不知道怎么写: said of a field that is named. */
export function asksAboutField(text: string): boolean {
  return (isMereQuestion(text) || PUZZLED.test(text)) && !OF_ELSE.test(text)
}

/** What a question about each field speaks of, besides the name of the field. */
const SPEAKS_OF: Partial<Record<FieldName, RegExp>> = {
  fapiao_type: /[哪那][种个一]|[专普]的?|区别|不同|一样|抵[扣税]|便宜|推荐|建议|合适|常用|一般|类型/u,
  title: /抬头|公司|名|写|简称|全称|单位|个人|营业执照/u,
  tax_id: /税|号|代码|[1-3一二三]\d?位|在哪|[哪那][里儿]|查|[要必]须|[不没][填写]|公司|执照/u,
  reg_address: /地址|电话|开户|账号|银行|信息|资料|这些|这么多|在哪|[哪那][里儿]|查|执照|要求|[要必]须|[不没][填写]/u,
  method:
    /快递|[寄邮送]|韵达|顺丰|京东|圆通|中通|申通|极兔|邮政|ems|到付|运费|[快慢贵]|便宜|自[取提]|你们.{0,3}在哪|哪[家个种]|[几多][天久]|电子|上门/iu,
  recipient: /谁|[收寄]|人|名|电话|手机|地址|前台|代[收签]|公司|家里?|学校|[要必]须|[不没][填写留]/u,
  phone: /电话|手机|座机|号|留|[要必]须|[不没][填写留]/u,
  address: /地址|寄|[哪那][里儿]|公司|家里?|详细|门牌|外地|国外|[要必]须|[不没][填写留]/u,
}
const LONGEST = 28

/** 不清楚, 你推荐一个: an answer that leaves it to be explained. */
const KNOWS_NOT =
  /^(?:我|也|还|真的?|都|就|这个?|那|[，, ])*(?:不(?:太|是很|大|怎么)?(?:知道|清楚|懂|明白|了解|确定|会选)|没概念|看不懂|(?:忘(?:记|掉)?了?|不记得|想不起来?)了?(?:这个|公司|我们|全称|全名|名称|抬头|叫什么|的|是)*)(?:啊|呢|哎|诶|这个|选哪个|该选哪个|怎么选|[。.!！…])*(?:[，, ]*(?:你|您)(?:帮我)?(?:推荐|建议|定|决定|说呢?|看着办|看看?)(?:一?下|一个|吧|呢)*)?[。.!！?？]*$/u

/** 随便, 都行, 你们定: leaves to us what is not ours to choose. */
const LEAVES_IT =
  /^(?:我|我们|这个|快递|那|就)*(?:随便|都行|都可以|都一样|都成|无所谓|哪[个家种](?:快递)?都(?:行|可以|一样|成)|(?:你|您|你们)(?:来)?(?:定|决定|安排|看着办|选|挑)|默认)(?:的|吧|就行|就好|快递|呗|啦|好了|一个)*[。.!！]?$/u

export function knowsNot(text: string): boolean {
  const said = text.trim()
  return text.length <= LONGEST && (KNOWS_NOT.test(said) || LEAVES_IT.test(said))
}

/** 京东可以吗, 写简称行吗: asked about what was just asked for, in few words. */
export function asksOfStep(field: FieldName, text: string): boolean {
  return text.length <= LONGEST && !/\d{5}/u.test(text) && isQuestion(text) && (SPEAKS_OF[field]?.test(text) ?? false)
}
