// What customers say in their own words fills in the request and hands it in; most of it is Chinese.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Draft } from '../../../../core/records/draft.js'
import { isChineseAgreement } from '../../../../core/requests/form/chinese-agreement.js'
import { isChineseCancel, keepsOrDropsInChinese } from '../../../../core/requests/form/chinese-cancel.js'
import { NOTHING } from '../../../../core/requests/form/hear.js'
import { leftOutByNumber, leftOutByPlace } from '../../../../core/requests/form/left-out.js'
import { namesTheRest, placesIn } from '../../../../core/requests/form/named-places.js'
import { fieldsOfRequest } from '../../../../core/requests/form/request-of-fields.js'
import { saysSameAgain, saysYes } from '../../../../core/requests/form/wish.js'
import { withAddressPiece } from '../../../../core/requests/reading/address-piece.js'
import { swapChinesePiece } from '../../../../core/requests/reading/chinese-swap.js'
import { newRecipient } from '../../../../core/requests/reading/new-recipient.js'
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
  /** `null`: it must not hold any. */
  fields: z.partialRecord(z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]), z.string().nullable()),
})

const TALKS = ['zh', 'en', 'sv'].flatMap((lang) =>
  z.array(Talk).parse(parse(readFileSync(`test/requests-talked/${lang}.yaml`, 'utf8'))),
)

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
    const held = await handedIn(said)
    for (const [field, value] of Object.entries(fields)) expect(held[field as FieldName] ?? null, field).toBe(value)
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
  '就按这个来',
  '以上内容经核实无误',
  '木有问题',
  '没问题的话就开',
  '如无误请尽快办理',
  '要是都对就提交吧',
  '信息没错的话麻烦提交一下',
  '就这些',
  '對的',
  '我看了下沒問題',
])('"%s" agrees', (clause) => {
  expect(isChineseAgreement(clause)).toBe(true)
})

test.each([
  '对了',
  '我确认一下',
  '不对',
  '没开',
  '需要修改',
  '好像对',
  '先不开',
  '开专票',
  '不可以',
  '你好',
  '没问题吧',
  '财务没问题的话就开',
  '没问题的话我再看看',
  '明天没问题的话提交',
  '核对一下',
])('"%s" does not', (clause) => {
  expect(isChineseAgreement(clause)).toBe(false)
})

