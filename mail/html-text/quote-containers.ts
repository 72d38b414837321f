// Which HTML elements mail clients wrap older text and signatures in. One line per client: add new ones here.

/** `older`: the element holds older text. `rest`: everything from here on is older. `quote`: one quote level deeper. */
export type Container = 'older' | 'rest' | 'quote' | 'signature'

type Attributes = Record<string, string>

const REST = [
  /^(?:x_)*divRplyFwdMsg$/i, // Outlook on the web
  /^(?:x_)*appendonsend$/i, // Outlook on the web, new
  /^mail-editor-reference-message-container$/i, // Outlook for iOS, Android and the new Outlook
  /^ms-outlook-mobile-reference-message$/i,
  /^OLK_SRC_BODY_SECTION$/i, // Outlook 2011 for Mac
  /^(?:quoted_header|stopSpelling)$/i, // Samsung Mail, old Hotmail
]

const OLDER = [
  /yahoo_quoted/i, // Yahoo, with letters of its own before it
  /\bprotonmail_quote\b/i, // Proton
  /\bzmail_extra\b/i, // Zoho
  /\btutanota_quote\b/i, // Tuta
  /\bgmail_attr\b/i, // Gmail: the attribution alone, the quote itself is a blockquote
  /\bmoz-cite-prefix\b/i, // Thunderbird
  /\bAppleOriginalContents\b/i, // Apple Mail
  /\bmessageReplySection\b/i, // Spark
  /\bisReplyContent\b/i, // NetEase 163 and 126 on the web
  /\bntes-(?:mailmaster|pcmail|pcmac)-quote\b|\bne-quote\b/i, // NetEase apps
  /\b(?:xm_compose_origin_mail_container|xmail_quote|qmbox_quote|mail-quote)\b/i, // QQ, Tencent exmail
  /\b(?:history-quote-wrapper|lark-mail-quote)\b/i, // Feishu
  /\b__aliyun_previous_quoted\b|\baliyun-mail-quote\b/i, // Alimail
]

const SIGNATURE = [
  /\bgmail_signature(?:_prefix)?\b/i, // Gmail
  /\bmoz-signature\b/i, // Thunderbird
  /\bAppleMailSignature\b/i, // Apple Mail
  /^(?:x_)*Signature$|\bms-outlook-(?:mobile-|ios-|android-)?signature\b/i, // Outlook on the web, Outlook for phones
  /\bprotonmail_signature_block\b/i,
  /\bmessageSignatureSection\b/i, // Spark
  /\b_FoxSIGNATURE\b|\bFoxSign\w*/i, // Foxmail
  /\b(?:xm_mail_sign\w*|xmail-signature|xm_compose_origin_mail_container_sign|qqmail_sign\w*)\b/i, // QQ, exmail
  /\bntes[-_]\w*[-_]?sign\w*|\bspnEditorSign\b|\bntes-(?:pcmail|pcmac|mailmaster)-signature\b/i, // NetEase
  /\bcomposer_signature\b|\bk9mail-signature\b|\blark-mail-signature\b|\b__aliyun_signature_wrap\b/i, // Samsung, K-9, Feishu, Alimail
]

export function containerOf(tag: string, attributes: Attributes): Container | undefined {
  if (tag === 'sign' || attributes['data-signatureblock'] === 'true') return 'signature' // QQ; Windows Mail
  if (tag === 'blockquote') return isIndent(attributes) ? undefined : 'quote'
  const names = [attributes.id, attributes.name, attributes.class].filter(
    (name) => name !== undefined && name.length < 300,
  )
  const isNamed = (known: RegExp[]) => names.some((name) => known.some((pattern) => pattern.test(name ?? '')))
  if (isNamed(SIGNATURE)) return 'signature'
  if (isNamed(REST)) return 'rest'
  if (isNamed(OLDER)) return 'older'
  return tag === 'div' && isOutlookHeader(attributes.style) ? 'rest' : undefined
}

/** Gmail's "indent more" makes a blockquote too, without border, type or class. */
function isIndent(attributes: Attributes): boolean {
  if (attributes.type !== undefined || attributes.class !== undefined || attributes.id !== undefined) return false
  return /border\s*:\s*(?:none|0)/i.test(attributes.style ?? '')
}

/** Desktop Outlook and Foxmail draw this line above From / Sent / To / Subject. */
function isOutlookHeader(style = ''): boolean {
  return (
    style.length < 300 &&
    /border-top\s*:\s*solid\s*#(?:b5c4df|e1e1e1)/i.test(style) &&
    /padding\s*:\s*3(?:\.0)?pt/i.test(style)
  )
}
