// What a person wants of the form itself: confirm, skip, go back, stop … Content of fields is no wish.

import type { Content } from '../../content.js'
import { clausesOf, holdsPhrase, isPhrase, isQuestion } from '../../conversation/phrases.js'
import { hesitates } from '../../understanding/text/courtesies.js'
import { withSwedishLetters } from '../../understanding/text/swedish-letters.js'
import type { Understanding } from '../../understanding/understanding.js'
import { foldTraditional } from '../reading/clean-text.js'
import { isPerson, isSoleName } from '../reading/person-name.js'
import { findSignOff } from '../reading/sign-off.js'
import { agreesBeside, handsIn, isAgreement, isFiller, isPraise } from './agreement.js'
import { isBesideAgreement, isChineseAgreement } from './chinese-agreement.js'
import { isChineseCancel } from './chinese-cancel.js'
import { putsOffInChinese } from './chinese-later.js'
import { withoutCourtesyAround } from './courtesy-around-yes.js'
import { givesUp } from './give-up.js'
import { nameField } from './name-field.js'
import { isBesideSwedish, isSwedishAgreement } from './swedish-agreement.js'

type LabelledWish = 'yes' | 'no' | 'cancel' | 'back' | 'skip' | 'repeat' | 'help' | 'go_on' | 'same_as_last'
export type Wish = LabelledWish | 'later'

const LABELS: Record<LabelledWish, string> = {
  cancel: 'control.cancel',
  back: 'control.back',
  skip: 'control.skip',
  repeat: 'control.repeat',
  help: 'control.help',
  go_on: 'control.go_on',
  same_as_last: 'control.same_as_last',
  no: 'control.no',
  yes: 'control.yes',
}

const WISHES = Object.keys(LABELS) as LabelledWish[]

