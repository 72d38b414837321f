// What is asked about a request that was handed in: what happens next, which details it holds, its number.
import { isQuestion } from '../../conversation/phrases.js'
import { type Answer, message, type Scene, say } from '../../conversation/scene.js'
import { LISTED_REQUESTS } from '../../limits.js'
import type { FapiaoRequest } from '../../records/request.js'
import { headline, progressBlocks } from '../progress.js'
import { CHANGEABLE } from './amendable.js'
import { asksWhatFollows } from './asks-how-far.js'
import { cameBack, draftOfRequest, ownRequest } from './draft-of-request.js'
import { requestOf } from './judge-orders.js'
import { lastRequest } from './last-details.js'
import { provenAddress } from './own-draft.js'
import { respond } from './respond.js'
import { factsOf } from './summary.js'

const VALUE = {
  zh: '抬头|税号|公司名|单位名|名称|地址|电话|手机号?|收件人|开户行|账号|备注|信息|资料|内容|发票类型|快递',
  en: String.raw`titles?|tax (?:id|number|no|code)|name|address|phone(?: number)?|recipient|receiver|bank|account number|remark|details?|data|info(?:rmation)?|type|courier|delivery`,
  sv: String.raw`tite?ln?|rubrik(?:en)?|skatte(?:nummer|numret|nr|id)|namn(?:et)?|adress(?:en)?|telefon\p{L}*|mottagare\p{L}*|bank(?:en)?|anmärkning(?:en)?|uppgifter(?:na)?|typ(?:en)?|leverans\p{L}*`,
}
const alone = (words: string) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`
const ASKING = {
  zh: '什么|哪[个家里儿些]|多少|啥|谁|来着|[吗呢?？]',
  en: String.raw`what|which|where|who|remind me|tell me|show(?: me)?|see|look at|repeat|list|check`,
  sv: String.raw`vad|vilke[nt]|vilka|vem|var|visa|se|lista|läs upp|påminn mig|upprepa|kolla`,
}
/** 我之前填的, "did I give you", "skrev jag". */
const TOLD = {
  zh: '(?:我|之前|上次|上回|刚才|刚刚|当时|那时)[^，。？?\\n]{0,10}(?:填|写|给|用|提供|报|留|开)(?:的|了|过|你|您)',
  en: String.raw`did (?:i|we)|(?:i|we)(?: have|'ve| had| last| actually)? (?:gave|give|given|used?|put|entered|wrote|written|told|typed|submitted|chose|filled in|picked)|(?:do|did|have) you (?:have|got|noted?|wr[io]te|written|taken?|saved?|record(?:ed)?)|you (?:have|wrote|noted|took)|is on (?:it|the request|file)`,
  sv: String.raw`(?:skrev|angav|gav|använde|uppgav|valde|lämnade|fyllde|sa|skickade|hade) (?:jag|vi)|(?:jag|vi) (?:har )?(?:skrev|angav|gav|använde|uppgav|valde|lämnade|skrivit|angivit|gett|använt|uppgett|valt|lämnat)|har (?:ni|du) (?:fått|noterat|skrivit|antecknat|registrerat)|står (?:det )?(?:på|i) (?:den|ansökan|min)`,
}
/** 我的申请, "my request": shown as a whole. */
const REQUEST = {
  zh: '(?:我的?|这[个份]|刚才的?|提交的|那[个份])[^，。]{0,4}(?:申请|开票)(?:信息|资料|内容|详情|单)?',
  en: String.raw`(?:my|the|our|that|this) (?:\p{L}+ )?(?:request|application)`,
  sv: String.raw`(?:min|vår|den) (?:\p{L}+ )?(?:ansökan|begäran)|ansökan`,
}
const SHOWS = {
  zh: '(?:发|给|让)(?:给)?我?(?:再)?(?:看|瞧|核对|过目)|(?:再)?(?:看|查)(?:一下|一看|看|下)|显示|念',
  en: String.raw`show(?: me)?|see|look at|read (?:me|out|back)|repeat|send me|list|what(?:'s| is| was) in`,
  sv: String.raw`visa|se|läs upp|skicka mig|upprepa|lista|vad står det i`,
}
const within = (parts: string[], gap: string) => parts.join(gap)
const both = (one: string, other: string, gap: string) => `(?:${one})${gap}(?:${other})|(?:${other})${gap}(?:${one})`
const GAP = String.raw`[^.!\n]{0,30}`

