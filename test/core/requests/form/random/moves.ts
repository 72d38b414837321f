// What somebody may do next in a conversation about a request: random, but each move knows what it may do to the form.
import fc from 'fast-check'

export type Move = {
  /** Text, or nothing where a button or a card speaks. */
  text?: string
  /** Presses one of the buttons shown so far: a place in that list, latest first. Old cards are pressed as well. */
  press?: number
  card?: Record<string, string>
  by: 'chat' | 'mail'
  audience: 'private' | 'shared'
  /** Hours that pass before it. */
  hours: number
  /** Says nothing about the form: every field stays as it is. */
  saysNothing?: true
  /** May confirm what was shown. */
  agrees?: true
}

type Said = Pick<Move, 'text' | 'press' | 'card' | 'saysNothing' | 'agrees'>

const VALUES: Record<string, readonly string[]> = {
  fapiao_type: ['general', 'special', 'neither'],
  title_type: ['enterprise', 'personal', 'institution'],
  title: ['上海蓝海贸易有限公司', 'Nordvik Trading (Shanghai) Co., Ltd.', '李娜', 'Åsa Öberg AB', '<b>'],
  tax_id: [
    '91440300708461136T',
    '9144030071526726XG',
    '9144030071526726XA',
    '310101123456789',
    '1',
    '11010519491231002X',
  ],
  reg_address: ['上海市徐汇区漕溪北路18号12楼', '55 Huaihai Middle Road, Huangpu District, Shanghai', '上海'],
  reg_phone: ['021-64381234', '021-62885678 转 801', '12'],
  bank_name: ['招商银行上海徐家汇支行', 'Bank of China Shanghai Pudong Branch'],
  bank_account: ['121908881234567', '6222 0210 0100 1234', '12'],
  method: ['yunda', 'sf_collect', 'pickup', 'email'],
  recipient: ['李娜', 'Emma Berg'],
  phone: ['13788886666', '400-089-0365', '1378888'],
  address: ['上海市徐汇区漕溪北路18号12楼', '168 Nanjing West Road, Huangpu District, Shanghai', '楼上'],
  postcode: ['200021', '20'],
  remark: ['PO 4711', '项目代号'],
}

const LABELS: Record<string, readonly string[]> = {
  fapiao_type: ['发票类型', 'Fapiao type', 'Fapiaotyp'],
  title: ['抬头', '单位名称', 'title', 'titel'],
  tax_id: ['税号', '统一社会信用代码', 'tax ID', 'skattenummer'],
  reg_address: ['注册地址', 'registered address'],
  reg_phone: ['注册电话', 'registered phone'],
  bank_name: ['开户行', 'bank'],
  bank_account: ['账号', 'account number'],
  recipient: ['收件人', 'recipient', 'mottagare'],
  phone: ['手机', 'recipient phone'],
  address: ['收件地址', 'delivery address'],
  remark: ['备注', 'remark'],
}

/** Own and requestable, too new, somebody else's, already requested, unknown. */
const ORDERS = ['2100451177', '2100451203', '2100451055', '2100450912', '2100999999']

const anyValueOf = (field: string) => fc.constantFrom(...(VALUES[field] ?? ['x']))

const line = fc
  .constantFrom(...Object.keys(LABELS))
  .chain((field) => fc.tuple(fc.constantFrom(...(LABELS[field] ?? [field])), anyValueOf(field)))
  .map(([label, value]) => `${label}：${value}`)

const telling: fc.Arbitrary<Said> = fc
  .tuple(fc.constantFrom('', '我要开发票\n', 'No, ', '不对，', 'Nej, '), fc.array(line, { minLength: 1, maxLength: 6 }))
  .map(([lead, lines]) => ({ text: lead + lines.join('\n') }))

const bareValue: fc.Arbitrary<Said> = fc
  .constantFrom(...Object.keys(VALUES))
  .chain(anyValueOf)
  .map((text) => ({ text }))

const order: fc.Arbitrary<Said> = fc
  .tuple(
    fc.constantFrom('订单', 'I need a Fapiao for order ', 'order: ', 'Jag vill ha fapiao för order '),
    fc.constantFrom(...ORDERS),
  )
  .map(([lead, id]) => ({ text: lead + id }))

