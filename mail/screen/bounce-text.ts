// Delivery and read reports without the standard parts: qmail, Exim, sendmail, old Exchange, Notes, QQ, 163, 21cn.
import type { ParsedLetter } from '../letter.js'
import { readBounce } from './read-bounce.js'
import { isSystemSender } from './system-sender.js'
import { type Verdict, verdict } from './verdict.js'

const FAILED_SUBJECT = new RegExp(
  `^\\s*(?:\\*+spam\\*+\\s*)?(?:${[
    'undeliver(?:able|ed)\\b|(?:mail )?delivery (?:failed|failure|has failed|status notification|error|unsuccessful)|failure notice|failed mail|returned mail|mail (?:returned|could not be delivered|system error)|message (?:undeliverable|could not be delivered)|non[- ]?delivery|nondeliverable mail|bounced mail|could not send message|message status - undeliverable|notice: mail delivery status|mail could not|content policy violation|your (?:message|mail|e-?mail)\\b.{0,60}(?:could not|couldn.t|cannot|was not) be delivered|your (?:message|mail) to .{1,60} awaits moderator|we were unable to deliver|message too large|virus (?:alert|\\(.{1,60}\\) in mail)|warning: e-?mail virus|your message has been (?:quarantined|blocked|held)|\\**message you sent (?:was )?blocked|rejected:|unable to deliver',
    '系统退信|退信通知|退信[:：]|邮件退回|退回邮件|邮件(?:被)?(?:拒绝|隔离|拦截)|邮件(?:投递|发送)失败|投递失败|未(?:能)?送达|未传递|无法(?:送达|投递|传递)|發送失敗|無法傳遞|来自.{2,40}的退信',
    'kan inte leverera|kunde inte leverera|det gick inte att leverera|ej levererat|olevererat|meddelandet kunde inte|felaktig leverans|leveransfel|kan ej levereras|ditt meddelande har (?:stoppats|avvisats|blockerats)|leverans misslyckades',
    '(?:nachricht )?unzustellbar\\w*|unzustellbare|nachricht konnte nicht|undelivered|mail non remis|non remis|échec de la remise|message non (?:distribué|délivré|remis)|no se puede entregar|correo devuelto|mensaje no entregado|não é possível entregar|falha na entrega|mancato recapito|impossibile recapitare|onbestelbaar|niet bezorgd|kan ikke leveres|ikke levert|toimitus epäonnistui|niedostarcz|nie można dostarczyć|nedoručiteln|недоставлен|не удалось доставить|teslim edilemedi|配信(?:不能|エラー|失敗)|配達できません|送信できません|배달(?:되지|할 수)|반송',
  ].join('|')})`,
  'iu',
)

const DELAYED_SUBJECT =
  /^\s*(?:(?:mail |message )?deliver(?:y|ing) (?:delayed|has been delayed|status notification \(delay\))|delayed mail|warning: (?:could not send|message .{1,60} delayed)|message delayed|邮件(?:投递)?延迟|传递延迟|leveransen (?:är|har blivit) fördröjd|fördröjd leverans)/iu

const FAILED_BODY = new RegExp(
  [
    "this is the (?:mail system|qmail-send program|postfix program)|mail delivery (?:sub)?system|delivery (?:to|has failed|failed|of your message|status notification)|(?:could not|cannot|couldn't|wasn't able to|unable to) be? ?(?:delivered?|deliver)|permanent (?:fatal )?error|following address(?:es)? (?:failed|had)|returned (?:to sender|below)|transcript of session|undeliverable|not been delivered|remote server (?:returned|said)|recipient(?:'s)? (?:address )?(?:rejected|not found|unknown)|user unknown|mailbox (?:unavailable|full|not found)|smtp error|diagnostic|giving up on|unknown user|no such user|not delivered|not listed in|did not reach (?:some|the)|could not be reached|was rejected|will not have been delivered|held until|may not exist|virus (?:alert|detector)|found (?:virus|banned)|\\b5[0-5]\\d[ -](?:\\d\\.\\d\\.\\d|[a-z])|violated .{0,40}policy",
    '(?:无法|未能|不能|没有)(?:被)?(?:成功)?(?:送达|投递|传递|发送|递送)|被退回|退信原因|退信|投递失败|收件人.{0,12}(?:不存在|被拒|无效|邮箱已满)|邮箱(?:不存在|空间不足|已满)|对方服务器|未能到达|无法到达|(?:被|已)(?:隔离|拦截|拒绝)|可疑邮件|收信服务器',
    'kunde inte levereras|gick inte att (?:leverera|nå)|nådde inte|(?:har )?inte levererats|(?:stoppats|blockerats) av|leveransen .{0,40}misslyckades|mottagaren.{0,30}(?:finns inte|hittades inte|avvisade)|postlådan är full|okänd mottagare',
    "nicht zugestellt|unzustellbar|échec de la remise|n’a pas pu|n'a pas pu|non (?:remis|distribué)|no se (?:pudo|ha podido|puede) entregar|não (?:pôde|foi possível)|non è stato possibile|kunne ikke leveres|ei voitu toimittaa|nie (?:można|udało)|nebylo možné|не (?:может быть|удалось|был)|送信できません|配信できません|전송하지 못|배달하지 못",
  ].join('|'),
  'iu',
)

