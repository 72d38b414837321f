// Sentences that automatic replies are made of, each kind with its weight. What makes a sentence a person's own is in
// personal-words.ts; the two are added up in automatic-text.ts.

import { FOREIGN_PHRASES } from './foreign-phrases.js'
import { type Phrase, phrase } from './phrase.js'
import { SYSTEM_PHRASES } from './system-phrases.js'

/** Says of itself that no person wrote it. */
const DECLARED = phrase(
  4,
  true,
  // Chinese
  '(?:这|此|本)(?:是|为|封|邮件|邮箱|信|消息|回复|条).{0,12}(?:自动(?:回复|发送|生成|答复|发出|应答)|系统(?:自动|邮件))|(?:系统|邮箱)自动(?:回复|发送|发出|生成|答复)(?!说|里|中|都|的|只|总|让|告诉)|^[[【(（]?自动回复[\\]】)）:：]|[【[]?系统(?:提示|通知|消息)[】\\]:：]',
  '(?:请勿|请不要|切勿|无需|请无需)(?:直接)?(?:回复|答复|回信|重复提交)',
  // English
  '(?:this|the following) (?:(?:is|was)(?! not\\b)|e-?mail (?:is|was|has been)|message (?:is|was|has been)|response (?:is|was)|mail (?:is|was)).{0,20}\\bauto(?:matic(?:ally)?|mated)?\\b|(?:this|an?) auto[- ]?(?:reply|response|generated)|automatically (?:generated|sent|forwarded)|(?:generated|sent) automatically|automated (?:response|reply|message|confirmation|acknowledge?ment)[.!]',
  '(?:please )?do not (?:reply|respond|answer)(?: directly)? to this(?! (?:\\w+ )?(?:with|by|using) )|replies to this (?:e-?mail|message|address|mailbox) (?:are|will) not|this (?:mailbox|inbox|address|e-?mail address) is (?:not|un)\\s?-?(?:monitored|attended|read)|type your reply above this line|(?:unattended|unmonitored) (?:mailbox|inbox|address|account)',
  // Swedish
  '(?:detta|det här) (?:är|mejlet är|mailet är|meddelandet är|svaret är|svar är).{0,20}auto(?:matiskt|matisk|genererat|matgenererat|svar)|automatiskt (?:genererat|skickat|utskickat|svarsmeddelande)|autosvar[.,!]|(?:går|kan) (?:inte|ej) (?:att )?(?:svara på|besvara|besvaras)|svara (?:inte|ej) på (?:detta|det här)|(?:läses|bevakas|övervakas|besvaras) (?:inte|ej)',
  '(?:opened|created|logged|registered) on your behalf|^ref:_?(?:msg)?\\d{4,}|^#{3,}|reply above (?:this|the) line|clos(?:e|ed|ing) (?:this|your) (?:ticket|case|request)|this request was (?:opened|created) (?:by|via)|(?:would like|wants|attempted) to recall the message|将撤回邮件|(?:想要|希望)撤回(?:邮件|此)|vill återkalla meddelande',
  "(?:used|set up|meant|intended) for (?:outgoing|outbound|sending) |(?:messages?|mails?|e-?mails?|replies) (?:sent|written|addressed) (?:here|to (?:this|it)\\b.{0,30}) (?:is|are|will|cannot|can't)(?: not| be)?\\b.{0,20}(?:read|answer|monitor|seen|process)|(?:read by|monitored by) (?:no one|nobody)|nobody reads",
  '(?:此|本|该)(?:邮箱|邮件|地址).{0,8}(?:仅|只)用于(?:发送|通知|系统)|(?:不|无法|无人)(?:接收|接受|查看|阅读)(?:您的)?(?:回复|回信|来信)',
  '(?:无人值守|无人看管|无人查看)的?(?:邮箱|信箱)|(?:来信|邮件|来函)(?:将)?(?:不会|不予|不作)(?:被)?(?:处理|查看|阅读|受理)|(?:invoices?|mails?|messages?) sent to (?:this|the) .{0,30}(?:not|never) (?:be )?(?:processed|accepted|read)|^\\W*auto(?:matic)? ?(?:response|reply)\\b[^.]{0,4}[-–—:]',
  '恕(?:不|无法|难)(?:另|一一|逐一|能)?(?:行)?(?:回复|处理|受理|答复)|(?:公共|公众|公用|公司)?邮箱仅(?:用于|接收|供|限)|(?:不|勿)(?:在|向|往)(?:此|本)邮箱',
  '(?:this|an?|the) (?:is an? )?(?:unattended|unmanned|unmonitored|no-?reply|send-only|outbound-only|notification-only) ',
  "\\bmails? (?:sent )?to this (?:account|address|mailbox|inbox) (?:is|are) (?:not|never|no longer)|(?:person|user|employee|colleague|recipient) you(?: are|'re) (?:trying|attempting) to (?:reach|contact)|to be processed by|processed by the next",
  '这里是.{2,20}(?:邮箱|客服|热线|中心)',
  '(?:brevlådan|adressen|inkorgen) (?:hanterar|tar emot|är till för|används) (?:bara|endast|enbart)|(?:övrig|annan) post (?:raderas|läses|besvaras)',
  '(?:mailbox|inbox|address) (?:only|is only|is exclusively) (?:for|handles|accepts|receives)|(?:account|address|mailbox)\\b.{0,30}\\bused for sending only',
)

