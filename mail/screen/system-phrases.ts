// Sentences of systems rather than of people's mailboxes: challenges, mass mail, notices, monitoring.
import { type Phrase, phrase } from './phrase.js'

/** Asks the writer to prove to be a person before the letter is delivered. */
const CHALLENGING = phrase(
  4,
  true,
  '(?:为(?:了)?防止|防范|过滤)垃圾邮件.{0,30}验证|(?:启用|开启|设置)了?.{0,8}(?:发件人|邮件|身份)验证|(?:点击|访问).{0,12}链接.{0,10}(?:完成|进行)(?:发件人)?验证',
  '(?:protected|guarded) by (?:an? )?\\w*[- ]?(?:spam|anti-?spam|sender|e-?mail verif)|using .{2,30} to protect (?:their|his|her|my|our|this) (?:mailbox|inbox|e-?mail)|suspect e-?mail|list of (?:allowed|approved) senders|(?:guest|white|safe|allow(?:ed)?)[- ]?list\\b|(?:your (?:message|mail|e-?mail)|message you sent|^it)\\b.{0,60}\\b(?:is|has been|was|being) (?:being )?(?:held|quarantined)\\b.{0,40}(?:in quarantine|because|until|pending|for (?:moderat|approv|review))|to release (?:it|your|the) |(?:verify|confirm|prove) (?:that )?(?:your (?:message|e-?mail)|you(?: a|.)re (?:a )?(?:human|person|real|not))|(?:sent|written) by a (?:human|person|real)\\b.{0,30}(?:computer|machine|robot|spammer|program)|your (?:message|mail|e-?mail)\\b.{0,80}\\bnot (?:yet )?been delivered|(?:request|received) .{0,60}\\bsubscription of your|confirm (?:your )?subscription',
  'skyddas? (?:av|mot) .{0,20}(?:spam|skräppost)|bekräfta att du (?:är|inte) .{0,20}(?:människa|robot)|(?:hålls|ligger) i karantän',
  'protecting (?:myself|my (?:mailbox|inbox)|my mail).{0,30}(?:junk|spam)|(?:click|follow|visit) (?:on )?(?:the|this) link.{0,40}\\bso (?:that )?(?:i|we) can (?:receive|get|read)|(?:unknown|unrecogni[sz]ed|first[- ]time) senders?\\b',
)

/** Speaks to many: surveys, offers, how to get off the list. */
const MASS = phrase(
  2,
  true,
  '(?:点击|回复).{0,8}退订|如(?:您|果)?不(?:想|希望|愿)(?:再)?(?:继续)?(?:收到|接收)|满意度(?:调查|评价)|(?:请|邀请)您?.{0,10}(?:评价|打分)',
  'rate (?:your|our|the|this) (?:\\w+ )?(?:experience|support|service|conversation)|(?:short|quick|brief|\\d-minute) survey|how (?:did we do|would you rate)|unsubscribe (?:here|at any time|from this)|to unsubscribe|^(?:unsubscribe|manage preferences|privacy policy|view online)\\W{0,3}$|you have been (?:un)?subscribed|(?:manage|update) your (?:e-?mail )?(?:preferences|notifications|subscription)|view (?:this (?:e-?mail|message) )?in (?:your|a) browser|you (?:are )?receiv(?:e|ed|ing) this (?:e-?mail|message|notification)',
  '^退订$|(?:avprenumerera|avregistrera dig|avsluta prenumeration)|(?:kort|snabb) (?:enkät|undersökning)|du får det här (?:mejlet|mailet|utskicket)|newsletter abbestellen|se désabonner|se désinscrire|darse de baja',
)

