// Sentences that automatic replies are made of, each with how much it weighs. What makes a sentence a person's own is
// in personal-words.ts; the two are added up in automatic-text.ts.

export type Weighed = {
  pattern: RegExp
  weight: number /** The sentence means no request to us, whatever it names. */
  closed: boolean
}

function phrase(weight: number, closed: boolean, ...patterns: string[]): Weighed {
  return { pattern: new RegExp(patterns.join('|'), 'iu'), weight, closed }
}

/** Says of itself that no person wrote it. */
const DECLARED = phrase(
  4,
  true,
  '(?:这|此|本)(?:是|为|封)?.{0,10}(?:自动(?:回复|发送|生成|答复|发出|应答)|系统(?:自动|邮件))(?!.{0,6}(?:吗|么|？|\\?))|(?:系统|邮箱|由系统)自动(?:回复|发送|发出|生成|答复)|自动回复(?:邮件|信息|内容|消息)?[，。！]|(?:请勿|请不要|切勿|无需|请无需)(?:直接)?(?:回复|答复|回信)',
  '(?:this|the following) (?:is|was|e-?mail (?:is|was|has been)|message (?:is|was|has been)|response (?:is|was)).{0,20}\\b(?:auto(?:matic(?:ally)?|mated)?)\\b[-\\s]*(?:\\w+[-\\s]+)?(?:reply|response|message|e-?mail|generated|sent|answer|notification|confirmation|acknowledge?ment)|(?:this|an?) auto[- ]?(?:reply|response|generated)|automatically generated|automated (?:response|reply|message|confirmation|acknowledge?ment)[.!]|(?:please )?do not (?:reply|respond|answer)(?: directly)? to this|replies to this (?:e-?mail|message|address|mailbox) (?:are|will) not|this (?:mailbox|inbox|address|e-?mail address) is (?:not|un)\\s?-?(?:monitored|attended|read)|type your reply above this line',
  '(?:detta|det här) (?:är|mejlet är|mailet är|meddelandet är|svaret är|svar är).{0,20}(?:auto(?:matiskt|matisk|genererat|matgenererat|svar))|automatiskt (?:genererat|skickat|utskickat|svar|svarsmeddelande)|autosvar[.,!]|(?:går|kan) (?:inte|ej) (?:att )?(?:svara på|besvara|besvaras)|svara (?:inte|ej) på (?:detta|det här)|(?:läses|bevakas|övervakas) (?:inte|ej)',
  'dies ist eine automatisch|ceci est une réponse automatique|esta es una respuesta automática|dit is een automatisch',
)

/** Says that the person is not there. People write that too, beside what they want. */
const ABSENT = phrase(
  2,
  false,
  '(?:我|本人|我们|我司|公司|办公室)?(?:目前|现在|现|正在|正|将|已|因|由于|这几天|近期|于)?.{0,24}(?:休假|休年假|年假|度假|休息日|在外|外出|出差|产假|陪产假|病假|婚假|丧假|请假|不在(?:办公室|公司|岗位|座位|国内)|离开办公室|无法(?:及时)?(?:查看|查收|处理|回复|收发|登录|访问)(?:您的)?(?:邮件|邮箱|来信)?|不能及时|不便(?:及时)?(?:查看|查收|回复))|放假(?:时间|期间|安排)?|节(?:日)?假期|春节|国庆.{0,8}(?:假期|休)',
  "\\b(?:i am|i'm|we are|we're|i will be|i'll be|we will be|am|is|currently|he is|she is)\\b.{0,30}\\b(?:out of (?:the )?(?:office|town|country)|away|on (?:\\w+ )?(?:leave|vacation|holidays?|a? ?business trip|sabbatical)|travell?ing|not in the office|unavailable|off (?:work|sick|today)|abroad)\\b|\\bout of (?:the )?office\\b|(?:our )?(?:office|offices|company|team) (?:is|are|will be|remains?) closed|closed for|public holiday|annual leave|parental leave|maternity leave|paternity leave",
  '\\b(?:jag|vi|hen|hon|han)\\b.{0,30}\\b(?:på (?:semester|tjänsteresa|resande fot|resa|konferens|kurs|utbildning|föräldraledighet)|ledig\\w*|bortrest|borta|frånvarande|tjänstledig|föräldraledig|sjukskriven|sjuk|hemma med|inte (?:på kontoret|på plats|i tjänst|tillgänglig|anträffbar)|ej (?:på kontoret|på plats|i tjänst|tillgänglig|anträffbar))\\b|(?:är|har) (?:semester\\w*|stängt|ledigt|stängda)|(?:kontoret|växeln|vi) (?:är|håller|har) (?:semester)?stäng|\\b(?:ej|inte) på kontoret\\b|semesterstäng',
)

