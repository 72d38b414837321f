// Cuts a long message into the statements it makes, and a statement in two where it may ask two things.

import { allMatches } from '../all-matches.js'
import { type Message, partOf } from './read-message.js'

// Not after "no.", "Co.", "nr." or inside a number or address: there the dot ends no sentence.
const SENTENCE_END =
  /(?<=[。!！?？;；\n])|(?<=(?<!(?:^|[\s.(])(?:no|nr|co|ltd|inc|mr|mrs|ms|dr|st|tel|ext|e\.g|i\.e|bl\.a|t\.ex|dvs|ca))\.)(?=\s)/iu
const JOINTS =
  /[,，、]?\s*(?:另外|还有|還有|以及|同时|同時|顺便|順便|然后|然後)[,，]?|[,，]\s*(?:and |och |samt )?|\s+(?:and|och|samt|also|plus)\s+/giu
// One person says at most this much; the rest of a longer text is quotation.
const MOST_STATEMENTS = 40
const MOST_JOINTS = 6

export function cutStatements(message: Message): Message[] {
  const { plain } = message
  let start = 0
  return plain
    .split(SENTENCE_END)
    .flatMap((sentence) => {
      start += sentence.length
      return /[\p{L}\p{N}]/u.test(sentence) ? [tidyPart(message, start - sentence.length, start)] : []
    })
    .slice(0, MOST_STATEMENTS)
}

/** Every way to cut a statement in two at a comma or a conjunction; the lines of a filled-in form are one. */
export function waysToHalve(statement: Message): [Message, Message][] {
  const { plain } = statement
  return allMatches(plain, JOINTS)
    .slice(0, MOST_JOINTS)
    .filter((joint) => {
      const halves = [plain.slice(0, joint.index), plain.slice(joint.index + joint[0].length)]
      return halves.every(saysSomething) && !halves.every((half) => isField(half.trim()))
    })
    .map((joint) => [
      tidyPart(statement, 0, joint.index),
      tidyPart(statement, joint.index + joint[0].length, plain.length),
    ])
}

/** Without the spaces around it. */
function tidyPart(message: Message, start: number, end: number): Message {
  const part = message.plain.slice(start, end)
  const first = start + part.length - part.trimStart().length
  return partOf(message, first, first + part.trim().length)
}

// Numbers and addresses: "register me, order 2100451177, ann@b.example" is one wish and what belongs to it.
const NAMED = /[\p{Script=Latin}\p{N}._+-]*[@\d][\p{Script=Latin}\p{N}@._+-]*/gu

function saysSomething(half: string): boolean {
  return /\p{L}/u.test(half.replace(NAMED, ''))
}

const QUESTION =
  /[?？]|[吗嗎呢么]\s*[。!！]?$|怎么|怎样|如何|多久|什么|哪|几天|为何|(?<!\p{L})(?:how|where|when|which|what|why|who|can|could|may|is|are|do|does|hur|var|vart|när|vilken|vilket|vilka|vad|varför|vem|kan|får|går)(?!\p{L})/iu

export function isQuestion(statement: string): boolean {
  return QUESTION.test(statement)
}

const FIELD =
  /^[^\p{L}\p{N}]*(?:公司|单位|企业|购方|购买方|发票)?(?:抬头|名称|名字|税号|识别号|信用代码|地址|电话|手机|联系人|收件人|开户行|账号|账户|邮编|邮箱|备注|订单号)[^:：]{0,8}[:：]|^[^\p{L}\p{N}]*(?:(?:company|billing|delivery|registered|postal|your|bank|tax|phone|order|account|e-?mail|fapiao|recipient|post)[ -]?){0,2}(?:company|name|title|id|number|no|address|phone|tel|mobile|bank|account|recipient|contact|e-?mail|postcode|code|remarks?|titel|företag|bolag|namn|skattenummer|adress|telefon|mobil|mottagare|konto|kontonummer|e-?post|postnummer|ordernummer|anmärkning)\.?\s*:/iu

/** A line of a filled-in form, such as "Tax ID: …": it names something and asks nothing. */
export function isField(statement: string): boolean {
  return FIELD.test(statement) && !isQuestion(statement)
}
