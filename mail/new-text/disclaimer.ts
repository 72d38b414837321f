// Recognises the paragraphs that a company's mail server adds: confidentiality, virus scanners, "think before you print".

const NOTICE = new RegExp(
  `^[\\s\\W_]{0,20}(?:P )?(?:${[
    // Chinese
    '(?:免责|保密|法律|重要|郑重|机密)(?:声明|提示|提醒|通知)|声明[:：].{0,40}邮件|(?:本|此|该)(?:封)?(?:电子)?(?:邮件|信息|郵件).{0,80}(?:保密|机密|专有|仅供|仅限|特定|收件人|机構|機密|误收)',
    '(?:请|為了|为了).{0,12}(?:环境|环保|地球).{0,30}|.{0,10}打印(?:本|此|该)?邮件.{0,3}前.{0,40}',
    // English
    '(?:confidentiality|legal|privacy|important|data protection) (?:notice|note|statement|disclaimer|information)|confidentiality\\s?[:：]|disclaimer|privileged (?:and|&|\\/) confidential|strictly confidential',
    '(?:this|the|any) .{0,80}\\b(?:e-?mail|message|communication|transmission|attachments?|correspondence)\\b.{0,160}\\b(?:confidential|intended (?:only|solely|exclusively|for the)|privileged|proprietary|legally protected|addressee)',
    '(?:please |kindly )?(?:consider the environment|think (?:before|twice|of the environment)|save (?:paper|trees)).{0,80}|virus[- ]free\\b|this (?:e-?mail|message) (?:has been|was|is) (?:scanned|checked|sent securely)|if you (?:are not|have received) .{0,60}(?:recipient|in error)',
    // Swedish
    'sekretess(?:meddelande|klausul|information)?\\b|ansvarsfriskrivning|konfidentiellt?\\b|.{0,40}(?:e-?post\\w*|e-?mail\\w*|mejl\\w*|meddeland\\w*)\\b.{0,160}(?:konfidentiell|sekretess|avsed[dt]|avsett|endast för|enbart för)',
    'tänk på miljön|(?:måste|behöver) du skriva ut|.{0,100}(?:behandlar|behandling av|hanterar) .{0,40}personuppgifter|(?:när|då) du .{0,120}personuppgifter|.{0,30}(?:kontrollerats|genomsökts) .{0,40}virus|virusfritt',
    // German, French, Spanish, Dutch, Italian, Norwegian, Danish
    'diese (?:e-?mail|nachricht) .{0,80}vertraulich|(?:bitte )?denken sie an die umwelt|ce (?:message|courriel|mail) .{0,120}confidentiel|este (?:mensaje|correo|e-?mail) .{0,120}confidencial|esta mensagem .{0,120}confidencia',
    '(?:dit|deze) (?:bericht|e-?mail) .{0,120}vertrouwelijk|questo messaggio .{0,120}riservat|denne (?:e-?posten?|e-?mailen?) .{0,120}(?:konfidensiell|fortrolig)',
  ].join('|')})`,
  'iu',
)

