// What is said in passing in Chinese: put off, chosen by what it is like, a piece more or less of a value, a question on the side.
import { describe, expect, test } from 'vitest'
import { asksOfStep, knowsNot } from '../../../../core/requests/form/asks-about.js'
import { putsOffInChinese } from '../../../../core/requests/form/chinese-later.js'
import { placesIn } from '../../../../core/requests/form/named-places.js'
import { saidAnew } from '../../../../core/requests/form/said-anew.js'
import { insertChinesePiece } from '../../../../core/requests/reading/chinese-insert.js'
import { dropChinesePiece, moveToRemark } from '../../../../core/requests/reading/chinese-swap.js'
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
    '这些信息我问下财务',
    '我想想寄哪',
    '我先不提交',
    '稍等 我复制一下',
    '等我10分钟',
    '等我半小时',
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
    ['要快', 'sf_collect'],
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
    ['是有限责任公司', { title: '苏州蓝海电子科技有限责任公司' }],
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
  test.each<[string, RequestFields]>([
    ['地址里的“门卫转”写备注里', { address: '竹园路209号B座', remark: '门卫转' }],
    ['门卫转 写备注里', { address: '竹园路209号B座', remark: '门卫转' }],
    ['把门卫转放到备注去', { address: '竹园路209号B座', remark: '门卫转' }],
  ])('%s', (text, fields) => expect(moveToRemark(text, { address: '竹园路209号B座（门卫转）' })).toEqual(fields))
  test.each(['备注写门卫转', '把PO-1写备注里', '备注里的门卫转去掉'])('"%s" moves nothing', (text) =>
    expect(moveToRemark(text, { address: '竹园路209号B座（门卫转）' })).toBeUndefined(),
  )
  test.each<[string, FieldName | undefined, string]>([
    ['手机号前三位写错了，139', 'phone', '13962201138'],
    ['138改139', undefined, '13962201138'],
    ['电话开头是150不是138', 'phone', '15062201138'],
  ])('%s', (text, named, phone) => expect(fixPart(text, known, named)).toEqual({ field: 'phone', value: phone }))
  test.each([
    ['地址再补一下，金碧大厦3楼', '苏州市高新区竹园路209号4号楼金碧大厦3楼'],
    ['地址没写全，12层', '苏州市高新区竹园路209号4号楼12层'],
  ])('%s', (text, value) => expect(fixPart(text, known, 'address')).toEqual({ field: 'address', value }))
  test('said whole, a number is no beginning', () => {
    expect(fixPart('前面的电话错了，是13912345678', known, 'phone')).toBeUndefined()
  })
})

test.each<[string, number, number[]]>([
  ['下面那个', 2, [2]],
  ['就前面那个吧', 2, [1]],
  ['后者', 3, [3]],
  ['左边的', 2, [1]],
  ['一', 2, [1]],
  ['地址后面加个前台', 2, []],
  ['下面是我的地址', 2, []],
])('"%s" of %i', (text, count, places) => expect(placesIn(text, count)).toEqual(places))

describe('who does not know is told what it is', () => {
  test.each(['不清楚', '随便', '都行吧', '你们定', '我也不懂，你帮我看看吧', '不知道，你推荐一个'])('"%s"', (text) =>
    expect(knowsNot(text)).toBe(true),
  )
  test.each(['不知道税号是多少，写无', '随便问问', '都行吗', '都改一下', '不清楚的地方我再问', '知道了'])(
    '"%s" says more',
    (text) => expect(knowsNot(text)).toBe(false),
  )
})

