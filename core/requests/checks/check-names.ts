// Checks of what is printed as a name on the Fapiao: title, bank, remark. Limits: the tax system's interfaces take names
// of 1 to 100 GBK bytes without < and >, bank and account together 100 bytes, remarks of 128 characters (domain B1).
import type { RequestFields } from '../request-fields.js'
import { type Check, doubted, type Finding, type FindingCode, finding, passed, refused } from './finding.js'
import { gbkLength, unprintable } from './gbk.js'

export const MOST_BYTES = 100
const LONGEST_REMARK = 128

export function checkTitle(value: string): Check {
  const title = value.replace(/(?<=\p{sc=Han}) +(?=\p{sc=Han})/gu, '')
  if (title === '') return refused('title.empty')
  const forbidden = [...new Set(title)].filter((character) => '<>'.includes(character)).join(' ')
  if (forbidden) return refused('title.forbidden_characters', { characters: forbidden })
  if (!/\p{L}/u.test(title) || /^[\dA-Z]{15,20}$/u.test(title)) return refused('title.not_a_name')
  const bytes = gbkLength(title)
  if (bytes > MOST_BYTES) return doubted('title.too_long', { bytes, max: MOST_BYTES })
  return passed(title, warnUnprintable('title.unprintable', title))
}

export function checkBankName(value: string, fields: RequestFields): Check {
  if (!/\p{L}{2}/u.test(value)) return refused('bank_name.not_a_name')
  const bytes = gbkLength(value + (fields.bank_account ?? ''))
  if (bytes > MOST_BYTES) return doubted('bank.too_long', { bytes, max: MOST_BYTES })
  const hasBranch = /支行|分行|营业|總行|总行|信用社|联社|分理处|branch|kontor|office/iu.test(value)
  return passed(value, [
    ...warnUnprintable('bank_name.unprintable', value),
    ...(hasBranch ? [] : [finding('bank_name.no_branch')]),
  ])
}

export function checkRemark(value: string): Check {
  const remark = value.replace(/\s*\n\s*/gu, ' ')
  const length = [...remark].length
  if (length > LONGEST_REMARK) return refused('remark.too_long', { length, max: LONGEST_REMARK })
  return passed(remark, warnUnprintable('remark.unprintable', remark))
}

export function warnUnprintable(code: FindingCode, text: string): Finding[] {
  const characters = unprintable(text)
  return characters.length > 0 ? [finding(code, { characters: characters.join(' ') })] : []
}
