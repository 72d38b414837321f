// What holds for any message: nothing thrown, nothing invented, nothing taken for what it is not.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cleanText } from '../../../../core/requests/reading/clean-text.js'
import { readFields } from '../../../../core/requests/reading/read-fields.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../../../../core/requests/request-fields.js'
import { readBlocks } from '../../../billing-blocks/read-blocks.js'

const blocks = readBlocks()
const read = (text: string, asked?: FieldName, known: RequestFields = {}) =>
  readFields(text, { lang: 'zh', known, ...(asked && { asked }) })

const asked = fc.option(fc.constantFrom(...FIELD_NAMES), { nil: undefined })
const fragments = fc.constantFrom(...blocks.flatMap(({ text }) => text.split(/(?<=[\n，, ])/u)))
const scraps = fc.array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
const message = scraps.map((parts) => parts.join(''))

/** Letters and digits alone, as both the text and a value read of it are written without more. */
const bare = (text: string) =>
  cleanText(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()

const FREE_FIELDS = ['title', 'reg_address', 'address', 'bank_name', 'recipient', 'remark'] as const
const NUMBER_FIELDS = ['tax_id', 'reg_phone', 'bank_account', 'phone', 'postcode'] as const

test('any message is read, whatever was asked', () => {
  fc.assert(
    fc.property(fc.oneof(message, fc.string({ unit: 'binary', maxLength: 300 })), asked, (text, field) => {
      const { fields, leftover } = read(text, field)
      expect(typeof leftover).toBe('string')
      for (const [name, value] of Object.entries(fields)) {
        expect(FIELD_NAMES).toContain(name)
        if (value === '') expect(name).toBe(field)
        expect(value.trim()).toBe(value)
      }
    }),
    { numRuns: 1500 },
  )
})

test('no value is invented: its letters and digits stand in the message', () => {
  fc.assert(
    fc.property(message, asked, (text, field) => {
      const { fields } = read(text, field)
      const said = bare(text)
      for (const name of FREE_FIELDS)
        for (const word of (fields[name] ?? '').split(/[^\p{L}\p{N}]+/u)) expect(said).toContain(bare(word))
      // An extension stands behind a word of its own, and the 0 of an area code goes with a country code.
      const digits = said.replace(/[^0-9A-Z]/gu, '')
      for (const name of NUMBER_FIELDS)
        for (const part of (fields[name] ?? '').split('-')) expect(digits).toContain(bare(part).replace(/^0/u, ''))
    }),
    { numRuns: 1000 },
  )
})

test('reading the same again gives the same', () => {
  fc.assert(
    fc.property(message, asked, (text, field) => {
      expect(read(text, field)).toEqual(read(text, field))
    }),
  )
})

const orderNumber = fc.stringMatching(/^2100\d{6}$/u)
const orderLine = fc.constantFrom(
  '订单号：',
  '订单',
  '我的订单号是',
  'order ',
  'Order no. ',
  'order number: ',
  'beställning ',
  'ordernummer ',
)

test('an order number is never taken for an account, a phone or anything else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...blocks),
      orderLine,
      orderNumber,
      fc.boolean(),
      ({ text, known }, label, id, isFirst) => {
        const line = `${label}${id}`
        const { fields } = read(isFirst ? `${line}\n${text}` : `${text}\n${line}`, undefined, known)
        // A remark or a multi-line value may quote anything; numbers may not.
        for (const name of NUMBER_FIELDS) expect(fields[name] ?? '').not.toContain(id)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a request number is never taken for an account or a phone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...blocks), fc.nat(99_999), ({ text }, number) => {
      const id = `FR-2026-${String(number).padStart(5, '0')}`
      const { fields } = read(`${text}\n${id}`)
      for (const name of NUMBER_FIELDS) expect(fields[name] ?? '').not.toContain(id.slice(-5).padStart(9, '2026'))
    }),
  )
})

