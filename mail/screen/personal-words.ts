// What only a person who wants something from us writes: our matters, asked for or told.

const MATTER =
  /发票|發票|开票|抬头|税号|纳税人|信用代码|专票|普票|数电票|订单|账单|激活|登录|登陆|密码|注册|快递|运单|退款|报销|寄送|邮寄|重开|红字|签收|代收|派送|派件|自提|去取|来取|取件|送货|世纪互联|office ?365|o365|fapiao|invoice|receipt|tax (?:id|number|no)|vat\b|billing|\bbills?\b|(?<!\bin )\border\b|activat|password|sign[- ]?in|log[- ]?in|register|courier|tracking|(?<!\b(?:message|mail)\b.{0,60})deliver|pick(?:ed)? up|sign(?:ed)? for|collect|refund|reimburse|title|faktura|fakturan|kvitto|skattenummer|organisationsnummer|orgnr|beställning|orderbekräft|(?<!\bin (?:the )?)order(?:n|nummer)?\b|aktiver|lösenord|logga in|inlogg|registrer|bud(?:et|firma)?\b|hämta|spårning|återbetal|lever(?:ans|era)/iu

/** Numbers that people give and robots do not: tax IDs, request numbers, order numbers, and filled-in fields. */
const GIVEN =
  /\b[0-9]{2}[0-9A-Z]{16}\b|\bFR-?\d{4}-?\d{5,}\b|(?:订单号?|(?<!工|服务|运|递|物流|回|流水)单号)[：:是为 ]{0,3}[A-Z0-9-]{6,}|\border(?:nummer| number| no\.?)?(?: is| är)?[: ]{1,3}[A-Z0-9-]*\d{6,}|(?:抬头|名称|税号|纳税人识别号|开户行|账号|购买方|title|tax id|buyer|köpare|skattenummer|kontonummer)\s*[:：]\s*\S|(?:收件人|收货人|收件地址|recipient|mottagare)\s*[:：]\s*(?!\S*@)\S|\bi am the new\b|\bi have taken over\b|我来接手|接手开票|jag har tagit över/iu

/** Something went wrong or is missing for the writer. */
const COMPLAINT =
  /还没|还未|仍未|一直没|没有?收到|未收到|没收到|没人|不对|错了|有误|开错|填错|失败|解决|不了|打不开|太慢|多久|\bstill\b|\bhas(?:n't| not)|\bhave(?:n't| not)|\bdid(?:n't| not)|\bis(?:n't| not) (?:right|correct|working)|\bwrong\b|\bincorrect\b|\bmissing\b|\bnobody\b|\bno answer\b|fortfarande|inte (?:fått|kommit|fungera)|\bfel\b|felaktig|ingen har|saknas/iu

const QUESTION =
  /[?？]|(?:吗|呢|么)(?:[。！!，,]|$)|请问|怎么|怎样|如何|什么时候|为什么|多久|能否|可否|是否|几(?:点|天|个|号)|多少|多长|哪(?:里|儿|个|些)|什么|是不是|有没有|能不能|可不可以|要不要|行不行|处理不处理|^(?:when|where|why|how|what|which|who) (?!i |we |you )|^(?:are|is|do|does|did|can|could|would|will|may|should) (?:i|you|we|it|the|there|they|this|that|my|our) |(?:^|, )(?:när|var|varför|hur|vad|vilken|vilket|vem) (?!jag |vi |du )/iu

