import { expect, test } from 'vitest'
import { LetterBrake } from '../../../mail/send/letter-brake.js'
import { testClock } from '../../world/clock.js'
import { quiet } from '../../world/world.js'
import { openMailRoom } from '../mail-room.js'
import { rawLetter } from '../raw-letter.js'

const HOUR_MS = 60 * 60 * 1000
const ROBOT = 'info@robot.example'

/** Answers whatever comes, at once, in words of its own, and shows in no header what it is. */
function robotLetter(round: number, body: string, answered?: string): Buffer {
  return rawLetter(
    [
      `From: Info <${ROBOT}>`,
      'To: fapiao@assistant.example',
      'Subject: Re: Fapiao',
      `Message-ID: <r${round}@robot.example>`,
      ...(answered ? [`In-Reply-To: ${answered}`, `References: ${answered}`] : []),
      'Content-Type: text/plain; charset=utf-8',
    ],
    `${body}\r\n`,
  )
}

const ROBOTS: [what: string, body: (round: number) => string][] = [
  ['says the same each time', () => 'Hello, we sell the best printers. Where do you want them delivered?'],
  // As a person asks: only that it goes on and on gives the robot away.
  ['counts its letters', (n) => `Could you tell me what I should do with number ${4711 + n} on page ${n * 37}?`],
  ['asks for a Fapiao each time', () => 'When will I get my Fapiao?'],
  ['speaks Chinese', (n) => `您的来信我们已经看到了，编号${1000 + n}，请问发票什么时候可以开？`],
  ['asks for an application each time', () => 'Please issue a Fapiao.'],
  ['asks for a person each time', () => 'I want to talk to a person.'],
  [
    'says nothing that we understand, other words each time',
    (n) =>
      [
        'blue trees sing',
        'warm stones hum',
        'old rivers think',
        'cold moons bark',
        'red doors sleep',
        'green clouds type',
        'loud cats read',
      ][n % 7] ?? '',
  ],
]

test.each(ROBOTS)('a robot that %s gets three letters in a week, then a person is asked', async (_, body) => {
  const room = await openMailRoom()
  let sent = await room.sent()
  await room.receive(room.vouchedFor(robotLetter(0, body(0)), ROBOT))
  for (let round = 1; round <= 24; round += 1) {
    sent = await room.sent()
    room.world.clock.advance(7 * HOUR_MS)
    await room.receive(room.vouchedFor(robotLetter(round, body(round), sent.at(-1)?.messageId), ROBOT))
  }
  sent = await room.sent()
  expect(sent.filter(({ to }) => to[0]?.address === ROBOT).length).toBeLessThanOrEqual(3)
  const tickets = []
  for await (const { value } of room.world.store.all('tickets')) tickets.push(value)
  expect(tickets.length).toBeGreaterThan(0)
  expect((await room.ledger()).length).toBe(25)
})

test('a person who asks five different things is answered five times', async () => {
  const room = await openMailRoom()
  const questions = [
    '在哪里自取发票？',
    '什么时候可以开发票？',
    '可以把发票拆成两张吗？',
    '忘记密码怎么办？',
    '热线电话是多少？',
  ]
  for (const [at, text] of questions.entries()) await room.receive(room.vouchedFor(robotLetter(at, text)))
  expect(await room.sent()).toHaveLength(5)
})

test('what helps may be said as often as one likes: three requests, each confirmed with the same word', async () => {
  const room = await openMailRoom()
  const from = 'li.na@lanhai.example'
  const say = async (at: number, text: string) => {
    const raw = rawLetter(
      [`From: ${from}`, `Message-ID: <p${at}@lanhai.example>`, 'Content-Type: text/plain; charset=utf-8'],
      `${text}\r\n`,
    )
    const before = (await room.sent()).length
    await room.receive(room.vouchedFor(raw))
    expect((await room.sent()).length, text).toBe(before + 1)
  }
  const details = '普票，抬头：个人，韵达，收件人：李娜，手机：13800138000，地址：上海市浦东新区张江路88号3楼'
  for (let at = 0; at < 4; at += 1) {
    await say(at * 3, `订单 2100451177 请开发票，${details}`)
    await say(at * 3 + 1, '取消')
    await say(at * 3 + 2, '是的')
  }
})

test('fifty robots at once: after a hundred repeated letters nothing leaves, operators are told, and it goes on afterwards', async () => {
  const clock = testClock()
  const told: string[] = []
  const brake = new LetterBrake({ send: async () => ({ result: 'sent' }), stop: async () => {} }, clock, {
    ...quiet,
    error: (event) => void told.push(event),
  })
  const send = (to: string) => brake.send({ from: 'fapiao@assistant.example', to, raw: Buffer.of() })
  let left = 0
  for (let round = 0; round < 10; round += 1) {
    for (let robot = 0; robot < 50; robot += 1) if ((await send(`r${robot}@x.example`)).result === 'sent') left += 1
    clock.advance(10_000)
  }
  expect(left).toBe(150)
  expect(told).toEqual(['mail.too_many_letters'])
  expect(brake.isHolding).toBe(true)
  expect((await send('new@x.example')).result).toBe('later')
  clock.advance(11 * 60_000)
  expect(brake.isHolding).toBe(false)
  expect((await send('new@x.example')).result).toBe('sent')
})

test('two thousand customers who each get a first letter are no rush', async () => {
  const brake = new LetterBrake({ send: async () => ({ result: 'sent' }), stop: async () => {} }, testClock(), quiet)
  for (let at = 0; at < 2_000; at += 1)
    await brake.send({ from: 'a@b.example', to: `c${at}@x.example`, raw: Buffer.of() })
  expect(brake.isHolding).toBe(false)
})
