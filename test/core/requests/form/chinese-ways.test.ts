// What is said in passing in Chinese: put off, chosen by what it is like, a piece more or less of a value, a question on the side.
import { describe, expect, test } from 'vitest'
import { asksOfStep } from '../../../../core/requests/form/asks-about.js'
import { putsOffInChinese } from '../../../../core/requests/form/chinese-later.js'
import { insertChinesePiece } from '../../../../core/requests/reading/chinese-insert.js'
import { dropChinesePiece } from '../../../../core/requests/reading/chinese-swap.js'
import { courierByQuality } from '../../../../core/requests/reading/courier-by-quality.js'
import { fixPart } from '../../../../core/requests/reading/partial-fix.js'
import { readFields } from '../../../../core/requests/reading/read-fields.js'
import type { FieldName, RequestFields } from '../../../../core/requests/request-fields.js'

const known: RequestFields = {
  fapiao_type: 'general',
  title: '苏州蓝海电子科技有限公司',
  tax_id: '91310115MA1K46953Y',
  method: 'yunda',
  recipient: '李建国',
  phone: '13862201138',
  address: '苏州市高新区竹园路209号4号楼',
}

describe('the form waits', () => {
  test.each([
    '哦等下',
    '让我给老板看一眼',
    '我不太懂这个，让我查一下',
    '收件的我还不清楚，等会儿问下前台',
    '我先去找一下营业执照',
    '稍等，我跟会计核对一下',
    '明天再说',
    '等财务回复我再填',
  ])('"%s" puts it off', (text) => expect(putsOffInChinese(text)).toBe(true))
  test.each([
    '先开普票',
    '你帮我查一下',
    '核对过了',
    '我看了，没问题',
    '等急了，快点开',
    '可以先开吗',
    '找李建国收',
    '问题不大',
    '财务部李建国',
    '我要开发票',
    '明天能开好吗',
    '再加一个备注',
    '这个税号',
  ])('"%s" does not', (text) => expect(putsOffInChinese(text)).toBe(false))
})

describe('a courier is chosen by what it is like', () => {
  test.each([
    ['要个最便宜的快递', 'yunda'],
    ['哪家实惠用哪家', 'yunda'],
    ['不要到付的', 'yunda'],
    ['普通快递就行', 'yunda'],
    ['运费你们出的那个', 'yunda'],
    ['怎么快怎么来', 'sf_collect'],
    ['最快的那个', 'sf_collect'],
  ])('"%s": %s', (text, method) => expect(courierByQuality(text)).toBe(method))
  test.each(['哪个便宜', '便宜吗', '太慢了', '快点', '快递费多少钱', '到付', '顺丰快一点', '快递', '尽快寄'])(
    '"%s" chooses none',
    (text) => expect(courierByQuality(text)).toBeUndefined(),
  )
})

describe('a piece more or less of a value', () => {
  test.each<[string, RequestFields]>([
    ['科技后面加“集团”', { title: '苏州蓝海电子科技集团有限公司' }],
    ['公司名少了股份两个字', { title: '苏州蓝海电子科技股份有限公司' }],
    ['竹园路前面要加上枫桥街道', { address: '苏州市高新区枫桥街道竹园路209号4号楼' }],
  ])('%s', (text, fields) => expect(insertChinesePiece(text, known)).toEqual(fields))
  test.each(['后面再加', '备注后面加上第二批', '少了一位', '加急', '地址后面加3楼', '没有写错', '忘了写'])(
    '"%s" says not where, or not what',
    (text) => expect(insertChinesePiece(text, known)).toBeUndefined(),
  )
  test.each<[string, RequestFields]>([
    ['公司名没有“科技”两个字', { title: '苏州蓝海电子有限公司' }],
    ['刚才那个名称里去掉电子', { title: '苏州蓝海科技有限公司' }],
    ['4号楼不要', { address: '苏州市高新区竹园路209号' }],
    ['地址后面的4号楼是多打的', { address: '苏州市高新区竹园路209号' }],
  ])('%s', (text, fields) => expect(dropChinesePiece(text, known)).toEqual(fields))
  test.each(['没有税号', '备注不要了', '不要顺丰', '没有问题', '有没有科技', '李建国去掉'])(
    '"%s" drops no piece',
    (text) => expect(dropChinesePiece(text, known)).toBeUndefined(),
  )
  test.each<[string, FieldName | undefined, string]>([
    ['手机号前三位写错了，139', 'phone', '13962201138'],
    ['138改139', undefined, '13962201138'],
    ['电话开头是150不是138', 'phone', '15062201138'],
  ])('%s', (text, named, phone) => expect(fixPart(text, known, named)).toEqual({ field: 'phone', value: phone }))
  test('said whole, a number is no beginning', () => {
    expect(fixPart('前面的电话错了，是13912345678', known, 'phone')).toBeUndefined()
  })
})

describe('asked about what was just asked for', () => {
  test.each<[FieldName, string]>([
    ['method', '京东可以吗'],
    ['title', '写简称行吗'],
    ['fapiao_type', '这俩哪个能抵税啊'],
    ['reg_address', '这些在哪能查到？'],
    ['phone', '必须留电话吗'],
  ])('%s: %s', (field, text) => expect(asksOfStep(field, text)).toBe(true))
  test.each<[FieldName, string]>([
    ['method', '你们老板是谁'],
    ['title', '今天天气怎么样'],
    ['tax_id', '你叫什么'],
    ['method', '韵达'],
  ])('%s: "%s" is about something else', (field, text) => expect(asksOfStep(field, text)).toBe(false))
})

test.each<[FieldName | undefined, string, RequestFields, RequestFields]>([
  [
    'reg_address',
    '先给你银行的：招商银行苏州分行 512907654109012',
    {},
    { bank_name: '招商银行苏州分行', bank_account: '512907654109012' },
  ],
  ['title', '昆明市盘龙区第二小学（事业单位）', {}, { title: '昆明市盘龙区第二小学', title_type: 'institution' }],
  ['title', '个体户，老周五金店', {}, { title: '老周五金店' }],
  ['title', '店名是老周五金店', {}, { title: '老周五金店' }],
  ['title', '没有公司，写李建国', {}, { title: '李建国' }],
  ['title', '抬头是啥意思', {}, {}],
  ['recipient', '太远了，还是寄韵达吧', { method: 'pickup' }, { method: 'yunda' }],
  ['recipient', '先说地址：苏州市高新区竹园路9号', { method: 'yunda' }, { address: '苏州市高新区竹园路9号' }],
  ['tax_id', '改成个人吧，许立新', known, { title: '许立新', title_type: 'personal' }],
  ['tax_id', '不开公司的了，开我个人：许立新', known, { title: '许立新', title_type: 'personal' }],
  ['method', '抬头应该是股份有限公司', known, { title: '苏州蓝海电子科技股份有限公司' }],
])('asked for %s, "%s" tells no more than that', (asked, text, before, fields) => {
  expect(readFields(text, { lang: 'zh', known: before, ...(asked && { asked }) }).fields).toEqual(fields)
})