/** Says when somebody reads again, or that nobody does until then. */
const RETURNING = phrase(
  2,
  true,
  '(?:返回|回到|恢复|返)(?:公司|办公室|岗位|工作|上班)|(?:假期|休假|出差)(?:结束|回来|归来|返回)(?:之)?后|(?:上班|返岗|复工|恢复办公)(?:后|时间|日期)?|(?:预计|将|会)于?.{0,16}(?:回来|返回|恢复|上班)|邮件.{0,12}(?:不能|无法|可能).{0,8}(?:及时|马上|立即)(?:回复|处理|查看|答复)|(?:回复|处理)(?:可能)?(?:会)?(?:有所)?(?:延迟|较慢|延误)',
  '(?:limited|no|intermittent|restricted|sporadic|infrequent) (?:\\w+ )?(?:access|connectivity|ability)|(?:when|after|once|until|upon) (?:i|we|my|our) ?(?:am |are |get |come )?(?:return|back)|\\b(?:return(?:ing)?|back)(?: \\w+)? (?:(?:in|to) (?:the )?(?:office|work) )?(?:on|by|in|from|the|next|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|\\d)|(?:normal|regular) (?:operations?|business|hours?|service)|respon(?:se|ses|d) (?:may|will|might|can) (?:be |take )?(?:delayed|slower|longer)|not (?:be )?(?:able to )?(?:check|read|monitor)(?:ing)? (?:my )?e-?mails?|checking (?:my )?e-?mails?',
  '(?:åter(?:kommer)?|tillbaka)(?: igen)?(?: (?:på (?:kontoret|plats|jobbet)|i tjänst|från))?(?: (?:den|på|från|efter|till|i|igen|måndag|tisdag|onsdag|torsdag|fredag|\\d|jag|när))|(?:är|kommer) (?:åter|tillbaka)|begränsa[dt] (?:tillgång|möjlighet|åtkomst|bemanning)|(?:läser|svarar|kollar|ser) (?:jag |vi )?(?:inte|ej|sporadiskt|sällan)|(?:mejl|mail|e-post) (?:läses|besvaras|hanteras|vidarebefordras)|svarstid|(?:kan|tar) (?:det )?(?:dröja|längre tid)|när (?:jag|vi) är (?:tillbaka|åter)',
)

/** Sends the reader to somebody else. */
const REDIRECTING = phrase(
  2,
  true,
  '(?:如|若|倘|有|遇|需|关于|的).{0,30}(?:请|可|敬请|烦请)(?:您|直接|先|及时|转而|与|跟|随时)?.{0,12}(?:联系|致电|拨打|来电|电联|联络|咨询|发(?:送)?(?:邮件)?(?:至|到|给)|转至|垂询|找)|(?:工作|业务|相关事宜|邮件)?(?:由|已(?:移交|转交|交接))(?:给)?.{1,16}(?:负责|处理|接手|代理|接替|同事)|(?:联系|致电|拨打).{0,20}(?:客服|热线|前台|同事|手机|电话)',
  '(?:in|for|if).{0,80}\\b(?:please |kindly |you (?:can|may) )?(?:contact|call|reach(?: out)?|e-?mail|write to|refer to|get in touch|speak to|direct)\\b.{0,80}|(?:please )?(?:contact|call|reach) (?:my|our|the|\\w+ \\w+ (?:at|on)|\\S+@)|(?:my|our) colleagues?\\b.{0,60}(?:help|assist|take care|contact|cover)',
  '(?:vid|för|i|om).{0,70}\\b(?:kontakta|ring|mejla|maila|vänd (?:dig|er)|hänvisa\\w*|hör av (?:dig|er) till|sök)\\b|(?:kontakta|ring|mejla|maila) (?:min|mina|vår|våra|gärna|istället|i stället|växeln|kollega|\\S+@)|(?:min|mina|våra?) kolleg\\w+.{0,40}(?:hjälp|svar)',
)

