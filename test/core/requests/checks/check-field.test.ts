// Each field: what passes, in which form, and why the rest does not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkField } from '../../../../core/requests/checks/check-field.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../../../../core/requests/request-fields.js'

const check = (name: FieldName, value: string, fields: RequestFields = {}) => checkField(name, value, fields)
const warnings = (name: FieldName, value: string, fields: RequestFields = {}) => {
  const result = check(name, value, fields)
  return result.ok ? result.warnings : [result.problem]
}

test.each<[FieldName, string, string]>([
  ['title', '上海蓝海贸易 有限公司', '上海蓝海贸易有限公司'],
  ['title', ' 腾讯科技（深圳）有限公司 ', '腾讯科技（深圳）有限公司'],
  ['title', 'Brightwell Consulting (Shanghai) Co., Ltd.', 'Brightwell Consulting (Shanghai) Co., Ltd.'],
  ['title', '个人', '个人'],
  ['phone', '138 1234 5678', '13812345678'],
  ['phone', '+86 138-1234-5678', '13812345678'],
  ['phone', '０２１－２８９８６１０２', '021-28986102'],
  ['reg_phone', '021-28986102 转 801', '021-28986102-801'],
  ['reg_phone', '(86) 400-089-0365', '400-089-0365'],
  ['reg_phone', '800 820 1234', '800-820-1234'],
  ['reg_phone', '+86 21 2898 6102', '021-28986102'],
  ['bank_account', '1219 0876-5410 901', '121908765410901'],
  ['postcode', '201 203', '201203'],
  ['address', '上海市浦东新区科苑路88号', '上海市浦东新区科苑路88号'],
  ['address', '88 Keyuan Road, Pudong, Shanghai', '88 Keyuan Road, Pudong, Shanghai'],
  ['address', '5 Renmin Road, Zhangjiagang', '5 Renmin Road, Zhangjiagang'],
  ['recipient', '阿依古丽·买买提', '阿依古丽·买买提'],
  ['recipient', 'Karin Öberg', 'Karin Öberg'],
  ['remark', 'PO 4711\n项目A', 'PO 4711 项目A'],
  ['remark', '', ''],
  ['tax_id', '', ''],
  ['fapiao_type', 'special', 'special'],
  ['fapiao_type', '专票', 'special'],
  ['title_type', 'a company', 'enterprise'],
  ['method', 'SF', 'sf_collect'],
])('%s %s passes as %s', (name, value, normal) => {
  expect(check(name, value)).toMatchObject({ ok: true, value: normal })
})

test.each<[FieldName, string, string, boolean]>([
  ['title', '', 'title.empty', false],
  ['title', '上海<蓝海>有限公司', 'title.forbidden_characters', false],
  ['title', '91440300708461136T', 'title.not_a_name', false],
  ['title', '海'.repeat(51), 'title.too_long', true],
  ['reg_address', '路'.repeat(51), 'reg_address.too_long', true],
  ['bank_name', '行'.repeat(51), 'bank.too_long', true],
  ['bank_name', '1', 'bank_name.not_a_name', false],
  ['bank_account', '1234567', 'bank_account.length', true],
  ['bank_account', '1'.repeat(31), 'bank_account.length', true],
  ['bank_account', '12345678AB', 'bank_account.characters', true],
  ['phone', '1381234567', 'phone.length', true],
  ['phone', '138123456789', 'phone.length', true],
  ['phone', '28986102', 'phone.no_area_code', true],
  ['phone', '099-1234567', 'phone.invalid', true],
  ['phone', 'later', 'phone.invalid', false],
  ['address', '科苑路88号', 'address.no_place', true],
  ['address', '上海市浦东新区', 'address.no_street', true],
  ['address', 'Shanghai', 'address.no_street', true],
  ['address', '88', 'address.no_place', false],
  ['postcode', '20120', 'postcode.format', false],
  ['recipient', '我', 'recipient.not_a_name', false],
  ['recipient', '13812345678', 'recipient.not_a_name', false],
  ['remark', '长'.repeat(129), 'remark.too_long', false],
  ['method', '都行', 'choice.unknown', false],
  ['recipient', '11010519491231002X', 'secret.identity_number', false],
  ['remark', '密码是Abc123', 'secret.password', false],
])('%s %s does not pass: %s', (name, value, code, mayInsist) => {
  expect(check(name, value)).toMatchObject({ ok: false, problem: { code }, mayInsist })
})

test('limits hold exactly at the cap', () => {
  expect(check('title', '海'.repeat(50))).toMatchObject({ ok: true })
  expect(check('remark', '长'.repeat(128))).toMatchObject({ ok: true })
  expect(check('bank_account', '1'.repeat(8))).toMatchObject({ ok: true })
  expect(check('bank_account', '1'.repeat(30))).toMatchObject({ ok: true })
})

test('address and phone, bank and account share their limit of 100 bytes', () => {
  const address = `上海市${'路'.repeat(41)}`
  expect(check('reg_address', address, { reg_phone: '021-28986102' })).toMatchObject({ ok: true })
  expect(check('reg_address', `${address}1`, { reg_phone: '021-28986102' })).toMatchObject({
    problem: { code: 'reg_address.too_long', values: { bytes: 101, max: 100 } },
  })
  expect(check('bank_account', '1'.repeat(21), { bank_name: '行'.repeat(40) })).toMatchObject({
    problem: { code: 'bank.too_long' },
  })
})

test('what cannot be printed is named in a warning', () => {
  expect(warnings('title', 'Nordvik Måleri AB')).toEqual([{ code: 'title.unprintable', values: { characters: 'å' } }])
  expect(warnings('title', '𠮷野家有限公司')).toEqual([{ code: 'title.unprintable', values: { characters: '𠮷' } }])
  expect(warnings('remark', 'Ärende 7')).toEqual([{ code: 'remark.unprintable', values: { characters: 'Ä' } }])
})

test('a number abroad passes with a note, a bank without its branch and a phone as account too', () => {
  expect(check('phone', '+46 70 123 45 67')).toEqual({
    ok: true,
    value: '+46701234567',
    warnings: [{ code: 'phone.abroad' }],
  })
  expect(warnings('bank_name', '招商银行')).toEqual([{ code: 'bank_name.no_branch' }])
  expect(warnings('bank_account', '13812345678')).toEqual([{ code: 'bank_account.looks_like_phone' }])
})

test('an institution that wants a special one is told that this is unusual', () => {
  expect(warnings('fapiao_type', 'special', { title: '复旦大学' })).toEqual([
    { code: 'fapiao_type.institution_special' },
  ])
})

test('a value that passed passes again unchanged', () => {
  const anything = fc.tuple(fc.constantFrom(...FIELD_NAMES), fc.string({ unit: 'grapheme', maxLength: 60 }))
  fc.assert(
    fc.property(anything, ([name, value]) => {
      const first = check(name, value)
      if (first.ok) expect(check(name, first.value)).toMatchObject({ ok: true, value: first.value })
    }),
    { numRuns: 2000 },
  )
})
