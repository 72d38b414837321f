// What the model makes of single messages: do or explain, follow-ups, several statements, hostile input.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Model, train, understand, understandStatements } from '../../../core/understanding/understanding.js'
import { loadProductContent, NOW, trainOnProductContent } from './trained.js'

let model: Model

beforeAll(async () => {
  model = await trainOnProductContent()
}, 120_000)

describe('wanting it done is told from asking how', () => {
  it.each([
    ['How do I apply for a Fapiao?', 'faq.how_to_apply'],
    ['I need a Fapiao for 2100451177', 'do.apply'],
    ['怎么申请发票', 'faq.how_to_apply'],
    ['给订单2100451177开票', 'do.apply'],
    ['2100451177 开票', 'do.apply'],
    ['Hur ansöker jag om en Fapiao?', 'faq.how_to_apply'],
    ['Utfärda en Fapiao för order 2100451177', 'do.apply'],
    ['How long does it take to issue a Fapiao?', 'faq.processing_time'],
    ['How far has my request FR-2026-00017 come?', 'do.progress'],
    ['开票一般要多久', 'faq.processing_time'],
    ['FR-2026-00017到哪一步了', 'do.progress'],
    ['Send me the activation mail again', 'do.resend_activation'],
    ['I never got the activation mail, why?', 'faq.no_activation_email'],
    ['重新发一下激活邮件', 'do.resend_activation'],
    ['激活邮件一直没收到', 'faq.no_activation_email'],
    ['skicka aktiveringsmejlet igen', 'do.resend_activation'],
    ['What is the hotline number?', 'faq.hotline_contact'],
    ['Let me talk to a person', 'do.talk_to_human'],
  ])('%s', (text, intent) => {
    expect(understand(model, text, { now: NOW })).toMatchObject({ intent, decision: 'answer' })
  })
})

describe('what was bought may be named or not', () => {
  it.each([
    ['{office的}发票怎么申请', 'faq.how_to_apply'],
    ['我要开{Office 365 }发票', 'do.apply'],
    ['{O365}订单的发票开好了吗', 'do.progress'],
    ['{微软的}发票一般几天能开出来', 'faq.processing_time'],
    ['{世纪互联的}发票可以自取吗，在什么地方', 'faq.pickup_address'],
    ['Where is my Fapiao{ for Office 365}?', 'do.progress'],
    ['How do I get the Fapiao{ for our Microsoft 365 subscription}?', 'faq.how_to_apply'],
    ['Please issue the Fapiao{ from 21Vianet} for 2100451177', 'do.apply'],
    ['Hur lång tid tar en Fapiao{ för vårt Office 365-abonnemang}?', 'faq.processing_time'],
    ['Jag behöver en Fapiao{ för Office}', 'do.apply'],
  ])('%s', (text, intent) => {
    for (const said of [text.replace(/[{}]/g, ''), text.replace(/\{.*\}/, '')])
      expect(understand(model, said, { now: NOW }), said).toMatchObject({ intent, decision: 'answer' })
  })

  it.each([
    'office怎么安装',
    'Office 365 密码忘了',
    'Azure的发票怎么开',
    'How do I install Office on a Mac?',
    'Kan ni hjälpa mig installera Office?',
  ])('but alone it is none of our business: %s', (text) => {
    expect(understand(model, text, { now: NOW }).decision).toBe('decline')
  })
})

