// Recognises who writes, as people put it below a letter: name, role, company and how to reach them. Weighs line by line.

/** With these the lines are what the customer wants us to read, whatever they look like. */
const BILLING =
  /税号|纳税人|信用代码|抬头|开户|账号|帐号|账户|订单|发票|收件人|寄到|邮寄|tax (?:id|no|number)|vat\b|fapiao|title|account (?:no|number)|order (?:no|number)|deliver|ship to|skattenummer|organisationsnummer|org\.?\s?nr|kontonummer|ordernummer|leverans/iu

const CONTACT =
  /(?:^|[\s|/·,(])(?:tel|phone|telephone|mobile|mob|cell|direct|dd|office|wechat|tfn|telefon|mobil|växel|direkt|besöksadress|postadress|m|t|p|h\/p|mp)\s*[.:：]|(?:^|[\s|,])(?:tel|phone|mobil|telefon|mobile|direct|box|p\.?o\.? box)\s+[+(\d]|电话|手机|座机|微信|直线|分机|qq\s*[:：]|\+\d{2}[\s\d()-]{6,}|(?<!\d)0\d{1,3}\s?[-–\s]\s?\d{2,4}[-\s]?\d{2}|\(\d{2,4}\)\s?\d{3,4}[-\s]?\d{4}/iu

/** Nobody tells a courier this. */
const ONLINE =
  /邮箱|传真|网址|官网|(?:^|[\s|])(?:web|www|fax|e-?mail|e-?post|mail|e|w|f)\s*[.:：]|www\.|https?:\/\/|fax\b|[^\s@]@[^\s@]+\.[a-z]/iu
const SOCIAL =
  /\b(?:linkedin|facebook|instagram|twitter|wechat id)\b|^(?:registered|company reg)\b|(?:^|\s)@\w{3,20}$/iu

const ROLE =
  /(?:部|部门|科|处|中心|室|组)(?=$|[\s|/·(（])|经理|主管|总监|会计|出纳|助理|专员|工程师|秘书|总裁|董事|主任|\b(?:manager|director|accountant|accounts?|accounting|controller|assistant|head of|officer|dept|department|finance|purchasing|procurement|sales|operations|facilities|administration|administrator|associate|coordinator|consultant|engineer|president|partner|analyst|specialist|secretary)\b|ekonom|ansvarig|handläggare|avdelning|assistent|konsult|redaktör|inköp|samordnare|chef\b|leiter|\b(?:ceo|cfo|coo|cto|vd|hr|it)\b/iu

const COMPANY =
  /公司|集团|事务所|研究院|大学|学院|银行|\b(?:Ltd|LTD|Limited|Inc|LLC|LLP|plc|PLC|Corp|Corporation|GmbH|AG|AB|HB|Oy|AS|ApS|BV|Group|Partners|Associates|Company|Co|University|Universitet|Bank)\b/u
const COMPANY_END = /\b(?:ltd|inc|co|corp|llc|plc|s\.a|s\.l|s\.r\.l|s\.p\.a|e\.v|o\.o|s\.c|b\.v|a\.s|k\.k)\.\s*$/iu

const POSTAL =
  /[省市区县镇路街道弄巷村].{0,20}\d|\d+\s?(?:号|室|楼|栋|幢|层)|地址|(?:^|\s)(?:add|addr|address|adress)\s*[.:：]|\b(?:road|street|avenue|lane|room|building|gatan|vägen|rum)\b|gatan \d|vägen \d/iu

/** 506 30 Borås: no courier of ours goes there, so it is nobody's parcel. */
const ABROAD =
  /(?<!\d)\d{3} \d{2} \p{Lu}\p{Ll}+|(?<![\p{L}\d])[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}(?![\p{L}\d])|(?<!\p{L})(?:Sweden|Sverige|UK|USA|Germany|Norway|Denmark|Finland)(?!\p{L})/u

/** No digits, no verb's clutter: `Eva Ek`, `王丽`, `Li Wang (Ms)`. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.,'’ ()/·-]{1,50}$/u
/** Where nothing leads to a name, it must look like one: 王丽, 王丽 Lily Wang, Lily Wang (she/her). */
const FULL_NAME =
  /^(?:\p{Script=Han}{2,4}(?:\s{0,3}[(（]?\p{Lu}[\p{L} .]{1,30}[)）]?)?|\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){1,3}(?:\s?[(（][^)）]{1,20}[)）])?)(?=$|\s{0,3}[|/·,，—–]|\s{2,})/u

/** Swedish companies put their number below their address on the web. */
const REGISTERED = /^org\.?\s?(?:nr|nummer)\b/iu

export function hasBillingWords(texts: string[]): boolean {
  const isOnline = texts.some((text) => ONLINE.test(text))
  return texts.some((text) => BILLING.test(text) && !(isOnline && REGISTERED.test(text)))
}

/** A role or a way to reach somebody. */
export function hasContact(texts: string[]): boolean {
  return texts.some((text) => CONTACT.test(text) || ONLINE.test(text) || ROLE.test(text))
}

export function isCompany(text: string): boolean {
  return text.length <= 80 && COMPANY.test(text)
}

/** A web page, a mailbox, a fax: nothing for a courier. */
export function isOnline(text: string): boolean {
  return ONLINE.test(text) || SOCIAL.test(text)
}

export function isRole(text: string): boolean {
  return text.length <= 60 && ROLE.test(text)
}

/** Only where it is, in a line of its own: 地址：…, `Add: 12 Some Road`. */
export function isLocation(text: string): boolean {
  return text.length <= 80 && POSTAL.test(text) && !isSentence(text)
}

function isFullName(text: string): boolean {
  return text.length <= 60 && FULL_NAME.test(text)
}

/** The pieces of a card: several may stand on one line, as in `Eva Ek | Controller | Nordverk AB`. */
function filledOf(texts: string[]): string[] {
  const pieces = texts.flatMap((text) => text.split(/\s[|·•–—-]\s|\s{4,}/u))
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

/** Lines under a mark of a signature: short, none of them a sentence. */
export function isNameCard(texts: string[]): boolean {
  const filled = filledOf(texts)
  if (filled.length === 0 || filled.length > 20 || hasBillingWords(filled)) return false
  if (filled.slice(0, -1).some((text) => /^[-_=*~]{2,200}$/u.test(text))) return false
  return filled.every((text) => text.length <= 110 && !isSentence(text))
}

function isSentence(text: string): boolean {
  if (COMPANY_END.test(text) || SOCIAL.test(text)) return false
  if (/[?？]\s*$/u.test(text)) return true
  return /[.。!！;；]\s*$/u.test(text) && !(text.length <= 30 && (ROLE.test(text) || COMPANY.test(text)))
}

/** "My working days are Monday to Thursday." between the lines of a card: what a person adds stands below it. */
function isAside(text: string, next: string | undefined): boolean {
  return next !== undefined && weightOf([next]) > 0 && text.length <= 110 && /[.!]\s*$/u.test(text)
}

/** How much says that these lines are a card and nothing to be read. What a courier is told may weigh against it. */
function weightOf(texts: string[], postal = -2): number {
  const lines = texts.map((text) => {
    const parts = text.split(/[|·•]|\s{2,}/u)
    const reached = parts.filter((part) => CONTACT.test(part)).length
    const role = isRole(text) ? 1 : 0
    const company = isCompany(text) ? 1 : 0
    return reached + role + company + (isOnline(text) ? 2 : 0) + (POSTAL.test(text) && !ABROAD.test(text) ? postal : 0)
  })
  return lines.reduce((sum, weight) => sum + weight, 0)
}

/**
 * Below a formula: contacts, or a name and lines without a number. After thanks, a number or an address may be for a
 * courier; regards are only followed by who sends them.
 */
export function isSignedCard(texts: string[], thanks: boolean): boolean {
  const [name = '', ...others] = filledOf(texts)
  const lines = [name, ...others.filter((text, at) => !isAside(text, others[at + 1]))]
  if (others.length === 0 || !isNameCard(lines)) return false
  const weight = weightOf(lines, thanks ? -2 : 0)
  if (weight >= 2 || (!thanks && weight > 0 && NAME.test(name))) return true
  if (!NAME.test(name) || others.some((text) => POSTAL.test(text))) return false
  return weight > 0 || others.length > 1 || !/\d{5}/u.test(others[0] ?? '')
}

/** What may be a name between a formula and a card. */
export function isNameLike(text: string): boolean {
  return text.length <= 40 && NAME.test(text) && !/[.。!！?？]$/u.test(text)
}

/** Below a rule. A single line there is a signature where it says who writes; people draw rules between things, too. */
export function isRuledCard(texts: string[], name: string): boolean {
  const filled = filledOf(texts)
  if (!isNameCard(filled)) return false
  return filled.length > 1 || filled[0] === name || hasContact(filled)
}

/** Below an empty line only, beginning with the writer's own name. */
export function isOwnCard(texts: string[]): boolean {
  const filled = filledOf(texts)
  if (filled.length < 2 || !isNameCard(filled)) return false
  const isSpread = texts.some((text) => text === '')
  if (filled.some((text) => POSTAL.test(text))) return weightOf(filled, -1) >= 1
  return !isSpread || hasContact(filled)
}

/** Where somebody is, and nothing of who that is: couriers are told so. */
export function isPlace(texts: string[]): boolean {
  return texts.some((text) => POSTAL.test(text)) && !texts.some((text) => ROLE.test(text))
}

/** The writer's name and who that is on one line: 彭彭 13900002222, `Fred Baker, IT`, `Maj Sund, Sundbergs El, 0500-123 45`. */
export function isOneLineCard(text: string): boolean {
  const [, ...others] = text.split(/\s?[,，、|/·(（]\s?|\s[-–—]\s|\s{2,}| (?=(?:\p{L}{1,8}[:：.]\s?)?\+?\d)/u)
  if (others.length === 0 || text.length > 110 || isSentence(text) || hasBillingWords([text])) return false
  return hasContact(others) || others.some((other) => isCompany(other) || /^\+?\d[\d\s()-]{6,20}$/u.test(other))
}

/** Below an empty line only, beginning with some name. */
export function isUnledCard(texts: string[]): boolean {
  const filled = filledOf(texts)
  return filled.length > 2 && isFullName(filled[0] ?? '') && isNameCard(filled) && weightOf(filled) >= 3
}

/** "-Anna" below a blank line. */
export function isDashedName(text: string): boolean {
  return /^[-–—~]\p{Lu}[\p{L}.'-]{1,30}(?: \p{Lu}[\p{L}.'-]{0,30}){0,2}$/u.test(text)
}

/** NetEase's apps draw the signature as a table, which in plain text leaves its walls standing: `| |`, `|`. */
export function isTableWall(text: string): boolean {
  return /^\|(?:\s{0,200}\|)?$/u.test(text)
}
