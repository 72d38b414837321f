// Checks addresses: the parcel's must lead a courier to a door, the registered one must fit on the Fapiao.
import { hasPlace } from '../reading/places.js'
import type { RequestFields } from '../request-fields.js'
import { MOST_BYTES, warnUnprintable } from './check-names.js'
import { type Check, doubted, passed, refused } from './finding.js'
import { gbkLength } from './gbk.js'

const LONGEST = 200
const HAN_REGION = /[省市区县州旗镇乡]/u
const STREET =
  /\d|[路街道巷弄村庄园城苑]|大厦|广场|中心|大楼|小区|学校|大学|医院|号|(?<![\p{L}])(?:road|rd|street|st|avenue|ave|lane|building|plaza|tower|park|center|centre)(?![\p{L}])/iu

export function checkAddress(value: string): Check {
  if (!/\p{L}{2}/u.test(value)) return refused('address.no_place')
  if (value.length > LONGEST) return doubted('address.too_long', { length: value.length, max: LONGEST })
  const isHan = /\p{sc=Han}/u.test(value)
  const isPlaced = hasPlace(value) || (isHan ? HAN_REGION.test(value) : isLatinCity(value))
  if (!isPlaced) return doubted('address.no_place')
  if (!STREET.test(value)) return doubted('address.no_street')
  return isStreetAlone(value) ? doubted('address.no_number') : passed(value)
}

/** …汤口镇云谷路: no number and no building, so no door. */
function isStreetAlone(value: string): boolean {
  return (
    /[路街巷]$|大道$|胡同$/u.test(value) &&
    !/[\d一二三四五六七八九十]+[号弄]|\d|大厦|广场|中心|大楼|小区|花园|园区/u.test(value)
  )
}

/** "88 Keyuan Road, Zhangjiagang": a last part without digits may be a city that our list lacks. */
function isLatinCity(value: string): boolean {
  const parts = value.split(',').map((part) => part.trim())
  return parts.length > 1 && /^\p{L}[\p{L} '’-]+$/u.test(parts.at(-1) ?? '')
}

export function checkRegisteredAddress(value: string, fields: RequestFields): Check {
  if (!/\p{L}{2}/u.test(value)) return refused('address.no_place')
  const bytes = gbkLength(value + (fields.reg_phone ?? ''))
  if (bytes > MOST_BYTES) return doubted('reg_address.too_long', { bytes, max: MOST_BYTES })
  return passed(value, warnUnprintable('reg_address.unprintable', value))
}
