// Each kind of evidence by itself: what makes a letter a robot's, and what does not.
import { describe, expect, test } from 'vitest'
import { screen } from '../../../mail/screen/screen.js'
import { letterOf } from '../letter-of.js'
import { taught } from './taught.js'

const likeness = await taught()
const OWN = '<fa.abc.sig12345@assistant.example>'
const self = { address: 'fapiao@assistant.example', isOwnMessageId: (id: string) => id === OWN }

async function verdictOf(headers: Record<string, string | undefined>, text = 'Where is my Fapiao?'): Promise<string> {
  return screen(await letterOf(headers, text), self, likeness).name
}

describe('headers of robots', () => {
  test.each<[Record<string, string>, string]>([
    [{ 'Auto-Submitted': 'auto-replied' }, 'auto_submitted'],
    [{ 'Auto-Submitted': 'Auto-Generated; owner-email="x"' }, 'auto_submitted'],
    [{ 'Auto-Submitted': 'auto-notified (rule)' }, 'auto_submitted'],
    [{ 'X-Auto-Response-Suppress': 'All' }, 'auto_response_suppressed'],
    [{ 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' }, 'auto_response_suppressed'],
    [{ Precedence: 'bulk' }, 'bulk'],
    [{ Precedence: 'Junk' }, 'bulk'],
    [{ Precedence: 'auto_reply' }, 'auto_reply_header'],
    [{ 'X-Autoreply': 'yes' }, 'auto_reply_header'],
    [{ 'List-Id': '<x.lists.example>' }, 'mailing_list'],
    [{ 'List-Unsubscribe': '<mailto:u@x.example>' }, 'mailing_list'],
    [{ 'Return-Path': '<>' }, 'null_sender'],
    [{ From: 'no-reply@x.example' }, 'system_sender'],
    [{ From: 'billing.noreply@x.example' }, 'system_sender'],
    [{ From: 'MAILER-DAEMON@x.example' }, 'system_sender'],
    [{ From: 'bounces+123-abc@x.example' }, 'system_sender'],
    [{ From: undefined as never }, 'no_sender'],
    [{ 'X-RT-Ticket': 'x #1' }, 'ticket_system'],
    [{ 'Message-ID': OWN }, 'own_letter'],
    [{ From: 'Fapiao <FAPIAO@Assistant.example>' }, 'own_letter'],
  ])('%o is %s', async (headers, name) => {
    expect(await verdictOf(headers)).toBe(name)
  })

  test.each<[Record<string, string>]>([
    [{ 'Auto-Submitted': 'no' }],
    [{ 'Auto-Submitted': 'No (a person)' }],
    [{ 'X-Auto-Response-Suppress': 'None' }],
    [{ 'X-Auto-Response-Suppress': 'DR, NDR, RN, NRN' }],
    [{ Precedence: 'normal' }],
    [{ 'X-Autoreply': 'no' }],
    [{ 'Feedback-ID': 'Z:acme.example:qybglogicsvrgz:qybglogicsvrgz5a-1' }],
    [{ 'Return-Path': '<helen@northgate.example>' }],
    [{ From: 'Noreen Reply <noreen@x.example>' }],
    [{ From: 'System Administrator <admin@x.example>' }],
    [{ 'In-Reply-To': OWN, References: OWN }],
    [{ 'Disposition-Notification-To': 'helen@northgate.example' }],
    [{ 'Resent-From': 'boss@northgate.example' }],
  ])('%o leaves a person a person', async (headers) => {
    expect(await verdictOf(headers)).toBe('human')
  })
})

describe('an answer to a meeting that came without its calendar part', () => {
  test.each([
    ['Accepted: Fapiao sync', 'Accepted: Fapiao sync\nWhen: Mon 30 Nov 2026 10:00-10:30\nWhere: Teams'],
    ['已接受: 发票沟通会', '时间：2026年11月30日 10:00\n地点：Teams'],
    ['Avböjt: Fapiao', 'När: måndag 10.00\nPlats: Teams'],
  ])('%s', async (subject, text) => {
    expect(await verdictOf({ Subject: subject }, text)).toBe('calendar')
  })

  test('is answered where a person wrote something with it', async () => {
    const text = 'When: Mon 30 Nov 2026 10:00\nBefore that, where is my Fapiao for order 2100451177?'
    expect(await verdictOf({ Subject: 'Accepted: Fapiao sync' }, text)).toBe('human')
  })
})

describe('headers that robots and people share', () => {
  const sent = 'Your parcel has left our depot. Track it in the app. You receive this mail because you placed an order.'

  test.each<[Record<string, string>, string]>([
    [{ 'Feedback-ID': 'a:b:c:esp' }, 'bulk'],
    [{ 'X-SG-EID': 'x' }, 'bulk'],
    [{ 'X-Mailgun-Sid': 'x' }, 'bulk'],
    [{ From: 'Shop <noreply.shop@x.example>' }, 'system_sender'],
  ])('%o is a robot’s above a robot’s words, and leaves a person a person', async (headers, name) => {
    expect(await verdictOf(headers, sent)).toBe(name)
    expect(await verdictOf(headers, 'Your invoice is overdue. Please pay it by Friday.')).toBe(name)
    expect(await verdictOf(headers)).toBe('human')
    expect(await verdictOf(headers, '你好，我想为订单 2100450912 申请普通发票。')).toBe('human')
  })
})

describe('headers that servers put on what people write, too', () => {
  const typed = { 'Thread-Topic': 'Fapiao', 'Thread-Index': 'AdX' }

  test.each([
    [{ 'X-Auto-Response-Suppress': 'All', ...typed }],
    [{ 'List-Id': '<staff.x.example>', 'In-Reply-To': '<a@b.example>' }],
    [{ 'List-Unsubscribe': '<mailto:off@x.example>', 'In-Reply-To': '<a@b.example>' }],
  ])('with %o a person who plainly asks for a Fapiao is heard', async (headers) => {
    expect(await verdictOf(headers)).toBe('human')
    expect(await verdictOf(headers, 'The report of this week is ready.')).not.toBe('human')
  })

  test('a list that we are on is not somebody writing to us', async () => {
    const headers = { 'List-Id': '<staff.x.example>', 'In-Reply-To': '<a@b.example>', To: 'staff@x.example' }
    expect(await verdictOf(headers)).toBe('mailing_list')
  })

  test('a list named with bulk precedence is a list, whatever is asked there', async () => {
    const headers = { 'List-Id': '<staff.x.example>', 'In-Reply-To': '<a@b.example>', Precedence: 'list' }
    expect(await verdictOf(headers)).toBe('mailing_list')
  })
})

describe('what a letter says of itself', () => {
  test.each([
    'Your invoice is ready, please log in to download it.\nThis is an automated message, please do not reply.',
    '您有一张发票待下载，请登录系统查看订单。\n本邮件由系统自动发送，请勿直接回复。',
    'Logga in för att hämta din faktura.\nDet här är ett automatiskt meddelande.',
  ])('outweighs what else is said: %s', async (text) => {
    expect(await verdictOf({ Subject: 'Notice' }, text)).toBe('automatic_text')
  })

  test('is not said by the person who cites it', async () => {
    expect(await verdictOf({ Subject: '链接' }, '收到一封“请勿直接回复”的邮件，里面的链接打不开。')).toBe('human')
  })
})

describe('words of robots', () => {
  test('an automatic subject alone is not enough against a real question', async () => {
    const subject = '自动回复: 订单确认'
    expect(await verdictOf({ Subject: subject }, '我的发票什么时候寄出？')).toBe('human')
    expect(await verdictOf({ Subject: subject }, '您的邮件已收到，我会尽快回复。')).toBe('automatic_text')
  })

  test('words quoted from a robot do not make the person a robot', async () => {
    const text = 'Is anybody there?\n\nOn 2026-11-20 10:12, x@y.example wrote:\n> I am out of the office until Monday.'
    expect(await verdictOf({ Subject: 'Re: Automatic reply: Fapiao' }, text)).toBe('human')
  })

  test('a robot that quotes our question stays a robot', async () => {
    const text =
      'I am out of the office until Monday.\n\nOn 2026-11-20 10:12, x@y.example wrote:\n> Which title do you want?'
    expect(await verdictOf({ Subject: 'Re: Fapiao' }, text)).toBe('automatic_text')
  })

  test('two robots never find words to go on: what we write is no answer to a robot', async () => {
    const robots = [
      'Thank you for your message. We will reply within two days.',
      'Jag är inte på kontoret. Åter på måndag.',
      '我正在休假，11月30日返回公司。',
    ]
    for (const text of robots) expect(await verdictOf({ Subject: 'Re: Fapiao' }, text)).toBe('automatic_text')
  })
})