const LINES = [
  '抬头：上海蓝海贸易有限公司',
  '税号：91310115MA1K46953Y',
  '注册地址：上海市浦东新区科苑路88号',
  '注册电话：021-28986100',
  '开户行：招商银行上海张江支行',
  '账号：121908765410901',
  '收件人：张三',
  '手机：13812345678',
  '收件地址：上海市徐汇区虹桥路1号',
  '邮编：200030',
  '快递方式：韵达',
  '发票类型：专票',
]

test('labelled lines give the same in any order', () => {
  const inOrder = read(LINES.join('\n')).fields
  expect(Object.keys(inOrder)).toHaveLength(LINES.length)
  fc.assert(
    fc.property(fc.shuffledSubarray(LINES, { minLength: LINES.length }), (lines) => {
      expect(read(lines.join('\n')).fields).toEqual(inOrder)
    }),
    { numRuns: 300 },
  )
})

test('a password or an identity number reaches neither a field nor what is left over', () => {
  const secrets = fc.constantFrom(
    '密码是Hunter2!x',
    'my password is Hunter2!x',
    '身份证11010519491231002X',
    '11010519491231002X',
  )
  fc.assert(
    fc.property(fc.constantFrom(...blocks), secrets, asked, ({ text }, secret, field) => {
      const { fields, leftover, refused } = read(`${text}\n${secret}`, field)
      const everything = JSON.stringify([fields, leftover])
      expect(everything).not.toContain('Hunter2')
      expect(everything).not.toContain('11010519491231002')
      expect(refused.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

const UNLISTED = '乌鲁木齐市天山区解放南路120号'

// As customers wrote it, and what it tells.
test.each<[text: string, told: RequestFields, asked?: FieldName | undefined, known?: RequestFields]>([
  ['个人开票，林心如', { title: '林心如', title_type: 'personal' }],
  ['自己去上海拿', { method: 'pickup' }],
  ['不用寄，我让同事去取', { method: 'pickup' }],
  ['太麻烦了，开普票算了', { fapiao_type: 'general' }, undefined, { fapiao_type: 'special' }],
  ['让蔡国庆去，手机13606001234', { recipient: '蔡国庆', phone: '13606001234' }, 'recipient'],
  ['联系人格桑女士，电话 138 9898 1234', { recipient: '格桑女士', phone: '13898981234' }],
  [`古丽娜 ${UNLISTED} 13899911234`, { recipient: '古丽娜' }, 'recipient', { fapiao_type: 'general', method: 'yunda' }],
  ['韵达，呼和浩特市赛罕区昭乌达路45号 阿娜 13804711234', { recipient: '阿娜' }],
  ["I'll pick it up myself", { recipient: '林心如' }, 'recipient', { title: '林心如', title_type: 'personal' }],
  ['本人，13816881234', { recipient: '林心如' }, 'recipient', { title: '林心如', title_type: 'personal' }],
  ['收件人也是写我，廖沙，手机13757001234', { recipient: '廖沙' }],
  ['诸葛老师自己去取', { recipient: '诸葛老师', method: 'pickup' }],
  ['开个人的', { title: '个人', title_type: 'personal' }, 'title'],
  ['税号91420200MA49QQQQ12', { tax_id: '91420200MA49QQQQ12' }],
  ['开户行:建行嘉兴分行\n银行账户:33050163 8109 0000 0123', { bank_account: '33050163810900000123' }],
  ['顺丰 桂林市象山区滨江路1号，刘三姐，0773-2821234，541002', { postcode: '541002' }],
  [
    '地址门牌错了，是滨江路11号',
    { address: '桂林市象山区滨江路11号' },
    undefined,
    { method: 'yunda', fapiao_type: 'general', address: '桂林市象山区滨江路1号' },
  ],
])('%j tells %j', (text, told, field, known) => {
  expect(read(text, field, known).fields).toMatchObject(told)
})

test('who asks where it is picked up has not said that he comes himself', () => {
  const known = { title: '林心如', title_type: 'personal' } as const
  expect(read('Where do I pick it up?', 'recipient', known).fields).not.toHaveProperty('recipient')
})

test('what people write in haste or in the middle of a sentence is read', () => {
  expect(read('Bank / Account 招商银行上海古北支行 / 1219 0876 5410 301').fields).toMatchObject({
    bank_name: '招商银行上海古北支行',
    bank_account: '121908765410301',
  })
  expect(read('gen', 'fapiao_type').fields).toEqual({ fapiao_type: 'general' })
  expect(read('general / SF / 陈默 / 13612340987').fields).toMatchObject({
    fapiao_type: 'general',
    method: 'sf_collect',
  })
  expect(read('ben cho 13566661234, 21 keyuan rd, nanshan, shenzhen', 'recipient').fields).toEqual({
    recipient: 'ben cho',
    phone: '13566661234',
    address: '21 keyuan rd, nanshan, shenzhen',
  })
  expect(read('collect by Ron Ash 13711112222', 'method').fields).toMatchObject({ recipient: 'Ron Ash' })
  expect(read('rektor Eva Ros', 'recipient').fields).toEqual({ recipient: 'Eva Ros' })
  expect(read('Yunda, to Joyce Ma at 上海市长宁区延安西路2299号5楼').fields).toMatchObject({ recipient: 'Joyce Ma' })
  expect(read('Svenska Skolan i Peking', 'title').fields.title).toBe('Svenska Skolan i Peking')
  expect(read('so 560 Guangdong Road, Huangpu District, Shanghai', 'address').fields.address).toMatch(/^560/u)
  expect(read("No wait, Dan's number ends in 0001").fields.address).toBeUndefined()
})

test('an address in two lines is one, where the first names no town', () => {
  const { fields } = read('SF to Ms. Fiona Shen\n3F, Building 2\n1378 Wenyi West Road, Hangzhou 311121\n138 5710 1234')
  expect(fields.address).toBe('3F, Building 2, 1378 Wenyi West Road, Hangzhou')
  expect(fields.postcode).toBe('311121')
})

test('a remark to be taken out is no remark', () => {
  expect(read('把备注去掉').fields).toEqual({})
})

// Each was or could be quadratic for some pattern; the runner's time-out is the only limit.
const HOSTILE = [
  '地址：',
  '1',
  '01',
  '1 ',
  'Ab, ',
  '张三,',
  '招商银行',
  '有限公司',
  '（',
  'a@b.',
  'Road, ',
  '不是a',
  'not ',
  '收',
  '\n',
  '|',
  '密码',
  '电话1',
  'put a ',
  '+86 ',
  '\ud800',
]

test.each(HOSTILE)('100,000 characters of %j are read in bounded time', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length))
  for (const field of [undefined, 'title', 'address', 'bank_account'] as const)
    expect(read(text, field).refused).toBeDefined()
})

describe('the general kind under its other names', () => {
  it.each([
    '，normal, Kiwi Outdoors Ltd',
    'fapiao，standard. Sable & Sons Ltd',
    'jag vill ha en normal för 2100451177',
    '2100451177 增普 上海蓝海贸易有限公司',
    '开张增普票',
    'not the VAT special one, the normal one',
  ])('%j', (text) => {
    expect(read(text).fields.fapiao_type).toBe('general')
  })

  it.each(['is that normal?', 'send it as normal post', 'standard delivery is fine', '增专，上海蓝海贸易有限公司'])(
    '%j is not it',
    (text) => {
      expect(read(text).fields.fapiao_type).not.toBe('general')
    },
  )

  it('and a phone with its country grown together with it', () => {
    expect(read('Leo Ma 8613900001011, 8 Wuyi Road Changsha').fields.phone).toBe('13900001011')
    expect(read('Leo Ma 139 000 01011, 8 Wuyi Road Changsha').fields.phone).toBe('13900001011')
    expect(read('no tax id, picked up by Bo Ek +86-138-0000-9014').fields.tax_id).toBeUndefined()
  })
})