describe('who introduces himself is understood by what follows', () => {
  it.each([
    ['我是北京宏达公司的财务小王，怎么申请发票', 'faq.how_to_apply'],
    ['您好，我叫李明，订单2100451177开票', 'do.apply'],
    ['你好，我们是苏州晨光学校，发票开好了吗', 'do.progress'],
    ['我是贵公司的老客户，发票一般几天能开出来', 'faq.processing_time'],
    ['我这边是上海青松公司采购部的，激活邮件重新发一下', 'do.resend_activation'],
    ['我在你们官网买的Office 365商业版，多久能开好？', 'faq.processing_time'],
    ['我们单位采购了一批Office 365，请问寄过来要几天', 'faq.processing_time'],
    ['我司购买了贵司的Office 365 E1，能寄顺丰吗', 'faq.delivery_options'],
    ['在官网买的商业标准版，一张订单能分开开吗', 'faq.split_amounts'],
  ])('%s', (text, intent) => {
    expect(understand(model, text, { now: NOW })).toMatchObject({ intent, decision: 'answer' })
  })

  it.each([
    '我是阿里云的客户，怎么申请发票',
    '我是会计，想学做账',
    '我买了Office 365，Word打不开',
    '我们用的是Office 365，你们能修电脑吗',
    '我在你们官网买的Office 365商业版，今天天气怎么样',
    '我买了Office 365商业版，想加几个用户',
  ])('but not as ours what is none of ours: %s', (text) => {
    expect(understand(model, text, { now: NOW }).decision).not.toBe('answer')
  })
})

describe('after a topic, a short question is about it', () => {
  it.each([
    ['and how long does that take?', 'do.apply', 'faq.processing_time'],
    ['那地址呢', 'faq.delivery_options', 'faq.pickup_address'],
    ['och för SF?', 'faq.delivery_options', 'faq.delivery_options'],
    ['那专票呢', 'faq.types_and_fields', 'faq.types_and_fields'],
    ['and the address?', 'faq.delivery_options', 'faq.pickup_address'],
    ['what about the special one?', 'faq.types_and_fields', 'faq.types_and_fields'],
    ['那顺丰呢？', 'faq.delivery_options', 'faq.delivery_options'],
    ['och lösenordet?', 'faq.forgot_login_email', 'faq.forgot_password'],
  ])('%s after %s', (text, topic, intent) => {
    const understood = understand(model, text, { now: NOW, topic })
    expect(understood.decision).not.toBe('decline')
    expect(understood.intent).toBe(intent)
  })

  it('a full question is not bent towards the topic', () => {
    const context = { now: NOW, topic: 'faq.delivery_options' }
    expect(understand(model, 'I forgot the password of my Fapiao account', context).intent).toBe('faq.forgot_password')
  })
})

describe('one text may say several things', () => {
  const intents = (text: string) => understandStatements(model, text, { now: NOW }).map(({ intent }) => intent)

  it.each([
    ['How long does it take and where do I pick it up?', ['faq.processing_time', 'faq.pickup_address']],
    ['您好，我想问一下开票要多久，另外自取地址在哪？谢谢', ['faq.processing_time', 'faq.pickup_address']],
    ['Hej! Hur lång tid tar det och var hämtar jag den?', ['faq.processing_time', 'faq.pickup_address']],
    ['没收到激活邮件，也忘了密码', ['faq.no_activation_email', 'faq.forgot_password']],
    ['Where is FR-2026-00017? Please cancel FR-2026-00018.', ['do.progress', 'do.cancel_request']],
    ['Thanks, and what is the hotline number?', ['faq.hotline_contact']],
    ['Hello! I forgot my password. Thank you!', ['faq.forgot_password']],
    ['Hello', ['chitchat.greeting']],
    ['Skapa ett konto åt mig: order 2100449871, ann.reed@brightwell.example', ['do.register']],
    ['我要注册，订单2100449871，ann.reed@brightwell.example', ['do.register']],
    ['Resend me the activation mail, and what does SF cost?', ['do.resend_activation', 'faq.delivery_options']],
    ['一个账单能开两个抬头吗，能拆成两张吗', ['faq.one_title_per_bill', 'faq.split_amounts']],
    // One thing, whatever its clauses would mean alone.
    ['I mistyped my address when registering. What should I do?', ['faq.wrong_email_at_registration']],
    ['password of the Fapiao site gone, help', ['faq.forgot_password']],
    ['Lösenordet till fapiaosidan är borta, hjälp', ['faq.forgot_password']],
    ['Can the total be put on two Fapiao, possible?', ['faq.split_amounts']],
    ['发票抬头印错了，怎么办', ['faq.change_title_after_issue']],
    ['I am new and would like an account', ['do.register']],
  ])('%s', (text, expected) => {
    expect(intents(text)).toEqual(expected)
  })

  it('what a sentence of padding names stays with the statement it belongs to', () => {
    const text =
      'Dear team,\nwe placed order 2100388214 on 3 November and have paid.\nPlease issue a special VAT fapiao.\nCompany: Harbour Co\nTax ID: 914403001922038216\nBest regards\nTom'
    const [statement, ...others] = understandStatements(model, text, { now: NOW })
    expect(others).toEqual([])
    expect(statement).toMatchObject({
      intent: 'do.apply',
      entities: {
        orderIds: ['2100388214'],
        taxIds: ['914403001922038216'],
        fapiaoType: 'special',
        dates: ['2026-11-03'],
      },
    })
  })

  it('each statement keeps its own numbers', () => {
    const statements = understandStatements(model, 'Where is FR-2026-00017? Please cancel FR-2026-00018.', { now: NOW })
    expect(statements.map(({ entities }) => entities.requestIds)).toEqual([['FR-2026-00017'], ['FR-2026-00018']])
  })

  it('a question that another only resembles is answered, not asked back', () => {
    const [sure, vague] = [
      'What is the difference between a normal and a special Fapiao?',
      'Can I get an electronic one?',
    ]
    for (const text of [`${sure} ${vague}`, `${vague} ${sure}`]) {
      const [statement] = understandStatements(model, text, { now: NOW })
      expect(statement).toMatchObject({ intent: 'faq.types_and_fields', decision: 'answer' })
    }
  })

  it('at most five are heard, and never none', () => {
    const many =
      'How long does it take? Where do I pick it up? I forgot my password. What is the hotline number? Which couriers do you use? Can you split the amount? How do I apply?'
    expect(intents(many)).toHaveLength(5)
    expect(intents('')).toEqual(['out_of_scope'])
    expect(intents('???')).toEqual(['out_of_scope'])
  })
})

