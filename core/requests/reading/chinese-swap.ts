// A Chinese correction that says what to write for what: 李建国改成王芳, 4号楼应该是5号楼, 是290号不是209号. Which value is meant
// shows where the wrong piece stands.
import { CHOSEN, FIELD_NAMES, type FieldName, type RequestFields } from '../request-fields.js'

const PIECE = '["“「]?([^\\s，,。;；!！"”」]{1,40}?)["”」]?'
const NEW = '["“「]?([^\\s，,。;；!！"”」]{1,60}?)["”」]?'
const TAIL = '(?:才对|才是|就行|就好|就可以|即可|吧|哈|啊|了|哦|谢谢)*(?=$|[\\s，,。;；!！])'
const TO =
  '(?:改成|改为|改到|改(?![了过一下个名])|换成|换为|换(?![了过一下个])|更正为|更改为|修改为|替换为|替换成|变成|应该?改成|->|→)'
const IS = '(?:其实|实际)?(?:应该是|应该为|应当是|应为|应是|该是|是|为|写成?)'
const WRONG = '(?:是|都)?(?:写|打|填|输|弄|搞|说)?(?:错了?|不对|有误)(?:的|了)?'

/** Each with the wanted piece first or second. */
const WAYS: readonly (readonly [RegExp, wanted: 1 | 2])[] = [
  [new RegExp(`(?:^|[，,。;； ])(?:请|麻烦|帮忙|帮我)?(?:把|将)?${PIECE}(?:要|请|得)?${TO}${NEW}${TAIL}`, 'u'), 2],
  [new RegExp(`(?:不是|不叫|并非|不在)${PIECE}[，, ]{0,2}(?:而|应该?|其实|现在)?(?:是|叫|写|在)${NEW}${TAIL}`, 'u'), 2],
  [
    new RegExp(
      `(?:^|[，,。;； ])(?:应该)?(?:是|叫|写|在)?${NEW}[，, ]{0,2}(?:而)?(?:不是|不叫|并非|不在)${PIECE}${TAIL}`,
      'u',
    ),
    1,
  ],
  [new RegExp(`(?:^|[，,。;； ])${PIECE}${WRONG}[，, ]{0,2}${IS}${NEW}${TAIL}`, 'u'), 2],
  [new RegExp(`(?:^|[，,。;； ])${PIECE}${WRONG}[，, ]{1,2}(?:应该|应|要)?${NEW}${TAIL}`, 'u'), 2],
  [new RegExp(`(?:^|[，,。;； ])${PIECE}(?:其实|实际)?(?:应该是|应该为|应当是|应为|应是|该是)${NEW}${TAIL}`, 'u'), 2],
]
const SIGNS = /改|换|不是|不叫|并非|不在|[应该]是|应为|错|不对|有误|->|→/u
/** 电话是不是139…? */
const ASKS = /是不是|对不对|有没有|[吗么?？]$/u
/** 地址里的4号楼, 李建国的国: where the wrong piece stands is said in front of it. */
const WHERE = /^.{1,12}?(?:里面?的?|中的?|上的?|的)(?=.)/u
const FIELD_NAME =
  /^(?:(?:最后|末尾?|后面?|尾号|前面?|开头|中间)(?:[一二两三四五六\d]?(?:位|个数字?|个字))?(?:数字?)?(?:应该)?(?:是|为)?(?=[\dA-Za-z])|收件人|收货人|联系人|取票人|姓名|名字|电话|手机号?码?|联系方式|地址|收件地址|抬头|公司名称?|税号|开户行|账号|备注|邮编|楼号|门牌号?)(?:的|是)?/u
const WRITTEN = FIELD_NAMES.filter((field) => !CHOSEN.has(field))
/** 单元错了，是3单元: names what is counted, and no piece. */
const COUNTED = /^(?:单元|楼[层栋]?|号楼|[号室层栋幢座弄房路街]|门牌|房间|最后.*|后.位|前.位|尾号)$/u
/** 收件人不是我，是我同事王芳 */
const SPEAKER = /^(?:我|我本人|本人|我自己|[他她])$/u
const COLLEAGUE = /^我们?的?(?:同事|朋友|助理|领导|老板)?/u
const MOST_GROWTH = 6

export type Swap = { fields: RequestFields; said: string }

