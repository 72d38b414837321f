// Which of a numbered list somebody means: 第二个, 1和3, 前两单, 最后一个, 除了第三个都要. Places count from 1.

import { allMatches } from '../../all-matches.js'

const COUNTS = '一二三四五六七八九'
const ONE = '[1-9一二三四五六七八九]'
const AND = '[、,，和跟与及&]'
const OF = '[个個单單笔筆张張项項条條种種份]'
const NTH = new RegExp(`(?<!倒数)第(${ONE}(?:${AND}第?${ONE}(?![\\d万千百元]))*)`, 'gu')
const EACH = new RegExp(ONE, 'gu')
const JOINED = new RegExp(`^${ONE}(?:${AND}${ONE})+${OF}?$`, 'u')
const ALONE = new RegExp(`^第?${ONE}${OF}?$`, 'u')
const FIRST_OF_ALL = new RegExp(`(?<!抬)头一${OF}|首${OF}|最[上前]面|最前`, 'u')
const LAST_OF_ALL = new RegExp(`最后|末尾?(?:一|那)?${OF}|最下面|最末|倒数第?一`, 'u')
/** 前面那个, 后者; 左边 and 下面 where they are shown as a list. Alone only: 地址后面 is another matter. */
const SIDE = (words: string) =>
  new RegExp(`^(?:就|要|选|开|是|给我)*(?:${words})(?:那|一|的)*${OF}?(?:那${OF})?(?:的|订单|就行|好了)*$`, 'u')
const FORMER = SIDE('前面|前者|左边|上面|上边')
const LATTER = SIDE('后面|后者|右边|下面|下边')
const FROM_BEHIND = /倒数第?([2-9二三四五六])/u
const FIRST_SOME = new RegExp(`前([2-9两二三四五六])${OF}`, 'u')
const LAST_SOME = new RegExp(`后([2-9两二三四五六])${OF}`, 'u')
/** "the second one", "den sista" */
const LATIN =
  /(?<![\p{L}\d])(?:(first|1st|första)|(second|2nd|andra)|(third|3rd|tredje)|(last|sista))(?= one| order| beställningen|[\s.!,]|$)/giu
/** "De två första", "the first two" */
const LATIN_SOME =
  /(?<![\p{L}])(?:(?:de )?(två|tre|fyra|2|3|4) (?:första|sista)|(?:the )?(?:first|last) (two|three|four|2|3|4)|(?:de )?(?:första|sista) (två|tre|fyra))(?![\p{L}])/iu
const NUMERALS: Record<string, number> = { två: 2, two: 2, '2': 2, tre: 3, three: 3, '3': 3, fyra: 4, four: 4, '4': 4 }
const BETWEEN = /中间/u
/** Numbers, ordinals and what joins them: 1 3, 2；3. */
const ONLY_NUMBERS = /^[\s(（]*[1-9](?:[\s、,，;；.。和跟与及&)）]+[1-9])*[\s)）.。、]*$/u

const numberOf = (word: string) => (word === '两' ? 2 : Number(word) || COUNTS.indexOf(word) + 1)
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

/** In the order of the list; empty where no place of it is named. */
export function placesIn(text: string, count: number): number[] {
  const said = text.normalize('NFKC').replace(/[吧呗啊哦的了]+(?=$|[，,。])/gu, '')
  const bare = said.replace(/\s+/gu, '')
  const named = new Set<number>()
  if (ONLY_NUMBERS.test(said)) for (const [digit] of allMatches(said, /[1-9]/gu)) named.add(Number(digit))
  else if (JOINED.test(bare) || ALONE.test(bare)) for (const [word] of allMatches(bare, EACH)) named.add(numberOf(word))
  for (const [, words = ''] of allMatches(said, NTH))
    for (const [word] of allMatches(words, EACH)) named.add(numberOf(word))
  if (FIRST_OF_ALL.test(said) || FORMER.test(bare)) named.add(1)
  if (LATTER.test(bare)) named.add(count)
  const behind = FROM_BEHIND.exec(said)?.[1]
  if (behind) named.add(count + 1 - numberOf(behind))
  else if (LAST_OF_ALL.test(said)) named.add(count)
  for (const [, ...words] of allMatches(said, LATIN)) {
    const place = words.findIndex((word) => word !== undefined) + 1
    named.add(place > 3 ? count : place)
  }
  if (BETWEEN.test(said) && count % 2 === 1) named.add((count + 1) / 2)
  const first = FIRST_SOME.exec(said)?.[1]
  if (first) for (const place of upTo(numberOf(first))) named.add(place)
  const latin = LATIN_SOME.exec(said)
  if (latin) {
    const some = NUMERALS[(latin[1] ?? latin[2] ?? latin[3] ?? '').toLowerCase()] ?? 0
    const isLast = /last|sista/iu.test(latin[0])
    for (const place of upTo(some)) named.add(isLast ? count + 1 - place : place)
  }
  const last = LAST_SOME.exec(said)?.[1]
  if (last) for (const place of upTo(numberOf(last))) named.add(count + 1 - place)
  return [...named].filter((place) => place >= 1 && place <= count).sort((one, other) => one - other)
}

const EXCEPT = /除了?|以外|之外|不要|不开|先不|不用|去掉|删/u
const THE_REST = /其[他它余]|剩下|都[要开]|全[要开部]|别的/u

/** 除了第三个都要, 第三个不要，其他都开: what is named is what stays out. */
export function namesTheRest(text: string): boolean {
  return EXCEPT.test(text) && THE_REST.test(text)
}

const ALL =
  /全部|所有|都要|都开|两个都|都|全[开要]|统统|通通|一起(?:开|办|提交|申请)|一并|[两三四五六几](?:个|单|笔)(?:订单|单子)?(?:都|一起|全)|\b(?:all(?! (?:is |are |looks? )?(?:correct|right|good|fine|clear|set|in order|the best))|both|every(?:thing| one)?|the two|the lot)\b|\b(?:alla|allihopa?|båda|bägge|samtliga)\b/iu

export function namesAll(text: string): boolean {
  return ALL.test(text)
}

/** The ones of a list that are meant by their places; empty where none is. */
export function chosenOf<T>(text: string, list: readonly T[]): T[] {
  const places = placesIn(text, list.length)
  const isNamed = (_one: T, at: number) => places.includes(at + 1)
  if (places.length > 0) return list.filter((one, at) => isNamed(one, at) !== namesTheRest(text))
  return namesAll(text) ? [...list] : []
}