describe('whatever is sent in', () => {
  it.each([
    ['nothing', ''],
    ['lone surrogates', '\uD83D where is \uDE00 my fapiao \uD800'],
    ['NUL characters', 'where\u0000is my\u0000fapiao'],
    ['right-to-left marks', '\u202Ewhere is my fapiao\u202C أين الفاتورة'],
    ['zero-width characters', 'w\u200Bhere i\u200Ds my fap\uFEFFiao'],
    ['only emoji', '🙏🙏🙏'],
    ['100 kB of one letter', 'a'.repeat(100_000)],
    ['100 kB of digits', '1'.repeat(100_000)],
    ['100 kB of @', '@'.repeat(100_000)],
    ['100 kB of commas', '发票，'.repeat(33_000)],
    ['100 kB of lines', 'how long?\n'.repeat(10_000)],
    ['combining marks', `a${'\u0301'.repeat(50_000)}`],
  ])('%s gives an understanding', (_what, text) => {
    expect(['answer', 'ask', 'decline']).toContain(understand(model, text, { now: NOW }).decision)
    expect(understandStatements(model, text, { now: NOW }).length).toBeGreaterThan(0)
  })

  it('invisible characters do not hide what is asked', () => {
    expect(understand(model, 'w\u200Bhere i\u200Ds my fap\uFEFFiao', { now: NOW }).intent).toBe('do.progress')
  })
})

it('traditional characters, full width and missing dots ask the same question', () => {
  const ask = (text: string) => understand(model, text, { now: NOW }).intent
  expect(ask('忘記密碼了')).toBe(ask('忘记密码了'))
  expect(ask('ｆａｐｉａｏ　ｐｒｏｇｒｅｓｓ　２１００４５１１７７')).toBe(ask('fapiao progress 2100451177'))
  expect(ask('jag har glomt mitt losenord')).toBe(ask('jag har glömt mitt lösenord'))
})

it('training twice on the same content understands the same', async () => {
  const again = train(await loadProductContent())
  for (const text of ['where is my fapiao', '开票要多久', 'hur gör jag', 'blah', '2100451177'])
    expect(understand(again, text, { now: NOW })).toEqual(understand(model, text, { now: NOW }))
}, 120_000)
