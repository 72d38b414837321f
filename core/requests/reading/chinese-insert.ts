// What a Chinese correction adds inside of a value that stands: 科技后面加“集团”, 公司名少了股份两个字, 抬头应该是股份有限公司.
import type { RequestFields } from '../request-fields.js'
import { holderOf } from './chinese-swap.js'

const CHARACTERS = '(?:这|那)?(?:[一两二三四五几]?个?字)?(?:就行|就好|吧|哈|啊|了)*'
const BESIDE = new RegExp(
  `(?:^|[，,。;； ])(?:请|麻烦|帮我|在|把)*([^\\s，,。;；]{1,16}?)(?:这|那)?(?:[两几]个字)?(?:的)?(后面?|前面?|之后|之前|后边|前边)(?:再|还|要|应该|得|请|需要|少了?|漏了?|缺了?)*(?:加|补|添|写|有)?(?:上|个|一个|了)*([\\p{sc=Han}A-Za-z0-9（）()]{1,16}?)${CHARACTERS}$`,
  'u',
)
const ADDS = /加|补|添|少|漏|缺/u
const FORM = '(?:集团)?(?:股份)?有限(?:责任)?公司'
const ONLY_FORM = new RegExp(`^${FORM}$`, 'u')
const ENDS_IN_FORM = new RegExp(`${FORM}$`, 'u')
/** A word of a legal form stands where the form has it: 集团股份有限责任公司. */
const FORM_WORDS: readonly (readonly [string, RegExp])[] = [
  ['集团', /(?=(?:股份)?有限(?:责任)?公司$)/u],
  ['股份', /(?=有限(?:责任)?公司$)/u],
  ['责任', /(?<=有限)(?=公司$)/u],
]
const LACKS = new RegExp(`(?:少|漏|缺|没有?写|没有?打|忘)(?:了|写|打|掉|一个|个)*(集团|股份|责任)${CHARACTERS}$`, 'u')

const unquoted = (text: string) => text.trim().replace(/["“”「」『』。！!]/gu, '')

/** 是有限责任公司, said of a name that is another kind of company. */
const IS_FORM = new RegExp(`^(?:不对|不是|错了|应该|其实|名称|抬头|[，, ])*是(${FORM})(?:才对|吧|哈)?$`, 'u')

/** Undefined where nothing is added, or it is not plain to which value. */
export function insertChinesePiece(text: string, current: RequestFields): RequestFields | undefined {
  const said = unquoted(text)
  const form = said.length <= 24 ? IS_FORM.exec(said)?.[1] : undefined
  if (form && current.title !== undefined && !current.title.endsWith(form))
    return withFormAnew({ title: form }, current)
  if (!ADDS.test(text) && !/没|忘/u.test(text)) return undefined
  const [, piece = '', side = '', more = ''] = BESIDE.exec(said) ?? []
  const field = piece && ADDS.test(text) ? holderOf(current, piece, undefined) : undefined
  if (field && more) {
    const both = side.startsWith('后') || side === '之后' ? piece + more : more + piece
    return { [field]: (current[field] as string).replace(piece, both) }
  }
  const word = LACKS.exec(said)?.[1]
  const place = FORM_WORDS.find(([name]) => name === word)?.[1]
  const { title = '' } = current
  return word && place && !title.includes(word) && place.test(title) ? { title: title.replace(place, word) } : undefined
}

/** 应该是股份有限公司: only the legal form is said anew, the name before it stays. */
export function withFormAnew({ title, ...fields }: RequestFields, known: RequestFields): RequestFields {
  if (title === undefined) return fields
  const isForm = ONLY_FORM.test(title) && ENDS_IN_FORM.test(known.title ?? '')
  return { ...fields, title: isForm ? (known.title as string).replace(ENDS_IN_FORM, title) : title }
}
