// Which kind of Fapiao, kind of title and way of delivery a text asks for. A question about one is no choice, two at
// once are none either.
import { allMatches } from '../../all-matches.js'
import { isWrittenIn } from '../../in-scripts.js'
import { ANSWERS, type ChoiceName, type ChoiceWords, WORDS } from './choice-words.js'
import { sendsByMail } from './sends-later.js'
import { isMereQuestion, isQuestion, type Sentence, sentencesOf, wholeSentence } from './sentences.js'

export type Choice = { kind: ChoiceName; value: ChoiceWords['value']; start: number; end: number }

// 不要专票, "not SF", "inte Yunda": what is refused is not chosen.
const REFUSED =
  /(?:不要|不用|用不着|犯不着|不走|不开|不是|别(?:发|用|走|寄)?|不想要?|无需|不需要|不支持|除了|而不是|(?<!要)不)$|(?<![a-z])(?:not|no|don't|dont|can't|cannot|except|instead of|rather than|never|inte|ej|aldrig|ingen|inget|i ?stället för|nothing|anything|something|than|än)(?: (?:need|want|use|send|by|via|with|for|to|be|is|able|really|have|any|a|an|the|vat|moms|är|behöver|behöva|vill|kunna|ha|haft|en|den|någon|nån|något|sån|att))* ?$/iu
