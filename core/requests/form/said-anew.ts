// "No, it is Maja Lindh": a name said anew behind a denial replaces the one it resembles, though no field is named.
import type { RequestFields } from '../request-fields.js'
import { slipsBetween } from './near-option.js'

const ANEW =
  /^(?:no|nope|sorry|oh|actually|wait|nej|förlåt|ursäkta|不是|不对|不|错了)?[\s,，.!。！]*(?:it'?s|it is|that's|that is|(?:it |that )?should be|it must be|(?:it'?s |it is )?(?:spelled|spelt|written)|(?:det |namnet )?(?:stavas|skrivs)|det är|(?:det )?ska vara|det heter|stavas|应该是|应为|是) ?([\p{L}][^\n,，.;；。!！]{1,60})/iu
/** "with an h", "med h", 不是小: how it is spelt is said to make sure. */
const SPELLING = / (?:with|med|not|inte|and not|och inte) .*$|[的]?不是.*$/iu
const NAMES = ['recipient', 'title'] as const
const MOST_SLIPS = 2
const LETTERS_A_SLIP = 3

const INSTEAD =
  /(?:不是|不叫|并非)[ “"]?([^\n，,。;；]{2,60}?)[”" ]?[，,。 ]{0,2}(?:应该|应|而)?(?:是|叫|写)[ “"：:]?([^\n，,。;；]{2,60}?)[”"]?[。！!]?$/u

/** 不是傅会计，是张伟; 不是3号楼，是5号楼: the value or the piece that is denied says which field is meant. */
export function saidInstead(text: string, current: RequestFields): RequestFields | undefined {
  const [, before = '', after = ''] = INSTEAD.exec(text.trim()) ?? []
  if (!before || !after) return undefined
  const whole = Object.entries(current).find(([, value]) => value === before)
  if (whole) return { [whole[0]]: after }
  // A piece is put right by a piece: much more than that is a value of its own.
  if (Math.abs(after.length - before.length) > MOST_SLIPS) return undefined
  const holding = Object.entries(current).filter(([, value]) => value.split(before).length === 2)
  const [field, value] = holding[0] ?? []
  return field && value && holding.length === 1 ? { [field]: value.replace(before, after) } : undefined
}

export function saidAnew(text: string, current: RequestFields): RequestFields | undefined {
  const value = (ANEW.exec(text.trim())?.[1] ?? '').replace(SPELLING, '').trim()
  const like = NAMES.filter((name) => isLike(current[name] ?? '', value))
  const [field] = like
  return field && like.length === 1 ? { [field]: value } : undefined
}

function isLike(before: string, after: string): boolean {
  const most = Math.min(MOST_SLIPS, Math.floor(before.length / LETTERS_A_SLIP))
  const slips = slipsBetween(before.toLowerCase(), after.toLowerCase())
  return slips <= most && before !== after && after !== ''
}