/** `named`: the field that is spoken of, where two values hold the wrong piece. */
export function swapChinesePiece(text: string, current: RequestFields, named: FieldName | undefined): Swap | undefined {
  if (!SIGNS.test(text) || ASKS.test(text)) return undefined
  const said = text.trim().replace(/["“”「」『』]/gu, '')
  for (const [way, wanted] of WAYS) {
    const match = way.exec(said)
    if (!match) continue
    const [right = '', wrong = ''] = wanted === 1 ? [match[1], match[2]] : [match[2], match[1]]
    const fields = withPiece(current, { wrong, right: right.replace(FIELD_NAME, ''), named })
    if (fields) return { fields, said: match[0] }
  }
  return undefined
}

const IN_VALUE =
  '(?:请|麻烦|帮我|帮忙)?(?:把|将)?(?:刚才|那个|这个|的)*(?:抬头|名称|名字|公司名称?|单位名称?|税号|账号|地址|收件人|备注|电话)?(?:里面?|中|后面|前面|最后|末尾|中间|开头|的)*'
const CHARACTERS = '(?:这|那)?(?:[一两二三四五几]?个?字|[一两二三几]位)?'
/** …602室（门卫转）: the brackets and the comma that held it go with it. */
function withoutPiece(value: string, piece: string): string {
  return value
    .replace(piece, '')
    .replace(/[（(【[][\s]*[)）】\]]/u, '')
    .replace(/(?<=[，,、 ])[，,、 ]+|^[，,、 ]+|[，,、 ]+$/gu, '')
}

/** 地址里的门卫转 写备注里: what stands in one value belongs in the remark. */
const TO_REMARK =
  /^(?:请|麻烦|帮我|把|将|那个?|这个?)*(?:(?:收件)?地址|收件人|抬头|名字)?(?:里面?|中|上|后面|的)*["“「（(]?([^\s，,。;；"”」)）]{1,16}?)["”」)）]?[，, ]?(?:这|那)?(?:[一两二三四五几]个?字)?(?:请|要|应该|帮我|给我|移|挪|改|放|写|填|加)*(?:到|在|进|成)?(?:发票)?(?:的)?备注(?:里面?|栏|中|上|去)*(?:吧|就行|就好|去)*[。.!！]?$/u

export function moveToRemark(text: string, current: RequestFields): RequestFields | undefined {
  const piece = text.includes('备注') ? TO_REMARK.exec(text.trim())?.[1] : undefined
  const field = piece && /[写放移挪填加到]/u.test(text) ? holderOf(current, piece, undefined) : undefined
  const before = field && current[field]
  if (!piece || !field || field === 'remark' || !before || before === piece) return undefined
  const remark = current.remark ? `${current.remark}；${piece}` : piece
  return { [field]: withoutPiece(before, piece), remark }
}

const GONE = [
  `${IN_VALUE}["“「]?([^\\s，,。;；"”」]{1,12}?)["”」]?${CHARACTERS}(?:请|要|都|就|是)*(?:去掉|删掉|删除|删了|删去|拿掉|不要了?|没有|多余的?|多打的?|多写的?|多出来的?)(?:吧|了|哈)*`,
  `${IN_VALUE}(?:去掉|删掉|删除|删去|拿掉|不要|没有|不带|不含|不用写|多[写打填]?了)(?:那个?|这个?|后面的|前面的|里面?的)?["“「]?([^\\s，,。;；"”」]{1,12}?)["”」]?${CHARACTERS}(?:吧|了|哈|的)*`,
].map((way) => new RegExp(`(?:^|[，,。;； ])${way}$`, 'u'))
const DROPS = /去掉|删|拿掉|不要|没有|不带|不含|不用写|多/u

/** 集团两个字去掉, 公司名没有科技两个字: a piece of one value, and not all of it. */
export function dropChinesePiece(text: string, current: RequestFields): RequestFields | undefined {
  if (!DROPS.test(text) || ASKS.test(text)) return undefined
  for (const way of GONE) {
    const piece = way.exec(text.trim())?.[1]
    const field = piece ? holderOf(current, piece, undefined) : undefined
    const before = field && current[field]
    if (field && piece && before && before !== piece) return { [field]: withoutPiece(before, piece) }
  }
  return undefined
}

type Pieces = { wrong: string; right: string; named: FieldName | undefined }

function withPiece(current: RequestFields, { wrong, right, named }: Pieces): RequestFields | undefined {
  if (named === 'recipient' && SPEAKER.test(wrong)) return { recipient: right.replace(COLLEAGUE, '') }
  const pieces = new Set([wrong, wrong.replace(FIELD_NAME, ''), wrong.replace(WHERE, '')])
  for (const piece of pieces) {
    if (piece === '' || piece === right || COUNTED.test(piece)) continue
    const whole = WRITTEN.find((field) => current[field] === piece)
    if (whole) return { [whole]: whole === 'recipient' ? right.replace(COLLEAGUE, '') : right }
    const field = holderOf(current, piece, named)
    if (field && fits(piece, right)) return { [field]: withRight(current[field] as string, piece, right) }
  }
  return undefined
}

/** 裕民东街，不是西街: what both begin with stands once. */
function withRight(value: string, piece: string, right: string): string {
  const at = value.indexOf(piece)
  const before = value.slice(0, at)
  let shared = Math.min(right.length - 1, before.length)
  while (shared > 1 && !before.endsWith(right.slice(0, shared))) shared -= 1
  return before + (shared > 1 ? right.slice(shared) : right) + value.slice(at + piece.length)
}

/** A piece is put right by a piece: much more than that is a value of its own, and one character goes for one. */
function fits(piece: string, right: string): boolean {
  if (piece.length === 1) return right.length === 1 && !/\d/u.test(piece)
  return right.length - piece.length <= MOST_GROWTH && !/[\d]{7}/u.test(right)
}

/** The one value that holds the piece, and holds it once. */
export function holderOf(current: RequestFields, piece: string, named: FieldName | undefined): FieldName | undefined {
  const holders = WRITTEN.filter((field) => current[field]?.split(piece).length === 2)
  if (named && holders.includes(named)) return named
  return holders.length === 1 ? holders[0] : undefined
}