describe('of several orders', () => {
  const draft = { orderIds: ['2100000001', '2100000002', '2100000003'] } as Draft
  const heard = (text: string) => ({ ...NOTHING, text, orderIds: text.match(/2100\d+/gu) ?? [] })

  test.each([
    ['2100000003先不开了', ['2100000003']],
    ['2100000003不用了，只开2100000001', ['2100000003', '2100000002']],
    ['2100000001不要，2100000002不要，2100000003不要', []],
    ['2100000001和2100000002', []],
    ['先开2100000001的，2100000002的过几天再说', ['2100000002']],
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

test.each(['等我确认', '我还没确认', '您好', '没问题的话我晚点提交', '先别提交'])(
  '"%s" is not even a likely yes',
  (text) => {
    expect(saysYes(text)).toBe(false)
  },
)

describe('the form is given up by', () => {
  test.each(['取消申请', '取消这次开票', '撤销', '作废吧', '这单不要了', '发票不用开了', '我不想开了', '删掉这个申请'])(
    '"%s"',
    (clause) => {
      expect(isChineseCancel(clause)).toBe(true)
    },
  )

  test.each(['不要', '不要专票', '取消备注', '先不开', '删除账户', '退出登录', '不用寄了', '不要韵达'])(
    'and not by "%s"',
    (clause) => {
      expect(isChineseCancel(clause)).toBe(false)
    },
  )

  test.each([
    ['别取消', 'keep'],
    ['算了，还是开吧', 'keep'],
    ['点错了', 'keep'],
    ['我不取消了', 'keep'],
    ['删了吧', 'drop'],
    ['对的，不要了', 'drop'],
    ['取消了会怎样？', undefined],
  ])('asked whether really, "%s" means %s', (text, said) => {
    expect(keepsOrDropsInChinese(text)).toBe(said)
  })
})

test.each([
  ['第一个和第三个', [1, 3]],
  ['1、2', [1, 2]],
  ['前两单', [1, 2]],
  ['最后一个', [4]],
  ['倒数第二个', [3]],
  ['最上面那个吧', [1]],
  ['第一、二单', [1, 2]],
  ['三个都要', []],
  ['抬头个人，自取', []],
  ['1号楼', []],
])('of four, "%s" names %j', (text, places) => {
  expect(placesIn(text, 4)).toEqual(places)
})

test.each([
  ['除了第三个都要', true],
  ['第三个先不开，其他都开', true],
  ['第三个不要', false],
])('"%s" means the others: %s', (text, meant) => {
  expect(namesTheRest(text)).toBe(meant)
})

describe('one piece is put right', () => {
  const current: RequestFields = {
    title: '上海蓝海贸易有限公司',
    recipient: '李建国',
    phone: '18662201133',
    address: '苏州市高新区竹园路209号4号楼',
  }

  test.each<[string, RequestFields]>([
    ['李建国改成王芳', { recipient: '王芳' }],
    ['是李建华不是李建国', { recipient: '李建华' }],
    ['把贸易换成商贸', { title: '上海蓝海商贸有限公司' }],
    ['蓝改成兰，兰花的兰', { title: '上海兰海贸易有限公司' }],
    ['地址里4号楼写错了，是5号楼', { address: '苏州市高新区竹园路209号5号楼' }],
    ['门牌号是290号不是209号', { address: '苏州市高新区竹园路290号4号楼' }],
    ['18662201133改为13912345678', { phone: '13912345678' }],
  ])('by "%s"', (text, fields) => {
    expect(swapChinesePiece(text, current, undefined)?.fields).toEqual(fields)
  })

  test.each(['普票改专票', '单元错了，是3单元', '抬头改成北京蓝海公司', '不是我写错了'])(
    '"%s" names no piece',
    (text) => {
      expect(swapChinesePiece(text, current, undefined)).toBeUndefined()
    },
  )

  test.each([
    ['楼号错了，5号楼', '苏州市高新区竹园路209号5号楼'],
    ['还有房间号302', '苏州市高新区竹园路209号4号楼302室'],
    ['地址少写了，3楼', '苏州市高新区竹园路209号4号楼3楼'],
    ['路名错了，是竹林路', '苏州市高新区竹林路209号4号楼'],
    ['换个地址', undefined],
  ])('"%s" makes the address %s', (text, address) => {
    expect(withAddressPiece(text, current.address as string)).toBe(address)
  })
})

test.each([
  ['换成赵丽颖收', '赵丽颖'],
  ['李总出差了，写赵丽颖吧', '赵丽颖'],
  ['老李离职了，写赵丽颖吧', '赵丽颖'],
  ['让我同事赵丽颖收', '赵丽颖'],
  ['改为赵丽颖 13912345678', '赵丽颖'],
  ['抬头改成赵丽颖', undefined],
  ['改一下收件人', undefined],
  ['帮我改改', undefined],
])('"%s" names %s to receive it', (text, name) => {
  expect(newRecipient(text)).toBe(name)
})

describe('who bought through a partner is told who gives the Fapiao', () => {
  test.each([
    '我们是通过代理商买的，怎么开票',
    '經過代理商購買的',
    'CSP那里续费的',
    `订单${EMMAS_ORDER}是从经销商那里买的，能开票吗`,
    'We bought it through a reseller, who gives the fapiao?',
    'Vi köpte genom en återförsäljare',
  ])('"%s"', async (text) => {
    one = await customer()
    expect((await one.say(text)).keys).toContain('form.partner_said')
  })

  test('and an open form goes on where it was', async () => {
    one = await customer()
    await one.say(`${EMMAS_ORDER} 普票`)
    const { keys } = await one.say('对了，这单是代理商帮我们下单的')
    expect(keys[0]).toBe('form.partner_said')
    expect(keys).toContain('ask.title_and_tax_id')
  })

  test.each(['我们是经销商', '不是通过代理商买的', '找个代理人来取可以吗'])('but not by "%s"', async (text) => {
    one = await customer()
    expect((await one.say(text)).keys).not.toContain('form.partner_said')
  })
})