/** Says that the person is not there. People write that too, beside what they want. */
const ABSENT = phrase(
  2,
  false,
  '(?:休假|年假|年休|轮休|调休|度假|休息日|在外地|外出|出差|产假|陪产假|哺乳假|病假|婚假|丧假|请假|有事不在|在外面?开会|(?:我|本人)(?:正)?在开会|正在(?:开会|培训|参加)|不在(?:办公室|公司|岗位?|座位|国内|电脑)|离开办公室|手机关机)|(?:无法|不能|不便|暂时不).{0,6}(?:查看|查收|处理|回复|收发|登录|访问).{0,4}(?:邮件|邮箱|来信)?|放假(?:时间|期间|安排)?|(?:春节|国庆|中秋|五一|元旦|新年|清明|端午).{0,10}(?:假期|休|放假)|假期中|休假中',
  "\\b(?:am|'m|are|'re|is|be|been|currently)\\b.{0,30}\\b(?:out of (?:the )?(?:office|town|country)|away|on (?:\\w+ )?(?:leave|vacation|holidays?|a? ?business trip|sabbatical|pto)|travell?ing|in (?:\\w+ )?(?:meetings?|training)|not (?:in the office|at my desk|available)|unavailable|off (?:work|sick|today)|abroad|working part[- ]time|out (?:today|this|until|all)|attending an? (?:conference|workshop|training|event|trade))\\b|\\bi work (?:mon|tues|wednes|thurs|fri)\\w* to\\b|\\bout of (?:the )?office\\b|(?:do|does) not work on|only work (?:on )?(?:mon|tues|wednes|thurs|fri)|(?:next|again) in the office|at a (?:conference|workshop|trade fair)|(?:our )?(?:office|offices|company|team) (?:is|are|will be|remains?) closed|closed for|(?:annual|parental|maternity|paternity) leave|sorry i missed",
  '\\b(?:är|blir|kommer att vara|har)\\b.{0,30}\\b(?:på (?:semester|tjänsteresa|resande fot|resa|konferens|kurs|utbildning|föräldraledighet)|ledig\\w*|bortrest|borta|frånvarande|tjänstledig|föräldraledig|sjukskriven|sjuk|hemma med|inte (?:på kontoret|på plats|i tjänst|tillgänglig|anträffbar)|ej (?:på kontoret|på plats|i tjänst|tillgänglig|anträffbar))\\b|(?:har) (?:semester\\w*|stängt|ledigt)|(?:kontoret|växeln|vi) (?:är|håller|har) (?:semester)?stäng|\\b(?:ej|inte) på kontoret\\b|semesterstäng|(?:jobbar|arbetar) deltid',
  "\\b(?:taking|having|take|have|got|enjoying)\\b (?:some |a few |a |my |the |this |\\w+ )?(?:time|days?|weeks?|morning|afternoon|month|well-earned break|short break|break|holidays?|vacation|pto|leave)(?: off\\b| until| till| from|\\b.{0,12}$)|\\boff (?:until|till|from|this week|next week|for the)|\\b(?:i|we)\\b.{0,24}(?:not|n't) (?:be )?(?:working|online|around|reachable|responding|checking|reading|looking at|monitoring)\\b|\\b(?:am|'m|be|currently|is|are)\\b.{0,16}\\b(?:offline|ill|unwell|hospitali[sz]ed|in hospital|recovering|on (?:jury duty|secondment|assignment|furlough|a (?:course|trip|tour|break|mission))|at (?:a |the |an )?(?:customer|client|site|fair|course|seminar|offsite|off-site))\\b|\\bwork(?:ing)? (?:part[- ]time|reduced hours|only)|\\b(?:jury duty|bereavement|sick leave|medical leave|day off)\\b",
  '住院|(?:生病|身体(?:不适|原因|抱恙))|(?:正在|目前|现在|期间|近期|暂时|这几天|本周).{0,12}(?:培训|参展|出国|国外|境外|探亲|隔离|学习|开会|外地|路上|飞机)|参加.{0,10}(?:培训|会议|展会|论坛|学习)|(?:正)?在(?:休|请|度)(?:假|婚假|产假|年假)|(?:近期|期间|暂时|目前|这段时间|这几天).{0,6}(?:无法|不能|不便|不会|暂停).{0,6}(?:处理|查看|回复|工作)',
  '\\b(?:är|blir)\\b.{0,20}\\b(?:ledig|offline|sjukanmäld|upptagen (?:i|med|av)|på (?:möte|möten|mässa|uppdrag|resande|studieresa|vift|tjänsteresa))|\\b(?:hemma|hem) med sjukt|\\bvab\\w*\\b|\\bvård av (?:sjukt )?barn|\\b(?:idag|i dag|denna vecka|den här veckan) är jag\\b|tar (?:jag )?(?:semester|ledigt)|jobbar (?:bara|endast|inte)',
  '(?:拜访|走访|会见)客户|(?:居家|在家)办公|(?:今|明|后)天.{0,6}不在|(?:周末|节假日|下班后|非工作时间).{0,6}(?:不(?:查|看|回|处理)|无法)|(?:将|于|因).{0,24}请.?假|手术|康复|时差|(?:元旦|春节|清明|五一|端午|中秋|国庆|圣诞)假期',
  "\\b(?:i|we)(?: am|'m| are|'re|'ll be| will be)\\b.{0,24}\\b(?:attending|in (?:workshops?|seminars?|meetings?|court|class|hospital)|at (?:the|a|an) .{0,30}(?:summit|conference|fair|expo|forum|event|workshop|meeting))|\\b(?:ooo|ooto|oof|wfh)\\b|public holiday|due to (?:illness|sickness|a public holiday|holidays?|an? (?:emergency|accident|bereavement))|\\bour (?:team|office|staff) is (?:out|off|away|small)|(?:no|without) (?:laptop|internet|phone|signal|wifi|reception|e-?mail)\\b|see you in (?:january|february|march|april|may|june|july|august|september|october|november|december|the new year)|(?:my|our) (?:working|office|business|opening) (?:hours|days|times) (?:are|:)|(?:position|role|work|tasks?|duties) (?:is|are|will be) (?:covered|taken over|handled)",
  '\\bsitter (?:jag )?i möten?\\b|\\b(?:just nu|för närvarande|numera|idag|i dag|denna vecka)\\b.{0,12}\\b(?:är|arbetar|jobbar|sitter) (?:jag|vi)\\b|håller (?:kontoret )?stängt|stängt (?:på|för|under|mellan)|öppnar igen|(?:min|vår) ersättare|\\bgod jul\\b|gått på (?:semester|föräldraledighet|ledighet)',
  '我在(?:飞机|火车|高铁|路上|开车|途中|外面|会议|开会|培训|出差)|(?:网络|系统|邮箱)(?:中断|故障|维护|不稳定|不便)|(?:暂时|临时)离开|封闭(?:管理|培训|开发)|(?:不便|不方便)(?:接听|查看|查收|回复|上网|收发)',
  '\\b(?:completely |totally |fully )?(?:disconnected|unplugged|off the grid|off-grid|switched off)\\b|\\b(?:on|during) (?:my )?honeymoon\\b|\\b(?:time difference|time zone)\\b|\\b(?:hiking|sailing|skiing|camping|backpacking|cruising)\\b',
  'befinner (?:jag )?mig\\b|på resande fot|svår att nå|\\b(?:hemma|borta) (?:med|för)\\b.{0,12}\\b(?:sjuk|barn|vab)',
  "\\b(?:presently|currently|at present|right now|at the moment)\\b.{0,10}\\b(?:overseas|abroad|elsewhere|tied up|busy|in back)|\\bin back-to-back\\b|\\b(?:i|we)(?:'m| am|'re| are) (?:in )?(?:back-to-back|wall-to-wall)",
  '请了?.{0,2}(?:病|事|年|婚|产)?假|身体不舒服',
  'för tillfället (?:inte|ej|borta)|inte anträffbar|inte tillgång till (?:mejl|mail|e-post)',
  '\\bon a (?:training|course|seminar|business|language)\\b|\\bin transit\\b|\\bon (?:a |the )?(?:plane|train|flight)\\b',
  '无人(?:值班|在岗|值守)|哺乳期',
  'på (?:konferens|kurs|utbildning|mässa|resa|uppdrag)\\b.{0,20}(?:till och med|t\\.?o\\.?m|fram till|hela)',
  '不方便(?:看|收|回|处理)(?:发)?(?:邮件|信)',
  '^(?:föräldraledig|tjänstledig|sjukskriven|ledig|bortrest|borta|på semester|semester|på resa|ej på plats) (?:till|t\\.?\\s?o\\.?\\s?m|fram|hela|den|v\\.?\\s?\\d|idag|i dag|denna|nästa)',
  '^(?:on (?:leave|holiday|vacation|maternity leave|parental leave)|away|out|off|unavailable|travell?ing) (?:until|till|today|this|from|all|for)\\b',
  '(?:kundtjänst|kundservice|support|växel|reception|kontor)\\w* (?:är|har|håller) (?:\\w+ )?stäng[td]?',
)