// 专票暂时不需要, "a special one is not needed".
const REFUSED_BEHIND =
  /^(?:快递)?(?:太|不送|不到|送不|不方便|不好|不行|很?慢|贵|到不了|不来|没有?网点)|^(?:暂时|现在|就|都|也|先)?(?:不需要|不用|不要(?![韵顺自专普快这那])|算了|免了)|^,? (?:is |are )?not (?:needed|necessary|required)|^ behövs (?:inte|ej)|^,? (?:is|are|costs?|was|would be|takes) (?:way |far |much |just |a bit |really |always )*(?:too (?!\p{L}+ to)\p{L}+|so expensive|so slow|expensive|slow|out of)|^ (?:doesn't|does not|can't|cannot|won't) (?:come|deliver|reach|work)|^ är (?:för|alldeles|så) (?:dyr|långsam|krångl)/iu
// 太麻烦了，开普票算了: chosen for want of better, not given up.
const RATHER = /[开用走选发寄]个?$|还是$|就$/u
const REFUSAL_REACH = 24
// "from general to special", 之前说普票，现在要专票: the one after the turn counts.
const TURNED =
  /(?:改|换|改成|改为|改用|换成|换为|变成|还是|现在要?|而是|转成)[^，。]{0,6}$|(?<![a-z])(?:to|into|instead|rather|now|till|mot|istället|actually|but|no|wait|sorry|oops|i mean|nej|vänta|förlåt|jag menar)[,.!]?(?: (?:a|an|the|en|ett|by|with|via|use|want|need|take|send|ship|let's|go|for|make|it|i|we|skicka|den|det|med|ta))* ?$/iu
const REASON =
  /(?<![\p{L}])(?:as|because|since|cause|cos|over|eftersom|för|framför|därför att)(?: (?:the|our|last|your|med|sist))*(?: ?\p{L}+)? ?$/iu
// "let me know by e-mail when it is done" asks for news, not for a digital Fapiao.
const NEWS =
  /通知|告诉|告知|回复|联系|提醒|notif|let me know|inform|tell me|contact|reply|answer|confirm|meddela|kontakta|svara|återkom/iu

const KINDS = Object.keys(WORDS) as ChoiceName[]

/** `free` is `text` with its names and numbers blanked: words inside of a company's name choose nothing. */
export function findChoices(free: string, text: string): Choice[] {
  const named = KINDS.flatMap((kind) => namedChoices(free, kind))
  if (named.length === 0) return []
  const sentences = sentencesOf(text)
  const chosen = named.filter((choice) => isChosen(choice, text, sentences))
  return KINDS.flatMap((kind) =>
    onlyOne(
      chosen.filter((choice) => choice.kind === kind),
      text,
    ),
  )
}

function namedChoices(free: string, kind: ChoiceName): Choice[] {
  return WORDS[kind]
    .filter(({ script }) => isWrittenIn(script, free))
    .flatMap(({ value, words }) =>
      allMatches(free, words).map((match) => ({ kind, value, start: match.index, end: match.index + match[0].length })),
    )
}

const PAID = /付|支付|垫|掏钱|刷|报销|个人(?:买|购)/u
/** 可以自取吗, 普票能抵扣吗: asks whether there is such a thing; 能发顺丰吗 has a verb and wants it. */
const ASKS_WHETHER =
  /^\s*(?:个人|个体户?|小规模(?:纳税人)?|学校|事业单位|外企)[^，。]{0,4}(?:可以|能|可不可以|能不能)[^，。]{0,6}[吗么嘛?？]|^\s*(?:那|我|我们|请问|你们|咱们|抬头|发票)*(?:可以|可不可以|能不能|能|支持|有没有|有)(?:(?:写|开|是|用)?成?个人(?:的|抬头)?|自取|自提|上门取|韵达|顺丰|专票|普票|到付)[的么吗嘛?？]|抵[扣税][^，。]{0,6}[吗么嘛?？]/u

/** 包邮的是韵达吧？就它 */
const SETTLES = /(?:就|那)(?:要|用|选|发|开)?(?:它|这个|那个|这种|那种)(?:吧|了|好了)?[。!！]?$/u

function isChosen({ start, end, value }: Choice, text: string, sentences: readonly Sentence[]): boolean {
  const sentence = sentences.find(({ end }) => end > start)
  // "Could it come by courier, the one called Yunda?" is one wish, whatever commas stand in it.
  const asks = sentence && isMereQuestion(sentence.text) && isMereQuestion(wholeSentence(text, sentence))
  const isSettled = SETTLES.test(text)
  if (!sentence || (asks && !isSettled) || ASKS_WHETHER.test(sentence.text)) return false
  // 能开电子发票吗: whether there is one is asked, and nothing chosen.
  const isOtherMail = NEWS.test(sentence.text) || isQuestion(sentence.text) || sendsByMail(sentence.text)
  if (value === 'email' && isOtherMail) return false
  // 付款的是我个人，抬头开…公司: who paid is no kind of title.
  if (value === 'personal' && PAID.test(sentence.text) && /公司/u.test(text)) return false
  const behind = text.slice(end, end + REFUSAL_REACH)
  const isSettledFor = /^(?:吧|得了|好了|就)算了/u.test(behind)
  const isLeastTrouble =
    isSettledFor || (RATHER.test(text.slice(Math.max(0, start - 4), start)) && /^算了/u.test(behind))
  if (!isLeastTrouble && REFUSED_BEHIND.test(behind)) return false
  return !REFUSED.test(text.slice(Math.max(sentence.start, start - REFUSAL_REACH), start))
}

/** 专票的信息我没有，开普票好了: the one with which it is settled. */
const DECIDES = /^(?:快递|到付)?(?:好了|算了|得了|吧|就行|就好|就可以|即可)(?=$|[\s，,。；;！!])/u

function onlyOne(named: Choice[], text: string): Choice[] {
  if (new Set(named.map(({ value }) => value)).size <= 1) return named
  const decided = named.filter(({ end }) => DECIDES.test(text.slice(end, end + 8)))
  if (new Set(decided.map(({ value }) => value)).size === 1) return decided
  const [first, ...others] = named.toSorted((one, other) => one.start - other.start) as [Choice, ...Choice[]]
  // "SF please, as Yunda always loses things": what stands in the reason is not chosen.
  const isReason = ({ start }: Choice) => REASON.test(text.slice(first.end, start))
  if (others.every((other) => other.value === first.value || isReason(other))) return [first]
  const turned = named.findLast(({ start }) => TURNED.test(text.slice(Math.max(0, start - 28), start)))
  return turned ? named.filter(({ value }) => value === turned.value) : []
}

const HESITATES =
  /^(?:(?:hm+|um+|uh|er+|well|maybe|perhaps|probably|i guess|i think|just|the|a|kanske|nog|väl|tror|typ)[,. …]*)*\p{L}+(?: (?:one|fapiao|kind|type|then|please|maybe|i guess|i think|kanske|då))*\?+$/iu

/** "Vilken som är enklast" asks nothing. */
const RELATIVE =
  /(?<![\p{L}])(?:whatever|what|which|vilken|vilket|vad)(?: type| one| typ)?(?= (?:is|som)(?![\p{L}]))(?!.*\?)/giu

/** What an answer names, each value once. */
function answered(kind: ChoiceName, answer: string): Choice[] {
  const named = ANSWERS[kind].flatMap(({ value, script, words }) => {
    const match = isWrittenIn(script, answer) ? words.exec(answer) : null
    return match ? [{ kind, value, start: match.index, end: match.index + match[0].length }] : []
  })
  return named.filter(({ value }, at) => named.findIndex((other) => other.value === value) === at)
}

const isRefusedBefore = (answer: string, { start }: Choice) =>
  REFUSED.test(answer.slice(Math.max(0, start - REFUSAL_REACH), start))

/** The one choice a short answer names; none where it names two, asks, or refuses. */
export function readChoice(kind: ChoiceName, said: string): Choice | undefined {
  // "Um... general?": an answer, though its speaker hesitates.
  const answer = HESITATES.test(said) ? said.replace(/\?+\s*$/u, '') : said
  if (isMereQuestion(answer.replace(RELATIVE, 'that')) || ASKS_WHETHER.test(answer)) return undefined
  const named = answered(kind, answer)
  const [only, ...others] = named.filter(
    (choice) => !isRefusedBefore(answer, choice) && !REFUSED_BEHIND.test(answer.slice(choice.end)),
  )
  if (!only && kind === 'fapiao_type') return otherThan(named.filter((choice) => isRefusedBefore(answer, choice)))
  return others.length === 0 ? only : undefined
}

/** "Not the special one": of two kinds the other. */
function otherThan([only, ...others]: Choice[]): Choice | undefined {
  if (!only || others.length > 0) return undefined
  return { ...only, value: only.value === 'special' ? 'general' : 'special' }
}
