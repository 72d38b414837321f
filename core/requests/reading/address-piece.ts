// One piece of an address said anew or forgotten: 楼号错了，5号楼; 房间号忘写了，302; 路名错了，是竹林路. A piece of the same kind
// takes the place of the old one, another goes behind.
import { allMatches } from '../../all-matches.js'
import { completeAddresses } from './partial-address.js'

const NUMBER = '(?:[A-Za-z]?\\d{1,5}(?:-\\d{1,4})?|[A-Za-z]|[一二三四五六七八九十]{1,3})'
const UNIT = '(?:号楼|栋|幢|座|单元|层|楼|室|房|号|弄|院)'
/** A座602: behind another piece the room needs no unit. */
const ROOM = /(?<=(?:号楼|[栋幢座层楼元]))\d{3,4}$/u
const PIECES = new RegExp(`^(?:${NUMBER}${UNIT}){1,4}$`, 'u')
const PIECE = new RegExp(`(${NUMBER})(${UNIT})`, 'gu')
const STREET = /^[\p{sc=Han}]{1,6}(?:路|街|大道|巷|大街)$/u
const STREET_AND_NUMBER = /^([\p{sc=Han}]{1,8}?(?:路|街|大道|巷|弄|道))\d{1,5}(?:-\d{1,4})?号?$/u
/** What is said before the piece: what it is, that it was wrong or forgotten, and what to do. */
const LEAD =
  /^(?:不对|不是|错了|等等|哦|啊|对了|那个|我的?|收件|收货|邮寄|快递|详细|地址|路名|街道名?|街名|里面?|中|的|楼号|楼栋号?|楼座|座号?|栋号|门牌号?码?|房间号?|房号|室号|门号|楼层|单元号?|少|漏|忘|忘记|没|写|填|打|输|说|加|发|弄|搞|给|错|了|有误|不全|不完整|不详细|补充?|一下|还有|还要|还|再|要|请|麻烦|帮|改|后面|前面|最后|末尾|应该|应|该|其实|实际|是|为|在|成|上|具体|个|[:：，,。；; ])+/u
const TAIL = /(?:没[写填说]|[忘漏]了?[写填说]?了?|才对|吧|哈|啊|哦|谢谢|就行|就好|了)*[。.!！]?$/u
const SPOKEN: readonly [RegExp, string][] = [
  [/房间|房号|室号|门号/u, '室'],
  [/楼层/u, '楼'],
  [/单元/u, '单元'],
  [/楼号|楼栋|栋号/u, '号楼'],
  [/门牌/u, '号'],
]
/** Units that count the same thing. */
const SAME: Record<string, string> = { 栋: '号楼', 幢: '号楼', 座: '号楼', 楼: '层', 房: '室' }
const kindOf = (unit: string) => SAME[unit] ?? unit

/** Undefined where the message says more than pieces, or the address does not change by them. */
export function withAddressPiece(text: string, address: string): string | undefined {
  if (text.length > 30) return undefined
  const said = text.trim().replace(TAIL, '')
  const written = said.replace(LEAD, '')
  const piece = written.replace(ROOM, '$&室')
  const [, street = ''] = STREET_AND_NUMBER.exec(piece) ?? []
  if (street && address.includes(street)) return completeAddresses({ address: piece }, { address }).address
  if (STREET.test(piece) && piece.length < said.length) return withStreet(address, piece)
  const unit = SPOKEN.find(([word]) => word.test(said))?.[1]
  const isBare = unit !== undefined && new RegExp(`^${NUMBER}$`, 'u').test(piece)
  const pieces = isBare ? `${piece}${unit}` : piece
  if (!PIECES.test(pieces)) return undefined
  let changed = address
  for (const [whole, , kind = ''] of allMatches(pieces, PIECE)) changed = withPiece(changed, whole, kind)
  if (changed === address) return undefined
  // What was written without a unit stays so, where the address before had none either.
  return piece !== written && !/[室房]/u.test(address) ? changed.replace(/室$/u, '') : changed
}

function withPiece(address: string, piece: string, unit: string): string {
  const places = allMatches(address, PIECE).filter((match) => kindOf(match[2] as string) === kindOf(unit))
  const last = places.at(-1)
  if (!last) return address + piece
  return address.slice(0, last.index) + piece + address.slice(last.index + last[0].length)
}

function withStreet(address: string, street: string): string | undefined {
  const before = /[\p{sc=Han}]{1,8}?(?:大道|大街|路|街|巷)(?=\d)/u.exec(address)
  if (!before) return undefined
  const from = before.index + Math.max(0, before[0].search(/[^市区县镇乡旗]{1,6}$/u))
  return address.slice(0, from) + street + address.slice(before.index + before[0].length)
}
