import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ticket } from '../../../core/records/ledger.js'
import { openMailRoom } from '../mail-room.js'
import { customerLetter, rawLetter } from '../raw-letter.js'

const LI_NA = 'li.na@lanhai.example'

describe('a question by mail', () => {
  test('is answered to its writer, in thread and in the writer’s language', async () => {
    const room = await openMailRoom()
    const question = customerLetter({ from: `李娜 <${LI_NA}>`, id: '<q1@lanhai.example>', text: '在哪里自取发票？' })
    await room.receive(room.vouchedFor(question))
    const [answer, ...others] = await room.sent()
    expect(others).toEqual([])
    expect(answer).toMatchObject({
      to: [{ name: '李娜', address: LI_NA }],
      from: [{ address: 'fapiao@assistant.example' }],
      subject: '回复：发票',
      inReplyTo: ['<q1@lanhai.example>'],
      references: ['<q1@lanhai.example>'],
    })
    expect(answer?.text).toContain('科苑路88号')
    expect(answer?.html).toContain('科苑路88号')
    expect(answer?.headers.find(({ name }) => name === 'auto-submitted')?.value).toBe('auto-replied')
    expect(await room.ledger()).toMatchObject([
      { verdict: 'human', outcome: 'answered', messageId: '<q1@lanhai.example>' },
    ])
  })

  test('delivered ten times, side by side and again after a restart, is answered once', async () => {
    const room = await openMailRoom()
    const letter = room.vouchedFor(customerLetter({ from: LI_NA }))
    await room.receive(...Array.from({ length: 9 }, () => letter))
    await room.mail.stop()
    const again = await openMailRoom(room.world)
    await again.receive(letter)
    expect(await again.sent()).toHaveLength(1)
    expect(await again.ledger()).toHaveLength(1)
    expect(room.mail.status().counts).toMatchObject({ received: 1, answered: 1, repeated: 8 })
  })

  test('to two of our addresses is one question; another text under the same id is another', async () => {
    const room = await openMailRoom()
    const first = customerLetter({ from: LI_NA, id: '<same@lanhai.example>' })
    const otherRoute = Buffer.concat([Buffer.from('Delivered-To: second@assistant.example\r\n'), first])
    const otherText = customerLetter({ from: LI_NA, id: '<same@lanhai.example>', text: '发票寄出了吗？' })
    await room.receive(...[first, otherRoute, otherText].map((raw) => room.vouchedFor(raw)))
    expect(await room.ledger()).toHaveLength(2)
    expect(await room.sent()).toHaveLength(2)
  })

  test('without a Message-ID is answered, once', async () => {
    const room = await openMailRoom()
    const letter = room.vouchedFor(
      rawLetter([`From: ${LI_NA}`, 'Subject: 发票', 'Content-Type: text/plain; charset=utf-8'], '在哪里自取发票？'),
    )
    await room.receive(letter, letter)
    expect(await room.sent()).toHaveLength(1)
  })

  test('whose words are all in the subject is answered by these', async () => {
    const room = await openMailRoom()
    await room.receive(room.vouchedFor(customerLetter({ from: LI_NA, subject: 'Where do I pick it up?', text: '' })))
    const [answer] = await room.sent()
    expect(answer?.text).toContain('Keyuan Road')
  })

  test('that asks twice and applies is answered once: the answers in the order asked, then what the form still lacks', async () => {
    const room = await openMailRoom()
    const text = [
      '1. Where do I pick it up?',
      '2. Please issue a general Fapiao for order 2100451177, title 上海蓝海贸易有限公司',
      '3. What is the number of the hotline?',
    ].join('\n')
    await room.receive(room.vouchedFor(customerLetter({ from: LI_NA, text })))
    const [answer, ...others] = await room.sent()
    expect(others).toEqual([])
    const places = ['Keyuan Road', '400-089-0365', 'Title: 上海蓝海贸易有限公司', 'Delivery method ('].map(
      (said) => answer?.text?.indexOf(said) ?? -1,
    )
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('with nothing in it is answered all the same', async () => {
    const room = await openMailRoom()
    await room.receive(room.vouchedFor(rawLetter([`From: ${LI_NA}`, 'Message-ID: <e@lanhai.example>'])))
    expect(await room.sent()).toHaveLength(1)
  })
})

describe('who may read what', () => {
  test('the progress of an order goes to its owner', async () => {
    const room = await openMailRoom()
    await room.receive(room.vouchedFor(customerLetter({ from: LI_NA, text: '订单 2100450912 的发票到哪一步了？' })))
    const [answer] = await room.sent()
    expect(answer?.text).toContain('2100450912')
  })

  test('a letter that only says it is from the owner learns nothing', async () => {
    const room = await openMailRoom()
    await room.receive(customerLetter({ from: LI_NA, text: '订单 2100450912 的发票到哪一步了？' }))
    const letters = await room.sent()
    expect(letters.every(({ to }) => to[0]?.address === LI_NA)).toBe(true)
    const turns = await room.world.store.get('conversations', `mail:${LI_NA}`)
    expect(turns).toBeUndefined()
  })
})

describe('letters that nobody may answer', () => {
  test.each([
    ['an automatic reply', ['From: a@x.example', 'Auto-Submitted: auto-replied'], 'auto_submitted', 'noted'],
    ['a list', ['From: a@x.example', 'List-Id: <news.x.example>'], 'mailing_list', 'noted'],
    ['our own letter', ['From: fapiao@assistant.example'], 'own_letter', 'refused'],
    ['nobody’s letter', ['Subject: hello'], 'no_sender', 'refused'],
    ['two people’s letter', ['From: a@x.example', 'From: b@x.example'], 'several_from', 'refused'],
  ])('%s', async (_, headers, verdict, outcome) => {
    const room = await openMailRoom()
    await room.receive(rawLetter([...headers, 'Message-ID: <auto@x.example>'], 'When can I get my Fapiao?'))
    expect(await room.sent()).toEqual([])
    expect(await room.ledger()).toMatchObject([{ verdict, outcome }])
  })

  test('what a person may have written is kept for staff', async () => {
    const room = await openMailRoom()
    const raw = rawLetter(['Subject: hello'], 'Who am I?')
    await room.receive(raw)
    const [kept = ''] = await readdir(join(room.folder, 'quarantine'))
    expect(kept).toMatch(/^[0-9a-f]{32}\.no_sender\.eml$/)
    expect(await readFile(join(room.folder, 'quarantine', kept))).toEqual(raw)
  })

  test('what was put aside is told at the desk: one ticket, a line for each letter, open again where it had been closed', async () => {
    const room = await openMailRoom()
    const { store } = room.world
    const ticket = async () => (await store.get('tickets', 'T-LETTERS'))?.value
    const first = rawLetter(['Subject: hello'], 'Who am I?')
    await room.receive(first, first)
    expect(await ticket()).toMatchObject({ state: 'open', reason: 'letter_put_aside' })
    expect((await ticket())?.lines.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^no_sender quarantine\/[0-9a-f]{32}\.no_sender\.eml$/),
    ])
    const closed = { ...(await ticket()), state: 'closed' } as Ticket
    await store.commit({ expect: [], changes: [{ op: 'put', collection: 'tickets', id: 'T-LETTERS', value: closed }] })
    await room.receive(...['a', 'b', 'c'].map((text) => rawLetter(['Subject: more'], text)))
    expect(await ticket()).toMatchObject({ state: 'open', lines: { length: 4 } })
  })
})

