// Company names in Latin letters, by their legal form: Brightwell Consulting (Shanghai) Co., Ltd., Nordvik AB.
import { allMatches } from '../../all-matches.js'
import type { Span } from './sheet.js'

const FORM =
  /,? ?(?<![\p{L}\d])(?:co\.? ?,? ?,? ?ltd\.?|co\.,? ?limited|company,? (?:limited|ltd\.?)|limited|ltd\.?|inc\.?|incorporated|l\.?l\.?c\.?|l\.?l\.?p\.?|lp|mbh|sarl|kft|oü|corp\.?|corporation|gmbh|ab|hb|kb|aktiebolag|handelsbolag|kommanditbolag|ek\.? ?för\.?|a\/s|aps|oyj?|plc|pte\.? ?ltd\.?|b\.v\.|s\.a\.|asa?|sas?|bv|nv|spa|srl|ag|kg|kk|(?:group|holdings?|university|hospital|institute|foundation)(?!,? (?:co|company|ltd|limited|inc|gmbh|ab|corp|plc|holdings?|international)(?![\p{L}])))(?![\p{L}\d])(?: \([\p{Script=Latin}][\p{Script=Latin} ]{1,30}\))?(?:,? ?[(-]? ?(?!(?:\p{L}+ )*(?:bank|icbc|ccb|boc|abc|cmb|hsbc|seb|citic)(?![\p{L}]))(?:[\p{L}'’]{2,20} ){1,2}(?:branch(?: office)?|filial|(?:representative|rep\.?|liaison|regional) office|representationskontor)(?![\p{L}])\)?)?/giu
const PART = /^(?:[\p{Lu}\d][\p{L}\d&.'’-]*|\(?[\p{Lu}][\p{L}'’-]*\)?|&|\+)$/u
const LINK = /^(?:and|of|och|for|i|de|the)$/u
const LEAD_IN =
  /^(?:Please|Hi|Hello|Hej|Dear|The|To|For|Title|Rubrik|Company|We|Our|My|From|Is|It|Use|Issue|No|Nej|Sorry|Name|Vi|Till|På|Från|Actually|And|Och|I|Change|Make|Att|Fapiao|Correct|Buyer|Customer|Client|Köpare|Kund|Bolag|Bolaget|Företag|Företaget|Firma|Firman|Titel|Titeln|Namn|Namnet|Beställare|Åt|För)$/iu
const MOST_PARTS = 10

/** "as", "ag" are words; the legal form is written AS. */
function isWord(form: string): boolean {
  return /^,? ?(?:asa?|sas?|bv|nv|spa|srl|ag|kg|kk|lp|kft|hb|kb)$/iu.test(form) && form !== form.toUpperCase()
}

/** Names in running text: capitalised words up to a legal form. */
export function findLatinCompanies(text: string): Span[] {
  const found: Span[] = []
  let from = 0
  for (const match of allMatches(text, FORM)) {
    if (match.index < from || isWord(match[0])) continue
    const start = startOfName(text, from, match.index)
    const end = endOfSentence(text, start, match.index + match[0].length)
    if (start < match.index) found.push({ start, end, value: text.slice(start, end) })
    from = end
  }
  return found
}

/** Behind the stop another sentence begins, or what people begin one with who write all of it small. */
const NEXT_SENTENCE =
  /^ (?:\p{Lu}\p{L}*(?: \p{L}|[.,:])|(?:both|all|please|pls|no|we|i|it|they|send|same|båda|alla|ingen|inget|vi|jag|skicka) \p{L})/u
/** "general. company: … Ltd. tax id: …": parted by stops, labels and all. */
const PARTED_BY_STOPS = /[^\p{Lu}\s]\. \p{L}/u

/** "… made out to Green Tea House Ltd.": behind a mere Ltd at the end of a sentence the stop is the sentence's. */
export function endOfSentence(text: string, start: number, end: number): number {
  const [bare] =
    /(?<!co\.? ?,? ?)(?<![\p{L}])(?:ltd|limited|inc|corp|llc|gmbh|ab|plc)\.$/iu.exec(text.slice(start, end)) ?? []
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const behind = text.slice(end)
  const isOver =
    bare !== undefined &&
    (NEXT_SENTENCE.test(behind) ||
      (PARTED_BY_STOPS.test(before) && /^ \p{Ll}/u.test(behind)) ||
      (/\p{Ll}{2}(?:, | )/u.test(before) && /^(?:\s+\p{Lu}|\s*$)/u.test(behind)))
  return isOver ? end - 1 : end
}

/** Where a name ends that begins at 0, or 0 where no legal form says so. */
export function endOfLatinCompany(text: string): number {
  const forms = allMatches(text, FORM).filter((match) => match.index > 0 && !isWord(match[0]))
  // "AB" and "Group" also stand inside of names; "Co., Ltd." closes one.
  const last = forms.at(-1)
  return last ? last.index + last[0].length : 0
}

function startOfName(text: string, from: number, end: number): number {
  const run = text.slice(Math.max(from, end - 120), end)
  const clause = run.slice(
    Math.max(
      ...['\n', ',', ';', ':', '"', '“', '|', '，', '：', '；', '\uE000', '\uE001'].map((mark) =>
        run.lastIndexOf(mark),
      ),
    ) + 1,
  )
  const words = clause.split(' ')
  let taken: string[] = []
  for (const word of words.reverse()) {
    if (word === '' && taken.length === 0) continue
    if (!(PART.test(word) || LINK.test(word)) || taken.length >= MOST_PARTS) break
    taken.push(word)
  }
  taken = taken.reverse()
  while (taken[0] !== undefined && (LINK.test(taken[0]) || LEAD_IN.test(taken[0]) || /^\p{L}+[.!?]$/u.test(taken[0])))
    taken.shift()
  const length = taken.join(' ').length
  return length === 0 ? end : end - (clause.length - clause.trimEnd().length) - length
}
