// Parcels, Fapiao numbers and bank accounts: long digits told apart by shape and by the word in front.
import { describe, expect, it } from 'vitest'
import { entitiesOf } from './entities-of.js'

describe('tracking numbers', () => {
  it.each([
    ['顺丰单号SF1234567890123', 'SF1234567890123'],
    ['sf1234567890123 not moving', 'SF1234567890123'],
    ['韵达 431234567890123', '431234567890123'],
    ['运单号 1234567890123', '1234567890123'],
    ['spårningsnummer 123456789012', '123456789012'],
  ])('are found in "%s"', (text, number) => {
    expect(entitiesOf(text).trackingNumbers).toEqual([number])
  })

  it('are not seen in a mobile number after the word courier', () => {
    expect(entitiesOf('快递员电话 13912345678').trackingNumbers).toEqual([])
  })
})

describe('Fapiao numbers', () => {
  it.each([
    ['数电票 25312000000012345678', '25312000000012345678'],
    ['发票代码 1100193320 号码 01234567', '1100193320-01234567'],
    ['fapiao 031001900111 12345678', '031001900111-12345678'],
    ['发票号码：01234567', '01234567'],
  ])('are found in "%s"', (text, number) => {
    expect(entitiesOf(text).fapiaoNumbers).toEqual([number])
  })

  it('leave an order number of ten digits alone', () => {
    const { fapiaoNumbers, orderIds } = entitiesOf('订单 2100451177 的发票')
    expect({ fapiaoNumbers, orderIds }).toEqual({ fapiaoNumbers: [], orderIds: ['2100451177'] })
  })
})

describe('bank accounts', () => {
  it.each(['开户行：招商银行深圳支行 755914677110801', '账号 6222 0012 3456 7890 123', 'kontonummer 1001234567'])(
    'are taken for nothing else: %s',
    (text) => {
      const { orderIds, taxIds, phones, trackingNumbers, fapiaoNumbers, codes } = entitiesOf(text)
      expect([...orderIds, ...taxIds, ...phones, ...trackingNumbers, ...fapiaoNumbers, ...codes]).toEqual([])
    },
  )
})