const READ_SUBJECT =
  /^\s*(?:read|not read|已读|未读|已讀|已读回执|阅读回执|邮件回执|läst|oläst|inte läst|läskvitto|return receipt|read receipt|gelesen|lu|leído|letto|lido|gelezen|disposition notification|delivered|已送达|levererat)\s*(?:[:：(（-]|$)/iu
const READ_BODY = new RegExp(
  [
    'was (?:read|displayed|deleted without being read|delivered)|has been (?:read|displayed|opened|delivered to|received by)|return receipt|no guarantee that the (?:message has been|contents)|delivery to these recipients or groups is complete|your message .{0,80}was (?:read|successfully)',
    '已于.{0,60}(?:阅读|被阅读|打开|查看|显示)|(?:邮件|信件|消息)已(?:被)?(?:阅读|打开|查看|读取|送达)|已(?:被)?阅读|回执|已成功(?:送达|投递)|在计算机屏幕上显示',
    'lästes|har (?:lästs|öppnats|visats|levererats)|läskvitto|raderades utan att|togs bort utan att',
    'was received by|gelesen|a été (?:lu|affiché)|fue leído|è stato (?:letto|visualizzato)|foi lida|is gelezen',
  ].join('|'),
  'iu',
)

const ABUSE_SUBJECT =
  /^\s*(?:complaint about message from|abuse report|spam (?:complaint|report)|email feedback report|fbl report|投诉报告|垃圾邮件举报)/iu

/** Only the beginning: a returned letter below may say anything. */
const MAX_CHARS = 4_000

export function screenBounceText(letter: ParsedLetter, isOwnMessageId: (id: string) => boolean): Verdict | undefined {
  const text = `${letter.text ?? ''}`.slice(0, MAX_CHARS) || stripTags(letter.html ?? '')
  const system = isSystemSender(letter) || letter.envelopeFrom === ''
  const failed = FAILED_SUBJECT.test(letter.subject)
  const delayed = DELAYED_SUBJECT.test(letter.subject)
  const told = FAILED_BODY.test(text)
  const isReport = system ? failed || delayed || told : (failed || delayed) && told && !isQuestion(text)
  if (isReport) {
    const { bounce } = readBounce(letter, isOwnMessageId)
    return delayed
      ? verdict('delivery_delayed', 'words', { ...bounce, permanent: false })
      : verdict('bounce', 'words', bounce)
  }
  if (READ_SUBJECT.test(letter.subject) && (READ_BODY.test(text) || text.trim() === ''))
    return verdict('read_receipt', 'words')
  if (ABUSE_SUBJECT.test(letter.subject) && letter.attachments.length > 0) return verdict('abuse_report', 'words')
  return undefined
}

/** A person asking what a bounce means writes a question above it; systems never do. Parcels are undeliverable, too. */
function isQuestion(text: string): boolean {
  return /courier|parcel|\bpost(?:man|ed)\b|快递|快件|paket|[?？]|吗|请问|怎么|为什么/u.test(text.slice(0, 300))
}

function stripTags(html: string): string {
  return html
    .slice(0, MAX_CHARS * 10)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .slice(0, MAX_CHARS)
}