const agreeing: fc.Arbitrary<Said> = fc
  .constantFrom('确认', '没问题', 'yes', 'go ahead', 'ja tack', '👍', '对', 'ok')
  .map((text) => ({ text, agrees: true }))

const steering: fc.Arbitrary<Said> = fc
  .constantFrom(
    ...[
      'no',
      '不',
      'cancel',
      '取消',
      '算了',
      'skip',
      '跳过',
      'back',
      '上一步',
      'go on',
      '继续',
      'repeat the question',
      'help',
      '帮助',
    ],
    ...[
      'same as last time',
      '跟上次一样',
      '撤回申请',
      'withdraw my request',
      'start anew',
      '换个抬头',
      'change the phone',
      '改电话',
    ],
    ...['到时自动提交', 'remind me', '保留', 'keep it', '没有税号', 'no remark', '第一个', '2', 'all of them', '都开'],
    ...[
      '删除抬头 第1个',
      'show my saved titles',
      '请拆成两张发票',
      '已经抵扣了',
      'my FR-2026-00005 has the wrong phone: 13900001111',
    ],
  )
  .map((text) => ({ text }))

const asking: fc.Arbitrary<Said> = fc
  .constantFrom(
    ...[
      '多久能开好？',
      '普票和专票有什么区别？',
      'How long does it take?',
      'Where do I pick it up?',
      'Hur lång tid tar det?',
    ],
    ...[
      '谢谢',
      'thanks',
      'hello',
      '我要找人工',
      'I want to talk to a person',
      '在吗？',
      '可以吗？',
      'Är det klart?',
      '确认了吗？',
    ],
  )
  .map((text) => ({ text, saysNothing: true }))

/** "j", "y", "ok" and "ja" are a yes, even by chance. */
const mayBeYes = (text: string) => {
  const letters = text.replace(/[^\p{L}]/gu, '').length
  return letters > 0 && letters < 4
}

const noise: fc.Arbitrary<Said> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '',
      ' ',
      '...',
      '？？？',
      '😡',
      '\u0000',
      '\ud800',
      '1'.repeat(5_000),
      '密码是Hunter2!x',
      '11010519491231002X',
    ),
  )
  .filter((text) => !mayBeYes(text))
  .map((text) => ({ text }))

const pressing: fc.Arbitrary<Said> = fc.nat({ max: 30 }).map((press) => ({ press, agrees: true }))

const madeUp: fc.Arbitrary<Said> = fc
  .constantFrom(
    'request.set:method=boat',
    'request.set:title',
    'request.confirm:0',
    'request.title:',
    'request.amend:FR-2026-00005',
  )
  .map((action) => ({ text: action, press: -1 }))

const card: fc.Arbitrary<Said> = fc
  .record(
    Object.fromEntries(
      Object.keys(VALUES).map((field) => [
        field,
        fc.oneof({ weight: 5, arbitrary: anyValueOf(field) }, { weight: 1, arbitrary: fc.constant('') }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((form) =>
    fc.constantFrom('', ...ORDERS).map((orders) => ({ card: { ...form, orders } as Record<string, string> })),
  )

const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 6, arbitrary: telling },
  { weight: 2, arbitrary: bareValue },
  { weight: 3, arbitrary: order },
  { weight: 4, arbitrary: agreeing },
  { weight: 4, arbitrary: steering },
  { weight: 3, arbitrary: asking },
  { weight: 1, arbitrary: noise },
  { weight: 4, arbitrary: pressing },
  { weight: 1, arbitrary: madeUp },
  { weight: 2, arbitrary: card },
)

export const anyMove: fc.Arbitrary<Move> = fc
  .tuple(
    said,
    fc.constantFrom('chat', 'chat', 'chat', 'mail'),
    fc.constantFrom('private', 'private', 'private', 'shared'),
    fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 24 * 5 }) }),
  )
  .map(([what, by, audience, hours]) => ({
    ...what,
    by: what.text === undefined || what.press !== undefined ? 'chat' : by,
    audience: by === 'mail' ? 'private' : audience,
    hours,
  }))
