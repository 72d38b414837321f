// An order that is not the customer's own: whether he says that somebody else paid, or wants the service centre to ask.
// Only read where such an order was just named and the offer to look into it made.
import { isPhrase } from '../../conversation/phrases.js'
import { type Answer, type Scene, say } from '../../conversation/scene.js'
import { askServiceCentre } from './grant-wish.js'
import { askChoice } from './settle-orders.js'
import { plainWish } from './wish.js'

const OTHERS = {
  zh: '同事|领导|老板|经理|主管|总监|财务|会计|出纳|行政|前台|采购|运维|技术|前任|别人|他人|其他人|另一?个人|另外一?个人|朋友|老公|老婆|爱人|家人|合伙人|总部|总公司|母公司|分公司|集团|(?:别的|其他|另一?个|兄弟)部门|助理|秘书|实习生|离职的?人|[他她](?=付|买|下|订|用|的)',
  en: String.raw`boss|managers?|colleagues?|co-?workers?|finance|account(?:ing|ants?|s dep\p{L}*)|bookkeepers?|assistants?|secretar\p{L}+|departments?|teams?|purchasing|procurement|it (?:guy|man|admin|department|people|team)|admin|someone|somebody|another person|head ?office|headquarters|parent company|partners?|husband|wife|predecessor|director|ceo|cfo|ex-\p{L}+|he|she|they|other (?:people|person|department)|different (?:person|department)`,
  sv: String.raw`chef(?:en)?|kolleg(?:a|an|or|orna)|ekonomi(?:n|avdelning\p{L}*)?|avdelning(?:en)?|inköp(?:are|aren|savdelning\p{L}*)?|it-?\p{L}*|assistent(?:en)?|sekreterare\p{L}*|någon(?: annan)?|en annan|huvudkontoret|moderbolaget|man|fru|företrädare\p{L}*|vd(?::n)?|han|hon|de|partner(?:n)?`,
}
const PAID = {
  zh: '付|买|下(?:的?单|了单)|订(?:的|了|购)|购买|账号|邮箱|名下|垫',
  en: String.raw`paid|pays?|bought|buys|order(?:ed|s)?|purchased?|placed|account|made (?:it|the order|the payment)|payment`,
  sv: String.raw`betala\p{L}*|köpt\p{L}*|beställ\p{L}*|la(?:de)? (?:ordern|beställningen)|köp|konto|ordern?`,
}
const alone = (words: string) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`
const near = (one: string, other: string, gap: string) => `(?:${one})${gap}(?:${other})|(?:${other})${gap}(?:${one})`

/** 老板付的, "my manager bought it", "paid by finance", "from another address". */
const SOMEBODY_ELSE = new RegExp(
  [
    near(OTHERS.zh, PAID.zh, '[^，。,\n]{0,8}'),
    near(alone(OTHERS.en), alone(PAID.en), String.raw`[^.;!?\n]{0,40}`),
    near(alone(OTHERS.sv), alone(PAID.sv), String.raw`[^.;!?\n]{0,40}`),
    '(?:别的|另一?个|另外一?个?|其[他它]|不同的?|老|旧|以前的?)(?:邮箱|账号|帐号|地址)',
    alone(String.raw`(?:other|another|different|old|shared|second) (?:\p{L}+ )?(?:e-?mail|address|account|mailbox)`),
    alone(
      String.raw`(?:annan|annat|andra|gammal|gamla|gemensam\p{L}*) (?:\p{L}+ )?(?:e-?post\p{L}*|mejl\p{L}*|adress|konto)`,
    ),
  ].join('|'),
  'iu',
)

/** 请核实, "can you ask for his approval", "be om lov". */
const LOOK_INTO = new RegExp(
  [
    '核[实对查]|查(?:一下|一查|证|实)|联系(?:一下)?(?:[他她对]|付款|同事|老板|领导)|(?:让|请|问|等|征求)(?:一下)?(?:[他她]|对方|老板|领导|同事|财务)[^，。]{0,6}(?:同意|批准|确认|授权)|(?:帮我?|替我|给我|请|麻烦)(?:们|你们|您)?(?:去|再)?(?:申请|问|转)(?:一下|问|授权|审批|同意)?|服务中心|审批|授权',
    alone(
      String.raw`(?:ask|check(?: with)?|verify|investigate|contact|talk to|write to) (?:(?:it|this|that|them|him|her|my|our|the|please|out|up|with|and|could|can) ?)*|look (?:into|it up|at) (?:it|this|that)?|take (?:it|this) up`,
    ),
    alone(
      String.raw`(?:get|request|obtain|seek|need|send|have) (?:(?:it|this|for|a|an|the|his|her|their|my|your|our|boss'?s?|manager'?s?|them|him|to) ?)*(?:approv\p{L}*|permission|consent|agree\p{L}*|ok(?:ay)?|authori[sz]ation)|approval|permission`,
    ),
    alone(
      String.raw`(?:fråga|kontrollera|undersök\p{L}*|kolla(?: upp)?|kontakta|utred\p{L}*|begär|be) ?(?:honom|henne|dem|om|det|den|lov|tillstånd|godkännande|min|vår|chef\p{L}*|kolleg\p{L}*|servicecentret|med|upp|att|tack|ni|detta)*|godkännande|medgivande|servicecentret`,
    ),
  ].join('|'),
  'iu',
)

/** The number was wrong; another one comes next. */
const WRONG_NUMBER =
  /[打写看输搞弄发]错|错了|(?<!\p{L})(?:wrong (?:number|order|one)|typo|mistake|mistyped|fel (?:nummer|order)|skrev fel|felskriv\p{L}*)(?!\p{L})/iu
/** No wish any more. */
const TAKES_BACK =
  /不用|不要|不需要|算了|别(?!的|人)|(?<!\p{L})(?:sorry|don'?t|do not|no need|never ?mind|not necessary|behövs (?:inte|ej)|inte nödvändigt|strunt\p{L}*)(?!\p{L})/iu

/** 号码没错, "that is the right number": what is then left is to ask. */
const RIGHT_NUMBER =
  /(?:号码?|订单号|数字|它|就是|是)(?:没[写填输]?错|对的?|正确|无误|这个)|没[写填输看]错|(?<!\p{L})(?:(?:number|it|that|this|id|order)(?: is|'s| was)(?: definitely| really| surely)? (?:the )?(?:right|correct|fine|number|one i have)|(?:numret|det|den|ordern|ordernumret) (?:är (?:helt |säkert )?(?:rätt|korrekt|numret)|stämmer)|i(?:'| a)m sure|är säker)(?!\p{L})/iu

/** "Do that", "ja gör det": short, and nothing but going along. */
const GOES_ALONG =
  /^(?:(?:ok|okay|okej|yes|yeah|yep|sure|please|ja|jo|gärna|tack|then|så|då|let'?s|just|好|好的|行|可以|嗯|那|就|请|麻烦|对|是的?)[，,. !]*)*(?:do (?:that|so|it|this)|go ahead|gör (?:det|så)|(?:请|麻烦)?(?:这样|这么|您|你们)?(?:办|处理|安排|弄|查|核实|申请)(?:一下)?吧?|please|thanks?|tack)?[，,. !！。]*$/iu

/** "Whose is it?" is never told, and asks for nothing. */
const WHOSE = /(?<!\p{L})(?:whose|who (?:paid|bought|ordered|owns|is)|vems?|vem (?:har|betalade|köpte))(?!\p{L})|谁/iu

/** Says who paid, asks to look into it, or goes along with the offer to. */
export function wantsItAsked({ knowledge }: Scene, text: string): boolean {
  if ([WRONG_NUMBER, TAKES_BACK, WHOSE].some((other) => other.test(text) && !RIGHT_NUMBER.test(text))) return false
  if (SOMEBODY_ELSE.test(text) || LOOK_INTO.test(text) || GOES_ALONG.test(text.trim())) return true
  return plainWish(knowledge.content, text) === 'yes' || isPhrase(knowledge.content, 'control.yes', text)
}

/** The answer to "I can ask the service centre to look into it", where nothing else could be requested. */
export function hearApproval(scene: Scene, orderId: string): Answer | undefined {
  const { text, entities } = scene.reading
  if (entities.orderIds.some((id) => id !== orderId)) return undefined
  if (wantsItAsked(scene, text)) return askServiceCentre(scene, orderId)
  const isRight = RIGHT_NUMBER.test(text)
  if (WRONG_NUMBER.test(text) && !isRight) return { blocks: [say('ask.orders')] }
  if (!isRight) return undefined
  return {
    blocks: [say('form.order.approval')],
    choices: [askChoice(orderId)],
    pending: { kind: 'approval', orderId },
  }
}
