// E-mail addresses and telephone numbers as people write them.
import { describe, expect, it } from 'vitest'
import { entitiesOf } from './entities-of.js'

describe('e-mail addresses', () => {
  it.each([
    ['发到 Li.Na@contoso.example 谢谢', 'li.na@contoso.example'],
    ['邮箱是li.na＠contoso.example谢谢', 'li.na@contoso.example'],
    ['logga in anna.berg@contoso.example.', 'anna.berg@contoso.example'],
    ['<finance+cn@mail.contoso.example>', 'finance+cn@mail.contoso.example'],
  ])('are found in "%s"', (text, email) => {
    expect(entitiesOf(text).emails).toEqual([email])
  })

  it.each(['@zhang kindly look', 'user@localhost', 'price @ 5'])('are not imagined in "%s"', (text) => {
    expect(entitiesOf(text).emails).toEqual([])
  })
})

describe('telephone numbers', () => {
  it.each([
    ['手机13912345678', '13912345678'],
    ['139 1234 5678', '13912345678'],
    ['+86 139-1234-5678', '13912345678'],
    ['139 123 45678', '13912345678'],
    ['1391 234 5678', '13912345678'],
    ['8613912345678', '13912345678'],
    ['(86) 400-089-0365', '400-089-0365'],
    ['4000890365', '400-089-0365'],
    ['021-28986102', '021-28986102'],
    ['(021) 28986102', '021-28986102'],
    ['电话：０２１－２８９８６１０２转801', '021-28986102-801'],
    ['+86 21 28986102', '021-28986102'],
    ['+46 70 123 45 67', '+46701234567'],
  ])('are found in "%s"', (text, phone) => {
    expect(entitiesOf(text).phones).toEqual([phone])
  })

  it.each(['order 2100451177', '税号 91440300708461136T', '2026-11-03', 'FR-2026-00017'])(
    'are not imagined in "%s"',
    (text) => {
      expect(entitiesOf(text).phones).toEqual([])
    },
  )

  it('do not swallow the order number beside them', () => {
    const { phones, orderIds } = entitiesOf('2100451177 13912345678')
    expect({ phones, orderIds }).toEqual({ phones: ['13912345678'], orderIds: ['2100451177'] })
  })
})
