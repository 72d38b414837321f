// "No, it is Maja Lindh": a name said anew behind a denial replaces the one it resembles, though no field is named.

import { isPerson } from '../reading/person-name.js'
import { findOwnName } from '../reading/personal-title.js'
import { isMereQuestion } from '../reading/sentences.js'
import type { RequestFields } from '../request-fields.js'
import { slipsBetween } from './near-option.js'

const ANEW =
  /^(?:(?:no|nope|sorry|oh|actually|wait|nej|förlåt|ursäkta|oj|vänta|men|but|förresten|btw|by the way|jo|alltså|obs|不是|不对|不|错了)[\s,，.!。！]*){0,3}(?:(?:hon|han|hen|she|he) (?:heter|stavas|is called|spells it)|(?:his|her|hennes|hans) name is|it'?s|it is|that's|that is|(?:it |that )?should be|it must be|(?:it'?s |it is )?(?:spelled|spelt|written)|(?:(?:det|namnet|efternamnet|förnamnet|(?:the )?(?:surname|last name|first name|name)) )?(?:stavas|skrivs|is spelled|is spelt)|(?:efternamnet|förnamnet) (?:är|ska vara)|det är|(?:det )?ska vara|det heter|stavas|应该是|应为|是) ?([\p{L}][^\n,，.;；。!！]{1,60})/iu
/** "with an h", "med h", 不是小: how it is spelt is said to make sure. */
const SPELLING = /,? (?:with|med|without|utan|not|inte|and not|och inte) .*$|[的]?不是.*$/iu
/** "And Zoe Drumm with two m" */
const SPELT =
  /^(?:(?:and|also|but|oh|och|men)[, ]+)?(\p{Lu}[^\n,]{1,40}?,? (?:with|med|without|utan) (?:a |an |the |one |two |double |ett |en |två |dubbel)?(?:[\p{L}'’]{1,3}|prickar|prick|accent|ring|dots|umlaut))(?: please| tack)?[.!]*$/u
const STYLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Fru|Fröken)\.? (?=\p{Lu})/u
const NAMES = ['recipient', 'title'] as const
const MOST_SLIPS = 2
const LETTERS_A_SLIP = 3

/** 小是大小的小, 雨字头的雪: which character is meant is said to make sure. */
const CHARACTER_MEANT =
  /[，,。 （(]*(\p{sc=Han})字?(?:是|，)\p{sc=Han}{1,3}的\1字?[)）]?|(?:^|[，,。 （(]+)是\p{sc=Han}{1,3}的\p{sc=Han}(?=$|[，,。 )）])[)）]?/gu
const NAME_SAID =
  /^(?:不是|不对|[写打填输]?错了|有误|不|哦|是|叫|应该是|应为|写成?|收件人|姓名|名字|[，,：: ])*([\p{sc=Han}·]{2,4})(?:才对|吧|哈|哦)?[。.!！]*$/u

/** 林小燕，小是大小的小: the name by itself, much like one that stands, or with its characters explained. */
function nameAnew(text: string, current: RequestFields): RequestFields | undefined {
  if (text.length > 40 || !/^\p{sc=Han}/u.test(text)) return undefined
  const plain = text.replace(CHARACTER_MEANT, '')
  const name = NAME_SAID.exec(plain.trim())?.[1] ?? ''
  if (!isPerson(name)) return undefined
  const like = NAMES.find((field) => isPerson(current[field] ?? '') && isLike(current[field] ?? '', name))
  if (like) return { [like]: name }
  const isOther = plain !== text && isPerson(current.recipient ?? '') && name !== current.recipient
  return isOther ? { recipient: name } : undefined
}

/** "Maja Lind heter hon, inte Lindh" */
const NAME_FIRST =
  /^(?:nej[, ]+|no[, ]+)?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:heter|stavas|ska) (?:hon|han|hen|det|namnet)(?: (?:heta|stavas|vara))?(?:,? inte .*)?[.!]*$/u

export function saidAnew(text: string, current: RequestFields): RequestFields | undefined {
  const named = nameAnew(text.trim(), current)
  if (named) return named
  const said = NAME_FIRST.exec(text.trim())?.[1] ?? ANEW.exec(text.trim())?.[1] ?? SPELT.exec(text.trim())?.[1] ?? ''
  const value = said.replace(SPELLING, '').replace(STYLE, '').trim()
  const like = NAMES.filter((name) => isLike(current[name] ?? '', value))
  const [field] = like
  if (field) return like.length === 1 ? { [field]: value } : undefined
  return withWordAnew(value, current)
}

/** "Hon heter Ruth", "Harbor without u": one word of a name that stands. */
function withWordAnew(value: string, current: RequestFields): RequestFields | undefined {
  if (value.includes(' ')) return undefined
  const fixed = NAMES.flatMap((name) => {
    const words = current[name]?.split(' ') ?? []
    const like = words.filter((word) => isLike(word, value))
    const isOne = words.length > 1 && like.length === 1
    return isOne ? [{ [name]: words.map((word) => (word === like[0] ? value : word)).join(' ') }] : []
  })
  return fixed.length === 1 ? fixed[0] : undefined
}

/** "My surname is Lind, without h", "first name Ana": one end of a person's name. */
const NAME_PART =
  /(?<![\p{L}])(?:(sur|last |family |efter)|(?:first |given |för))(?:name|namnet|namn)(?: is| was| should be| must be|:| är| ska vara| skrivs| stavas)+(?: spelled| spelt| written)? ["“]?(\p{Lu}[\p{L}'’-]+)/u

export function withNamePart(text: string, { recipient, title, title_type }: RequestFields): RequestFields | undefined {
  const [, isLast, part = ''] = NAME_PART.exec(text) ?? []
  const fix = (name: string) => (isLast ? name.replace(/[^ ]+$/u, part) : name.replace(/^[^ ]+/u, part))
  if (!part || !recipient?.includes(' ')) return undefined
  const isTitle = title_type === 'personal' && title === recipient
  return { recipient: fix(recipient), ...(isTitle ? { title: fix(recipient) } : {}) }
}

const HANDS_OVER =
  /(?<![\p{L}])(?:heter|better|rather|to|called|name is|use|take|put|goes?|send|sent|given?|replaced?|instead|should|must|has to|will|receives?|gets|recipient|receiver|contact|collector|collects?|picks?|ska|ta|till|byt\p{L}*|i ?stället|får|mottagar\p{L}*|hämta\p{L}*|ange|skriv|sätt)(?![\p{L}])/iu
const SPEAKS_OF_ELSE =
  /(?<![\p{L}])(?:title|titeln?|made out|name on|invoice|asks?|asked|check|talk|speak|boss|when|if|before|fråga\p{L}*|prata\p{L}*|kolla\p{L}*|chefen|när|om|innan|ställ\p{L}* ut)(?![\p{L}])/iu
const LONGEST = 80

/** "Maja has left, use Oscar Finn": the one person who is named now receives it. */
export function otherRecipient(text: string, current: RequestFields): RequestFields | undefined {
  if (!current.recipient || text.length > LONGEST || isMereQuestion(text)) return undefined
  const name = findOwnName(text.replace(current.recipient, ''), 'personal')?.value
  const rest = text.replace(name ?? '', '')
  const isOther = name !== undefined && HANDS_OVER.test(rest) && !SPEAKS_OF_ELSE.test(rest)
  return isOther ? { recipient: name } : undefined
}

function isLike(before: string, after: string): boolean {
  const most = Math.min(MOST_SLIPS, Math.floor(before.length / LETTERS_A_SLIP))
  const slips = slipsBetween(before.toLowerCase(), after.toLowerCase())
  return slips <= most && before !== after && after !== ''
}