/** "What address did I put?", 我之前给的税号是多少. */
const RECALLS = new RegExp(
  [
    both(
      TOLD.zh,
      `(?:${VALUE.zh})[^，。\\n]{0,10}(?:${ASKING.zh})|(?:${ASKING.zh})[^，。\\n]{0,4}(?:${VALUE.zh})`,
      '[^，。\\n]{0,6}',
    ),
    `(?:${VALUE.zh})[^，。\\n]{0,3}(?:我|之前|刚才|当时)[^，。\\n]{0,4}(?:填|写|给|用|提供|报|留)[^，。\\n]{0,6}(?:${ASKING.zh})`,
    within([alone(ASKING.en), alone(VALUE.en), alone(TOLD.en)], GAP),
    within([alone(ASKING.en), alone(TOLD.en), alone(VALUE.en)], GAP),
    `${alone('did (?:i|we) (?:put|give|enter|write|use|fill in|state|type)')} (?:\\p{L}+ ){0,3}${alone(VALUE.en)}`,
    `${alone('(?:skrev|angav|gav|använde|fyllde) jag')} (?:\\p{L}+ ){0,3}${alone(VALUE.sv)}`,
    within([alone(ASKING.sv), alone(VALUE.sv), alone(TOLD.sv)], GAP),
    within([alone(ASKING.sv), alone(TOLD.sv), alone(VALUE.sv)], GAP),
  ].join('|'),
  'iu',
)
/** "Show me my request", 把我的申请内容发我看看: one as a whole. How far all of them are is another question. */
const SHOWS_ONE = new RegExp(
  [
    `(?:${SHOWS.zh})[^，。\\n]{0,6}(?:${REQUEST.zh})|(?:${REQUEST.zh})[^，。\\n]{0,8}(?:${SHOWS.zh})`,
    within([alone(SHOWS.en), alone(REQUEST.en)], GAP),
    within([alone(SHOWS.sv), alone(REQUEST.sv)], GAP),
    within([alone(SHOWS.sv), alone('mina (?:ifyllda )?uppgifter')], GAP),
  ].join('|'),
  'iu',
)
const OF_ALL =
  /所有|全部|全都|都|哪些|几[个份张]|进度|进展|状态|到哪|(?<!\p{L})(?:all|every|each|requests|applications|progress|status|far|alla|samtliga|status\p{L}*|långt)(?!\p{L})/iu
/** "And the address?", 那税号呢: right behind it. */
const ASKS_ON = new RegExp(
  `^(?:那|还有|然后)[么]?(?:${VALUE.zh})呢?[?？]?$|^(?:and|what about|och|hur är det med)(?: (?:my|the|min|mitt|den))? (?:${VALUE.en}|${VALUE.sv})[?]$`,
  'iu',
)
const NUMBER =
  /(?:申请|开票|受理)(?:单|的)?(?:编?号码?|单号)(?:是|有)?(?:多少|什么|几号|呢|发我|给我|[?？]|$)|(?<!\p{L})(?:request|application|reference) (?:number|no\.?|id)(?!\p{L})|(?<!\p{L})(?:(?:ansökning\p{L}*|ansökans?|ärende|referens)(?:-? ?(?:nummer|numret|nr))|(?:ansökan|den) (?:har )?(?:för )?(?:nummer|nr))(?!\p{L})/iu

/** The account, and what the login was made with, are other matters; so is a change. */
const OTHERWISE =
  /保存|常用|titles|titlar|(?<!\p{L})(?:saved|sparad\p{L}*|default)(?!\p{L})|登录|登陆|注册|密码|账户|邮箱|订单号|改|错|e-?mail|log[- ]?in|sign|password|register|(?<!\p{L})(?:change|wrong|correct|update|e-?post\p{L}*|mejl\p{L}*|lösenord\p{L}*|konto|logga\p{L}*|registrera\p{L}*|ändra\p{L}*|byt\p{L}*|fel|track\p{L}*|spår\p{L}*)(?!\p{L})|运单|快递单号/iu

const LONGEST = 80

/** A word that all of these hold: most messages hold none. */
const MAY_ASK =
  /填|写|给|用|提供|报|留|开的|申请|接下来|然后|之后|(?<!\p{L})(?:i|we|you|my|our|file|request|application|next|happens|jag|vi|ni|du|min|mina|ansök\p{L}*|händer|nummer|numret)(?!\p{L})/iu

const showsOne = (said: string) => SHOWS_ONE.test(said) && !OF_ALL.test(said)