/** Tells of something that happened in a system, and where to look at it. */
const NOTIFYING = phrase(
  2,
  true,
  '(?:您|你)(?:的|本次的?)(?:.{0,12})?(?:动态|短信|邮箱)?(?:验证码|校验码|动态码)(?:是|为|[:：])|^(?:尊敬的.{0,10}[：:，,])?您有(?:一|1|\\d+)?[条张封个].{0,12}(?:待办|消息|通知|审批|发票|邮件|提醒|快件|包裹)|(?:点击|访问)(?:下方|以下|此处|下面)?(?:的)?(?:链接|按钮).{0,10}(?:查看|下载|登录|处理)|(?:您|你)的(?:快件|包裹|快递|订单).{0,24}(?:签收|派送|送达|发货)|您的.{2,20}(?:即将|将于).{0,12}(?:到期|过期)|请(?:您)?(?:及时|尽快|前往)?(?:登录|前往|进入).{1,20}(?:查看|处理|更新|办理|审批|提交)|@了(?:您|你)|点击查看|未读消息|需要(?:您|你)(?:审批|处理)',
  "\\byour (?:\\w+ ){0,3}(?:code|passcode|pin|otp) (?:is|to)\\b|(?:code|link) (?:expires|is valid|will expire) (?:in|for)|if you did(?: not|n.t) (?:request|make|initiate|ask for|sign)|scanned (?:image|document|file)s? (?:is |are )?attached|\\byou(?: have|'ve) (?:a|an|\\d+|received an?) (?:new |\\d+ page )?(?:message|fax|voice ?mail|invoice|notification|document|request|task)|\\b(?:sent you a|invited you to|mentioned you|shared .{1,60} with you|has joined your)\\b|(?:event|meeting) has been scheduled|is ready to (?:view|download)|we noticed a new|reply in (?:teams|slack)|reply to this e-?mail (?:if|to add)|to add (?:additional )?comments|we(?: wi|.)ll notify you|getting your order ready|(?:shipment from|your) order .{0,20}(?:on (?:its|the) way|shipped|confirmed|dispatched)|track your (?:shipment|order|parcel)|attached file is scanned|(?:view|see) (?:the )?(?:message|file|document)\\.?$|your (?:sms|shipment|parcel|package) .{0,40}(?:delivered|on its way|out for delivery)|this e-?mail was sent (?:to|from)",
  'din (?:engångs|verifierings|inloggnings|bekräftelse)?kod (?:är|:)|om du inte (?:har )?begärt|du har fått (?:en|ett) ny|svara på (?:det här|detta) (?:mejlet|mailet|meddelandet) om du|^logga in för att (?:se|läsa)|ditt paket (?:levereras|är på väg|har)',
  '\\b(?:added|assigned|invited|tagged|subscribed) you (?:a |to |in |on )|\\b(?:would like|wants) to (?:add you|connect|follow|be (?:your )?friends?)|\\byou (?:sent|received|made|paid) a (?:payment|transfer|donation)|\\btransaction (?:id|number|no)\\b|\\b(?:is|are) now (?:available|ready|live)\\b|view (?:the |your )?(?:details|detailed|full|report|online|profile|activity|folder)|\\bgo to (?:folder|board|project|dashboard|your account)|(?:new |incoming )?fax (?:of|from|with) (?:\\d|\\+)',
  '已(?:接受|拒绝|谢绝|暂定接受)您的(?:会议|日程)?邀请|(?:邮件|消息)已?(?:成功)?(?:送达|投递到?)(?:对方|收件人)?(?:邮箱|服务器)?|您发送(?:的|给).{0,40}(?:已(?:被)?(?:成功送达|送达|拦截|隔离|退回|阅读)|被.{0,8}(?:拦截|隔离|退回))|账单已(?:生成|出)|对账单|请保持电话畅通|(?:包裹|快件|快递).{0,8}(?:正在派送|派送中|已到|已揽收)',
  '\\b(?:commented on|edited a (?:page|post|document)|replied to|assigned .{1,30} to|completed .{1,40}\\.(?:pdf|docx?)|liked your|uploaded|pushed to|merged|approved your|requested your)\\b|\\bview (?:page|issue|ticket|completed|it|document|message|request|order|comment)\\b|stop watching|missed activity|\\bhere is the (?:document|file|folder|link)\\b|this link (?:only )?works|log ?in to (?:the|your) .{0,40}\\bto view\\b|self-service portal|\\b(?:debit|credit|withdrawal|deposit|transfer|charge) of\\b .{0,24}\\d|\\b(?:card|account) ending\\b|track (?:it|your)\\b|\\bon its way\\b|has (?:removed|stripped|blocked|quarantined) (?:an? )?(?:attachment|file|link)|being held until',
  '您于.{4,40}(?:成功|购买|预订|支付|登录|办理)|您收到(?:一|1|\\d+)?[张条封份].{0,16}(?:发票|消息|账单|通知)|请点击(?:下载|查看|链接|此处)|(?:纪要|报告|账单|报表|文件|录制)已(?:生成|完成|出)|前往查看|(?:缴费|缴纳|还款|付款)(?:通知|提醒)|请于.{1,12}前(?:缴纳|支付|还款|完成)',
  'du har fått (?:en|ett) (?:betalning|swish|meddelande|faktura|kallelse|inbjudan|påminnelse)|(?:ditt|ert) paket .{0,40}(?:på väg|levereras|ombud)',
)

/** Watches over machines. */
const WATCHING = phrase(
  4,
  true,
  'notification type: ?(?:problem|recovery|acknowledgement)|\\*{3,} ?(?:nagios|icinga)|your mail\\s?box (?:is|has|will)\\b.{0,40}(?:\\bfull\\b|quota|\\d ?%|\\blimit\\b|over its)|(?:exceeded|reached|over) (?:your|the|its) .{0,30}(?:mailbox|storage) (?:quota|limit|size)|邮箱(?:空间|容量)(?:即将|已|不足|使用)|din (?:brevlåda|postlåda|inkorg) (?:är|har)\\b.{0,40}(?:full\\b|kvot|\\d ?%|gräns)|problem (?:started|has been resolved) (?:at|in) \\d|original problem id|(?:alarm|alert) (?:name|rule|state)[: ]|aggregate report for|告警(?:级别|时间|内容|名称)|触发(?:了)?告警|监控(?:告警|报警)',
  '(?:^|[.;,] ?)(?:job|task|host|server|device|printer|service|severity|status|start time|end time|duration|total size|serial|node|monitor)(?: \\w{1,12})?\\s?: ?\\S|\\btoner (?:cartridge|is|low|level)|failed tests|console output|\\bbackup (?:job|of|completed|failed|finished)|disk (?:space|usage)|(?:cpu|memory) (?:usage|load)|(?:last|next) (?:check|run)\\s?:',
  '\\b(?:type|reference|syntax|runtime|value|key|null ?pointer)\\s?(?:error|exception)\\b|\\bexception in\\b|\\d+ (?:events?|users?|sessions?|errors?)\\b.{0,12}(?:affected|\\(|\\d)|^(?:sessions|users|visits|pageviews|revenue)\\s?:',
)

export const SYSTEM_PHRASES: readonly Phrase[] = [CHALLENGING, MASS, NOTIFYING, WATCHING]