/** Says when somebody reads again, or that nobody does until then. */
const RETURNING = phrase(
  2,
  false,
  '(?:返回|回到|恢复|返)(?:公司|办公室|岗位|工作|上班|办公|返岗)|(?:假期|休假|出差)(?:结束|回来|归来|返回)(?:之)?后|(?:上班|返岗|复工|恢复办公)(?:后|(?:时间|日期)[是为：:])|(?:预计|将|会)于?.{0,16}(?:回来|返回|恢复|上班|返岗)|邮件将[于在].{1,12}回复|恢复正常|日休息|邮件.{0,12}(?:不能|无法|可能).{0,8}(?:及时|马上|立即)(?:回复|处理|查看|答复)|(?:回复|处理)(?:可能)?(?:会)?(?:有所)?(?:延迟|较慢|延误)|(?:工作|服务|办公)时间(?:是|为|：).{0,40}',
  "(?:limited|intermittent|restricted|sporadic|infrequent) (?:\\w+ )?(?:access|connectivity)|no access to (?:my )?(?:e-?mails?|mails?|messages|internet)|(?:when|after|once|until|upon) (?:i|we|my|our) ?(?:am |are |get |come )?(?:return|back)|(?<!(?:am|'m|are|'re) )\\bback(?: \\w+)? (?:(?:in|to|at) (?:the |my )?(?:office|work|desk) )?(?:on|by|in|next|tomorrow|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|(?:the )?\\d\\w*)\\b|\\b(?:will|shall) (?:be )?return(?:ing)?\\b|\\breturning (?:on|to|in)\\b|(?:reopens?|resumes?) (?:on|from|work|in|at|normal)|(?:normal|regular) (?:operations?|service)|response times?|responses? will be|high volume|respon(?:se|ses|d) (?:may|will|might|can) (?:be |take )?(?:delayed|slower|longer)|(?:delayed|slow|late) (?:response|reply|answer)|(?:slower|later|longer) than (?:usual|normal)|(?:not|without) (?:be )?(?:able to )?(?:check|read|monitor)(?:ing)? (?:my )?e-?mails?|(?:operating|opening|business|office) hours are",
  '\\b(?:åter|tillbaka)(?: igen)?(?: (?:på (?:kontoret|plats|jobbet)|i tjänst))?(?: (?:den|på|efter|till (?:kontoret|jobbet)|i|igen|måndag|tisdag|onsdag|torsdag|fredag|\\d|när|imorgon|nästa))|(?:är|kommer) åter\\b|begränsa[dt] (?:tillgång|möjlighet|åtkomst|bemanning)|(?:läser|svarar|kollar) (?:jag |vi )?(?:inte|ej|sporadiskt|sällan|mail sporadiskt|mejl sporadiskt)|(?:mejl|mail|e-post) (?:läses|besvaras|hanteras|vidarebefordras)|svarstid|(?:kan|tar) (?:det )?(?:dröja|längre tid)|när (?:jag|vi) är (?:tillbaka|åter)|svarar (?:jag )?på (?:ditt )?(?:mejl\\w*|mail\\w*) (?:först|nästa|när|imorgon)',
  "\\b(?:will|shall|'ll|may|might|can) (?:only |then |be |not )*(?:read|see|check|look at|go through|answer|reply|respond|repl\\w+|get back|attend)\\b.{0,60}\\b(?:when|once (?:i|we)\\b|after|upon|on my|on the|next|in the evenings?|tomorrow|sporadically|occasionally|irregularly|as time)\\b|back online|\\bexpect (?:a |some |an? \\w+ )?delays?|\\b(?:replies|responses|answers|reply|response) (?:may|might|could|will|can) (?:be|take)\\b|may (?:need|take) (?:us |me |a |up to|some|longer|several|more)|on my next working day|only (?:check|read|answer)(?:ing)? (?:e-?)?mails?\\b|with (?:some )?delay\\b|\\b(?:in|from) (?:the )?(?:new year|january) (?:on|onwards)",
  '(?:日|号|后)(?:起)?(?:恢复|正常)(?:办公|上班|工作|回复|营业)|(?:工作|服务|上班|营业|在线)时间\\s*[:：]?\\s*\\d|(?:节|假|休假|返程|回来|回国|上班)后(?:再|统一|会|将|为|给|逐一|第一时间).{0,12}(?:回复|处理|答复|联系|办理)|(?:带来|造成).{0,6}不便',
  '\\b(?:läser|besvarar|svarar på) (?:jag |vi )?(?:ditt|era?|dina|alla)? ?(?:mejl\\w*|mail\\w*|meddeland\\w*)?\\b.{0,20}\\b(?:när|efter|först|nästa|i morgon|imorgon|igen)\\b|räkna med (?:längre|viss|fördröj)|(?:svar|svaren|återkoppling) (?:kan|kommer)\\b.{0,12}(?:dröja|ta|fördröj)|(?:möjlighet|tillgång) (?:att läsa|till) (?:mejl|mail|e-post)|(?:läser|besvarar|svarar) (?:på )?(?:mejl|mail|e-post) (?:i mån av|sporadiskt|sällan|inte)',
  '(?:回复|答复|处理)(?:将|会|可能)?(?:较慢|较晚|不及时|延后|稍慢|稍晚)|(?:未能|无法|不能)(?:即时|及时|马上|立即|第一时间)(?:回复|处理|答复)|(?:周[一二三四五六日天]|明天|后天|下周).{0,4}(?:再)?(?:回复?(?:您|你)|答复(?:您|你)|统一处理)|陆续(?:回复|处理)|(?:内|前)(?:予以|给予)?(?:答复|回复|处理)|(?:回岗|返岗|销假)|(?:咨询量|邮件量|来信|业务量).{0,6}(?:较大|较多|大)|按(?:先后)?顺序',
  "\\bcatch up on (?:e-?)?mails?\\b|\\b(?:limited|no|poor|patchy|little) (?:\\w+ (?:and|or) )?(?:phone|internet|e-?mail|mobile|network|mail) (?:and \\w+ )?(?:access|reception|connection|coverage|signal)|\\b(?:apologies|sorry|apologi[sz]e) for (?:any |the |a )?(?:\\w+ )?(?:late|delayed|slow|delays?|inconvenience)|\\b(?:will|shall|'ll) (?:respond|reply|answer|read|get back).{0,40}\\b(?:at the end|end of (?:the )?day|in the (?:evening|morning)|later|when|once (?:i|we)\\b|on (?:mon|tues|wednes|thurs|fri))|\\bonly (?:answer|read|check|reply|respond)\\w*\\b.{0,30}\\b(?:on|in|once|twice)\\b|(?:may|might) not (?:see|read|get|respond|reply|be able)|(?:typically|usually|normally|generally|aim to) (?:respond|reply|answer)|service level is|\\bwe(?: are|'re) back\\b|normal service|in the order (?:they (?:are|were) )?received|please (?:be patient|bear with us|hold on|try again)|cannot (?:answer|read|reply|respond)|back (?:tmrw|tomorrow|soon|shortly|later)",
  '(?:vi|jag) är (?:åter|tillbaka)\\b|längre (?:svarstid|väntetid|handläggningstid)|hög belastning|(?:läses|besvaras|bemannas) (?:vardagar|måndag|endast|bara|mellan|kl)|hör av oss (?:inom|så|när|snart)|svarar (?:jag )?(?:i morgon|imorgon|på måndag|senare|när)|tack för att (?:du|ni) väntar',
  '邮件.{0,6}(?:不便|不方便|延迟|延后|滞后|较慢|顺延)|(?:落地|会后|结束|返回|回来)(?:后再?.{0,4})?(?:回复|处理|联系|答复)',
  '\\b(?:on|upon|after) my return\\b|\\bonce i (?:feel|am|get|return|have)\\b|\\b(?:response|reply|answer|replies|responses)\\b.{0,16}\\b(?:delayed|slow|late|later)\\b|\\b(?:(?:come|get) back to you(?! with )|be in touch)\\b.{0,20}\\b(?:within|as soon|when|on|by|shortly|soon)\\b|\\bwon.t be (?:checking|reading|answering|available|able)',
  'svarar (?:jag |vi )?(?:så|sporadiskt|sällan|oregelbundet|senare)|(?:handläggnings|svars)tid(?:en|er)?(?: är|:)|normal handläggningstid|i den ordning|läses inte under',
  "\\breplies will\\b|\\b(?:i|we)(?:'ll| will) (?:then )?(?:get to|pick (?:this|it) up|attend to|work through|deal with|come back to)\\b(?! (?:you|me|us) with)",
  '(?:届时|回国后?|回来后?)再?(?:与|和|给)您',
  'ingen tillgång',
  '\\b(?:pick(?:ing)?|check(?:ing)?|catch(?:ing)?) up (?:my |on )?(?:messages|mails?|e-?mails?)\\b|\\breplies (?:after|when|once|later|tomorrow|on|from)\\b|(?:average |expected |current )?(?:waiting|processing|handling|response) time(?:s)? (?:is|are|:)|\\bmay not be able to (?:answer|reply|read|respond)',
  '次日(?:再)?(?:处理|回复|答复)|请在(?:工作日|上班时间|工作时间).{0,20}(?:来信|来电|联系|致电)',
  'svarar (?:därefter|efteråt|då|efter|på \\w+dag)|(?:läser|svarar).{0,20}(?:förrän|först)|begränsad bemanning|längre (?:väntetid|svarstid)',
  '\\bin (?:the )?order of (?:arrival|receipt)|in the order we receive',
  '(?:vi|kontoret|växeln) öppnar (?:igen|åter|måndag|tisdag|onsdag|torsdag|fredag|den|kl)',
)

