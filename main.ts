// Starts everything in order, says where to go, and stops it in the opposite order.
import { access, constants, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { deskRoutes } from './bot/desk-pages/desk-routes.js'
import { startChat } from './bot/start-chat.js'
import { type Config, readConfig } from './config.js'
import { choresOf } from './core/chores.js'
import { startOutbox } from './core/deliver.js'
import type { Clock, Log } from './core/ports.js'
import { startTicking } from './core/tick.js'
import type { Route } from './core/web.js'
import { removeDeskUrl, writeDeskUrl } from './data/desk-port.js'
import { teacherOf } from './data/teach-example.js'
import type { Mail } from './mail/mail.js'
import { startMail } from './mail/start.js'
import { accountPages } from './start/account-pages.js'
import { type Assembly, assemble, contentFolder, formSettings, packageRoot } from './start/assembly.js'
import { chatIdentity, listenSentence, webChatAccess } from './start/chat.js'
import { systemClock } from './start/clock.js'
import { speakerOf, whereToGo } from './start/greeting.js'
import { keepingOf } from './start/keeping.js'
import { openLog } from './start/log.js'
import { mailOptions, mailSentence } from './start/mail.js'
import { operatorRoutes } from './start/operator.js'

/** After this the program goes even if something still holds it: what is committed is safe, the rest is offered again. */
const STOP_WITHIN_MS = 4_500

/** Where this machine finds a program that listens on all of its addresses. */
const DESK_HOSTS: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' }

type Running = { stop(): Promise<void>; greeting: string }
type Started = { ok: true; running: Running } | { ok: false; sentences: string[] }

/** Folder by folder: Node's own recursive mkdir tries for ever where a parent can never be made, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder, { mode: 0o700 })
  })
}

async function unwritable(folder: string): Promise<string | undefined> {
  try {
    await makeFolder(folder)
    await access(join(folder, '.'), constants.W_OK)
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error'
    return `DATA_DIR ${folder} cannot be written to (${code}): name another folder in DATA_DIR, or give this user the right to write there.`
  }
}

type Base = { config: Config; dataDir: string; publicUrl: string; clock: Clock; log: Log }

function routesOf(base: Base, assembly: Assembly, mail: Mail, outbox: { wake: () => void }): Route[] {
  const { store, knowledge } = assembly
  const { publicUrl, clock } = base
  const onSends = () => outbox.wake()
  return [
    ...mail.routes,
    ...accountPages(base, assembly, onSends),
    ...deskRoutes({ store, knowledge, publicUrl, clock, onSends, teach: teacherOf(contentFolder()) }),
    ...operatorRoutes({ store, clock, mail: () => mail.status() }),
  ]
}

async function startChannels(base: Base, assembly: Assembly, outbox: { wake: () => void }): Promise<Started> {
  const { config, clock, log, publicUrl } = base
  const { assistant, store, knowledge } = assembly
  const words = speakerOf(knowledge, publicUrl)
  const mail = await startMail(await mailOptions(base, assembly, words))
  if (!mail.ok) return { ok: false, sentences: [mailSentence(mail)] }
  const identity = await chatIdentity(config)
  const webChat = webChatAccess(config, publicUrl)
  const chat = await startChat({
    host: config.HOST,
    port: config.PORT,
    publicUrl,
    assistant,
    clock,
    log,
    words,
    ...(identity ? { identity } : {}),
    ...(webChat ? { webChat: { access: webChat, key: knowledge().secrets.token('web-chat') } } : {}),
    routes: routesOf(base, assembly, mail, outbox),
  })
  if (!chat.ok) {
    await mail.stop()
    return { ok: false, sentences: [listenSentence(chat)] }
  }
  const couriers = { chat: chat.courier, mail: mail.courier }
  const sending = startOutbox({ store, couriers, outgoing: assistant.outgoing, clock, log })
  outbox.wake = sending.wake
  const ticking = startTicking({ store, knowledge, clock, log, onSends: sending.wake }, choresOf(keepingOf(base)))
  const url = `http://${config.HOST}:${chat.port}`
  await writeDeskUrl(base.dataDir, `http://${DESK_HOSTS[config.HOST] ?? config.HOST}:${chat.port}`)
  return {
    ok: true,
    running: {
      greeting: whereToGo(config, {
        url,
        dataDir: base.dataDir,
        ...(mail.smtpPort ? { smtpPort: mail.smtpPort } : {}),
      }),
      async stop() {
        await removeDeskUrl(base.dataDir)
        await ticking.stop()
        await chat.stop()
        await mail.stop()
        await sending.stop()
        await assembly.close()
      },
    },
  }
}

async function start(): Promise<Started> {
  const read = readConfig()
  if (!read.ok) return read
  const { config } = read
  const dataDir = resolve(config.DATA_DIR ?? join(packageRoot(), 'data', 'var'))
  const refusal = await unwritable(dataDir)
  if (refusal) return { ok: false, sentences: [refusal] }
  const clock = systemClock(config.NOW)
  const log = openLog(config.LOG_LEVEL)
  const publicUrl = (config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`).replace(/\/+$/, '')
  const outbox = { wake: () => {} }
  const assembled = await assemble({
    dataDir,
    publicUrl,
    mailAddress: config.MAIL_ADDRESS,
    clock,
    log,
    withSample: config.isTrial,
    form: formSettings(config),
    onSends: () => outbox.wake(),
  })
  if (!assembled.ok) return { ok: false, sentences: [assembled.sentence] }
  const started = await startChannels({ config, dataDir, publicUrl, clock, log }, assembled.assembly, outbox)
  if (!started.ok) await assembled.assembly.close()
  return started
}

/** Stops once, however often it is asked to; leaves at the latest after STOP_WITHIN_MS. */
function stopOnSignal(running: Running): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref()
    await running.stop()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

const started = await start()
if (started.ok) {
  stopOnSignal(started.running)
  console.log(started.running.greeting)
} else {
  for (const sentence of started.sentences) console.error(sentence)
  process.exit(1)
}
