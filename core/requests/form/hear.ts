// What one turn brings to the form: values, orders, a wish, questions on the side. Decides nothing.

import type { Lang } from '../../content.js'
import type { Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { withSwedishLetters } from '../../understanding/text/swedish-letters.js'
import { type Understanding, understandStatements } from '../../understanding/understanding.js'
import { readOnce } from '../reading/fields-ahead.js'
import { isPerson } from '../reading/person-name.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import { holdsBack } from './agreement.js'
import { offeredAgain } from './ask.js'
import { agreesBesideNone, mayRest } from './beside-none.js'
import { chatters } from './chatters.js'
import { isClearlyOther } from './clearly-other.js'
import { justHandedIn } from './draft-of-request.js'
import { hasNothingToSay } from './give-up.js'
import { type Attached, hearAttached, NOTHING_ATTACHED } from './hear-attached.js'
import { orderIdsIn, withoutOrders } from './hear-orders.js'
import { bareAnswer } from './led-answer.js'
import { nameField } from './name-field.js'
import { isOptional } from './next-step.js'
import { refusesLast, takesLast, wantsOldPlace } from './offered-last.js'
import { isPaused } from './own-draft.js'
import { isWholly, partDenials } from './part-denials.js'
import { partlyCorrected } from './partly-corrected.js'
import { payerAsTitle } from './payer-as-title.js'
import { putsOff } from './puts-off.js'
import { spokenLanguage } from './spoken-language.js'
import {
  beforeYes,
  behindYes,
  guessedWish,
  mentionsLastTime,
  plainWish,
  repeatsPart,
  saysSameAgain,
  saysYes,
  type Wish,
} from './wish.js'

export type Heard = {
  text: string
  lang: Lang
  fields: RequestFields
  /** Told, but neither kept nor repeated. */
  refused: ('identity_number' | 'password')[]
  orderIds: string[]
  wish?: Wish
  /** A field named without a value: "change the phone". */
  named?: FieldName
  /** Fields the person says there is nothing for: "no tax ID". */
  denied: FieldName[]
  /** What was said besides, in words and as understood: questions, another matter. */
  rest: string
  asides: Understanding[]
  /** What came in files or was passed on; its values stand in `fields` too. */
  attached: Attached
}

/** A turn without words, such as a button. */
export const NOTHING: Heard = {
  text: '',
  lang: 'zh',
  fields: {},
  refused: [],
  orderIds: [],
  denied: [],
  rest: '',
  asides: [],
  attached: NOTHING_ATTACHED,
}

/** Shorter rests are "please", "thanks", "my": no statement of their own. */
const SHORTEST_ASIDE = 6
const ONLY_DIGITS = /^\s*\d[\d -]{7,40}\s*$/u
const PHONE = /^\s*(?:0\d{2,3}[ -]?\d{7,8}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|400[ -]?\d{3}[ -]?\d{4})(?:-\d{1,6})?\s*$/u

/** The field that was asked, for a bare value. */
function askedField(draft: Draft | undefined, text: string): FieldName | undefined {
  if (draft?.step.ask === 'doubt') return draft.doubts[0]?.field
  if (draft?.step.ask !== 'fields') return undefined
  const { fields } = draft.step
  if (fields.length === 1 || !ONLY_DIGITS.test(text)) return fields[0]
  // Of several that were asked for, digits answer the one that is made of them.
  const isPhone = PHONE.test(text)
  return fields.find((field) => field === (isPhone ? 'reg_phone' : 'bank_account')) ?? fields[0]
}

/** 如有疑问请联系我: closes a letter, and calls nobody. */
const IF_QUESTIONS =
  /(?:如果?|若)?(?:您|贵司|贵方)?有(?:任何|什么|其他)?(?:疑问|问题|不明之处)[^。！!\n]{0,12}(?:联系|联络|致电|告知|沟通)[^。！!\n]{0,8}|\bif (?:you have any|there are any) questions?[^.!\n]{0,60}|\bom (?:ni|du) har (?:några )?frågor[^.!\n]{0,60}/giu

/** With values in the message only what is left of it says something, and says in which language. */
function understandRest(scene: Scene, leftover: string): Understanding[] {
  const { turn, conversation, knowledge } = scene
  const said = leftover.replace(IF_QUESTIONS, '')
  if (said.trim().length < SHORTEST_ASIDE) return []
  return understandStatements(knowledge.model, said, { now: turn.now, lang: conversation.lang })
}

/** "I want to talk to a person" names no kind of buyer. */
function isOnlyKind(said: RequestFields): boolean {
  return Object.keys(said).join() === 'title_type'
}

/** Behind a title that says no more than 个人, a name by itself is the name to be written. */
function nameOfPerson(said: RequestFields, known: RequestFields, text: string): RequestFields {
  const name = text.trim().replace(/^(?:我(?:的名字)?(?:叫|是)|(?:姓名|名字)(?:是|叫)?[:： ]?)/u, '')
  const isNamed = known.title === '个人' && !known.recipient && Object.keys(said).length === 0 && isPerson(name)
  return isNamed ? { title: name, title_type: 'personal' } : said
}

/** 不填了, 下一步: said to a question that may stay open, it leaves out only that. */
function leavesOut({ knowledge, reading }: Scene, draft: Draft, wish: Wish): boolean {
  const { step } = draft
  const asked = step.ask === 'fields' ? step.fields : step.ask === 'doubt' ? draft.doubts.map(({ field }) => field) : []
  const isMeant =
    (wish === 'cancel' && /不填/u.test(reading.text)) || (wish === 'go_on' && /下一|往下|next/iu.test(reading.text))
  return isMeant && asked.length > 0 && asked.every((field) => isOptional(draft, field, knowledge.form))
}

/** 先不填, "we can do without", "just leave it empty": said once more behind what was left out. */
const STILL_LEFT =
  /^(?:那|就|先|暂时)*不[填写](?:了|吧|先)*$|^(?:(?:then|just|ok|okay|so|please|well|yes|fine|då|så|ja|bara) )*(?:(?:we|i|you)(?:'ll| will| can| could)? (?:just )?)?(?:(?:do|go|go on|manage|continue|proceed|issue it|make it) )?(?:without(?: it| one| that| the number)?|(?:skip|leave|drop) (?:it|that)(?: out| empty| blank| open)?|utan(?: det| den)?|(?:vi |jag )?(?:klarar oss|kör|tar det) utan(?: det| den)?|hoppa över (?:det|den))(?: (?:then|please|for now|is fine|is ok|då|tack|så länge))*$/iu
const isStillLeft = (text: string) => STILL_LEFT.test(text.trim().replace(/[。.!！]+$/u, ''))

/** 不要了: to a question no more than "without", at the summary all of it. */
const WANTS_NONE = /^(?:那|我|就|还是|算了)*(?:都|全)?不要了[吧啊]?[。!！]?$/u

function meantBy(scene: Scene, draft: Draft, wish: Wish): Wish {
  if (wish === 'no' && draft.step.ask === 'summary' && WANTS_NONE.test(scene.reading.text.trim())) return 'cancel'
  if (leavesOut(scene, draft, wish)) return 'skip'
  // 不填了, said once more behind what was left out: still only that.
  const isAgain = wish === 'cancel' && /^[^取消]{0,4}不填/u.test(scene.reading.text) && draft.skipped.length > 0
  return isAgain ? 'go_on' : wish
}

export function hear(said: Scene, draft: Draft | undefined): Heard {
  const asks = draft?.step.ask
  if (asks && asks !== 'fields' && asks !== 'orders') return hearSaid(said, draft)
  const { text, written } = said.reading
  const bare = bareAnswer(text, asks === 'fields')
  // A character is a character in both.
  const kept = written ? { written: text.endsWith(bare) ? written.slice(-bare.length) : bare } : {}
  return hearSaid({ ...said, reading: { ...said.reading, text: bare, ...kept } }, draft)
}

function hearSaid(scene: Scene, draft: Draft | undefined): Heard {
  const { reading, knowledge } = scene
  const text = withSwedishLetters(reading.text)
  const attached = hearAttached(scene)
  const isPlain = Object.keys(attached.fields).length === 0
  const isChatter = draft !== undefined && isPlain && chatters(text)
  const plain = draft && isPlain && !isChatter ? plainWish(knowledge.content, text) : undefined
  const isHan = /^[^A-Za-z]*\p{sc=Han}{2}[^A-Za-z]*$/u.test(text)
  const bare: Heard = { ...NOTHING, text, lang: isHan ? 'zh' : scene.conversation.lang }
  if (isChatter) return bare
  if (draft && isPlain && plain === 'go_on' && isPaused(draft, scene.turn.now)) return { ...bare, wish: 'go_on' }
  if (draft && isPlain && mayRest(scene, draft) && hasNothingToSay(text)) return { ...bare, wish: 'skip' }
  if (draft && isPlain && draft.skipped.length > 0 && isStillLeft(text)) return { ...bare, wish: 'go_on' }
  if (draft && isPlain && wantsOldPlace(text) && offeredAgain(scene, draft)) return { ...bare, wish: 'same_as_last' }
  if (plain) return { ...bare, wish: draft ? meantBy(scene, draft, plain) : plain }
  if (draft && isPlain && agreesBesideNone(scene, draft)) return { ...bare, wish: 'yes' }
  const isSummary = isPlain && draft?.step.ask === 'summary'
  const question = isSummary ? (behindYes(knowledge.content, text) ?? beforeYes(knowledge.content, text)) : undefined
  if (question) return { ...bare, wish: 'yes', rest: question, asides: understandRest(scene, question) }
  const spoken = hearWords(scene, draft)
  const { wish, named, ...rest } = spoken
  // "See the file" is no title, though a title was asked for.
  const said = isPlain || !isWholly(spoken.fields, reading.text) ? spoken.fields : {}
  return {
    ...rest,
    fields: { ...attached.fields, ...said },
    refused: [...spoken.refused, ...attached.refused],
    // "See the file" is no yes, and names no field to be asked for.
    ...(wish && (isPlain || wish === 'same_as_last') ? { wish } : {}),
    ...(named && isPlain ? { named } : {}),
    attached,
  }
}

/** What is written in the message itself. */
function hearWords(scene: Scene, draft: Draft | undefined): Heard {
  const { reading, knowledge } = scene
  const typed = reading.written ?? reading.text
  const text = withSwedishLetters(reading.text)
  const asked = askedField(draft, text)
  const shown = draft ?? justHandedIn(scene)
  // What was told for a special Fapiao is still known to be pointed at: 寄到注册地址.
  const known = { ...shown?.setAside, ...shown?.fields }
  const read = readOnce(reading.fieldsAhead, withoutOrders(scene, typed), {
    lang: scene.conversation.lang,
    known,
    ...(asked ? { asked } : {}),
  })
  const { said: taken, denied } = partDenials(read.fields, reading.text)
  const isOther = (isWholly(taken, typed) || isOnlyKind(taken)) && isClearlyOther(scene)
  const partly = (said: string) => shown && partlyCorrected(shown, said, asked, taken)
  const fixed = partly(reading.text) ?? (reading.written ? partly(typed) : undefined)
  const own = fixed ?? (isOther ? {} : nameOfPerson(taken, known, typed))
  const orderIds = orderIdsIn(scene, draft, own)
  const payer = payerAsTitle(scene, [...(draft?.orderIds ?? []), ...orderIds], text)
  const said = payer ? { ...own, title: payer } : own
  const hasFields = Object.keys(said).length > 0
  const asides = hasFields ? understandRest(scene, read.leftover) : reading.statements
  const guess = hasFields ? undefined : guessedWish(reading.statements[0], text)
  const isSaid = saysYes(text) && !holdsBack(text) && !nameField(text)
  const isNoYes = guess === 'yes' && draft?.step.ask === 'summary' && !isSaid
  const guessed = isNoYes ? undefined : guess
  const pointsBack =
    mentionsLastTime(knowledge.content, text) ||
    (!known.title && saysSameAgain(text)) ||
    (!draft && repeatsPart(text)) ||
    (draft !== undefined && takesLast(text) && offeredAgain(scene, draft) === 'everything')
  const isRefused = draft !== undefined && !hasFields && refusesLast(text) && offeredAgain(scene, draft) !== undefined
  const isPutOff = draft !== undefined && !hasFields && putsOff(text)
  const wish = payer ? undefined : isRefused ? 'no' : pointsBack ? 'same_as_last' : isPutOff ? 'later' : guessed
  const named = hasFields ? undefined : nameField(text)
  return {
    text,
    lang: spokenLanguage(scene, said, read.leftover, asides),
    fields: said,
    refused: read.refused,
    orderIds,
    denied,
    rest: hasFields ? read.leftover : text,
    ...(wish ? { wish } : {}),
    ...(named ? { named } : {}),
    asides,
    attached: NOTHING_ATTACHED,
  }
}