/** Puts the form off without giving it up. */
const LATER =
  /^(?:那|你|您)?(?:等|稍等|等等|等一?[下会]儿?|稍等一?下|先等等)?(?:让?我)(?:先|去|得|要|再)*(?:查|找|问|看|翻|核实|确认|打听|(?<=[先去得再]|[等让]我)[拿要])(?:一?[下查找问看]|查|找)?(?:[\p{sc=Han}]{0,6})(?:去|先|再说|再发你|再给你|给你)?$|^(?:先|暂时|等等)(?:先)?(?:别|不要?|不用)(?:急着?)?(?:提交|递交|交|开票?)(?:了|啊|哈)?$|^(?:那?我)?(?:先|还是|要|得)?再?(?:看看|想想|考虑(?:一下|考虑)?|等等|等一下|稍等|问问?(?:一下)?(?:我们)?(?:财务|同事|老板|领导)?|核[对实检](?:查)?(?:一?下)?|确认一下(?=再说|先))(?:先|吧|再说)?$|^(?:那?我)?(?:晚点|晚些(?:时候)?|稍后|回头|改天|过会儿?|过一会儿?|等会儿?|一会儿?|明天|下次)再?(?:说|弄|填|来|看|办|回复?|确认|继续|联系)?(?:吧)?$|^(?:(?:maybe|perhaps|no|nej|inte|ej|ok|okay|okej|oh|hm+|please|just) ){0,2}(?:later|maybe|perhaps|kanske|(?:i'?m |i am )?not (?:quite |really )?sure(?: yet)?|(?:jag )?(?:är )?(?:inte (?:riktigt |helt )?säker|osäker|vet inte)(?: än)?|we'll see|vi får se|not (?:now|yet|quite yet)|(?:ok |just )?(?:wait|hang on|hold on)(?: (?:a|one) (?:sec(?:ond)?|moment|minute|bit)| a little| please)?|(?:one|just a|a|give me a|give me one) (?:sec(?:ond)?|moment|minute)|inte (?:än|nu|riktigt än)|ej än|vänta(?: lite| ett ögonblick| en stund| en minut)?|(?:ett ögonblick|en stund|ett tag)|another time|tomorrow|hold on|(?:please )?hold|hold please|(?:no )?wait|just a moment)(?: please| perhaps)?$|^(?:i'?ll|i will|let me|i (?:need|have) to) (?:come back|get back|check|think|ask|look|do (?:it|this)|finish|continue)(?![a-z])\D{0,40}$|^(?:kanske )?(?:senare|i morgon|en annan gång|vänta)(?: tack)?$|^låt mig \D{0,40}$|^(?:jag )?(?:gör det (?=senare|sen|imorgon|i morgon|sedan|själv)|tar det|återkommer|fortsätter|kollar|funderar|(?:ska|måste) (?:kolla|fråga|tänka|fundera))(?![a-zåäö])\D{0,40}$/iu

/** Ways to say "do it" that are no answer to a question in general, but to a summary they are. */
const SUBMIT =
  /^(?:那|就|请|麻烦|安排|协助|尽快|可以|直接|帮我们?|给我们?|您|你们|按(?:照)?(?:这个|此|这样|以上|上面)(?:的)?(?:信息|内容|资料)?(?:来)?){0,4}(?:(?:继续)?提交|递交|交|办理|开票|开具|开吧|就这样)(?:申请|发票|上去|吧|了|就行|就好|即可){0,2}$|^(?:那|就|请){0,2}按(?:照)?(?:这个|此|这样|以上|上面)(?:的)?(?:信息|内容|资料)?(?:来)?(?:开|办|交)(?:吧|了|就行|就好|即可)?$|^(?:please )?(?:submit|send|hand)(?: it)?(?: in)?(?: now)?(?: please)?$|^(?:please )?(?:go ahead|proceed|do it|process(?: (?:it|this|the (?:request|fapiao|application)))?)(?: please| now)?$|^(?:skicka|lämna)(?: den)? in(?: den)?$|^kör(?: på)?$/iu

/** 确认开票, 可以了, 以上信息都对: an agreement grown longer by what it is about. */
const AGREES =
  /^(?:我|我们|现在|再次)?(?:确认|确定)(?:无误|没问题|没有问题|提交|开票|开具|开|申请|办理|以上|上述|信息|内容|了|吧|的){1,4}$|^(?!对了$)(?:都|全都|全部|以上|上面|上述|这些|信息|资料|内容|核对|已|已经|过|了|确认|一切|的|就){0,5}(?:可以|行|没问题|没有问题|没错|无误|正确|对|好)(?:的|了|啦|哈|呢|呀)?$|^(?:就这些|就是这些|没别的了|没有别的了)$/u

/** A thumb says yes in every language. */
const THUMBS_UP = /^(?:👍|👌|✅|✔)[\u{1F3FB}-\u{1F3FF}️]*$/u

/** What may stand beside a yes without changing it. */
const POLITE = ['chitchat.thanks', 'chitchat.greeting', LABELS.go_on]

/** Below this a classifier's guess at a short word is not worth acting on: asking again costs less. */
export const SURE = 0.7

function fromLabel(label: string | undefined): Wish | undefined {
  return WISHES.find((wish) => LABELS[wish] === label)
}

const isNamed = (line: string) => isPerson(line) || isSoleName(line)

/** 客服您好：, Dear team: on a line of its own. */
const SALUTATION = /^[^\n\d，,。.]{1,24}[:：]\s*\n\s*(?=\S)/u

/** A letter's yes may have a name under it. */
export function withoutName(text: string): string {
  const body = text.slice(0, findSignOff(text)).trimEnd().replace(SALUTATION, '')
  const lineBreak = body.lastIndexOf('\n')
  return lineBreak > 0 && isNamed(body.slice(lineBreak).trim()) ? body.slice(0, lineBreak) : body
}

/** "Yes", "好的，谢谢", "ja tack": made of a yes and politeness only, and no question. */
function isYes(content: Content, text: string): boolean {
  if (THUMBS_UP.test(text.trim())) return true
  // 算了，提交吧: nothing more is to be changed.
  const body = withoutName(text).replace(/^(?:那|那就)?算了[，,。 ]*(?=.{0,6}(?:提交|交吧|开吧|就这样))/u, '')
  if (isAgreed(content, body)) return true
  const bare = withoutCourtesyAround(body)
  return bare !== body && bare.length > 1 && isAgreed(content, bare)
}

function isAgreed(content: Content, body: string): boolean {
  const agrees = (clause: string) =>
    isPhrase(content, LABELS.yes, clause) ||
    [SUBMIT, AGREES].some((way) => way.test(clause)) ||
    isAgreement(clause) ||
    isChineseAgreement(clause) ||
    isSwedishAgreement(clause)
  const isPolite = (clause: string) =>
    COURTESY.test(clause) ||
    isPraise(clause) ||
    isBesideAgreement(clause) ||
    isFiller(clause) ||
    isBesideSwedish(clause) ||
    ALL_RIGHT_NOW.test(clause) ||
    POLITE.some((label) => isPhrase(content, label, clause))
  if (handsIn(body) && !nameField(body)) return true
  const said = clausesOf(body)
  if (said.some(agrees) && said.every((clause) => agrees(clause) || isPolite(clause))) return true
  return agreesBeside(said) && !nameField(body)
}

/** 对了，开吧: with a yes behind it, it means right; by itself it begins something else. */
const ALL_RIGHT_NOW = /^[嗯恩]?对了$/u

const cancelOf = (clause: string): Wish | undefined => (isChineseCancel(clause) ? 'cancel' : undefined)

const FIRST_CLAUSE = /^([^,.;!，。；！\n]{1,40})[,.;!，。；！\n]+(.+)$/su
const BUT = /但|不过|除了|\b(?:but|except|however|men|utom|förutom)\b/iu

const WEAK_YES =
  /^(?:(?:好|行|嗯|哦|噢|恩|可以|明白|知道)(?:的|了|吧|啊|呀)?|ok|okay|okej|oki|right|sure|visst|great|good|fine|nice|alright|all right|cool|well|so|bra|fint|toppen|jaha|aha|tack|thanks|thank you|谢谢)$/iu

/** "Yes, and how long does it take?": what is asked behind a yes that stands by itself. */
export function behindYes(content: Content, text: string): string | undefined {
  const [, first = '', rest = ''] = FIRST_CLAUSE.exec(text.trim()) ?? []
  // 好的，然后呢, "ok, and then?": opens what is asked, and agrees to nothing.
  if (WEAK_YES.test(first)) return behindYes(content, rest)
  return !isQuestion(first) && isYes(content, first) && isQuestion(rest) && !BUT.test(rest) ? rest : undefined
}

/** 好像不对, 有点问题: something is wrong, and what it is comes next. */
const WRONG =
  /^(?:嗯|呃|哎|诶|咦|不|等等|等一?下|好像|似乎|感觉|看着|有点|还|这|这个|信息|内容|上面|里面|哪里|有些?地方)*(?:不太?对(?!吧)|有误|有错|错了|不正确|(?:有|有点|有个)(?:小)?问题)(?:啊|呀|哦|了|吧|的|诶|哎)*$/u

const WRONG_LATIN =
  /^(?:(?:hm+|no|wait|oh|sorry|but|nej|vänta|men|oj) )*(?:something|sth|there|one thing|this|that|it|något|nåt|det|ett fel|en sak)(?: (?:here|there|här|där))?(?: is|'s| looks| seems| feels| är| ser| känns| verkar)(?: still| a bit| not quite| inte riktigt| lite)? (?:wrong|off|not right|incorrect|not correct|a mistake|an error|something wrong|fel|ett fel|konstigt|inte rätt|galet)(?: (?:here|there|with it|här|ut))*$/iu

function isWrong(text: string): boolean {
  const clauses = clausesOf(text)
  return clauses.length > 0 && clauses.every((clause) => WRONG.test(clause) || WRONG_LATIN.test(clause))
}

/** "Everything correct? Yes": asked of oneself. */
const CHECKED_SO =
  /^((?:(?:is|är) )?(?:it|this|that|all|everything|the details|allt(?:ing)?|det)? ?(?:all )?(?:is |looks |är |ser )?(?:correct|right|ok|okay|good|fine|complete|rätt|korrekt|bra|klart|stämmer)(?: (?:now|nu|det|allt|ut))?\?) ?([^?]{2,40})$/iu

/** "Har jag inte bekräftat än? Bekräfta nu": what is asked before the yes with which it ends. */
export function beforeYes(content: Content, text: string): string | undefined {
  const [, asked = '', last = ''] = /^(.{4,160}[?？])\s*([^?？]{3,60})$/su.exec(text.trim()) ?? []
  const [, checks = '', yes = ''] = CHECKED_SO.exec(text.trim()) ?? []
  if (checks && isYes(content, yes)) return checks
  const isSaid = last !== '' && handsIn(last) && !isQuestion(last) && isYes(content, last)
  return isSaid && !BUT.test(last) && !nameField(asked) && !/\d{3}/u.test(asked) ? asked : undefined
}

/** "Yes, cancel", "nej, fortsätt", 好的谢谢，我再看看: what is left beside yes, no and politeness. */
function wishBeside(content: Content, text: string): Wish | undefined {
  const isBy = (clause: string) =>
    [LABELS.yes, LABELS.no, 'chitchat.thanks', 'chitchat.greeting'].some((label) => isPhrase(content, label, clause)) ||
    COURTESY.test(clause)
  const wishOf = (clause: string): Wish | undefined =>
    LATER.test(clause) ? 'later' : (WISHES.find((wish) => isPhrase(content, LABELS[wish], clause)) ?? cancelOf(clause))
  const said = clausesOf(text)
    .filter((clause) => LATER.test(clause) || !isBy(clause))
    .map(wishOf)
  const [first] = said
  // 先不开了，取消: the word itself counts, wherever it stands.
  if (said.includes('later') && said.every((wish) => wish === 'later' || wish === 'cancel'))
    return /取消|撤销|放弃/u.test(text) ? 'cancel' : 'later'
  return first !== undefined && said.every((wish) => wish === first) ? first : undefined
}

const COURTESY =
  /^(?:请|麻烦|尽量|务必)?(?:尽快|快点?儿?|赶紧|抓紧|加急|越快越好|急用?|挺急的?|比较急|等着(?:用|报销))(?:开|办理?|处理|寄出?|安排)?(?:一下|哈|啊|吧|了|的|点)?$|^(?:好的|好|嗯)?(?:谢谢|多谢|麻烦|辛苦|有劳|劳烦)(?:您|你|大家|各位)?了?$|^(?:已)?收到$|^(?:算了|那|还是)?(?:先|暂时)?(?:不用|不要|不需要|不找|别)(?:转|找)?人工(?:客服)?(?:了|吧)?$|^(?:ok|okay|fine|sorry|thanks|tack|nja)$/iu

/** 可以了吧？那提交: asked for form's sake, and handed in. */
function handsInBehindQuestion(content: Content, text: string): boolean {
  const [, asked = '', last = ''] = /^(.{1,16}?[吧吗])[?？，, ]{1,2}(.{1,10})$/su.exec(text.trim()) ?? []
  return (
    /提交|交|确认|开/u.test(last) &&
    !isQuestion(last) &&
    isYes(content, last) &&
    isYes(content, asked.replace(/[吧吗]$/u, ''))
  )
}

/** "Is there anything else?" asks for the question that still stands. */
const ANYTHING_ELSE =
  /^(?:(?:ok|okay|okej|so|and|men|och|så)[, ]+)?(?:(?:is|was) (?:there )?(?:anything|something) (?:else|missing|more)|(?:is|was|are|do|did|have) (?:you (?:have |get |got )?)?(?:everything|it all|that all|all)(?: (?:in|there|complete|set|filled in|you need|noted))?|(?:do you )?need (?:anything|something) (?:else|more)|(?:anything|what) else|is that (?:all|everything)|what(?:'s| is) (?:still )?(?:missing|left|next)|(?:behövs|behöver ni|är det|saknas)(?: det)? (?:något|nåt)(?: (?:mer|annat))?|(?:något|nåt) (?:mer|annat)|är det allt|var det allt|vad (?:mer|saknas|återstår)|vad är kvar)(?: (?:from me|you need|you need from me|needed|to do|att göra|från mig|som behövs|ni behöver))?[?.! ]*$/iu

/** A wish said in so many words: nothing else is read into such a message. */
export function plainWish(content: Content, typed: string): Wish | undefined {
  const text = withSwedishLetters(typed)
  if (hesitates(text)) return 'repeat'
  // 嗯呢, 对着呢: here 呢 asks nothing.
  const isAsked = isQuestion(text.replace(/(?<=[嗯恩好对行是着的错]|可以)呢/gu, ''))
  if (isAsked ? handsInBehindQuestion(content, text) : isYes(content, text)) return 'yes'
  if (!isAsked && putsOffInChinese(text)) return 'later'
  const beside = isAsked ? undefined : wishBeside(content, text)
  if (beside) return beside
  if (!isAsked && givesUp(text)) return 'cancel'
  if (!isAsked && isWrong(text)) return 'no'
  if (ANYTHING_ELSE.test(text.trim())) return 'repeat'
  const whole = WISHES.find((wish) => wish !== 'yes' && isPhrase(content, LABELS[wish], text))
  return whole === 'no' && isAsked ? undefined : whole
}

/** A wish in other words, as far as the classifier is sure of it. Agreement is never guessed from a question. */
/** Words that an agreement is made of. */
const AGREEING =
  /[好行对對是嗯可确確没沒提交开開办辦妥]|\b(?:y\w{0,4}|ok\w*|sure|good|great|perfect|fine|right|correct\w*|confirm\w*|agree\w*|send|submit|go|proceed|ja+|jo|jepp|japp|bra|perfekt|visst|absolut|absolutely|definitely|precis|skicka|stämmer|kör|klart|hao|shi|xing|keyi)\b/iu

/** 等我确认, 我还没确认, 你好: with one of these words the agreeing one agrees to nothing. */
const HOLDS_BACK =
  /[等未别先晚回稍如若问還还]|[你您]好|没(?!问题|错|有?问题|毛病|有?错|啥|什么)|不(?!用改|改|需要改)|的话|再(?!次)/u

/** A guess that somebody agrees hands nothing in where no word of it agrees: a stray name is short and looks like a yes. */
export function saysYes(text: string): boolean {
  return AGREEING.test(text) && !HOLDS_BACK.test(text)
}

export function guessedWish(statement: Understanding, text: string): Wish | undefined {
  if (statement.decision !== 'answer' || statement.confidence < SURE) return undefined
  const wish = fromLabel(statement.intent)
  return (wish === 'yes' || wish === 'no') && isQuestion(text) ? undefined : wish
}

const SAME_AGAIN =
  /老样子|同上处理|(?:同样|相同|一样)的?(?:信息|资料|内容|抬头)|按(?:照)?(?:这个|此|刚才|上面|上一[个单])(?:那[个样])?(?:的)?(?:再|来|开|办)|老规矩|照旧|照老样|同前(?=$|[，,。 ])|(?<=[\d，, ])(?:也)?(?:一样|同上)(?:的|开|吧|就行)*(?=$|[，,。 ])|(?:其[他它余]|别的|剩下的?|余下的?|信息|资料|内容|抬头|税号|地址|要求|全部|都|还是)(?:和|跟|与|同|按|照)?(?:上[次回面个单笔]|刚才|之前|前面|第一[个单笔]|那[个单笔])?(?:那[个单笔])?(?:的)?(?:信息|资料)?(?:都|也|还|全)?(?:是)?(?:一样|相同|不变|照旧|一致|同上)|(?:和|跟|与|同|按|照)(?:刚才|前面|上面|第一[个单笔]|那[个单笔])[^，。]{0,6}(?:一样|相同|开|来|办)|\b(?:samma (?:allt(?:ing)?|uppgifter(?:na)?|alltihop|info(?:rmation)?|detaljer)|allt(?:ing)? (?:annat )?(?:är )?(?:samma|lika(?:dant)?|detsamma)|exakt (?:samma|likadant)|same (?:everything|details|data|info(?:rmation)?|again)|everything (?:else )?(?:is )?(?:the )?same)(?![\p{L}])/iu

/** {订单}抬头税号都一样: said of an order of which nothing else is known, it points at the one before. */
export function saysSameAgain(text: string): boolean {
  return SAME_AGAIN.test(foldTraditional(text))
}

/** "And the same for 2100…", "samma igen på 2100…": for another order, what stood in the one before. */
const SAME_FOR_ANOTHER =
  /(?<![\p{L}])(?:(?:gets?|should (?:have|get)|needs?|takes?|will have) (?:exactly |just )?the same(?! (?:day|time))|(?:ska|skall|får|vill) (?:\p{L}+ )?ha (?:exakt )?samma|same (?:again|once more|(?:\p{L}+ ){0,2}as (?:before|always|usual|previously|the (?:last|first|previous|other) (?:one|order|time))|(?:fapiao |thing |details |data |info(?:rmation)? |one )?(?:again )?(?:for|on|with)(?=[^,.;\n]{0,24}\d{6}))|(?<=\d{6}[^.;\n]{0,12})(?:is |too |also |then |exactly |precisely |just |really |all |the )*same(?: details?| data| info| again| thing| one)?(?! (?:company|title|address|recipient|courier|day|week|tax))(?=[ .!]*$)|like (?:last time|before|the (?:last|previous|first) one)|samma (?:igen|(?:\p{L}+ ){0,2}som (?:sist|förra|förut|innan|tidigare|den förra)|(?:sak |uppgifter |igen )?(?:för|på|till|med)(?=[^,.;\n]{0,24}\d{6}))|likadant?(?= (?:igen|för|på|till|som)))(?![\p{L}])/iu

/** "Next: 2100…, same collector but title …": said of a new order, the rest is as before. */
const SAME_PART =
  /(?<![\p{L}])(?:same (?:pick-?up person|recipient|receiver|contact|collector|company|title|delivery|courier|person|place)|samma (?:hämtare|mottagare|företag|bolag|titel|leverans\p{L}*|bud|kontakt\p{L}*|person|ställe))(?![\p{L}])|[换改](?:成|为|个|一个|一下|下)?(?:抬头|收件人|地址|电话|公司)|(?:还是|仍然?|照旧?|继续)(?:用|寄|走|给|到|开)?(?:自[取提]|韵达|顺[丰风]|[普专]票|原来|上次|那个|老地址)/iu

export function repeatsPart(text: string): boolean {
  return SAME_PART.test(text)
}

export function mentionsLastTime(content: Content, text: string): boolean {
  // 同上次 is too short to be looked for inside of a sentence.
  const isClause = clausesOf(text).some(
    (clause) => /上次|上回|之前|以前/u.test(clause) && isPhrase(content, LABELS.same_as_last, foldTraditional(clause)),
  )
  return isClause || SAME_FOR_ANOTHER.test(text) || holdsPhrase(content, LABELS.same_as_last, text)
}
