// Order, request and tax numbers: found however they are typed, and not taken for one another.
import { describe, expect, it } from 'vitest'
import { entitiesOf } from './entities-of.js'

describe('order numbers', () => {
  it.each([
    ['where is 2100451177', '2100451177'],
    ['订单2100451177开票', '2100451177'],
    ['订单号：２１００４５１１７７', '2100451177'],
    ['2100 4511 77 开票了吗', '2100451177'],
    ['2100-451-177, the general kind', '2100451177'],
    ['order 2100-451-177', '2100451177'],
    ['order O365-20931 please', 'O365-20931'],
    ['beställning o365-20931', 'O365-20931'],
    ['my order number is AB12CD34EF56', 'AB12CD34EF56'],
    ['order #778812', '778812'],
    ['ordernummer: 55-2026-8891', '55-2026-8891'],
    ['订单编号CN20261103X9', 'CN20261103X9'],
  ])('are found in "%s"', (text, id) => {
    expect(entitiesOf(text).orderIds).toEqual([id])
  })

  it.each([
    'call me on 13912345678',
    'SF1234567890123 has not moved',
    '税号 91440300708461136T',
    '开户行 招商银行 账号 755914677110801',
    'I ordered on 2026-11-03',
    'what is my order number please',
    '发票代码 1100193320',
    'FR-2026-00017',
    '热线 400-089-0365',
  ])('are not imagined in "%s"', (text) => {
    expect(entitiesOf(text).orderIds).toEqual([])
  })

  it('are all found when there are several', () => {
    expect(entitiesOf('2100451177、2100388214 和 O365-20931 一起开').orderIds).toEqual([
      '2100451177',
      '2100388214',
      'O365-20931',
    ])
  })
})

describe('request numbers', () => {
  it.each([
    'FR-2026-00017',
    'fr-2026-00017',
    'FR 2026 00017',
    'fr202600017',
    'ＦＲ－２０２６－０００１７',
    'FR—2026—00017',
  ])('are recognised as typed: %s', (typed) => {
    expect(entitiesOf(`申请${typed}到哪了`).requestIds).toEqual(['FR-2026-00017'])
  })

  it('are never order numbers at the same time', () => {
    expect(entitiesOf('order FR-2026-00017').orderIds).toEqual([])
  })
})

describe('tax IDs', () => {
  it.each([
    ['税号91440300708461136T', '91440300708461136T'],
    ['tax id: 9144030071526726XG', '9144030071526726XG'],
    ['９１４４０３００７１５２６７２６ＸＧ', '9144030071526726XG'],
    ['9144 0300 7152 6726 XG', '9144030071526726XG'],
    ['skattenummer 914403001922038216', '914403001922038216'],
    ['纳税人识别号：9144-0300-7152-6726-XG', '9144030071526726XG'],
    ['统一社会信用代码 91350203m0001qay9b', '91350203M0001QAY9B'],
    ['税号 310115607000001', '310115607000001'],
  ])('are found in "%s"', (text, id) => {
    expect(entitiesOf(text).taxIds).toEqual([id])
  })

  it('are kept with a wrong check character, because the person meant one', () => {
    expect(entitiesOf('我们的税号是9144030071526726XA').taxIds).toEqual(['9144030071526726XA'])
  })

  it.each([
    ['a digital Fapiao number', '发票号码 25312000000012345678'],
    ['a bank account', '账号 6222001234567890123'],
    ['a tracking number', '韵达 431234567890123'],
    ['an identity card number', '身份证310101199001011234'],
    ['a mobile number', '手机 13912345678'],
  ])('are not seen in %s', (_what, text) => {
    expect(entitiesOf(text).taxIds).toEqual([])
  })
})

describe('sign-in codes', () => {
  it.each(['123456', 'code 123 456', '验证码是123456', 'koden är 123456'])('are read from "%s"', (text) => {
    expect(entitiesOf(text).codes).toEqual(['123456'])
  })

  it.each(['邮编 201203', '金额 123456', '2026-11-03', 'order 2100451177'])('are not seen in "%s"', (text) => {
    expect(entitiesOf(text).codes).toEqual([])
  })
})