test.each<[string, RequestFields | undefined]>([
  ['名字写错了，许立心', { title: '许立心' }],
  ['是心脏的心，许立心', { title: '许立心' }],
  ['李建果，果是水果的果', { recipient: '李建果' }],
  ['周迅，迅是迅速的迅', { recipient: '周迅' }],
  ['财务说可以', undefined],
  ['李建国', undefined],
])('a name said anew: %s', (text, fields) => {
  expect(saidAnew(text, { ...known, title: '许立新' })).toEqual(fields)
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
  ['title', '开漳州水仙药业有限公司，谢谢', {}, { title: '漳州水仙药业有限公司' }],
  ['title', '开滦矿业有限公司', {}, { title: '开滦矿业有限公司' }],
  ['title', '不是公司，是个人，沈从文', {}, { title: '沈从文', title_type: 'personal' }],
  ['method', '你们包邮的是韵达吧？就它', known, { method: 'yunda' }],
  ['method', '你们包邮的是韵达吧？', known, {}],
  ['recipient', '谁去都行吧？那写司机老彭，13873200013', known, { recipient: '老彭', phone: '13873200013' }],
  ['recipient', '我填谁好呢，写前台吧', known, { recipient: '前台' }],
  [
    'recipient',
    '苏州市高新区竹园路9号，吾建国收，13905700005',
    { method: 'yunda' },
    { recipient: '吾建国', phone: '13905700005', address: '苏州市高新区竹园路9号' },
  ],
  ['address', '地址写公司的可以吗', known, {}],
  [undefined, '我是说备注不要了，票还是要的', known, {}],
  [undefined, '哎，专票的信息我这没有，开普票好了', { fapiao_type: 'special' }, { fapiao_type: 'general' }],
  [undefined, '我是新昌轴承有限公司的采购，{order}的票麻烦开一下', {}, { title: '新昌轴承有限公司' }],
  [
    'recipient',
    '顺丰，寄注册地址，收件人余国庆，13857000016',
    { reg_address: '龙游县湖镇镇大街16号' },
    { method: 'sf_collect', recipient: '余国庆', phone: '13857000016', address: '龙游县湖镇镇大街16号' },
  ],
  ['fapiao_type', '个人能开专票吗', {}, {}],
  ['fapiao_type', '能开专票吗', {}, { fapiao_type: 'special' }],
  ['method', '我去你们上海办公室拿', known, { method: 'pickup' }],
  [undefined, '我要顺丰不要韵达', known, { method: 'sf_collect' }],
  [undefined, '专票不要了', { fapiao_type: 'special' }, { fapiao_type: 'general' }],
  [
    'recipient',
    '收货人: 马海燕\n手机号码: 13609310009\n所在地区: 甘肃省 兰州市 城关区\n详细地址: 南滨河东路1号',
    known,
    { recipient: '马海燕', phone: '13609310009', address: '甘肃省兰州市城关区南滨河东路1号' },
  ],
  ['recipient', '[收件人]马海燕[电话]13609310009', known, { recipient: '马海燕', phone: '13609310009' }],
  [
    'recipient',
    '同事哈力克去拿，13999990001',
    { method: 'pickup' },
    { recipient: '哈力克', phone: '13999990001', method: 'pickup' },
  ],
  [undefined, '公司座机是0512-68550124', known, { reg_phone: '0512-68550124' }],
  [undefined, '备注还是不要了吧', known, {}],
  [undefined, '注册电话错了，是68550124', { ...known, reg_phone: '0512-68081234' }, { reg_phone: '0512-68550124' }],
  [
    'recipient',
    '苏州市高新区竹园路9号，门卫转，林晓燕（财务部），13813800138',
    known,
    { address: '苏州市高新区竹园路9号', recipient: '林晓燕', phone: '13813800138' },
  ],
  [
    'recipient',
    '苏州市高新区竹园路9号 林晓燕【采购】13813800138',
    known,
    { address: '苏州市高新区竹园路9号', recipient: '林晓燕', phone: '13813800138' },
  ],
  ['method', '抬头应该是股份有限公司', known, { title: '苏州蓝海电子科技股份有限公司' }],
])('asked for %s, "%s" tells no more than that', (asked, text, before, fields) => {
  expect(readFields(text, { lang: 'zh', known: before, ...(asked && { asked }) }).fields).toEqual(fields)
})
