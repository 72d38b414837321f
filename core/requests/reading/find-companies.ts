// Names of companies and institutions in running text, and whether they can be the buyer: the speaker's employer,
// the seller and a company merely asked about are not.
import { allMatches } from '../../all-matches.js'
import { findChineseCompanies, isChineseInstitution, withoutLeadIn } from './chinese-company.js'
import { findLatinCompanies } from './latin-company.js'
import { findLatinInstitutions } from './latin-institution.js'
import { isMereQuestion, sentencesOf, wholeSentence } from './sentences.js'
import type { Span } from './sheet.js'

const SELLER = /世纪互联|蓝云网络|21 ?vianet|blue ?cloud|microsoft|微软/iu
const INTRODUCED =
  /(?:我们?|这里|这边|本人)(?:是|叫)?$|(?<![\p{L}])(?:from|at|with|(?:jobbar|arbetar|anställd|är|sitter|sköter \p{L}+|ekonomi\p{L}*|chef) på|från|hos|works? for|i'm|i am|jag är)(?: the)? ?$/iu
const INTRODUCES = /^(?:的|财务|行政|人事|采购|市场|IT)/u
const WANTS_FAPIAO =
  /(?:开|要|申请)(?:具)?(?:一?张|个|下|一下)?(?:增值税)?(?:普通|专用)?(?:普票|专票|发票|票)|(?:发票|的票)(?:麻烦|请|能|可以|可否|帮忙|帮我们?|给我?|还没|想|要)*(?:再)?[开办]/u
const WHOLE_CHUNK = /[^\s，,；;。|、：:！!？?\uE000\uE001]+/gu

/** 给北京大学开发票: a body named between the two words is whom it is made out to. */
const MADE_OUT_TO = /(?:给|为|帮)([\p{sc=Han}（）()]{2,30}?)(?=(?:再?开|出)(?:具|一?张|个|普|专|发|张))/gu

/** 个民办学校: of what kind it is, and no name. */
const KIND_OF_BODY = /^一?[个家所间]|^(?:民办|公办|公立|私立|普通|国有)(?:的)?[\p{sc=Han}]{2,4}$/u
const BODY = /[学院园局厅馆会所社站部队](?:这边|这里)?(?:要|想|需要|申请|开|的[发普专])/u
/** 南京市鼓楼幼儿园要一张普票: a body that wants one. */
const WANTING =
  /[\p{sc=Han}（）()]{4,30}?(?=(?:这边|这里)?(?:要|想|需要|申请|开一?张|开具|开票|的发票|的普票|的专票))/gu

/** 我校（南宁市第九中学）: who speaks, and in brackets what that is called. */
const OURS_IN_BRACKETS =
  /(?:[我本敝](?:校|院|所|局|馆|园|站|会|社|处|部|中心|单位|机构)|我们(?:学校|医院|单位|中心|研究所|机构))[（(]([\p{sc=Han}]{4,30})[)）]/gu

export function findCompanies(text: string): (Span & { isBuyer: boolean })[] {
  const companies = [...findChineseCompanies(text), ...findLatinCompanies(text)]
  const named = allMatches(text, WHOLE_CHUNK).map((match) => {
    const lead = match[0].length - withoutLeadIn(match[0]).length
    return spanAt(match.index + lead, match[0].slice(lead))
  })
  const madeOutTo = allMatches(text, MADE_OUT_TO).map((match) => spanAt(match.index + 1, match[1] as string))
  const wanting = (BODY.test(text) ? allMatches(text, WANTING) : []).map((match) => {
    const value = withoutLeadIn(match[0])
    return spanAt(match.index + match[0].length - value.length, value)
  })
  const bracketed = allMatches(text, OURS_IN_BRACKETS).map((match) =>
    spanAt(match.index + match[0].length - 1 - (match[1] as string).length, match[1] as string),
  )
  const institutions = [
    ...bracketed,
    ...named.filter(({ value }) => value.length >= 4),
    ...madeOutTo,
    ...wanting,
  ].filter(
    ({ value }, at, all) =>
      isChineseInstitution(value) && !KIND_OF_BODY.test(value) && all.findIndex((one) => one.value === value) === at,
  )
  const questions = sentencesOf(text).filter(
    (sentence) => isMereQuestion(sentence.text) && isMereQuestion(wholeSentence(text, sentence)),
  )
  const bodies = findLatinInstitutions(text)
  // "Nanjing University" is the end of a longer name too; "Reed Music School (Zhuhai) Ltd" is a company.
  const latin = bodies.filter((body) => !companies.some((one) => holds(one, body)))
  const whole = [...companies.filter((one) => !latin.some((other) => overlap(one, other))), ...latin]
  return [...whole, ...institutions.filter((one) => !whole.some((other) => overlap(one, other)))].map((span) => {
    const isAskedAbout = questions.some((question) => overlap(question, span))
    const isIntroduced =
      INTRODUCED.test(text.slice(Math.max(0, span.start - 12), span.start)) &&
      (INTRODUCES.test(text.slice(span.end, span.end + 2)) || /[a-zåäö]/iu.test(span.value[0] as string))
    // 我是…公司的财务，需要开一张普票: for whom else?
    const isOnly = companies.length === 1 && WANTS_FAPIAO.test(text) && /\p{sc=Han}{4}/u.test(span.value)
    return { ...span, isBuyer: !isAskedAbout && (!isIntroduced || isOnly) && !SELLER.test(span.value) }
  })
}

function spanAt(start: number, value: string): Span {
  return { start, end: start + value.length, value }
}

/** And goes on behind it. */
function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && one.end > other.end
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end
}