test('a bounce marks the send it speaks of', async () => {
  const room = await openMailRoom()
  await room.receive(room.vouchedFor(customerLetter({ from: LI_NA })))
  const [answer] = await room.sent()
  const report = `--r
Content-Type: text/plain

Your message could not be delivered.
--r
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.lanhai.example

Final-Recipient: rfc822; ${LI_NA}
Action: failed
Status: 5.1.1
--r
Content-Type: text/rfc822-headers

Message-ID: ${answer?.messageId}
--r--
`
  await room.receive(
    rawLetter(
      [
        'Return-Path: <>',
        'From: MAILER-DAEMON@mx.lanhai.example',
        'Message-ID: <b@mx.lanhai.example>',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
      ],
      report,
    ),
  )
  const [entry] = await room.world.store.find('outbox', 'messageId', answer?.messageId ?? '')
  expect(entry?.value).toMatchObject({ status: 'failed', reason: 'bounced_5.1.1' })
})

test('received is answered, noted, refused and quarantined together', async () => {
  const room = await openMailRoom()
  await room.receive(
    room.vouchedFor(customerLetter({ from: LI_NA })),
    customerLetter({ from: 'stranger@x.example' }),
    rawLetter(['From: a@x.example', 'Auto-Submitted: auto-replied', 'Message-ID: <a@x.example>'], 'away'),
    rawLetter(['Subject: nobody'], 'hello'),
  )
  const { received, answered, noted, refused, quarantined } = room.mail.status().counts
  expect({ received, answered, noted, refused, quarantined }).toEqual({
    received: 4,
    answered: 2,
    noted: 1,
    refused: 1,
    quarantined: 0,
  })
  expect(room.mail.status().problems).toEqual([])
})
