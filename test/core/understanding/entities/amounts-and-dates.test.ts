// Sums in fen and days in the Shanghai calendar.
import { describe, expect, it } from 'vitest'
import { entitiesOf, SUNDAY } from './entities-of.js'

describe('amounts', () => {
  it.each([
    ['付了4320元', 432_000],
    ['RMB 4,320.50', 432_050],
    ['¥99', 9_900],
    ['￥１２００', 120_000],
    ['4 320,50 yuan', 432_050],
    ['6万的订单', 6_000_000],
    ['1.5万元', 1_500_000],
    ['over 20k each', 2_000_000],
    ['belopp 1500', 150_000],
    ['金额：15200', 1_520_000],
  ])('are found in "%s"', (text, fen) => {
    expect(entitiesOf(text).amountsFen).toEqual([fen])
  })

  it.each(['3 fapiao', 'order 2100451177', 'amount for order 2100451177', 'within 2 working days', 'Windows 11'])(
    'are not imagined in "%s"',
    (text) => {
      expect(entitiesOf(text).amountsFen).toEqual([])
    },
  )
})

describe('days', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026年11月3日', '2026-11-03'],
    ['11月3号付的', '2026-11-03'],
    ['paid on 3 November', '2026-11-03'],
    ['on Nov 3rd, 2025', '2025-11-03'],
    ['den 3:e november', '2026-11-03'],
    ['1月5日', '2027-01-05'],
    ['今天', '2026-11-22'],
    ['昨天付款', '2026-11-21'],
    ['大前天', '2026-11-19'],
    ['上周五寄出', '2026-11-13'],
    ['这周一', '2026-11-16'],
    ['三天', undefined],
    ['3天前', '2026-11-19'],
    ['last Friday', '2026-11-20'],
    ['the day before yesterday', '2026-11-20'],
    ['5 days ago', '2026-11-17'],
    ['i fredags', '2026-11-20'],
    ['i måndags', '2026-11-16'],
    ['igår', '2026-11-21'],
    ['för 5 dagar sedan', '2026-11-17'],
    ['på fredag', '2026-11-27'],
    ['on 30 February', undefined],
  ])('of "%s" is %s', (text, day) => {
    expect(entitiesOf(text).dates).toEqual(day ? [day] : [])
  })

  it('turn at midnight in Shanghai, not in London', () => {
    expect(entitiesOf('today', '2026-11-22T15:59:59Z').dates).toEqual(['2026-11-22'])
    expect(entitiesOf('today', '2026-11-22T16:00:00Z').dates).toEqual(['2026-11-23'])
  })

  it('are said once, however often they are named', () => {
    expect(entitiesOf('yesterday, that is 21 November', SUNDAY).dates).toEqual(['2026-11-21'])
  })
})