export function asksToReadOutRequest(text: string): boolean {
  const said = text.replace(/’/gu, "'")
  return MAY_ASK.test(said) && !OTHERWISE.test(said) && (RECALLS.test(said) || NUMBER.test(said) || showsOne(said))
}

/** Named by number or order; else what was just handed in; else the last one. */
function requestsMeant(scene: Scene, address: string): FapiaoRequest[] {
  const { entities } = scene.reading
  const named = [
    ...entities.requestIds.flatMap((id) => ownRequest(scene, id) ?? []),
    ...entities.orderIds.flatMap((id) => requestOf(scene.snapshot, id) ?? []),
  ].filter((request) => request.address === address)
  if (entities.requestIds.length + entities.orderIds.length > 0) return named.slice(0, LISTED_REQUESTS)
  const { pending } = scene.conversation
  const fresh = pending?.kind === 'submitted' ? pending.requestIds.flatMap((id) => ownRequest(scene, id) ?? []) : []
  const last = lastRequest(scene, address)
  return fresh.length > 0 ? fresh : last ? [last] : []
}

function readOut(scene: Scene, requests: FapiaoRequest[]): Answer {
  const [first] = requests
  const blocks = requests.flatMap((request) => [
    { kind: 'text' as const, message: headline(request) },
    factsOf(scene, draftOfRequest(scene, request)),
  ])
  const amend = first && CHANGEABLE.has(first.state)
  return {
    blocks,
    choices: amend
      ? [{ label: message('choice.amend', { request: first.id }), action: `request.amend:${first.id}` }]
      : [],
    ...aboutThem(requests),
  }
}

function aboutThem(requests: FapiaoRequest[]): Pick<Answer, 'about' | 'pending'> {
  const ids = requests.map(({ id }) => id)
  return {
    about: { orderIds: requests.map(({ orderId }) => orderId), requestIds: ids },
    pending: { kind: 'submitted', requestIds: ids },
  }
}

const WHY =
  /为(?:什么|何|啥)|原因|怎么(?:会|就)?(?:没|不)|(?<!\p{L})(?:why|reason|varför|anledning(?:en)?|orsak(?:en)?|what(?:'s| is| was) wrong|vad (?:är|var|blev) (?:det för )?fel(?:et)?)(?!\p{L})/iu
const SENT_AGAIN =
  /重新?(?:提交|申请|开|审)|再(?:提交|申请|试|审)|(?<!\p{L})(?:re-?submit|(?:try|send|submit|hand) (?:it |that |in |this )*again|försök igen|skicka (?:in )?(?:den )?(?:in )?igen)(?!\p{L})/iu

/** What came back: asked why, the reason is said; sent again without a change, it is shown for a yes. */
export function answerRejected(scene: Scene): Answer | undefined {
  const { text } = scene.reading
  const isWhy = WHY.test(text)
  const isAgain = SENT_AGAIN.test(text) && !isQuestion(text)
  const request = isWhy || isAgain ? cameBack(scene) : undefined
  if (!request || scene.turn.audience === 'shared' || text.length > LONGEST) return undefined
  if (isAgain)
    return respond(scene, draftOfRequest(scene, request), {
      lead: [say('form.amend.rejected', { request: request.id })],
    })
  const choices = [{ label: message('choice.amend', { request: request.id }), action: `request.amend:${request.id}` }]
  return { blocks: progressBlocks(request, scene.turn.now), choices, ...aboutThem([request]) }
}

/** Undefined where it is asked about something else, or nothing was handed in. */
export function answerOwnRequest(scene: Scene): Answer | undefined {
  const { text } = scene.reading
  const rejected = answerRejected(scene)
  if (rejected) return rejected
  const isFresh = scene.conversation.pending?.kind === 'submitted'
  if (!MAY_ASK.test(text) && !isFresh) return undefined
  const follows = isFresh && asksWhatFollows(text)
  if (!follows && !(isFresh && ASKS_ON.test(text.trim())) && !asksToReadOutRequest(text)) return undefined
  const address = provenAddress(scene.identity)
  const requests = address ? requestsMeant(scene, address) : []
  if (requests.length === 0) return undefined
  if (scene.turn.audience === 'shared') return { blocks: [say('progress.private_only')] }
  if (!follows) return readOut(scene, requests)
  const [first] = requests as [FapiaoRequest]
  const { method } = first.delivery
  const blocks = [...progressBlocks(first, scene.turn.now), say(`form.received.${method}`)]
  return { blocks, ...aboutThem(requests) }
}