/** Sends the reader to somebody else, or lays down how mail is to be sent. Not to the writer: that is a person's wish. */
const REDIRECTING = phrase(
  1,
  true,
  '(?:请|可|敬请|烦请)(?:您|直接|电话|微信|短信|先|及时|转而|与|跟|随时|另|改|向|将|把|新的|所有|后续|统一|邮件|来信|相关的?){0,6}(?:联系|致电|拨打|来电|电联|联络|咨询|垂询|发(?:送)?(?:邮件)?(?:至|到|给)|转(?:发)?(?:至|到)|寄(?:至|到)(?=.{0,6}[\\w.-]+@)|访问|短信|留言)(?!我(?:$|[^的司部]))|统一(?:发送|发)(?:至|到)',
  '(?:如|若|倘|遇)(?:有|需|遇|果|您)?.{0,12}(?:紧急|急事|急需|要事|急).{0,20}|(?:工作|业务|相关事宜|邮件|事务)?(?:已)?(?:由|移交|转交|交接).{1,20}(?:负责|处理|接手|代理|接替|同事)|(?:联系|致电|拨打).{0,12}(?:客服|热线|前台|同事|主管|值班|总机)|不予(?:处理|受理|回复)|更新(?:您的)?通讯录',
  '(?:please|or|to|you can|kindly) e-?mail (?!me\\b|us\\b|you\\b).{2,80}|\\b(?:contact|call|reach(?: out)?|write to|get in touch with|speak to)\\b (?!me\\b|us\\b|you\\b|of\\b|for\\b|person\\b|details\\b|data\\b|is\\b|has\\b).{2,80}|\\bcolleagues?\\b.{0,60}(?:help|assist|take care|contact|cover)|\\b(?:can|will|is|are) (?:be able to |happy to |gladly )?(?:help|assist|support|looking after|covering|standing in|take over|taking over|handl\\w+)\\b.{0,20}(?:you|your|accounts|me|while|in the|instead|during)|\\burgent\\b.{0,60}\\b(?:call|phone|text|ring|reach|try) |update your (?:address book|records|contacts)|(?:send|forward|direct|resend|address|submit) .{0,40}\\b(?:mail|e-?mails?|messages?|correspondence|enquiries|inquiries|requests?)\\b.{0,20} (?:to|via|at) .{0,60}|(?:see|visit|check(?: out)?|refer to) our (?:web|help|support|site|faq|knowledge|page)|(?:invoices?|mails?|messages?) (?:must|should|are (?:only|not)|will not|need to)|otherwise (?:they|it) will|can be reached|please (?:quote|state|include) (?:the|your) .{0,40}(?:number|reference|id)\\b',
  '\\b(?:kontakta|ring(?! (?:före|efter|innan|då)\\b)|mejla|maila|vänd (?:dig|er) till|hänvisa\\w*|hör av (?:dig|er) till|sök)\\b (?!mig\\b|oss\\b).{2,80}|\\bkolleg\\w+.{0,60}(?:hjälp|svar|ersätt|tar hand)|(?:hjälper|svarar|ersätter|tar hand om) (?:han|hon|de|hen|dig|er|mig)|(?:skicka|mejla|maila) .{0,40}(?:mejl|mail|e-post|ärenden?).{0,10} till \\S+@|om det är (?:bråttom|brådskande|akut)|din kontakt är|vikarierar|nås på|ersätter mig|(?:fakturor|mejl|ärenden) (?:ska|måste|skall) (?:skickas|ställas)',
  "\\b(?:for|in case of|if you have|with) (?:any |all |an )?(?:urgent|immediate|pressing|time[- ]sensitive|critical)\\b|\\bif (?:it(?: i|')s|this is|you need|your (?:matter|request|message|e-?mail|question|mail) is)\\b.{0,16}\\b(?:urgent|immediate|time[- ]sensitive|important|cannot wait|can't wait|sooner)|\\bin (?:my|his|her|their|our) absence\\b|has you covered|(?:will )?take(?:s|n)? care of (?:my|all|your)|(?:my|the) (?:stand-?in|deputy|back-?up|substitute|replacement|cover)\\b|\\bvisit https?:|(?:call|text|ring|phone|try) (?:me on )?my (?:mobile|cell|phone)|(?:keep|use|mention|refer to|leave) (?:the|your|this) .{0,30}(?:number|reference|id|subject)\\b",
  '有事(?:请)?(?:打|拨|电|微信|短信|留言|联系)|(?:请)?(?:与|找|和|联系|转给|咨询).{1,24}(?:对接|接洽|沟通|联络|办理)|(?:会|将|已|为您|我们|予以)(?:安排|指派|转交|转给|分配给?).{0,8}(?:专人|同事|工程师|客服|相关(?:人员|部门)|专员)|(?:紧急|急)(?:情况|事务|事项|需求)',
  '\\b(?:vid|i) brådskande|är det (?:bråttom|brådskande|akut)|under (?:tiden|min (?:frånvaro|ledighet|semester))|\\b(?:vikarie|ersättare|ställföreträdare)\\b|skriv (?:i stället |istället |hellre )?till \\S+@|hänvisas? till',
  '(?:如需|如有|若需|有(?:任何)?(?:问题|疑问|需要)).{0,10}(?:请|可)?(?:找|访问|致电|拨打|联系|抄送|登录)|(?:如未|如.{0,12}未)(?:收到|能).{0,10}(?:请|可)(?:致电|电话|联系)|更新(?:您的)?(?:联系人|联系方式|通讯录)|(?:请|可)(?:将)?邮件(?:抄送|转发|发送)|(?:遇|有)急事',
  "\\bmy (?:assistant|secretary|colleague|deputy|boss|team)\\b.{0,40}\\b(?:can|will|is)\\b.{0,12}(?:help|assist|handle|answer|reach|support|available)|\\bfor (?:payment|billing|sales|support|technical|general|press|order|hr|other) (?:queries|questions|enquiries|inquiries|matters|issues|requests)|(?:through|via|use|using) (?:the|our) (?:\\w+ )?portal|slack me|\\byou(?:'ve| have) reached\\b",
  '\\b(?:ekonomi|support|info|reception|kundtjänst|växel)@|(?:er|din|ny|nya) kontakt(?:person)?\\b|\\bring (?:0|växel|vår|mitt)|akuta (?:ärenden|frågor)',
  '(?:急事|要事|急件|紧急)(?:情况)?[，,]?(?:请|可)?(?:打|拨|致电|联系|电话|微信|找)|请(?:改用|改发|使用|通过|登录|访问|发送?[至到]|移步|关注)|(?:请)?找.{1,8}(?:总|主任|经理|主管|老师|同事|部)',
  '\\btalk to \\p{Lu}\\w+ |\\b(?:use|fill in|fill out|visit|go to) (?:the|our) (?:\\w+ ){0,3}(?:form|portal|web ?site|page|chat|app|help ?desk)|\\bring me on\\b|\\bcontact ?:',
  '\\banvänd (?:i stället |istället |gärna )?\\S+@|\\b(?:använd|besök|gå in på) (?:vår|vårt|formuläret|hemsidan)|vänligen kontakta',
  '\\bwill be (?:glad|happy|pleased) to (?:look after|help|assist|take)|(?:if|in case) you need (?:me|us|help|something|anything).{0,30}\\b(?:phone|call|ring|text)\\b|\\bphone me\\b|outside (?:those|these) (?:days|hours|times)|\\bteam inbox\\b',
  '(?:急事|要事).{0,6}(?:给我)?(?:发|打)|请(?:直接)?(?:找|更新)(?!.{0,10}(?:发票|抬头|税号|地址|订单))|接任者|接替',
  'sköts av|vänd (?:dig|er) till|sök (?:min|vår) (?:chef|kollega)',
  '\\b(?:all|any|future|such|further) .{0,40}(?:matters?|correspondence|enquir\\w+|inquir\\w+|questions?|mails?|e-?mails?|messages?) to \\S+|\\bfor (?:anything|everything|all things|matters) (?:concerning|regarding|related|about)\\b|\\bmy (?:successor|replacement|predecessor)\\b',
  '继任者|接手人',
  'efterträdare',
  '\\b(?:if|where) (?:your|it|this|the) .{0,40}\\b(?:relates?|concerns?|refers?|is about|is regarding)\\b.{0,60}(?:@|\\b(?:contact|write|call|use)\\b)',
)