/** Says that the letter has arrived. People say so too, in thanks. */
const RECEIVED = phrase(
  1,
  true,
  '(?:您|你|贵方)的?(?:来信|邮件|来函|信件|来件|咨询|反馈|请求|申请|留言|工单|问题|需求|服务请求).{0,12}(?:已|我们|我).{0,10}(?:收到|收悉|查收|受理|提交|创建|登记|转交|分配)|(?:已|我们|我|我司).{0,6}(?:收到|收悉)(?:了)?(?:您|你|贵).{0,16}|(?:感谢|谢谢)(?:您|你|贵).{0,10}(?:来信|邮件|来函|咨询|反馈|联系|关注|支持|来电|留言)|工单(?:编号|号码|号)|受理(?:编号|号)|服务单号',
  "(?:thank you|thanks) for (?:your|the|contacting|reaching|getting|writing|e-?mailing|submitting)|(?:we|i) (?:have |'ve )?(?:successfully )?(?:received|got) your|your .{0,40}(?:has been|was|is) (?:\\w+ )?(?:received|registered|logged|created|opened|forwarded|assigned|submitted|queued|added)|(?:ticket|case|reference|request|incident)(?: (?:id|no|number|reference))?\\s*(?:is|#|:|no)|a (?:ticket|case|request) has been",
  'tack för (?:ditt|ert|att|din|er)|(?:vi|jag) har (?:tagit )?(?:emot|mottagit|fått) (?:emot )?(?:ditt|ert|din|er)|(?:ditt|ert|din|er) .{0,40}(?:har|är) (?:\\w+ )?(?:mottagits|mottaget|mottagit|registrerats|registrerat|skapats|inkommit|kommit fram|tagits emot)|ärende(?:nummer|id|nr)',
)

/** Promises an answer. */
const PROMISING = phrase(
  1,
  true,
  '(?:会|将|即).{0,6}(?:尽快|第一时间|及时|尽早|在.{1,16}(?:内|后|回来)).{0,8}(?:给|与|为|向)?(?:您|你)?.{0,6}(?:回复|处理|答复|联系|反馈|跟进|回信|安排)|(?:尽快|尽早|第一时间)(?:给|与|为|向)?(?:您|你)?(?:回复|处理|答复|联系|回信)|(?:个)?工作日内.{0,10}(?:回复|处理|答复|联系|反馈)|请(?:您)?(?:耐心|稍候|谅解|见谅|留意|保持)',
  "(?:will|shall|'ll|aim to|try to|endeavou?r to) .{0,30}(?:respond|reply|get back|answer|be in touch|contact you|review|attend|process|follow up)|as soon as (?:possible|i can|we can|practicable)|within .{1,20}(?:hours?|days?|working|business)|(?:one|a member) of our (?:team|agents|representatives|colleagues|staff)|we appreciate your patience|apologi[sz]e for (?:any|the) (?:inconvenience|delay)|sorry for (?:any|the) (?:inconvenience|delay)|thank you for your (?:patience|understanding)",
  '(?:vi|jag) (?:återkommer|svarar|hör av (?:oss|mig)|besvarar|behandlar|hanterar)|återkopplar|så (?:snart|fort) (?:som möjligt|vi kan|jag kan|det går)|inom .{1,20}(?:dagar|timmar|arbetsdagar|dygn|vardagar)|snarast möjligt|tack för (?:ditt|ert) tålamod|(?:en|någon) av våra (?:handläggare|medarbetare|kolleger)',
)

/** Says that the person has left for good. */
const LEFT = phrase(
  2,
  false,
  '(?:我|本人|该员工|他|她)?(?:已|已经|已于.{1,16}).{0,4}(?:离职|离开(?:公司|本公司)|调离|调岗|退休)|(?:本|此|该)(?:邮箱|邮件地址|邮箱地址)(?:已|将|即将)?.{0,8}(?:停用|停止使用|不再使用|不再查看|关闭|弃用)|不再(?:负责|担任|使用)',
  'no longer (?:\\w+ )?(?:work|works|working|with|employed|at|in use|active|monitored)|(?:has|have) left (?:the )?(?:company|organi[sz]ation|us|our)|this (?:e-?mail )?(?:address|account|mailbox) (?:is|has been|will be) (?:no longer|closed|discontinued|deactivated|retired)|(?:has|have) retired',
  '(?:har )?slutat (?:på|hos|sin|min|i)|(?:arbetar|jobbar|är) inte (?:längre )?(?:kvar|längre)|inte längre (?:kvar|anställd|i bruk|aktiv|bemannad)|gått i pension|(?:adressen|brevlådan|e-postadressen) (?:används|är|har) (?:inte|stängts|upphört|avslutats)',
)

export const AUTOMATIC_PHRASES: readonly Weighed[] = [
  DECLARED,
  ABSENT,
  RETURNING,
  REDIRECTING,
  RECEIVED,
  PROMISING,
  LEFT,
]
