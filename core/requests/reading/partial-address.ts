// An address of which only street and number are said again: 门牌错了，是滨江路11号 keeps city and district of before.
import type { RequestFields } from '../request-fields.js'
import { hasPlace } from './places.js'

const STREET_AND_NUMBER = /^([\p{sc=Han}]{1,8}?(?:路|街|大道|道|巷|弄))(\d+(?:-\d+)?号?)(.*)$/u
const NUMBER = /^\d+(?:-\d+)?号?/u

export function completeAddresses(fields: RequestFields, known: RequestFields): RequestFields {
  const completed = { ...fields }
  for (const name of ['address', 'reg_address'] as const) {
    const said = fields[name]
    if (said === undefined) continue
    // 寄到中央大街66号5楼: the street of the registered address, said without its town.
    const [before, registered] = [known[name], fields.reg_address ?? known.reg_address]
    const isTown = name === 'address' && before === undefined && !hasPlace(said)
    if (before !== undefined) completed[name] = completeAddress(said, before)
    else if (isTown && registered !== undefined) completed[name] = completeAddress(said, registered)
  }
  return completed
}

const AREA_CODE = /^0\d{2,3}(?=-\d{7,8})/u

/** 注册电话错了，是63330061: a line without its area code has that of before. */
export function withAreaCodes(fields: RequestFields, known: RequestFields): RequestFields {
  const completed = { ...fields }
  for (const name of ['phone', 'reg_phone'] as const) {
    const area = AREA_CODE.exec(known[name] ?? '')?.[0]
    if (area && /^[2-8]\d{6,7}$/u.test(fields[name] ?? '')) completed[name] = `${area}-${fields[name]}`
  }
  return completed
}

/** What stood behind the number, floor and room, stays unless it is said anew. */
function completeAddress(said: string, before: string): string {
  const [, behindNumber, beforeNumber] = LATIN_STREET.exec(said) ?? []
  const latin = behindNumber ?? beforeNumber
  if (latin) return completeLatin(said, latin, before)
  const [, street = '', number = '', behind = ''] = STREET_AND_NUMBER.exec(said) ?? []
  const at = street ? before.indexOf(street) : -1
  if (at <= 0) return street ? inSameTown(said, behind, before) : said
  const rest = before.slice(at + street.length).replace(NUMBER, '')
  return before.slice(0, at) + street + number + (behind || rest)
}

const IN_TOWN = /^([\p{sc=Han}]{2,20}[市区县镇])([\p{sc=Han}]{1,8}?(?:路|街|大道|道|巷|弄))(\d+(?:-\d+)?号?)(.*)$/u

/** 是解放三路18号, said of 三亚市天涯区解放路8号: another street, and nobody said another town. Floor and room stay with a street misspelt. */
function inSameTown(said: string, behind: string, before: string): string {
  const [, town = '', street = '', , rest = ''] = IN_TOWN.exec(before) ?? []
  const isMisspelt = street[0] === said[0]
  // 香港西路 is a street of Qingdao, 上海建国路 one of another town.
  if (!town || /[市区县镇]/u.test(said.slice(0, 8)) || (hasPlace(said) && !isMisspelt)) return said
  return town + said + (isMisspelt && !behind ? rest : '')
}

/** "11 Huangpi Road": a lone part, whose street stands in a part of the address of before. */
const LATIN_STREET = /^(?:(?:no\.? ?)?\d+\w? ([\p{L}'’][\p{L}'’ ]+)|([\p{L}'’][\p{L}'’ ]+?) (?:no\.? ?)?\d+\w?)$/iu

function completeLatin(said: string, street: string, before: string): string {
  const parts = before.split(/, ?/u)
  const named = parts.findIndex((part) => part.toLowerCase().includes(street.toLowerCase()))
  // "Wrong street, it is Changshou Road 350": where only places stood behind the old one, they stand behind the new.
  const isOnlyStreet = named < 0 && !hasPlace(said) && LATIN_STREET.test(parts[0] ?? '')
  const at = isOnlyStreet && parts.slice(1).every((part) => !/\d/u.test(part)) ? 0 : named
  return at < 0 || parts.length < 2 ? said : parts.map((part, place) => (place === at ? said : part)).join(', ')
}