/** Where a notice begins otherwise: it speaks of the letter and of what may be done with it, in whatever words. */
const SPOKEN_OF = [
  {
    letter:
      /\b(?:this|the|any|its|all) (?:[\w’'-]+ ){0,3}(?:e-?mails?|messages?|communication|transmission|correspondence|attachments?|files?)\b|\bcontents? of (?:this|the) e-?mail|e-?mail traffic/iu,
    use: /confidential|privileged|trade secrets|proprietary|intended (?:only|solely|exclusively|for|recipient)|named recipient|\baddressees?\b|unauthori[sz]ed|necessarily represent|views (?:or|and) opinions|not accept|in error|by mistake|(?:checked|scanned|free|swept) .{0,30}virus|virus(?:es)? (?:are|is) present|\bmonitor/iu,
  },
  {
    letter: /(?:本|此|该)(?:封)?(?:电子|電子)?(?:邮件|信息|郵件|信件)|邮件(?:及其?附件|内容)|往来邮件/u,
    use: /保密|机密|機密|专有|秘密|仅(?:供|限|代表|发送)|指定(?:的)?收件人|误收|未经|禁止|法律.{0,4}保护|个人观点|要约|病毒|监控|不得(?:使用|披露|外传)/u,
  },
  {
    letter:
      /\b(?:detta|det här|den här|denna) (?:\S+ ){0,2}(?:e-?post|e-?mail|mejl|mail|meddeland)|\b(?:e-?postmeddelandet|meddelandet|mejlet|bilagor)\b/iu,
    use: /konfidentiell|sekretess|hemlighet|rätt mottagare|avsed[dt]|avsett|enbart för|endast för|adressaten|av misstag|otillåten|obehörig|förbjud|virus|spridning/iu,
  },
]

/** These need no letter to speak of: paper, the company's register, personal data, public records. */
const ALONE = new RegExp(
  [
    '(?:before|don.?t|do not|avoid|need to|without) print(?:ing)?\\b.{0,20}\\b(?:e-?mail|message)|save (?:a tree|trees|paper)|think green|think before you print|consider the environment',
    'registered (?:in|office)\\b.{0,60}\\b(?:number|no|office|company)\\b|company (?:number|no\\.?|registration) ?\\d|privacy (?:policy|notice|statement)|process(?:es)? (?:your )?personal data|public records? (?:act|law)|monitor e-?mail',
    '(?:mail|nachricht)\\b.{0,40}(?:ausdruck|ausgedruckt)|umwelt.{0,40}(?:ausdruck|drucken)|(?:imprimer|impression).{0,40}(?:ce|cet|this) (?:message|mail|e-?mail|courriel)|(?:imprimir|imprimirlo).{0,40}(?:correo|mensaje|e-?mail)',
    '(?:环保|环境|地球|低碳|绿色).{0,20}打印|打印.{0,20}(?:环保|环境|地球)|(?:谨慎|谢绝|请勿|避免)打印',
    'tänk på miljön|skriv\\w* (?:inte )?ut (?:detta|det här) (?:mejl|mail|e-post|meddeland)|(?:registrer|säte)\\w* i .{0,40}(?:org|\\d{6}-\\d{4})|organisationsnummer \\d|allmän handling|dataskydd|GDPR',
  ].join('|'),
  'iu',
)

/** Somebody who speaks of himself, or asks, has written it. */
const PERSONAL = /\b(?:I|me|my|mine)\b|\b(?:jag|mig|mitt?|mina)\b|(?<!从)我(?!司|公司|们公司|行)/u
const ASKING = /[?？]/u

/** `paragraph` is its beginning in one line: servers fold these texts anywhere. */
export function isDisclaimer(paragraph: string): boolean {
  const text = paragraph.slice(0, 400)
  // "Do you really need to print this?" asks nothing of us.
  const asks = ASKING.test(text) && !/miljö|environment/iu.test(text)
  if (text.length < 200 && (asks || PERSONAL.test(text))) return false
  if (NOTICE.test(text) || ALONE.test(text)) return true
  return !asks && SPOKEN_OF.some(({ letter, use }) => letter.test(text) && use.test(text))
}

const BANNER = new RegExp(
  `^[\\s\\W_]{0,10}(?:${[
    '(?:(?:caution|warning|attention|notice|important|external(?: e-?mail| sender| message)?)\\b.{0,40})?(?:this|the) (?:e-?mail|message|mail|sender).{0,20}(?:originated|was sent|came|comes|is|has been sent) (?:from )?(?:outside|an? external|external)',
    '\\[?(?:external|ext|externt|extern|外部(?:邮件)?)\\]?[\\s:：]{0,3}$',
    '(?:you|some people who received this message) don.?t often (?:get|receive) e-?mails? from',
    '(?:外部邮件|注意|警告|提醒|安全提示).{0,20}(?:外部|组织外|公司外|组织以外)|(?:此|本)邮件(?:来自|发自)(?:外部|组织外|公司外)|(?:你|您)(?:通常不会|不经常|不常)收到来自',
    '(?:varning|obs|externt|externt mejl)?.{0,10}(?:detta|det här|den här) (?:mejl|mail|meddeland|e-post|e-brev)\\w*.{0,30}(?:utanför|utifrån|extern)|du får (?:inte ofta|sällan) (?:e-post|mejl) från',
  ].join('|')})`,
  'iu',
)

/** What the receiving server writes on top of letters from elsewhere. */
export function isBanner(paragraph: string): boolean {
  return paragraph.length <= 400 && BANNER.test(paragraph)
}