/** Says that the letter has arrived. People say so too, in thanks. */
const RECEIVED = phrase(
  1,
  false,
  '(?:您|你|贵方)的?(?:来信|邮件|来函|信件|来件|咨询|反馈|请求|申请|留言|工单|问题|需求|服务请求).{0,12}(?:已|我们|我).{0,10}(?:收到|收悉|查收|受理|提交|创建|登记|转交|分配|送达)|(?:已|我们|我|我司).{0,6}(?:收到|收悉)(?:了)?(?:您|你|贵).{0,16}|(?:您|你)发给我(?:们)?的.{0,6}(?:收到|收悉)|^(?:(?:您|你)好[，,!！。]?)?(?:来信|邮件|来函)已?(?:经)?(?:收到|收悉|成功接收)|已成功接收|(?:感谢|谢谢)(?:您|你|贵).{0,10}(?:来信|邮件|来函|咨询|反馈|联系|关注|支持|来电|留言)|感谢(?:您)?(?:联系|投递|投稿|参与|订阅|注册|购买|预约|惠顾)|工单(?:编号|号码|号)|受理(?:编号|号)|服务单号',
  "(?:thank you|thanks) for (?:your (?:purchase|order|e-?mail|message|mail|letter|enquiry|inquiry|interest|request|note)|contacting|reaching|getting|writing|e-?mailing|submitting)|(?:we|i)(?: have|'ve)? (?:successfully )?(?:received|got) your|confirm (?:the )?receipt of your|appreciate you(?:r)? (?:getting|reaching|contacting|interest|message)|(?:your|this) .{0,40}(?:has been|was|is) (?:\\w+ )?(?:received|registered|logged|created|opened|forwarded|assigned|submitted|queued|added|closed|resolved|solved)|(?:ticket|case|reference|request|incident)(?: (?:id|no|number|reference))?\\s*(?:is|#|:|no)|a (?:ticket|case|request) has been",
  'tack för (?:ditt|ert|att du|att ni|din|er) (?:mejl|mail|meddelande|e-post|brev|förfrågan|kontaktar|hör|skriver|intresse)|(?:vi|jag) har .{0,20}(?:emot|mottagit|fått|registrerat) (?:ditt|ert|din|er|det|emot)|(?:ditt|ert|din|er|detta) .{0,40}(?:har|är) (?:\\w+ )?(?:mottagits|mottaget|mottagit|registrerats|registrerat|skapats|inkommit|kommit fram|tagits emot)|ärende(?:nummer|id|nr)',
  "(?:received|got) (?:it|your|this)\\b.{0,30}(?:number|ref|case|ticket)|read(?:s)? (?:every|each|all) (?:message|mail|e-?mail|letter)|(?:assigned|given|got|has) (?:the )?(?:number|reference|id|ticket|case)\\b|\\bwe(?: have|'ve)? (?:received|got) (?:your|the) ",
  '(?:您|你)的?(?:消息|邮件|来信|留言|反馈|申请).{0,4}(?:已|我们)?(?:收到|送达|提交|转交|成功)|已?收到(?:您|你|贵司|贵公司)?的?(?:邮件|来信|来函|消息|留言)[，,。.!！].{0,12}(?:编号|工单|单号|我们(?:会|将)|会尽快)',
  'tack för att (?:du|ni) (?:hör|hörde|skrev|mejla|mailade|kontakta)|(?:ditt|ert|ditt nya) (?:ärende|mejl|mail|meddelande) har (?:fått|lagts|kommit|gått|skickats|vidarebefordrats|sparats)',
  '(?:来信|邮件|来函|留言|消息|反馈)(?:已)?(?:收悉|收到|收妥)|(?:收到|收悉)(?:了)?(?:您|你)?的?留言|(?:感谢|谢谢)(?:您|你)?(?:的)?(?:关注|来信|支持|理解|配合)|欢迎(?:您)?(?:的)?(?:来信|咨询|来访)|对我们(?:工作)?的支持|(?:您|你)的(?:邮件|来信).{0,8}(?:认真|仔细)',
  '(?:case|ticket|request|incident) has been (?:opened|created|logged|raised)|your (?:message|call|mail|request|feedback) is important|(?:which|that) i have received|case id',
  '(?:meddelande|mejl|mail|ärende|förfrågan)(?:t|et)? är mottag',
  '(?:问题|邮件|来信|咨询|申请|反馈)(?:已|我们已)(?:转交|转给|转发|提交|受理|登记|分派)',
  '\\b(?:message|e-?mail|mail|request) has reached\\b|\\b(?:ticket|case|request|incident)\\b.{0,12}\\b(?:was|has been|is) (?:created|opened|logged|raised|registered|assigned)|\\byou (?:can|may) (?:follow|track|check|view|see) (?:its|the|your|this) (?:\\w+ )?(?:status|progress)|\\b(?:follow|track|check|view) (?:its|your) (?:\\w+ )?(?:status|progress)',
  '(?:tagit emot|mottagit|fått) (?:ditt|din|ert|er)\\b|ärendenummer',
  '(?:简历|资料|来电|投诉)(?:我们)?已(?:收到|收悉)|(?:受理|查询|处理)(?:编号|号)|预计处理时间',
  '\\b(?:confirmation|confirm|acknowledge)\\b.{0,30}\\byour (?:message|mail|e-?mail|request|letter)|\\bsuccessfully delivered\\b',
  '\\ballocated (?:it )?(?:the )?(?:reference|number)|case ?(?:worker|handler)|this is to (?:let you know|inform you|confirm) that (?:we|your)',
  '已登记|编号[:： ]{0,2}[A-Z]{0,4}\\d{6,}',
  '(?:är|har) (?:blivit )?registrera[td]s? (?:med|under|som)',
)

