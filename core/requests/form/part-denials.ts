// Parts what somebody says there is nothing for, "no tax ID", from the values that are said.
import { foldTraditional } from '../reading/clean-text.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import { deniedFields } from './name-field.js'

const NO_CHINESE_NUMBER =
  /(?<![\p{L}])(?:inget|inga|saknar|(?:har|finns) (?:vi |jag |det )?(?:inte|ej)(?: något| nåt)?|utan|no|don't have an?y?|without a?) (?:kinesiskt?|chinese)(?! (?:compan|bolag|företag|adress|address))|(?<![\p{L}])(?:bara|endast|only|just) (?:har |have )?(?:ett |vårt |det |a |an |our |the )?(?:svenska?t?|utländska?t?|europeiska?t?|swedish|foreign|european) (?:org|nummer|skatte|moms|number|tax|vat|company|one)|没有中国/iu
const SHORTEST_TAX_ID = 15

/** The reader gives an empty value for "none" where a field was asked; elsewhere the field is named: "no tax ID". */
export function partDenials(read: RequestFields, text: string): { said: RequestFields; denied: FieldName[] } {
  const fields = Object.entries(read) as [FieldName, string][]
  const said = Object.fromEntries(fields.filter(([, value]) => /[\p{L}\p{N}]/u.test(value)))
  const empty = fields.filter(([, value]) => value === '').map(([field]) => field)
  // "Only a Swedish number, no Chinese one": what was read is none that could be printed.
  if (NO_CHINESE_NUMBER.test(text) && said.tax_id && said.tax_id.length < SHORTEST_TAX_ID) {
    const { tax_id: _foreign, ...others } = said
    return { said: others, denied: [...empty, 'tax_id'] }
  }
  const named = deniedFields(text).filter((field) => read[field] === undefined)
  // "没有银行账号" is no title, though a title was asked for.
  const isOnlyDenial = named.length > 0 && isWholly(said, text)
  return { said: isOnlyDenial ? {} : said, denied: [...empty, ...named] }
}

const COURTESY = /[ ,.]+(?:please|pls|thanks|thank you|tack)[.!]*$/iu

/** The reader took all that was said for one bare value. */
export function isWholly(said: RequestFields, text: string): boolean {
  const bare = foldTraditional(text.trim())
  const isSame = (value: string) => value === bare || value === bare.replace(COURTESY, '')
  return Object.values(said).some((value) => isSame(foldTraditional(value)))
}
