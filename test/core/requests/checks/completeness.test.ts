// What a request needs, by type, title and delivery.
import { expect, test } from 'vitest'
import { completeness, type FormSettings } from '../../../../core/requests/checks/completeness.js'
import { inferTitleType } from '../../../../core/requests/checks/title-type.js'
import type { RequestFields } from '../../../../core/requests/request-fields.js'

const SETTINGS: FormSettings = {
  specialNeeds: ['tax_id', 'reg_address', 'reg_phone', 'bank_name', 'bank_account'],
  emailDelivery: false,
}
const PICKUP: RequestFields = { method: 'pickup', recipient: '李雷', phone: '13812345678' }
const of = (fields: RequestFields, settings: FormSettings = SETTINGS) => completeness(fields, settings)

test('nothing said: type, title, its kind and the way of delivery are asked, in this order', () => {
  expect(of({})).toEqual({
    missing: ['fapiao_type', 'title_type', 'title', 'method'],
    advised: [],
    conflicts: [],
  })
})

test('a general Fapiao needs the title only; an enterprise is asked for its tax ID and may do without', () => {
  const fields: RequestFields = { fapiao_type: 'general', title: '上海蓝海贸易有限公司', ...PICKUP }
  expect(of(fields)).toEqual({ missing: [], advised: ['tax_id'], conflicts: [] })
  expect(of({ ...fields, tax_id: '' })).toEqual({ missing: [], advised: [], conflicts: [] })
  expect(of({ ...fields, tax_id: '91440300708461136T' })).toEqual({ missing: [], advised: [], conflicts: [] })
})

test('a special one needs all that is configured, and "none" does not do', () => {
  const fields: RequestFields = { fapiao_type: 'special', title: '上海蓝海贸易有限公司', tax_id: '', ...PICKUP }
  expect(of(fields).missing).toEqual(['tax_id', 'reg_address', 'reg_phone', 'bank_name', 'bank_account'])
  expect(of(fields, { ...SETTINGS, specialNeeds: ['tax_id'] }).missing).toEqual(['tax_id'])
})

test('a courier needs recipient, phone and address; pick-up only who collects', () => {
  const fields: RequestFields = { fapiao_type: 'general', title: '个人' }
  for (const method of ['yunda', 'sf_collect'] as const)
    expect(of({ ...fields, method }).missing).toEqual(['recipient', 'phone', 'address'])
  expect(of({ ...fields, method: 'pickup' })).toMatchObject({ missing: ['recipient'], advised: ['phone'] })
})

test('e-mail delivery needs nothing more where it is configured, and is a conflict where not', () => {
  const fields: RequestFields = { fapiao_type: 'general', title: '个人', method: 'email' }
  expect(of(fields).conflicts).toEqual([{ code: 'conflict.email_off' }])
  expect(of(fields, { ...SETTINGS, emailDelivery: true })).toEqual({ missing: [], advised: [], conflicts: [] })
})

test('a personal title gets a general Fapiao only, and is no company name', () => {
  const fields: RequestFields = { fapiao_type: 'special', title_type: 'personal', title: '王小明' }
  expect(of(fields).conflicts).toEqual([{ code: 'conflict.personal_special' }])
  expect(of({ title_type: 'personal', title: '上海蓝海贸易有限公司' }).conflicts).toEqual([
    { code: 'conflict.personal_company_name' },
  ])
})

test.each([
  ['上海蓝海贸易有限公司', 'enterprise'],
  ['腾讯科技（深圳）有限公司', 'enterprise'],
  ['上海禾木设计事务所（有限合伙）', 'enterprise'],
  ['Brightwell Consulting (Shanghai) Co., Ltd.', 'enterprise'],
  ['Nordvik AB', 'enterprise'],
  ['复旦大学', 'institution'],
  ['国家税务总局上海市税务局', 'institution'],
  ['上海市第六人民医院', 'institution'],
  ['Fudan University', 'institution'],
  ['个人', 'personal'],
  ['王小明', undefined],
  ['IBM China', undefined],
  ['老街餐饮店', 'enterprise'],
  ['老街', undefined],
])('%s is plainly %s', (title, type) => {
  expect(inferTitleType(title)).toBe(type)
})

test('what the title leaves open the tax ID or a special Fapiao tells', () => {
  const rest: RequestFields = { title: 'IBM China', method: 'email' }
  expect(of({ ...rest, fapiao_type: 'general' }).missing).toContain('title_type')
  expect(of({ ...rest, fapiao_type: 'general', tax_id: '91440300708461136T' }).missing).toEqual([])
  expect(of({ ...rest, fapiao_type: 'special' }).missing).not.toContain('title_type')
  expect(of({ ...rest, title: '王小明', fapiao_type: 'special' }).missing).toContain('title_type')
})
