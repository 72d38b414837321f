// Recognises the formula that ends a letter: "Best regards", "Med vänlig hälsning", 此致敬礼; and "Mvh Anna" on one line.

const REGARDS = [
  '(?:with |(?:many )?thank(?:s|ing you| you)(?: (?:so|very) much| again| in advance)?(?:,? (?:and|with) | ?& ?))?(?:(?:my )?(?:very )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)|regards)(?: (?:for|to) [^.!?]{2,30}(?=,$))?|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|best|br|kr|rgds|respectfully|warmest|warmly|cordially|gratefully|all the best|take care',
  '(?:med )?(?:vänlig|bästa|varma|goda|soliga|snäll|kollegial)\\w* \\p{L}{0,12}hälsning(?:ar)?|många hälsningar|hälsningar|vänligen|hälsar|allt gott|ha det (?:bra|gott|fint)|mvh|m\\.v\\.h\\.?|vh|hälsn\\.?',
  '(?:顺|敬|恭|即|谨)?[祝颂][好您你商工安]?.{0,8}|(?:此)?致.{0,4}|(?:敬)?礼|敬[礼上祝颂].{0,4}|[时商春夏秋冬文教财台近大]?[祺绥安]|(?:谨)?此致敬礼|顺颂.{0,6}',
  '(?:mit )?(?:freundlich|best|viel|lieb|herzlich)\\w* grü(?:ß|ss)\\w{0,2}|(?:viele |liebe |beste |schöne )?gr[uü](?:ß|ss)e?|mfg|(?:bien )?cordialement|bien à vous|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|met vriendelijke groet(?:en)?|(?:hartelijke )?groet(?:en)?',
  'atenciosamente|(?:cordiali|distinti) saluti|(?:med )?(?:vennlig|venlig|beste|bedste) hils(?:en|ner)|hilsen|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|s pozdravem|с уважением|saygılarımla|よろしくお願い(?:いたします|します)|감사합니다',
].join('|')

/** Thanks lead to a name as regards do, but they are also something said. */
const THANKS =
  '(?:many |with )?thanks(?: (?:again|in advance|a lot|so much))?|thank you|thx|谢谢.{0,4}|多谢|感谢|tack(?: på förhand| så mycket)?|have a (?:nice|great|good) (?:day|weekend|week|evening)|ha en (?:fin|bra|trevlig|skön) (?:dag|helg|kväll|vecka)'

/** "Viele Grüße aus Hamburg" */
const PLACE = "(?: (?:from|från|aus|de|da) (?:the )?\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?)?"

/** One of them, or two in two languages: "Med vänliga hälsningar / Best regards". */
const CLOSING = new RegExp(
  `^(?:(?:${REGARDS})${PLACE}|${THANKS})(?:\\s*[/|]\\s*(?:${REGARDS}|${THANKS}))?[\\s,，.。!！:：]*$`,
  'iu',
)
const THANKING = new RegExp(`^(?:${THANKS})[\\s,，.。!！]*$`, 'iu')
const NAMED = new RegExp(`^(?:${REGARDS}|${THANKS})[\\s,.!]{1,3}`, 'iu')
const REGARDS_FIRST = new RegExp(`^(?:${REGARDS})[\\s,.!]{1,3}`, 'iu')
const GIVEN_NAME = /^\p{Lu}[\p{Ll}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,2}$/u
/** "/Anna", "// Karin" */
const SLASHED = /^\/{1,2}\s?\p{Lu}[\p{L}\p{M}'’-]{0,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,2}$/u

export function isClosing(text: string): boolean {
  return text.length <= 60 && CLOSING.test(withoutGaps(text))
}

/** Thanks, not regards: what follows may still be meant to be read. */
export function isThanking(text: string): boolean {
  return THANKING.test(text)
}

/** "谢谢！" and "Thanks again!" are said; "Thanks," only leads to the name below. */
export function isSaid(text: string): boolean {
  return isThanking(text) && (/[.!！。]\s*$/u.test(text) || /\p{Script=Han}|^tack/iu.test(text) || / /u.test(text))
}

/** A formula and the name on one line: "Mvh Johan", "Best, Emily", "/Karin". */
export function isSignedOff(text: string): boolean {
  if (text.length > 60) return false
  const formula = NAMED.exec(text)?.[0]
  return SLASHED.test(text) || (formula !== undefined && GIVEN_NAME.test(text.slice(formula.length)))
}

/** "Regards, Felix", "Mvh Johan": as isSignedOff, and by regards, not by thanks or a dash. */
export function isRegardsAndName(text: string): boolean {
  return isSignedOff(text) && REGARDS_FIRST.test(text)
}

/** 顺祝 商祺, 此 致: spaces inside say nothing. */
function withoutGaps(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s{1,8}(?=\p{Script=Han})/gu, '')
}
