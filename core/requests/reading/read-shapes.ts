// Reads what no label announces and only its shape gives away: 9131…, 138…, 招商银行…支行, 上海…有限公司.
import { findBanks } from './bank-name.js'
import { withoutLeadIn } from './chinese-company.js'
import { findCompanies } from './find-companies.js'
import { isPerson } from './person-name.js'
import { findPersonalTitles } from './personal-title.js'
import { readAccounts } from './read-accounts.js'
import { findAddresses } from './read-address.js'
import { readPeople, readPostcodes } from './read-neighbours.js'
import { findPhones, findTaxIds } from './read-numbers.js'
import { blank, isFree, type Kind, type Range, RESERVED, type Sheet, type Span, take } from './sheet.js'

/** `labels` are hidden: an address does not reach over the label behind it. */
export function readShapes(sheet: Sheet, labels: Range[]): void {
  const visible = () => hide(sheet.free, labels)
  readPersonalTitle(sheet, visible())
  takeAll(sheet, 'tax_id', findTaxIds(visible()))
  takeAll(sheet, 'bank', findBanks(visible()))
  readAccounts(sheet, visible())
  takeAll(sheet, 'phone', findPhones(visible()))
  takeAll(sheet, 'address', findAddresses(visible()))
  readCompanies(sheet, visible())
  readTradeName(sheet, visible())
  readPostcodes(sheet, visible())
  readPeople(sheet, visible())
}

function takeAll(sheet: Sheet, kind: Kind, spans: Span[]): void {
  for (const span of spans) if (isFree(sheet, span)) take(sheet, { ...span, kind, labelled: false })
}

function readPersonalTitle(sheet: Sheet, visible: string): void {
  if (sheet.pieces.some(({ kind }) => kind === 'title')) return
  for (const { start, end, value } of findPersonalTitles(visible)
    .filter((span) => isFree(sheet, span))
    .slice(0, 1)) {
    take(sheet, { start, end, value, kind: 'title', labelled: false })
    sheet.pieces.push({ start, end, value: 'personal', kind: 'title_type', labelled: false })
  }
}

/** Two names of which none is called the title: neither is taken, and the person is asked. */
function readCompanies(sheet: Sheet, visible: string): void {
  const companies = findCompanies(visible).filter((span) => isFree(sheet, span))
  const buyers = companies.filter(({ isBuyer }) => isBuyer)
  // 上海安纳科技有限公司 (Shanghai Anna Technology Co., Ltd.): the Chinese name is the registered one.
  const registered = buyers.filter(({ value }) => /\p{sc=Han}{4}/u.test(value))
  const named = registered.length === 1 ? registered : buyers
  const isClear = new Set(named.map(({ value }) => value)).size === 1
  const isSaid = sheet.pieces.some(({ kind }) => kind === 'title')
  for (const { start, end, value, isBuyer } of companies)
    if (isBuyer && isClear && !isSaid && value === named[0]?.value)
      take(sheet, { start, end, value, kind: 'title', labelled: false })
    else blank(sheet, { start, end }, RESERVED)
}

const BEFORE_NUMBER = /([\p{sc=Han}（）()·]{4,30})[\s,，、;；|:：\uE001]{0,8}$/u
const BEHIND_NUMBER = /^[\s,，、;；|]{1,3}([\p{sc=Han}（）()·]{4,30})(?=[\s,，、;；|]|$)/u
const TRADE_END =
  /(?:[店馆行厂坊部院所站吧城室会轩阁楼铺屋社队团园庄摊校局栈宿居苑处厅户舍堂斋]|超市|中心|公司|集团)[)）]?$/u
const NO_TRADE_NAME =
  /[了给这那]|纳税人|类型|发票|[普专]票|韵达|顺丰|自[取提]|订单|地址|电话|税号|抬头|[我您请吗呢]|谢谢|不|号$/u

/** 小龙坎火锅店 92510104MA6…: a shop's name says by no ending what it is, its tax ID beside it does. */
function readTradeName(sheet: Sheet, visible: string): void {
  const taxId = sheet.pieces.find(({ kind }) => kind === 'tax_id')
  if (!taxId || sheet.pieces.some(({ kind }) => kind === 'title')) return
  const before = BEFORE_NUMBER.exec(visible.slice(0, taxId.start))
  const behind = BEHIND_NUMBER.exec(visible.slice(taxId.end))
  const run = before?.[1] ?? behind?.[1]
  if (!run) return
  const value = withoutLeadIn(run)
  const start =
    (before ? before.index : taxId.end + (behind as RegExpExecArray)[0].indexOf(run)) + run.length - value.length
  const span = { start, end: start + value.length, value }
  if (
    value.length < 4 ||
    !TRADE_END.test(value) ||
    NO_TRADE_NAME.test(value) ||
    isPerson(value) ||
    !isFree(sheet, span)
  )
    return
  take(sheet, { ...span, kind: 'title', labelled: false })
}

function hide(text: string, ranges: Range[]): string {
  let hidden = text
  for (const { start, end } of ranges)
    hidden = hidden.slice(0, start) + RESERVED.repeat(end - start) + hidden.slice(end)
  return hidden
}
