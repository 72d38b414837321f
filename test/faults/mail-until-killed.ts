// Program of the mail kill test: the whole mail room on the local mailbox, which kills itself as soon as a letter comes
// to the named gap; with no gap it works until everything is answered, and says so.
import { appendFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Courier } from '../../core/channel.js'
import type { Content } from '../../core/content.js'
import type { Knowledge } from '../../core/conversation/scene.js'
import { startOutbox } from '../../core/deliver.js'
import { createAssistant } from '../../core/handle-turn.js'
import type { Store } from '../../core/ports.js'
import { DEFAULT_FORM_SETTINGS } from '../../core/requests/form/form-settings.js'
import { train } from '../../core/understanding/understanding.js'
import { spellMessage } from '../../core/wording/spell.js'
import { openJsonStore } from '../../data/json/open-store.js'
import { secretsFrom } from '../../data/secrets.js'
import { startMail } from '../../mail/start.js'
import { systemClock } from '../../start/clock.js'
import type { MailGap } from './mail-gaps.js'

const [dataDir = '', gap = 'none', letters = '0'] = process.argv.slice(2)
const clock = systemClock()
const log = { info() {}, warn() {}, error() {} }

/** Letters whose answers are on their way out: whoever dies now cannot have written down that they left. */
const leaving = new Set<unknown>()

function dieAt(here: MailGap): void {
  if (here !== gap) return
  appendFileSync(join(dataDir, 'leaving.txt'), [...leaving].map((id) => `${id}\n`).join(''))
  process.kill(process.pid, 'SIGKILL')
}

/** The store as it is; only what lies before and after the ledger's commits is watched, and which answers have left. */
function watched(store: Store): Store {
  return new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      if (name !== 'commit') return member.bind(target)
      return async (commit: Parameters<Store['commit']>[0]) => {
        const isLedger = commit.changes.some(({ collection }) => collection === 'letters')
        if (isLedger) dieAt('turn committed, ledger not')
        const result = await target.commit(commit)
        for (const change of commit.changes) {
          if (change.collection === 'outbox' && change.op === 'put' && change.value.status === 'sent')
            leaving.delete(change.value.send.to.reference.messageId)
        }
        if (isLedger) dieAt('ledger written, letter not marked')
        return result
      }
    },
  })
}

const outbox = { wake: () => {} }
const content = JSON.parse(await readFile(join(dataDir, 'content.json'), 'utf8')) as Content
const secrets = secretsFrom(Buffer.alloc(32, 7))
const knowledge: Knowledge = { content, secrets, form: DEFAULT_FORM_SETTINGS, model: train(content) }
const opened = await openJsonStore({ folder: join(dataDir, 'store') })
if (!opened.ok) throw new Error(opened.sentence)
const { store } = opened
const publicUrl = 'http://127.0.0.1'
const assistant = createAssistant({
  store,
  knowledge: () => knowledge,
  publicUrl,
  clock,
  onSends: () => outbox.wake(),
})
const mail = await startMail({
  mode: { kind: 'local', smtpPort: 0 },
  folder: join(dataDir, 'mail'),
  address: 'fapiao@assistant.example',
  authservId: 'mx.assistant.example',
  keys: [secrets],
  words: (lang, key, values) => spellMessage({ content, secrets, publicUrl }, lang, values ? { key, values } : { key }),
  knowledge: () => knowledge,
  assistant: {
    ...assistant,
    async receive(turn, ahead) {
      dieAt('letter read, turn not committed')
      return assistant.receive(turn, ahead)
    },
  },
  store: watched(store),
  clock,
  log,
})
if (!mail.ok) throw new Error(mail.code)
const courier: Courier = {
  async deliver(outgoing) {
    dieAt('turn committed, answer not sent')
    leaving.add(outgoing.send.to.reference.messageId)
    const delivery = await mail.courier.deliver(outgoing)
    dieAt('answer sent, not marked sent')
    return delivery
  },
}
const sending = startOutbox({ store, couriers: { mail: courier }, outgoing: assistant.outgoing, clock, log })
outbox.wake = sending.wake
sending.wake()

if (gap === 'none') {
  const isDone = async () => {
    const due = await store.range('outbox', 'due', { limit: 1 })
    return (await store.count('letters')) >= Number(letters) && due.length === 0
  }
  while (!(await isDone())) await new Promise((next) => setTimeout(next, 20))
  await mail.stop()
  await sending.stop()
  await store.close()
  console.log('done')
  process.exit(0)
}
