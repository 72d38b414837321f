// What is asked about the form itself while it is filled in: to see a value again, whether it is right so, what a field is for.
import { isMereQuestion } from '../reading/sentences.js'

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