const REQUEST =
  /(?<![申邀聘])请(?!求|勿|不要|谅|见谅|耐心|稍|知悉|悉知|注意|留意|放心|假|您谅|多包涵|保持|直接回复|忽略)|麻烦|帮(?:我|忙|我们)|我(?:想|要|需要|希望|申请)|我们(?:想|要|需要|希望|申请)|想(?:要|问|咨询|申请)|需要(?:开|补|改|重)|\b(?:delete|remove|change|cancel|update|resend)\b|^(?:register|issue|reissue|withdraw|correct|merge|split|add|put|give|tell|show|explain)\b|删除|取消|修改|更改|注销|ta bort|radera|ändra|\bbyt\b|\b(?:please|kindly|could you|can you|would you|i (?:want|need|would like|am waiting|still|have not|haven't|did not|didn't)|we (?:want|need|would like|still|have not(?! heard)|haven't(?! heard))|i'd like)\b(?! (?:to (?:acknowledge|inform|thank|confirm|notify|let you)|note|be (?:advised|aware|patient|assured)|allow|accept|bear|expect|understand|excuse|do not|don't|contact|call|wait|visit|see our|refer|disregard|ignore|consider))|vänligen (?!notera|observera|kontakta|ring|svara inte|vänta|ha )|snälla|(?:kan|skulle) (?:ni|du)|(?:jag|vi) (?:vill|behöver|önskar|undrar|skulle vilja|har inte|väntar|saknar)|skicka|hjälp|call me|ring mig|bitte (?:schicken|senden|teilen|geben|ändern|stellen|prüfen|korrigieren) sie|können sie|(?:pouvez|pourriez)-vous|je (?:voudrais|souhaite)|(?:pueden?|podrían?) (?:ustedes )?(?:enviar|decir|cambiar|corregir)|necesito|quisiera|いただけます(?:か|でしょうか)|联系我(?!们|的|司|部)|打(?:我)?电话/iu

/** The heart of our matter: robots name orders, passwords and deliveries, but hardly a Fapiao. */
const FAPIAO =
  /发票|發票|开票|抬头|税号|专票|普票|fapiao|invoice|faktura|skattenummer|tax id|订单|\border(?:n|nummer)?\b/iu

/** What somebody wants of us, plainly: an answer is due even where the letter's headers make it look like a robot's. */
export function isPlea(sentence: string): boolean {
  if (isGiven(sentence)) return true
  return FAPIAO.test(sentence) && (isQuestion(sentence) || isRequest(sentence) || isComplaint(sentence))
}

const FIRST_PERSON =
  /\b(?:i|we|my|our|us|me|jag|vi|min|mitt|vår|vårt|oss|mig|ich|wir|unsere?|mein)\b|我|本人|本单位|敝司|je |nous |notre |mon |nuestra?|necesito/iu

/** The same, and said so that it can be nobody's but the writer's: robots ask to pay invoices, too. */
export function isOwnWish(sentence: string): boolean {
  if (isGiven(sentence)) return true
  if (!FAPIAO.test(sentence)) return false
  return isQuestion(sentence) || (FIRST_PERSON.test(sentence) && (isRequest(sentence) || isComplaint(sentence)))
}

export function isMatter(sentence: string): boolean {
  return MATTER.test(sentence)
}

export function isQuestion(sentence: string): boolean {
  return QUESTION.test(sentence)
}

export function isRequest(sentence: string): boolean {
  return REQUEST.test(sentence)
}

export function isGiven(sentence: string): boolean {
  return GIVEN.test(sentence)
}

export function isComplaint(sentence: string): boolean {
  return COMPLAINT.test(sentence) && isMatter(sentence)
}

const BEARER = /courier|parcel|driver|快递|顺丰|韵达|派件|paket|\bbud(?:et|firman)?\b/iu
const ABOUT_ONESELF =
  /\b(?:i|we) (?:need|want|would like|wish|demand) to (?:speak|talk|chat)\b|(?:我要|我想|请|帮我)?(?:转|找|要)(?:个)?(?:人工|真人|活人)|(?:vill|behöver) (?:prata|tala) med|\bin copy\b|(?:已|在)抄送|\bpå kopia\b/iu

const OURS = /\b(?:my|our|me|us|guard|reception)\b|我|同事|前台|门卫|\b(?:min|mitt|vår|vårt|oss|mig|receptionen)\b/iu
const WISH =
  /\bplease\b|请|麻烦|vänligen|snälla|\bkan (?:ni|du|budet)\b|ta emot|代收|代签|\b(?:sign|receive|accept) (?:for )?it\b/iu

const ORDER = /^(?:register|issue|reissue|withdraw|correct|merge|split)\b/iu

const GRIEVANCE =
  /(?:还|仍)没有?(?:结果|消息|回音|人|回复)|(?:一直|都|总)(?:是)?.{0,8}(?:没有?人|没人|占线|语音|打不通|不通)|\b(?:still waiting|nobody|(?:got|had|have|received|without) (?:an? |any |no )?(?:answer|reply|response)|no one (?:answers|replies)|(?:second|third|last) reminder|(?:did|does)(?:n't| not) (?:help|open|work)|error \d+|(?:line|phone) (?:was|is) busy)\b|(?:inte fått|ingen svarar|väntar fortfarande)|不知道|忘了|\b(?:do not|don't) know\b|\bvet inte\b|kommer inte (?:in|åt|ihåg)/iu

/** Something is wrong, whatever it is. */
export function isGrievance(sentence: string): boolean {
  return GRIEVANCE.test(sentence)
}

/** Whom a courier is to ring, or that a person is wanted: no robot asks that of us. */
export function isErrand(sentence: string): boolean {
  if (ABOUT_ONESELF.test(sentence) || (ORDER.test(sentence) && isMatter(sentence))) return true
  return BEARER.test(sentence) && OURS.test(sentence) && WISH.test(sentence)
}

/** How people talk and no robot writes: 吧, 哈, "I'll send it to you". */
const CASUAL =
  /\bback in a (?:minute|moment|sec(?:ond)?|bit)\b|\b(?:hang|hold) on\b|\blet me (?:check|look|ask|see|find)\b|等我(?!司)|(?:我先|我去)(?:查|看|问|找)|\b(?:vänta lite|kollar och återkommer|ett ögonblick bara)\b|\b(?:get|come) back to you\b.{0,30}\bwith (?:the|my|our)\b|\b(?:i|we)(?: will|'ll| shall| can) (?:just )?wait\b|\b(?:my|our) (?:boss|manager|director|accountant|husband|wife|partner)\b.{0,20}\b(?:is|has|was)\b|(?:老板|领导|经理|财务|会计)(?:今天|现在|正在|目前|这周|还)?(?:在|出差|休|请假|不在|产假)|\b(?:min|vår) (?:chef|man|fru|ekonom)\b.{0,12}\b(?:är|har)\b|\bjag (?:måste|får|ska) (?:vänta|fråga|kolla)|kommer (?:i stället|istället)|\bså (?:ring|kom|skicka|vänta)\b|\bso (?:i|we) (?:will|can|shall|could)\b|\b(?:i|we) (?:typed|tried|checked|noticed|asked|paid|ordered)\b|我(?:核对|看看|查|问|确认)(?:一下)?|晚点|[吧哈啊呀啦嘛][。！!~～]?$|(?:把|将|资料|信息|材料|税号).{0,16}(?:发|寄|传|给|补)(?:给|到)?(?:你|您)|发你|那我|辛苦了|再(?:处理|说|弄|看|补|填|开|寄|办理|办|联系|提交|申请|付)(?:吧|了)?[。！]?$|也行|就行|(?:\b(?:i|we)(?:'ll| will| shall| can)|^(?:and )?will|, will) (?:then )?(?:send|forward|give|pay|fill|provide|mail|let you know|ask|tell)\b|\bleave it\b|\b(?:jag|vi) (?:skickar|mejlar|hämtar|fyller|betalar|frågar|väntar)\b|ich schicke|je vous envoie|お送りします/iu

export function isCasual(sentence: string): boolean {
  return CASUAL.test(sentence)
}

/** Absence told of afterwards, a late answer excused, a robot denied: the person is there again. Robots speak of now and later. */
const BACK_AGAIN =
  /(?:出差|休假|放假)回来(?!后?再?.{0,4}(?:回复|处理|联系|您))|svarar (?:här )?(?:i stället|istället) för|answer(?:ing)? (?:on behalf|instead) of|\bon behalf of (?:my|our)\b|代(?:替|为|表).{1,8}(?:回复|答复)|not an auto\w* |不是自动回复|inget autosvar|\b(?:i|we) (?:was|were)\b.{0,30}\b(?:away|leave|out of|travell?ing|vacation|holiday|sick|abroad)\b|sorry (?:for|about) (?:the|my) (?:late|slow) |(?:刚|才)(?:刚)?(?:看到|看见|回来|出差回)|(?:回复|回)(?:得)?(?:晚|迟)了|(?:har|hade) varit (?:på|borta|bort|ledig|sjuk)|\bvar (?:på semester|bortrest|sjuk|ledig)|(?:ursäkta|förlåt).{0,20}\bsen[at]?\b/iu

export function isBackAgain(sentence: string): boolean {
  return BACK_AGAIN.test(sentence)
}

const DENIED =
  /(?:不是|并非|非|不算)(?:系统)?自动|(?<!\p{L})(?:not|no|n't)(?: an?)? (?:auto|machine|robot|bot(?!\p{L}))|(?<!\p{L})(?:inte|inget|ingen)(?: ett?| någo[nt])? (?:auto|robot)/iu

/** "This is not an automatic reply": a person says so, of whatever comes next. */
export function isDenied(sentence: string): boolean {
  return DENIED.test(sentence)
}

/** What others wrote and the person repeats: “请勿直接回复” in a sentence is not said by its writer. */
export function withoutCited(sentence: string): string {
  return sentence.replace(/[“「『«][^“”「」『』«»]{2,80}[”」』»]|"[^"]{2,80}"/gu, ' ')
}
