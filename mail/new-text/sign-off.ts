// Recognises a signature that has no mark of its own: a closing formula with lines of contact details under it.

const FORMULAS = [
  '(?:(?:with )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)|regards|sincerely|yours (?:sincerely|faithfully|truly)|cheers|many thanks|thanks(?: (?:and|&) (?:best )?regards)?|thank you|best|br|rgds|respectfully|all the best|take care|thanks (?:again|in advance|a lot|so much)|have a (?:nice|great|good) (?:day|weekend|week|evening))',
  '(?:med )?(?:vänlig|bästa|varma|goda|snäll)\\w* hälsning(?:ar)?|hälsningar|vänligen|hälsar|allt gott|ha det (?:bra|gott|fint)|mvh|m\\.v\\.h\\.?|vh|hälsn\\.?|tack på förhand',
  '祝[好您商工安].{0,8}|顺[祝颂].{0,6}|此致.{0,4}|敬[礼上祝].{0,4}|谢谢.{0,4}|多谢|商祺',
  '(?:mit )?(?:freundlichen|besten|viele|liebe|herzliche) grü(?:ß|ss)en?|mfg|(?:bien )?cordialement|saludos(?: cordiales)?|met vriendelijke groet(?:en)?|atenciosamente|cordiali saluti|med vennlig hilsen|venlig hilsen',
].join('|')

/** One of them, or two in two languages: "Med vänliga hälsningar / Best regards". */
const CLOSING = new RegExp(`^(?:${FORMULAS})(?:\\s*[/|]\\s*(?:${FORMULAS}))?[\\s,，.。!！:：]*$`, 'iu')

const CONTACT =
  /(?:^|[\s|/·])(?:tel|phone|mobile|mob|cell|fax|direct|office|mail|e-?mail|web|www|wechat|tfn|telefon|mobil|växel|besöksadress|postadress|m|t|e|w)\s*[.:：]|电话|手机|传真|座机|邮箱|邮编|网址|微信|地址|www\.|https?:\/\/|\+\d{2}[\s\d()-]{6,}|\S@\S+\.\S|\b0\d{1,3}[-\s]\d{2,4}[-\s]?\d{2}/iu

/** With these the lines are what the customer wants us to read, whatever they look like. */
const BILLING =
  /税号|纳税人|信用代码|抬头|开户|账号|帐号|账户|订单|发票|收件人|寄到|邮寄|tax (?:id|no|number)|vat\b|fapiao|title|account (?:no|number)|order (?:no|number)|deliver|ship to|skattenummer|organisationsnummer|org\.?\s?nr|kontonummer|ordernummer|leverans/iu

export function isClosing(text: string): boolean {
  return text.length <= 60 && CLOSING.test(text)
}

export function hasBillingWords(texts: string[]): boolean {
  return texts.some((text) => BILLING.test(text))
}

/** A role or a way to reach somebody. */
export function hasContact(texts: string[]): boolean {
  return texts.some((text) => CONTACT.test(text) || ROLE.test(text))
}

/** Name, role, company, phone: short lines, no sentences, at least two ways to reach the person. */
export function isContactBlock(texts: string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '')
  if (filled.length < 2 || filled.length > 14 || hasBillingWords(filled)) return false
  if (filled.some((text) => text.length > 110)) return false
  return filled.flatMap((text) => text.split(/[|·•]/u)).filter((text) => CONTACT.test(text)).length >= 2
}

/**
 * Who writes, below a closing formula: a name, then role, company or a number. A number alone, or where somebody lives,
 * may be what a courier is to be told.
 */
export function isSignedCard(texts: string[]): boolean {
  const [name = '', ...others] = texts.filter((text) => text.trim() !== '')
  if (others.length === 0 || !isNameCard([name, ...others]) || !NAME.test(name)) return false
  if (others.some((text) => POSTAL.test(text)))
    return ROLE.test(others[0] ?? '') || others.some((text) => ONLINE.test(text))
  return others.length > 1 || !/\d{5}/u.test(others[0] ?? '')
}

/** No digits, no verb's clutter: `Eva Ek`, `王丽`, `Li Wang (Ms)`. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’ ()·-]{1,40}$/u

const COMPANY_END = /\b(?:ltd|inc|co|corp|llc|plc|s\.a|b\.v|a\.s|k\.k)\.\s*$/iu

/** Lines under a rule: short, none of them a sentence. */
export function isNameCard(texts: string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '')
  if (filled.length === 0 || filled.length > 10 || hasBillingWords(filled)) return false
  if (filled.slice(0, -1).some((text) => /^[-_=*~]{2,200}$/u.test(text))) return false
  return filled.every((text) => text.length <= 80 && (COMPANY_END.test(text) || !/[.。!！?？;；]$/u.test(text.trim())))
}

/** Below a rule. A single line there is a signature where it says who writes; people draw rules between things, too. */
export function isRuledCard(texts: string[], name: string): boolean {
  const filled = texts.filter((text) => text.trim() !== '')
  if (!isNameCard(filled)) return false
  return filled.length > 1 || filled[0] === name || hasContact(filled)
}

/** "-Anna" below a blank line. */
export function isDashedName(text: string): boolean {
  return /^[-–—~]\p{Lu}[\p{L}.'-]{1,30}(?: \p{Lu}[\p{L}.'-]{0,30}){0,2}$/u.test(text)
}

/** NetEase's apps draw the signature as a table, which in plain text leaves its walls standing: `| |`, `|`. */
export function isTableWall(text: string): boolean {
  return /^\|(?:\s?\|)?$/u.test(text)
}

/** Nobody tells a courier this. */
const ONLINE = /邮箱|传真|网址|官网|www\.|e-?mail\s*[:：]|fax\b|[^\s@]@[^\s@]+\.[a-z]/iu

function beginsWithName(text: string, name: string): boolean {
  return text === name || (text.startsWith(name) && /^\s{0,3}[/|·,，(（、—–-]|^\s{2,}/u.test(text.slice(name.length)))
}

/**
 * The writer's own name on top of a few short lines. With a postal address and no other among them it says where to
 * send something.
 */
export function isOwnCard(texts: string[], name: string): boolean {
  if (texts.length < 2 || name === '' || !beginsWithName(texts[0] ?? '', name) || !isNameCard(texts)) return false
  return !texts.some((text) => POSTAL.test(text)) || texts.some((text) => ONLINE.test(text)) || isOffice(texts)
}

const ROLE =
  /(?:部|部门|科|处)(?=$|[\s|/·])|经理|主管|总监|会计|出纳|助理|工程师|\b(?:manager|director|accountant|controller|assistant|head of|officer)\b|ekonom|ansvarig|handläggare|\b(?:ceo|cfo|vd)\b/iu

/** A role right under the name, and two numbers: how people sign, not how they are written to. */
function isOffice(texts: string[]): boolean {
  return ROLE.test(texts[1] ?? '') && isContactBlock(texts)
}

const POSTAL =
  /[省市区县镇路街道弄巷村].{0,20}\d|\d+\s?(?:号|室|楼|栋|幢)|\b(?:road|street|avenue|room|building|gatan|vägen|rum)\b/iu
