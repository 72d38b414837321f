// Logs hold names and numbers of events: none of what people write reaches them, by whichever way it comes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../start/assembly.js'
import { addressOf, dataFolder, startProgram } from './program.js'
import { activity, mail, say, sentLetters } from './wire.js'

const CANARIES = Array.from({ length: 30 }, (_, at) => `canary${at}q${(at + 1) * 7_919}`)
const FORMS = [
  '/register',
  '/sign-in',
  '/sign-in/link',
  '/forgot-password',
  '/activate/resend',
  '/activate',
  '/my-data',
]

/** The log of a command of the desk: lines of JSON. The sentences beside them are the answer to whoever asked. */
function desk(dataDir: string, args: string[]): Promise<string> {
  const file = join(packageRoot(), 'dist', 'cli', 'desk.js')
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, LOG_LEVEL: 'debug' }
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  child.stderr.on('data', (data) => {
    log += data
  })
  return new Promise((resolve) => child.on('close', () => resolve(log.replace(/^[^{].*$/gm, ''))))
}

async function byChat(address: string, canary: string): Promise<void> {
  const text = `my name is ${canary}, ${canary}@elsewhere.example, order ${canary}, password: ${canary}`
  const from = { id: `user-${canary}`, name: canary }
  await say(
    address,
    activity(canary, text, { from, locale: canary, value: { action: canary, form: { title: canary } } }),
  )
  await say(address, activity(`${canary}-2`, `sign in ${canary}@elsewhere.example`, { from }))
  const attachments = [{ contentType: canary, name: canary, contentUrl: `https://elsewhere.example/${canary}` }]
  await say(address, { ...activity(`${canary}-3`, canary), attachments, type: canary })
}

async function byPage(address: string, canary: string): Promise<void> {
  const page = await fetch(`${address}/sign-in?token=${canary}`)
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const key = /name="key" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  for (const form of FORMS) {
    const fields = { key, address: `${canary}@elsewhere.example`, order: canary, password: canary, token: canary }
    const headers = { cookie, 'user-agent': canary, 'x-forwarded-for': canary }
    const body = new URLSearchParams(fields)
    await (await fetch(`${address}${form}`, { method: 'POST', headers, body, redirect: 'manual' })).text()
  }
}

it('none of thirty canaries is logged, sent by chat, by mail, through the pages and to the desk', {
  timeout: 150_000,
}, async () => {
  const folder = await dataFolder()
  const program = startProgram({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'debug' })
  const address = await addressOf(program)
  for (const [at, canary] of CANARIES.entries()) {
    await byChat(address, canary)
    await byPage(address, canary)
    if (at % 3 > 0) continue
    await mail(program, {
      from: `${canary} <${canary}@elsewhere.example>`,
      subject: `${canary} Fapiao`,
      text: `I am ${canary} and want to talk to a person about order ${canary}`,
      headers: { 'X-Canary': canary },
      attachments: [{ filename: `${canary}.pdf`, content: canary }],
    })
  }
  await sentLetters(folder, CANARIES.length / 3)
  const logs = [program.output()]
  for (const canary of CANARIES.slice(0, 3))
    logs.push(await desk(folder, ['show', canary]), await desk(folder, ['ticket', 'answer', canary, canary]))
  const logged = logs.join('\n')
  expect(CANARIES.filter((canary) => logged.includes(canary))).toEqual([])
})