/** Promises an answer. */
const PROMISING = phrase(
  1,
  false,
  '(?:会|将|即|后|我们?|本人)[^请麻烦望能，。]{0,8}(?:尽快|第一时间|及时|尽早|儘快|稍后|一会|在.{1,16}(?:内|后|回来)).{0,8}(?:给|与|和|为|向)?(?:您|你)?.{0,6}(?:回复|回覆|处理|答复|联系|反馈|跟进|回信|安排|审阅|审核|查看|查阅)|稍后会?(?:给|与|和)?(?:您|你)?(?:回复|联系|答复)|一会.{0,4}(?:和|与|给)(?:您|你)联系|(?:^|[，。])(?:尽快|尽早|第一时间)(?:给|与|为|向)(?:您|你)(?:回复|处理|答复|联系|回信)|(?:个)?工作日(?:内)?.{0,10}(?:回复|处理|答复|联系|反馈)|请(?:您)?(?:耐心|稍候|谅解|见谅)|(?:敬请|望|望请)谅解',
  "(?:will|shall|'ll|aim to|try to|endeavou?r to) .{0,30}(?:respond|reply|get back(?! to you with (?:the|my|our) )|answer|be in touch|be dealt with|contact you|review|attend|process|follow up|answered|processed|call you)|as soon as (?:possible|i can|we can|practicable)|within .{1,20}(?:hours?|days?|working|business)|(?:one|a member) of our (?:team|agents|representatives|colleagues|staff)|we appreciate your patience|apologi[sz]e for (?:any|the) (?:inconvenience|delay)|thank you for your (?:patience|understanding)|in due course|no action is (?:required|needed)|(?:do not|don't) need to do anything",
  '(?:vi|jag) (?:svarar|hör av (?:oss|mig)|besvarar|behandlar|hanterar)|\\båterkommer\\b(?! (?:jag |vi )?med )|återkopplar|så (?:snart|fort) (?:som möjligt|vi kan|jag kan|det går)|inom .{1,20}(?:dagar|timmar|arbetsdagar|dygn|vardagar)|snarast möjligt|behöver inte göra (?:något|någonting)|tack för (?:ditt|ert) tålamod|(?:en|någon) av våra (?:handläggare|medarbetare|kolleger)',
  "\\b(?:agent|colleague|representative|specialist|advis[oe]r|consultant|someone|member|team|expert|engineer)\\b.{0,40}\\b(?:will|shall|is going to)\\b .{0,16}(?:look|review|contact|get|respond|reply|take|be|handle|assist|call|answer)|\\bto get back to you\\b(?! with )|\\bwill .{0,20}\\b(?:shortly|soon)\\b|closed automatically|if (?:you do not|we do(?:n't| not)) (?:answer|reply|respond|hear)",
  '(?:客服|专员|工程师|同事|我们|专人).{0,6}(?:会|将)(?:尽快|及时|在|为|与|跟|联系|安排)|专人(?:会|将|跟进|处理|联系|回复)',
  'så (?:fort|snart|snabbt) (?:vi|jag|som)|(?:oftast|vanligtvis|normalt) inom|(?:en )?(?:handläggare|medarbetare|kollega) (?:kommer|tar|hör|återkommer|svarar)',
  '(?:认真|仔细)(?:研究|阅读|考虑)|为您服务',
  'all (?:of )?our (?:representatives|agents|operators|lines|staff) are|you will hear from us',
  'går igenom det|inom kort|återkommer (?:inom|så|snart|när|till dig)',
  '(?:团队|人员|部门|中心).{0,4}(?:会|将).{0,16}(?:联系|回复|处理|答复|通知)',
  "\\b(?:will|shall|'ll) (?:come|get) back to you(?! with (?:the|my|our|an?) )|\\bdealt with\\b|\\bteam will\\b",
  'vi besvarar|svarar (?:på )?(?:alla|ditt|din)',
)

