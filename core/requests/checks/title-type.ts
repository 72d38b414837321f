// What kind of buyer a title names, where that is plain; otherwise the person is asked.
import { isPerson } from '../reading/person-name.js'
import type { RequestFields, TitleType } from '../request-fields.js'

const COMPANY =
  /公司$|公司[（(][^（）()]*[)）]$|分公司|集团$|合伙企业|有限合伙|普通合伙|事务所|合作社$|(?:厂|店|商行|超市|酒楼|饭庄|客栈|民宿|旅馆|饭馆|餐馆|茶馆|药房|诊所|经营部|门市部|工作室|商场|铺|坊)$|个体工商户[)）]?$|(?<![\p{L}])(?:ltd|limited|inc|incorporated|llc|corp|corporation|gmbh|mbh|kft|oü|ab|aps|pty|pvt|llp|sarl|handelsbolag|kommanditbolag|aktiebolag|plc|company|oy|a\/s)\.?(?![\p{L}])/iu
/** Written so they are legal forms; written small they are words. */
const FORM_IN_CAPITALS =
  /(?<![\p{L}])(?:AS|ASA|SA|SAS|BV|NV|SRL|AG|KG|KK|HB|KB)$|(?<![\p{L}])(?:[Ee]k\.? ?[Ff]ör\.?|[Ee]nskild firma|\p{L}{3,}bolaget|\p{L}{3,}firman)$/u
const INSTITUTION =
  /(?:大学|学院|中学|小学|学校|幼儿园|医院|卫生院|卫生服务中心|研究院|研究所|委员会|政府(?:办公[室厅])?|委员会办公室|街道办事处|(?<![书邮])局|居委会|村委会|管委会|红十字会|联合会|促进会|研究会|残联|妇联|科协|疾控中心|服务中心|电视台|纪委|监委|人大常委会|政协|派出所|支队|大队|档案馆|文化馆|科技馆|体育馆|美术馆|纪念馆|福利院|敬老院|科学院|党校|厅|法院|检察院|协会|学会|商会|基金会|工会|图书馆|博物馆|大使馆|领事馆)$|(?<![\p{L}])(?:university|college|school|kindergarten|hospital|institute|academy|embassy|consulate|foundation|association|chamber of commerce|government|bureau|ministry|committee|council|federation|delegation|research cent(?:er|re)|museum|library|church|ambassad|generalkonsulat|konsulat|universitet|högskola|sjukhus|förening|stiftelse|handelskammare|museum|institut)(?:en|et|n)?(?![\p{L}])|(?:skola|skolan)(?![\p{L}])|(?:förening|förbund|församling|sällskap|museum|institut|stiftelse|universitet)(?:en|et|n)?(?![\p{L}])|\p{L}{3}(?:verket|myndigheten|museet|klubben)(?![\p{L}])/iu
const PERSONAL = /^(?:个人|私人|自然人|personal|individual|private person|privatperson)$/iu

// Second character of the unified code (GB 32100-2015, table 1): 91 and 93 trade, 1x and 5x are public or civil bodies.
// 92, a self-employed household, is neither.
const COMPANY_CODE = /^9[13]/u
const INSTITUTION_CODE = /^(?:1[1-39]|5[1-39])\d{6}[0-9A-Z]{10}$/u

export function inferTitleType(title: string): TitleType | undefined {
  if (PERSONAL.test(title)) return 'personal'
  if (COMPANY.test(title) || FORM_IN_CAPITALS.test(title)) return 'enterprise'
  return INSTITUTION.test(title) ? 'institution' : undefined
}

/** What was said, else what title or tax ID show. A special Fapiao goes to enterprises but for few (domain B1). */
export function titleTypeOf(fields: RequestFields): TitleType | undefined {
  if (fields.title_type) return fields.title_type
  const byTitle = fields.title ? inferTitleType(fields.title) : undefined
  if (byTitle) return byTitle
  if (COMPANY_CODE.test(fields.tax_id ?? '')) return 'enterprise'
  // A household's business under a name of its own; under a person's it may be either.
  if (/^92/u.test(fields.tax_id ?? '') && fields.title && !isPerson(fields.title)) return 'enterprise'
  if (INSTITUTION_CODE.test(fields.tax_id ?? '')) return 'institution'
  const { title, fapiao_type: type } = fields
  // Nobody is asked whether 李雷 is a company, unless a special Fapiao or a tax ID speak against a person.
  if (title && /^\p{sc=Han}+$/u.test(title) && isPerson(title))
    return type === 'special' || fields.tax_id ? undefined : 'personal'
  return type === 'special' && title && !isPerson(title) ? 'enterprise' : undefined
}
