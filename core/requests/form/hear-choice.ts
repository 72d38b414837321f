// Answers in plain words to the two questions that offer a way instead of asking for a value: keep or correct, submit or remind.
import { type Answer, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { isMereQuestion } from '../reading/sentences.js'
import { hearOfNotes } from './accepts-notes.js'
import { leaveRequest } from './amend.js'
import { keepsOrDrops } from './give-up.js'
import { askServiceCentre, drop, grantWish, keepDoubted, takeSuggestion } from './grant-wish.js'
import type { Heard } from './hear.js'
import { wantsItAsked } from './others-order.js'
import { respond } from './respond.js'
import { factsOf } from './summary.js'
import { insistOn } from './take-fields.js'
import { hearNews } from './take-news.js'
import { waitUntil } from './wait-until.js'

const REMIND = /提醒|通知我|告诉我|\bremind|tell me|påminn|meddela/iu
const SUBMIT =
  /提交|自动|到时|\bsubmit|automatic|\b(?:hand|send|file|put|turn) (?:(?:it|that|this|them) )?(?:in|off|out)\b|\b(?:send|file|do|issue|process) (?:it|that|this|them)\b|\bby itself\b|\b(?:by )?yourself\b|skicka(?: den)? (?:in|iväg)|lämna(?: den)? in|gör det|av sig själv/iu
const KEEP =
  /^(?:信息|全|都|全都|全部)+(?:是)?(?:对|正确|准确)的?|坚持|就按|不用改|不需要改|不必改|就(?:是|用)?(?:这个|它)|用这个|按我(?:说|填|写|给)的|不改|保留|没错|没[写填打输弄]错|是对的|(?:都|一直|也|就)是(?:用|这|它|我们)|许可证|证(?:件|书)?上|没有[写填打输弄]?错|就是(?:这个|这样|它)|(?:核[对实]|确认|检查|对|查|看|问)过|(?:营业)?执照|登记证|一直(?:都?是|用)|(?:以前|之前|每次)(?:也|都|就)|(?:这个|这)(?:号码?|税号)?(?:就是|是)?(?:对的|准确的?|正确的?|没问题)|确实|肯定|保证|照(?:这|此|原)|原样|\bkeep\b|\bexactly (?:what|as|like)\b|\b(?:use|take|keep) (?:what|the one|it as) i\b|\bmine (?:is|was)\b|\blåt (?:det|den) vara\b|\b(?:så|som) (?:det )?står\b|\b(?:registreringsbevis|intyg|näringstillstånd)|\bmitt (?:är|nummer)|\b(?:leave|use|take) (?:it|that|this)(?: one| number| exactly)? as\b|\bas is\b|\b(?:what|how|as) (?:is|it|our|the|my|stands)\b.{0,40}\b(?:licen[cs]e|certificate|registration)\b|\binsist|anyway|as it is|\bi(?:'| a)m sure|is correct|is right|behåll|ändå|\b(?:används|gäller|giltigt|aktuellt) (?:fortfarande|än|alltjämt)|\bfortfarande (?:i bruk|giltigt|aktuellt|gällande|samma)|\bstill (?:use[ds]?|valid|in use|ours|current|the same)|(?:还|仍)(?:然|旧)?(?:在)?(?:用|使用|有效)|är (?:rätt|korrekt|riktigt)|stämmer|\b(?:alltid|länge|redan) (?:haft|använt|varit|hetat)|\b(?:jag är|helt|alldeles|bergis) (?:helt |alldeles )?säker\b(?! på att)|\bon our (?:licen[cs]e|certificate|papers)\b/iu

const INSISTS =
  /^(?:信息|全|都|全都|全部)+(?:是)?(?:对|正确|准确)的?|\b(?:number|id|code|what i (?:wrote|typed|sent)|it) (?:is|was) (?:really |definitely |exactly )?(?:right|correct|as)|\bkeep\b|numret (?:är|stämmer)|numret är rätt|koden (?:är|stämmer)|behåll|ändå|保留|不用改|不改|没写错|没填错|没有错|坚持/iu

const TAKE =
  /\bsuggested\b|\byours\b|\byou(?:'re| are) right\b|\b(?:typo|mistyped|my (?:mistake|bad|fault|error|slip))\b|\b(?:mitt fel|skrev fel|felskriv\w*|slarvfel|du har rätt)\b|用(?:你|您|这)?(?:们)?(?:给的|的)?(?:建议|推荐|提示|修正)|按(?:你|您|照)?(?:的)?(?:建议|推荐|提示)|(?:你|您)[猜说写给看]得?的?(?:是|才)?(?:对|没错|那个)|(?:就|改)用?(?:成|为)?(?:你|您)(?:说|写|给|建议)的|\b(?:use|take)(?: the)? (?:suggest|propos|correct|other|yours|that)|\byour suggestion\b|\b(?:ditt|ert|det) förslag|\bförslaget\b|\b(?:as|what|like|the one|that) you (?:say|said|suggest(?:ed)?|propose[d]?|wrote|mean|meant)\b|\b(?:som|vad|det|den|så) (?:du|ni) (?:säger|föreslår|föreslog|skrev|skriver|menar|visar)|\b(?:rätt|stämmer) (?:som|det) (?:du|ni)|\b(?:den|det) (?:andra|nya|rättade|föreslagna)\b/iu

/** Says yes, and to one's own number: 我核对过了，没问题. */
const CHECKED =
  /[核检对查看问](?:对|实|查)?过|确认(?:过|没错|无误)|执照|登记证|没[写填打输弄]错|就(?:是|用|按|照)?这个|licen[cs]e|certificate|registreringsbevis/iu

/** 不自取了，帮我寄: which courier is still to be chosen. */
const NOT_FETCHED =
  /(?:不|没法|没空|没时间|不想|不能)(?:自己)?(?:过去|去|来)?(?:自[取提]|[取拿]了)|(?:还是|改|帮我|给我|(?<!什么时候|何时|多久|几天|几时|啥时候?)能|请|麻烦|要)(?:成|用|走)?(?:邮寄|寄|快递)(?!方式|公司|单)/u

/** 不要顺丰了，太贵: which one instead is still to be chosen. */
const REFUSES: Partial<Record<string, RegExp>> = {
  sf_collect:
    /(?:不要|不用|不发|不走|不寄|别发|别用|别寄)(?:再)?(?:发|用|走|寄)?顺丰|顺丰(?:就|还是)?(?:不要|不用|算)了/u,
  yunda: /(?:不要|不用|不发|不走|不寄|别发|别用|别寄)(?:再)?(?:发|用|走|寄)?韵达|韵达(?:就|还是)?(?:不要|不用|算)了/u,
}

/** "No typo, keep it" */
const DENIES = /(?<![\p{L}])(?:no|not|nej|inte|inget|keep|behåll)(?![\p{L}])|n't|不/iu

/** "What is wrong with it?": the reason is said again. */
const WHAT_IS_WRONG =
  /(?<![\p{L}])what(?:'s| is|s)? (?:wrong|the (?:matter|problem|issue)|not right)|^(?:but )?why(?: not| so| is (?:that|it))?\??$|vad är (?:det för )?(?:fel|problemet)|^varför\??$|哪里?(?:错|不对|有问题)|^为什么/iu

/** 不用了，还是原来的: nothing is to be changed after all. */
const AS_IT_IS =
  /(?:还是|用|按|保持)(?:原来|原样|之前|刚才)|不(?:用|要|想|需要)?改了|不变|照旧|^(?:算了|不用了?|不要了)(?:吧|啦)?$|(?<![\p{L}])(?:leave it|as it (?:is|was)|keep it|låt (?:det|den) vara|som (?:det|den) var)(?![\p{L}])/iu

const POSTED =
  /^(?:帮我|给我|请|就|那|还是|麻烦)*(?:邮寄|快递|寄|发快递)(?:过来|给我|到公司|吧|的|就行|就好)*[。!！]?$/u

/** 还是改回来吧: what the last correction replaced. */
const UNDOES =
  /(?:还是|用|改回|换回|恢复)(?:成|到)?(?:原来|原先|之前|刚才)(?:的|那个|样)|[改换]回[来去]|恢复原样|(?<![\p{L}])(?:(?:change|put|set) it back|undo(?: that| it)?|as it was(?: before)?|ändra tillbaka|som det var(?: förut)?)(?![\p{L}])/iu

/** 那不填: a value that is doubted and not needed is left out. */
const LEAVES_OUT =
  /^(?:那|就|算了|还是|先|干脆|税号|这个|它|[，, ])*(?:不[填写要用]|去掉|空着|不提供)(?:了|它|税号|这个|吧|就|好|行|[。!！])*$|^(?:then |just |ok |okay |please |så |då )*(?:leave (?:it|that|this) (?:out|empty|blank)|without(?: it| one)?|drop it|remove it|utan(?: den| det)?|stryk (?:den|det)|ta bort (?:den|det)|lämna (?:den|det) tomt?)(?: then| då| please| tack)*[.!]*$/iu

/** "Why not today?": the question itself says why, and from which day on it works. */
const WHY = /^(?:那|but |and |men )?(?:为(?:什么|何|啥)|怎么(?:现在|今天|还|就)?(?:不|没)|why(?!\p{L})|varför)/iu
const ASKS_WHEN =
  /什么时候|多久|几[号天]|哪天|(?<!\p{L})(?:when|how long|which day|what day|today|now|när|hur länge|vilken dag|idag|nu)(?!\p{L})/iu

/** Who paid instead, and why, takes a sentence or two in a letter. */
const LONGEST_REASON = 300

/** A longer message says more than which way to go. */
const LONGEST = 80

/** 我核对过了，没问题，走韵达: what is said besides is taken, too; another value for the doubted field is a correction. */
function keepWithNews(scene: Scene, draft: Draft, heard: Heard): Answer | undefined {
  const [doubt] = draft.doubts
  const anew = doubt && heard.fields[doubt.field]
  if (!doubt?.mayInsist || (anew !== undefined && anew !== doubt.value)) return undefined
  const { [doubt.field]: _doubted, ...fields } = heard.fields
  const news = hearNews(scene, insistOn(draft, doubt), { ...heard, fields })
  return news
    ? respond(scene, news.draft, { lead: [say('form.insist.kept'), ...news.blocks] })
    : keepDoubted(scene, draft)
}

/** "I mistyped it, it is 9131…": says itself what is right. */
function takesIt({ doubts: [doubt] }: Draft, { text, fields }: Heard): boolean {
  const anew = doubt && fields[doubt.field]
  return TAKE.test(text) && !DENIES.test(text) && (anew === undefined || anew === doubt?.suggestion)
}

/** Nothing is to be changed of the request after all. */
const LEAVES_IT =
  /还是(?:不改|算了|原来|用原来|保持|别改)|^(?:那)?算了|(?:保持|按|用)(?:原样|原来)|别改了|(?<!\p{L})(?:leave (?:it|everything) (?:as|the way|alone|be)|as it was|don'?t change|forget (?:it|the change)|låt (?:den|det) vara|som (?:det|den) var|ändra (?:inget|ingenting|inte)|strunta i (?:det|ändringen)|behåll (?:den |det )?(?:gamla|som))(?!\p{L})/iu

const SO_FAR =
  /(?:前面|已经?|目前|现在|刚才|到现在|到目前|我)?(?:都)?(?:填|写|录|登记)(?:的|了)(?:都)?(?:有|是)?(?:哪些|什么|啥|多少)|看(?:一下|下|看)?(?:已经?|目前|现在|我)填的|(?<!\p{L})(?:what (?:have|did) (?:i|we) (?:told?|given?|filled?|entered?|said|say|tell|give|put)|what (?:do|have) you (?:got|have|noted)(?: (?:so far|already|until now))?(?=[?. ]*$)|what(?:'s| is) (?:filled in|noted|there)(?: so far| already)?|vad har (?:jag|vi) (?:sagt|angett|angivit|fyllt i|skrivit|gett)|vad har (?:du|ni)(?: (?:fått|noterat|antecknat|sparat))?(?: (?:hittills|redan|än så länge|nu))?(?=[?. ]*$)|så långt|so far|hittills)(?!\p{L})/iu

/** 明天再填可以吗, "can I finish this later?": yes, and how. */
const MAY_WAIT =
  /(?:明天|晚点|稍后|以后|改天|下次|下周|过几天|回头|有空)[^，。]{0,4}(?:再)?(?:填|弄|继续|接着|提交|来|办)[^，。]{0,4}(?:吗|行不|可不可以|能不能|好吗)|(?:可以|能)(?:先)?(?:保存|存着|存一下|留着)[^，。]{0,8}吗|(?<!\p{L})(?:(?:can|could|may) (?:i|we) (?:still |also |just )?(?:finish|complete|continue|do|fill|submit|confirm|go on|resume|send|answer)(?: \p{L}+){0,3} (?:later|tomorrow|another (?:day|time)|next week|some other time)|(?:can|could|will) (?:i|you|it|this) (?:be )?(?:save[d]?|keep|kept)(?: (?:it|this))?(?: for (?:later|now))?|(?:kan|får) (?:jag|vi) (?:fortsätta|göra|fylla|slutföra|skicka|bekräfta|svara|återkomma|ta)(?: \p{L}+){0,3} (?:senare|imorgon|i morgon|en annan (?:dag|gång)|nästa vecka)|kan (?:du|ni|det|den) (?:spara[s]?|sparas))(?!\p{L})/iu

function tellSoFar(scene: Scene, draft: Draft): Answer {
  const isKnown = Object.keys(draft.fields).length + draft.orderIds.length > 0
  return respond(scene, draft, { lead: isKnown ? [factsOf(scene, draft)] : [], step: draft.step })
}

/** Whatever is asked at the moment: the change is given up, what is there is shown, it is put off, somebody else paid. */
function hearAnywhere(scene: Scene, draft: Draft, { text, fields, orderIds }: Heard): Answer | undefined {
  const { unknownOrder, amends, step } = draft
  const isMissing = unknownOrder !== undefined && draft.orderIds.length === 0 && orderIds.length === 0
  if (isMissing && text.length <= LONGEST_REASON && wantsItAsked(scene, text))
    return askServiceCentre(scene, unknownOrder)
  if (Object.keys(fields).length + orderIds.length > 0) return undefined
  if (amends && LEAVES_IT.test(text.replace(/’/gu, "'"))) return leaveRequest(scene, draft)
  if (step.ask !== 'summary' && SO_FAR.test(text)) return tellSoFar(scene, draft)
  if (MAY_WAIT.test(text)) return grantWish(scene, draft, 'later')
  const last = step.ask === 'cancel' && text.length <= LONGEST ? keepsOrDrops(text) : undefined
  return last && (last === 'keep' ? respond(scene, draft) : drop(scene, draft))
}

export function hearChoice(scene: Scene, draft: Draft, heard: Heard): Answer | undefined {
  const { text, wish } = heard
  const anywhere = hearAnywhere(scene, draft, heard)
  if (anywhere) return anywhere
  if (text.length > LONGEST || wish === 'cancel') return undefined
  const { method = '' } = draft.fields
  const isRefused = method === 'pickup' ? NOT_FETCHED.test(text) : (REFUSES[method]?.test(text) ?? false)
  const isPosted = wish !== 'yes' && isRefused
  if (isPosted && Object.keys(heard.fields).length === 0)
    return respond(scene, { ...draft, tries: 0 }, { step: { ask: 'fields', fields: ['method'] } })
  const isUndone = draft.replaced && UNDOES.test(text) && Object.keys(heard.fields).length === 0
  const news = isUndone ? hearNews(scene, draft, { ...heard, fields: draft.replaced ?? {} }) : undefined
  if (news) return respond(scene, news.draft, { lead: news.blocks })
  switch (draft.step.ask) {
    case 'fields': {
      // 寄吧: by whom is still to be chosen.
      if (draft.step.fields.includes('method') && POSTED.test(text)) return respond(scene, draft, { step: draft.step })
      const isTold = draft.step.fields.every((field) => draft.fields[field] !== undefined)
      return isTold && AS_IT_IS.test(text) && Object.keys(heard.fields).length === 0 ? respond(scene, draft) : undefined
    }
    case 'doubt':
      if (LEAVES_OUT.test(text)) return grantWish(scene, draft, 'skip')
      if (WHAT_IS_WRONG.test(text)) return respond(scene, draft, { step: draft.step })
      if (draft.doubts[0]?.suggestion && takesIt(draft, heard)) return takeSuggestion(scene, draft)
      // "The number is right, go ahead" agrees with nothing but what was written.
      return (wish !== 'yes' || INSISTS.test(text) || CHECKED.test(text)) && KEEP.test(text)
        ? keepWithNews(scene, draft, heard)
        : undefined
    case 'when':
      if (WHY.test(text)) return respond(scene, draft, { step: draft.step })
      if (REMIND.test(text)) return waitUntil(scene, draft, 'remind')
      if (SUBMIT.test(text)) return waitUntil(scene, draft, 'submit')
      return ASKS_WHEN.test(text) && isMereQuestion(text) ? respond(scene, draft, { step: draft.step }) : undefined
    case 'summary':
      return wish === undefined && Object.keys(heard.fields).length + heard.orderIds.length === 0
        ? hearOfNotes(scene, draft, text)
        : undefined
    default:
      return undefined
  }
}