/** Says that the person has left for good, or the address is closed. */
const LEFT = phrase(
  2,
  false,
  '(?<!(?:财务|同事|原来).{0,8})(?:已|已经|已于.{1,16}|因.{0,8}).{0,4}(?:离职|从.{0,6}离职|离开(?:公司|本公司)|调离|调岗|调至|转岗|退休)|(?:本|该|此|原)邮箱(?:地址)?(?:已|将|即将|即日起)?.{0,8}(?:停用|停止使用|暂停使用|不再使用|不再查看|关闭|弃用)|不再(?:负责|担任)',
  '(?<!\\b(?:our|my|the person|she|he|who|whose|delete)\\b.{0,60})(?:no longer (?:\\w+ )?(?:working|with|employed|at)\\b|no longer works? (?:at|for|with|here|in)|this (?:e-?mail )?(?:address|mailbox|account|inbox) (?:is )?no longer|(?:has|have)(?: now)? left (?:the )?(?:company|organi[sz]ation|us|our|[A-Z]\\w+)|(?:has|have) retired|changed jobs|moved on|(?:have|has) changed (?:my|our) e-?mail)|this (?:e-?mail )?(?:address|account|mailbox) (?:is|has been|will be) (?:no longer|closed|discontinued|deactivated|retired|switched off)',
  '(?:har )?slutat (?:på|hos|sin|min|i)|(?:arbetar|jobbar|är) inte (?:längre )?(?:kvar|längre)|inte längre (?:kvar|anställd|i bruk|aktiv|bemannad)|gått i pension|börjat (?:en )?ny(?:tt)? (?:tjänst|jobb)|bytt jobb|(?:adressen|brevlådan|e-postadressen) (?:används|är|har) (?:inte|stängts|upphört|avslutats)',
  "(?:i|he|she|they) (?:have|has|'ve) (?:retired|left)\\b|\\bas of .{3,20}\\b(?:retired|left|no longer)|(?:my|our) (?:e-?mail )?address has (?:been )?changed|(?:new (?:e-?mail )?address) is",
  '(?:本人|我|他|她|该员工|此人|该同事).{0,4}(?:已|已经|于.{1,12})(?:调任|调动|调往|离任|卸任|退休|辞职|离职|转任|调到)|(?:邮箱|邮件地址)(?:已)?(?:更换|变更|更改)(?:为|成)|不再(?:从事|处理|跟进)',
  '(?:e-?postadress|mejladress|adress)(?:en)? (?:är|har) (?:ändrad|ändrats|bytts|upphört|avslutad)|(?:bevakas|läses|används) inte (?:längre|mer)|arbetar (?:inte|ej) kvar|(?:lämnat|slutat vid) (?:företaget|bolaget)',
  '(?:使用者|使用人|负责人|联系人|经办人)(?:已)?(?:变更|更换|离职|调整)',
  '(?:employee|person|recipient|user|account) is no longer|no longer available at|(?:message|mail) has not been forwarded|your (?:message|mail) (?:has|was|will) not (?:be(?:en)? )?forwarded|office (?:relocates|is moving|has moved)|e-?mail (?:may|might|will) be (?:interrupted|unavailable|down)',
  '(?:arbetar|jobbar) (?:jag )?(?:numera |nu )?(?:på|hos) (?:ett )?(?:annat|nytt)',
  '(?:已)?停止使用|(?:已)?(?:弃用|注销|作废)(?:此|本|该)?邮箱|邮箱(?:已)?(?:停用|弃用|注销|作废|失效)',
  '\\b(?:i|we|he|she|they)\\b.{0,40}\\bno longer (?:handle|manage|responsible|in charge|look(?:ing)? after|support|cover)|moved to (?:a|another) (?:new |different )?(?:role|position|team|department|job)|new role within',
  '(?:mejl|e-?post|mail)?adress(?:en)? (?:är|har) (?:avslutad|avslutats|stängd|nedlagd|inaktiv|avvecklad)',
  '(?:邮箱|邮件地址|信箱)(?:已)?(?:更换|变更|更改|改)(?:为|成)',
  'bytt (?:arbetsgivare|arbetsplats|tjänst)',
  '\\b(?:as of|with effect from|from) (?:today|now|\\d|monday|january|february|march|april|may|june|july|august|september|october|november|december)\\b.{0,40}\\b(?:different|another|new) (?:department|team|role|position|company|job|address)',
  'lämnat (?:min|sin) (?:tjänst|anställning|roll)',
  '不(?:再)?在(?:本|该|原|贵)?(?:公司|单位|部门|岗位).{0,4}(?:任职|工作|上班|就职)',
  '(?:hanteras|sköts|besvaras|tas om hand) (?:mina|våra|alla) (?:ärenden|mejl|frågor|uppgifter) av',
)

