// Which of the saved titles somebody means: by its name, by what is its own in the name, by its place in the list, or "it".
import type { SavedTitle } from '../../records/title-book.js'
import { placesIn } from './named-places.js'

export const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,()（）“”"']/gu, '')

const CITY =
  /^(?:中国|北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|青岛|大连|厦门|宁波|无锡|长沙|郑州|济南|沈阳|合肥|福州|东莞|佛山|[\p{sc=Han}]{2,3}[省市])+/u
const CHINESE_FORM =
  /(?:股份)?(?:有限)?(?:责任)?(?:公司)?(?:[(（]?(?:普通|有限)合伙[)）]?|[\p{sc=Han}]{0,4}分公司)?$|(?:集团|事务所|工作室|研究院|中心)$/u

/** 上海澄海科技有限公司 is called 澄海科技; "Clearwater Trading Ltd" Clearwater. */
export function shortNameOf(title: string): string {
  if (/\p{sc=Han}/u.test(title)) return title.replace(CITY, '').replace(CHINESE_FORM, '')
  return title.split(/[\s,.]+/u)[0] ?? ''
}

const SHORTEST = 2
const SHORTEST_LATIN = 3

function isCalled(title: string, text: string): boolean {
  const short = shortNameOf(title)
  if (/\p{sc=Han}/u.test(short)) return short.length >= SHORTEST && text.includes(short)
  if (short.length < SHORTEST_LATIN) return false
  const name = short.replace(/[^\p{L}\d]/gu, '')
  return name !== '' && new RegExp(`(?<![\\p{L}\\d])${name}(?:s|'s)?(?![\\p{L}\\d])`, 'iu').test(text)
}

/** 第2个, "number 2", "nr två": as the list counts. */
const NUMBERED =
  /第?\s*([1-9])\s*(?:个|号|条|$)|(?<!\p{L})(?:no\.?|number|nummer|nr\.?|#) ?([1-9]|one|two|three|ett|en|två|tre)(?![\p{L}\d])/iu
const NUMERALS: Record<string, number> = { one: 1, two: 2, three: 3, ett: 1, en: 1, två: 2, tre: 3 }
const HAN_FIRST = /第一|头一/u
/** "Den andra titeln", "my second title": placesIn knows ordinals by themselves. */
const ORDINAL_TITLE =
  /(?<!\p{L})(first|second|third|last|första|andra|tredje|sista) (?:saved |sparade )?(?:titles?|titeln?|company|companies|bolaget|företaget)(?!\p{L})/giu

function byPlace(titles: SavedTitle[], text: string): SavedTitle | undefined {
  const [, digit, word] = NUMBERED.exec(text) ?? []
  const number = Number(digit ?? word) || NUMERALS[(word ?? '').toLowerCase()] || 0
  if (number > 0) return titles[number - 1]
  const [place] = placesIn(text.replace(ORDINAL_TITLE, '$1'), titles.length)
  return titles[(place ?? (HAN_FIRST.test(text) ? 1 : 0)) - 1]
}

const IT =
  /(?<!\p{L})(?:it|that one|this one|the new one|the one|den|det|den nya|den där)(?!\p{L})|它|这个|那个|刚才|新的/iu

/** `latest`: the title spoken of last, which "it" means. */
export function namedTitle(titles: SavedTitle[], text: string, latest?: string): SavedTitle | undefined {
  const said = bare(text)
  const [whole] = titles
    .filter(({ title }) => said.includes(bare(title)))
    .sort((one, other) => other.title.length - one.title.length)
  if (whole) return whole
  const called = titles.filter(({ title }) => isCalled(title, text))
  if (called.length === 1) return called[0]
  const placed = called.length === 0 ? byPlace(titles, text) : undefined
  return placed ?? (latest && IT.test(text) ? titles.find(({ title }) => title === latest) : undefined)
}
