// Whether a line begins with the name of who wrote the letter, as people put it above their card: in full, in capitals,
// with a title, in both scripts, or longer than the sender's name ("Rob" writes as Robert J. Miles).
import type { Writer } from './writer.js'

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|fru|ing)\.?\s+/iu
/** What ends the name where more stands on its line: `王丽 | 财务部`, `Liv Dahl, projektledare`, `韩雪/Xue`. */
const MORE = /\s{0,3}[|·•/,，、(（]|\s[-–—]\s|\s{2,}/u
/** 蔡小姐, 蔡依琳 小姐, 李会计 */
const HONORIFIC = /\s?(?:先生|女士|小姐|老师|经理|会计|总|工)$/u
const HAN_NAME = /^\p{Script=Han}{2,4}$/u
/** 赵刚 采购部, 王芳 Fiona Wang: a space is enough after a Chinese name. */
const HAN_AND_MORE = /^(\p{Script=Han}{2,4}) \S{2,20}(?: \S{2,20})?$/u
const LATIN_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,20}|van|von|der|den|de|da|af|al|la|le|bin)){0,3}(?: \p{Script=Han}{2,4})?$/u
const SHORTEST_PREFIX = 3

export function isNamed(text: string, writer: Writer): boolean {
  if (text.length > 120) return false
  const bare = text.replace(TITLE, '')
  if (bare === writer.name && writer.name.length > 1) return true
  const end = bare.search(MORE)
  const head = (end < 0 ? bare : bare.slice(0, end)).trim()
  const name = HAN_AND_MORE.exec(head)?.[1] ?? head.replace(/ \+?\d[\d -]{6,20}$/u, '')
  if (HAN_NAME.test(name.replace(/ /g, ''))) return isHanOf(name, writer)
  if (HAN_NAME.test(name.replace(HONORIFIC, ''))) return isHanOf(name.replace(HONORIFIC, ''), writer)
  if (!LATIN_NAME.test(name)) return false
  const own = [...wordsOf(writer.name), ...wordsOf(writer.address.slice(0, writer.address.lastIndexOf('@')))]
  const initial = /^(\p{Lu})\. ?\p{Lu}/u.exec(name)?.[1]?.toLowerCase()
  if (initial !== undefined) return own.some((word) => word.startsWith(initial))
  return wordsOf(name).some((word) => own.some((other) => isSame(word, other)))
}

function isHanOf(name: string, writer: Writer): boolean {
  const known = writer.name.replace(/[^\p{Script=Han}]/gu, '').replace(HONORIFIC, '')
  // 财务-小赵 signs as 赵敏.
  const surname = /[小老](\p{Script=Han})$/u.exec(known)?.[1]
  if (surname !== undefined && name.startsWith(surname)) return true
  return known !== '' && (name.startsWith(known) || known.startsWith(name) || known.endsWith(name))
}

function isSame(word: string, other: string): boolean {
  if (word === other) return true
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return short.length >= SHORTEST_PREFIX && long.startsWith(short)
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.split(/[^\p{L}]+/u).filter((word) => word.length > 1)
}
