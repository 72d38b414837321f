// Chinese customers: what they say in their own words fills in the request and hands it in.
import { afterEach, describe, expect, it, test } from 'vitest'
import { isChineseAgreement } from '../../../../core/requests/form/chinese-agreement.js'
import { fieldsOfRequest } from '../../../../core/requests/form/request-of-fields.js'
import { saysSameAgain } from '../../../../core/requests/form/wish.js'
import type { RequestFields } from '../../../../core/requests/request-fields.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let one: Customer | undefined

afterEach(async () => {
  await one?.leave()
  one = undefined
})

async function handedIn(said: readonly string[]): Promise<RequestFields> {
  one = await customer()
  for (const text of said) await one.say(text.replace('{order}', EMMAS_ORDER))
  const [request, ...others] = await one.requests()
  expect(others).toEqual([])
  if (!request) throw new Error('nothing was handed in')
  return fieldsOfRequest(request)
}

const COMPANY = '{order} 普票 上海蓝海贸易有限公司 91310115MA1K46953Y'
const PARCEL = '韵达 李建国 18662201133 苏州市高新区竹园路209号4号楼'

type Talk = { what: string; said: string[]; fields: RequestFields }

const TALKS: Talk[] = [
  {
    what: 'a kind of title said before it was asked for, then the name',
    said: ['我要开发票，{order}', '个人', '陈大文', '自提，陈大文，15088612345', '确认'],
    fields: { fapiao_type: 'general', title_type: 'personal', title: '陈大文', method: 'pickup', recipient: '陈大文' },
  },
  {
    what: 'a personal title named in one breath',
    said: ['{order} 抬头开个人，名字是李雷', '自提，李雷，15088612345', '确认'],
    fields: { title_type: 'personal', title: '李雷' },
  },
  {
    what: 'a title that is plainly a person',
    said: ['开票 {order}', '普票', '抬头写韩梅梅', '自提，韩梅梅，15088612345', '好的'],
    fields: { title_type: 'personal', title: '韩梅梅' },
  },
  {
    what: 'the order alone, and then the rest',
    said: ['{order}', '普票，上海蓝海贸易有限公司，91310115MA1K46953Y', PARCEL, '可以'],
    fields: { fapiao_type: 'general', title: '上海蓝海贸易有限公司' },
  },
  {
    what: 'a type and an order and no verb',
    said: ['普票！{order}！快点！', '上海蓝海贸易有限公司 91310115MA1K46953Y', PARCEL, '可以'],
    fields: { fapiao_type: 'general', title: '上海蓝海贸易有限公司' },
  },
  {
    what: 'who fetches it, said with a verb',
    said: [COMPANY, '那就自取，教务处黄老师去，手机13602712345', '好的'],
    fields: { method: 'pickup', recipient: '黄老师', phone: '13602712345' },
  },
  {
    what: 'a mobile with a digit too few beside the address',
    said: [COMPANY, '韵达', '南京市鼓楼区中山北路283号 1391 2345 678', '少打了一位 13912345678', '收件人甘甜', '提交'],
    fields: { address: '南京市鼓楼区中山北路283号', phone: '13912345678', recipient: '甘甜' },
  },
  {
    what: 'a department behind the street number',
    said: [COMPANY, '顺丰到付，寄到杭州市上城区西湖大道38号 信息科 何工 0571-87820123', '嗯嗯 正确'],
    fields: { address: '杭州市上城区西湖大道38号 信息科', recipient: '何工', phone: '0571-87820123' },
  },
  {
    what: 'an address changed in other words',
    said: [COMPANY, PARCEL, '寄件地址要换成 南宁市兴宁区朝阳路38号', '嗯，可以提交'],
    fields: { address: '南宁市兴宁区朝阳路38号' },
  },
  {
    what: 'no remark and a yes in one breath',
    said: [COMPANY, PARCEL, '没有备注，提交吧'],
    fields: { title: '上海蓝海贸易有限公司' },
  },
  {
    what: 'a tax ID that does not add up and was looked at again',
    said: [
      '{order} 普票 洛阳牡丹瓷股份有限公司 税号91410300MA44ABCD1X',
      '税号我核对过了，没问题，走韵达',
      PARCEL,
      '对',
    ],
    fields: { tax_id: '91410300MA44ABCD1X', method: 'yunda' },
  },
  {
    what: 'the parcel goes where the company is registered',
    said: [
      '{order} 专票 上海蓝海贸易有限公司 91310115MA1K46953Y',
      '注册地址：上海市浦东新区张衡路500弄1号楼，电话021-50801234，招商银行张江支行 121908765410901',
      '收件人王丽娟，手机13480012233，地址就是公司注册地址，走韵达',
      '现在对了，提交',
    ],
    fields: { address: '上海市浦东新区张衡路500弄1号楼', recipient: '王丽娟' },
  },
  {
    what: 'a personal buyer who names himself later',
    said: [
      '我是个人用户，想给订单{order}开个发票',
      '我叫欧阳修远',
      '顺丰，江西省吉安市吉州区井冈山大道108号，手机15879612345',
      '收件人就是我',
      '没错',
    ],
    fields: { title_type: 'personal', title: '欧阳修远', recipient: '欧阳修远' },
  },
  {
    what: 'a name that no list of surnames has',
    said: [COMPANY, '自提', '我本人去，我叫那英，13904512345', '嗯 确定'],
    fields: { recipient: '那英', phone: '13904512345' },
  },
  {
    what: 'an address without a street, and a recipient behind a bare label',
    said: [COMPANY, '寄顺丰，呼和浩特市和林格尔县盛乐经济园区，收件人腾格尔，电话13804710123', '对的'],
    fields: { recipient: '腾格尔', address: '呼和浩特市和林格尔县盛乐经济园区' },
  },
  {
    what: 'an address that is longer than was said',
    said: [COMPANY, PARCEL, '地址少写了，后面加上万达中心2103', '邮编忘了说 116001', '可以了，快点'],
    fields: { address: '苏州市高新区竹园路209号4号楼万达中心2103', postcode: '116001' },
  },
  {
    what: 'somebody sent to fetch it',
    said: [COMPANY, '自取', '那让行政的高圆圆去吧 13601012345', '好的，麻烦尽快'],
    fields: { method: 'pickup', recipient: '高圆圆' },
  },
]

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
