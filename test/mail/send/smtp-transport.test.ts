import { expect, onTestFinished, test } from 'vitest'
import { SmtpTransport } from '../../../mail/send/smtp-transport.js'
import { quiet } from '../../world/world.js'
import { customerLetter } from '../raw-letter.js'
import { type FailingServer, failingSmtpServer, STEPS, type Step, WAYS, type Way } from './failing-smtp-server.js'

const LETTER = {
  from: 'fapiao@assistant.example',
  to: 'wei@northwind.example',
  raw: customerLetter({ text: '.dot\n..' }),
}

function transportTo(server: FailingServer, step?: Step): SmtpTransport {
  const account = {
    host: '127.0.0.1',
    port: server.port,
    security: step === 'STARTTLS' ? ('starttls' as const) : ('none' as const),
    ...(step === 'AUTH' ? { signIn: { user: 'fapiao', password: 'secret' } } : {}),
  }
  const transport = new SmtpTransport(account, { connectMs: 200, silenceMs: 200 }, quiet)
  onTestFinished(() => transport.stop())
  return transport
}

/** Refusals of a letter are final, refusals of us are not; what may have arrived is not sent again. */
function expected(step: Step, way: Way): string {
  const aboutTheLetter = ['MAIL', 'RCPT', 'DATA', 'after DATA'].includes(step)
  if (way === '5xx') return aboutTheLetter ? 'never' : 'later'
  if (way === '4xx') return 'later'
  return step === 'after DATA' ? 'never' : 'later'
}

const CASES = STEPS.flatMap((step) => WAYS.map((way) => ({ step, way, result: expected(step, way) })))

test.each(CASES)('$way at $step: $result', async ({ step, way, result }) => {
  const server = await failingSmtpServer({ step, way })
  const delivery = await transportTo(server, step).send(LETTER)
  expect(delivery.result).toBe(result)
  expect(server.letters).toEqual([])
  const ambiguous = step === 'after DATA' && (way === 'silence' || way === 'reset')
  expect(delivery).toMatchObject(ambiguous ? { reason: 'ambiguous' } : { reason: expect.stringMatching(/^smtp_/) })
})

const ABOUT_THE_LETTER = CASES.filter(({ step }) => ['MAIL', 'RCPT', 'DATA', 'after DATA'].includes(step))

test.each(ABOUT_THE_LETTER)('$way at $step, of commands sent all at once: $result', async ({ step, way, result }) => {
  const server = await failingSmtpServer({ step, way }, true)
  const delivery = await transportTo(server, step).send(LETTER)
  expect(delivery.result).toBe(result)
  expect(server.letters).toEqual([])
})

test('a server that cannot be reached is tried later', async () => {
  const server = await failingSmtpServer()
  const transport = transportTo({ ...server, port: 1 })
  expect(await transport.send(LETTER)).toEqual({ result: 'later', reason: 'smtp_esocket' })
})

test('letters arrive as they are, dots included, over few lines that are kept open', async () => {
  const server = await failingSmtpServer()
  const transport = transportTo(server)
  const deliveries = await Promise.all(Array.from({ length: 40 }, () => transport.send(LETTER)))
  expect(new Set(deliveries.map(({ result }) => result))).toEqual(new Set(['sent']))
  expect(server.letters).toHaveLength(40)
  expect(server.letters[0]).toContain('\n..dot\n...')
  expect(server.connections()).toBeLessThanOrEqual(5)
})

test('a kept line that the server ended meanwhile costs nothing: the letter takes a new one', async () => {
  const server = await failingSmtpServer({ step: 'MAIL', way: 'reset', times: 1 })
  const transport = transportTo(server)
  expect((await transport.send(LETTER)).result).toBe('later') // a fresh line that breaks is believed
  expect((await transport.send(LETTER)).result).toBe('sent')
  const second = await failingSmtpServer({ step: 'after DATA', way: 'reset', times: 0 })
  const reused = transportTo(second)
  await reused.send(LETTER)
  expect((await reused.send(LETTER)).result).toBe('sent')
  expect(second.connections()).toBe(1)
})

test('a refusal is told by its code only, never by the server’s words', async () => {
  const server = await failingSmtpServer({ step: 'RCPT', way: '5xx' })
  expect(await transportTo(server).send(LETTER)).toEqual({ result: 'never', reason: 'smtp_554' })
})
