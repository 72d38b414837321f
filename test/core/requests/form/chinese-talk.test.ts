// Chinese customers: what they say in their own words fills in the request and hands it in.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Draft } from '../../../../core/records/draft.js'
import { isChineseAgreement } from '../../../../core/requests/form/chinese-agreement.js'
import { NOTHING } from '../../../../core/requests/form/hear.js'
import { leftOutByNumber, leftOutByPlace } from '../../../../core/requests/form/left-out.js'
import { fieldsOfRequest } from '../../../../core/requests/form/request-of-fields.js'
import { saysSameAgain } from '../../../../core/requests/form/wish.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../../../../core/requests/request-fields.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let one: Customer | undefined

afterEach(async () => {
  await one?.leave()
  one = undefined
})

const SET: Record<string, string> = {
  '{order}': EMMAS_ORDER,
  '{company}': `${EMMAS_ORDER} 普票 上海蓝海贸易有限公司 91310115MA1K46953Y`,
  '{parcel}': '韵达 李建国 18662201133 苏州市高新区竹园路209号4号楼',
}

const Talk = z.strictObject({
  what: z.string(),
  said: z.array(z.string()),
  fields: z.partialRecord(z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]), z.string()),
})

const TALKS = z.array(Talk).parse(parse(readFileSync('test/requests-talked/zh.yaml', 'utf8')))

async function handedIn(said: readonly string[]): Promise<RequestFields> {
  one = await customer()
  for (const text of said) await one.say(text.replace(/\{\w+\}/gu, (name) => SET[name] ?? name))
  const [request, ...others] = await one.requests()
  expect(others).toEqual([])
  if (!request) throw new Error('nothing was handed in')
  return fieldsOfRequest(request)
}

describe('a request is filled in and handed in by', () => {
  it.each(TALKS)('$what', async ({ said, fields }) => {
    expect(await handedIn(said)).toMatchObject(fields)
  })
})

test('a body is titled without the words that introduce it', async () => {
  const said = [
    '您好，我这边是杭州市第三人民医院，想申请订单{order}的发票，普票',
    '不填税号',
    '自提，何力，13602712345',
    '确认',
  ]
  expect(await handedIn(said)).toMatchObject({ title: '杭州市第三人民医院', title_type: 'institution' })
})

test.each(['订单2100451121抬头税号都一样，但是要顺丰', '2100451121 信息同上', '这单和刚才一样开'])(
  '"%s" points at the request before',
  (text) => {
    expect(saysSameAgain(text)).toBe(true)
  },
)

test.each(['两个抬头不一样', '地址要改', '抬头是另一家'])('"%s" takes nothing over', (text) => {
  expect(saysSameAgain(text)).toBe(false)
})

test.each([
  '现在对了',
  '信息我都看过了没问题',
  '就按这个提交上去吧',
  '没有要改的了',
  '其他都对',
  '麻烦尽快安排开票',
  '应该没问题了',
])('"%s" agrees', (clause) => {
  expect(isChineseAgreement(clause)).toBe(true)
})

test.each(['对了', '我确认一下', '不对', '没开', '需要修改', '好像对', '没问题的话就开', '先不开', '开专票', '不可以'])(
  '"%s" does not',
  (clause) => {
    expect(isChineseAgreement(clause)).toBe(false)
  },
)

describe('of several orders', () => {
  const draft = { orderIds: ['2100000001', '2100000002', '2100000003'] } as Draft
  const heard = (text: string) => ({ ...NOTHING, text, orderIds: text.match(/2100\d+/gu) ?? [] })

  test.each([
    ['2100000003先不开了', ['2100000003']],
    ['2100000003不用了，只开2100000001', ['2100000003', '2100000002']],
    ['2100000001不要，2100000002不要，2100000003不要', []],
    ['2100000001和2100000002', []],
  ])('"%s" takes out %j', (text, out) => {
    expect([...new Set(leftOutByNumber(draft, heard(text)))].sort()).toEqual([...out].sort())
  })

  test.each([
    ['第三个不要', ['2100000003']],
    ['最后一单先不开', ['2100000003']],
    ['第一个和第二单取消', ['2100000001', '2100000002']],
    ['第三个', []],
  ])('"%s" takes out %j', (text, out) => {
    expect(leftOutByPlace(draft, text)).toEqual(out)
  })
})