/** Says what becomes of the letter it answers: people speak of the matter, robots of the letter. */
const FATE = phrase(
  2,
  false,
  '(?:您|你)(?:提交|发送|发来|反馈)?的?(?:邮件|来信|来函|工单|消息|请求|留言|咨询|问题|简历|反馈)(?:我们)?(?:已|将|会|正在|现已).{0,6}(?:受理|处理|转交|转至|送达|收到|收悉|进入|排队|登记|分派|归档|查看|阅读)|(?:邮件|来信|来函|工单)(?:已|正在|将).{0,4}(?:受理|处理中|排队|分派|归档|已阅)|^.{0,4}邮件已阅',
  '\\byour (?:e-?mail|message|mail|request|enquiry|inquiry|query|ticket|case|feedback|submission|application|comment|correspondence)\\b.{0,40}\\b(?:has been|have been|was|is being|will be|is)\\b (?:\\w+ )?(?:placed|queued|processed|delivered|dealt|answered|forwarded|routed|passed|assigned|logged|handled|reviewed|responded|actioned|attended|recorded|acknowledged|in (?:our|the|a) queue)\\b(?! to (?:me|us)\\b)',
  '(?:ditt|din|ert|er) (?:mejl|mail|meddelande|ärende|förfrågan|e-post|fråga|begäran)(?:et)? (?:har|är|kommer|hanteras|besvaras|behandlas|läses|vidarebefordras|ligger)\\b.{0,20}(?:lagts|kö|hanter|behandla|besvara|tagit|vidare|registrer|skickats|fördelats|öppnats|läses)?',
  '\\b(?:ihre?|ihr) (?:nachricht|anfrage|e-?mail|mail|anliegen) (?:ist|wurde|wird)\\b.{0,30}(?:eingegangen|bearbeitet|weitergeleitet|beantwortet|erhalten)|votre (?:message|demande|courriel) (?:a|est|sera) (?:bien )?(?:été )?(?:pris|reçu|traité|enregistr|transmis)|(?:su|tu) (?:mensaje|solicitud|consulta|correo) (?:ha sido|fue|será)',
  '(?:来信|来函|邮件|留言|问题)(?:已|现已)(?:成功)?(?:转至|转给|转交|提交|移交|分配|发送至)',
  "\\byour (?:\\w+ ){0,2}(?:request|message|enquiry|inquiry|ticket|case|e-?mail)\\b.{0,20}\\b(?:has been|was|is) (?:now )?(?:opened|created|raised|registered|received and|closed|escalated)\\b|\\byou (?:will|'ll) be (?:notified|informed|updated|contacted)\\b",
  '(?:ditt|ert) ärende är nu',
)

/** Says when somebody is there at all. */
const HOURS = phrase(
  2,
  false,
  '(?:我|我们|本人|本店|客服)?(?:的)?(?:上班|工作|在线|营业|服务)时间.{0,4}(?:周|星期|每|早|上午|\\d)|假期模式',
  '\\b(?:i|we|our (?:team|office|company|staff|desk|help ?desk)|this (?:office|team|desk))\\b.{0,16}\\b(?:works?|working|available|reachable|check|checks|reads?|open|staffed|manned|answers?)\\b.{0,40}\\b(?:mon(?:day)?s?|tue(?:sday)?s?|wed(?:nesday)?s?|thu(?:rsday)?s?|fri(?:day)?s?|weekdays|daily|twice|once a|between \\d|from \\d|part[- ]time|only)\\b|\\b(?:bank|public|national) holiday\\b|\\bgone (?:fishing|skiing|sailing|hiking)\\b',
  '\\b(?:vi|jag|kundtjänst|supporten|växeln|kontoret)\\b.{0,20}\\b(?:finns|är|svarar|har öppet|bemannas|nås)\\b.{0,16}\\b(?:vardagar|måndag|helgfria|dagligen|kl\\b|mellan)|\\b(?:trevlig|glad) (?:midsommar|påsk|jul|helg|sommar)\\b.{0,40}stängt|vi har stängt',
)

export const AUTOMATIC_PHRASES: readonly Phrase[] = [
  ...SYSTEM_PHRASES,
  ...FOREIGN_PHRASES,
  DECLARED,
  ABSENT,
  RETURNING,
  REDIRECTING,
  RECEIVED,
  PROMISING,
  LEFT,
  FATE,
  HOURS,
]
