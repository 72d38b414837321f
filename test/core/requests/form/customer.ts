// A customer who fills in a request: talks, presses buttons, sends cards and letters, and lets time pass.
import type { Send } from '../../../../core/outcome.js'
import type { RecordOf } from '../../../../core/records/collections.js'
import { tendDrafts } from '../../../../core/requests/tend-drafts.js'
import { tick } from '../../../../core/tick.js'
import type { Turn } from '../../../../core/turn.js'
import { keysOf } from '../../../conversations/expectations.js'
import { openWorld, type World } from '../../../world/world.js'

export const EMMA = 'emma.berg@nordvik.example'
export const EMMAS_ORDER = '2100451120'

const USER = 'cli:customer'
const DAY_MS = 86_400_000

export type Heard = { keys: string[]; lang: string; actions: string[]; send: Send }

export type Customer = {
  world: World
  say(text: string, more?: Partial<Turn>): Promise<Heard>
  press(action: string): Promise<Heard>
  card(form: Record<string, string>): Promise<Heard>
  letter(text: string): Promise<Heard>
  wait(days: number): Promise<void>
  requests(): Promise<RecordOf<'requests'>[]>
  drafts(): Promise<RecordOf<'drafts'>[]>
  tickets(): Promise<RecordOf<'tickets'>[]>
  leave(): Promise<void>
}

async function all<C extends 'requests' | 'drafts' | 'tickets'>(world: World, collection: C): Promise<RecordOf<C>[]> {
  const values: RecordOf<C>[] = []
  for await (const doc of world.store.all(collection)) values.push(doc.value)
  return values
}

export async function customer(address = EMMA, options: { proven?: boolean } = {}): Promise<Customer> {
  const world = await openWorld()
  const { store, clock, assistant } = world
  const before = new Set((await all(world, 'requests')).map(({ id }) => id))
  if (options.proven !== false) {
    const value = { address, provenAt: clock.now(), until: '2099-01-01T00:00:00.000Z' }
    await store.commit({ expect: [], changes: [{ op: 'put', collection: 'proofs', id: USER, value }] })
  }
  let count = 0
  const turn = async (more: Partial<Turn>): Promise<Heard> => {
    count += 1
    const said: Turn = {
      id: `turn:${count}`,
      channel: 'cli',
      conversation: 'cli:customer',
      kind: 'message',
      sender: { user: USER, assurance: 'anonymous' },
      audience: 'private',
      text: '',
      attachments: [],
      reference: {},
      now: clock.now(),
      ...more,
    }
    const { replies } = await assistant.receive(said)
    await assistant.markSent(replies.map((reply) => reply.send.id))
    const send = (await store.get('outbox', `${said.id}:0`))?.value.send
    if (!send) throw new Error('nothing was answered')
    return { keys: keysOf(send), lang: send.lang, actions: send.reply.choices.map(({ action }) => action), send }
  }
  return {
    world,
    say: (text, more = {}) => turn({ text, ...more }),
    press: (action) => turn({ action }),
    card: (form) => turn({ action: 'form:request', form }),
    letter: (text) =>
      turn({
        text,
        channel: 'mail',
        conversation: `mail:${address}`,
        sender: { user: address, address, assurance: 'proven' },
      }),
    async wait(days) {
      clock.advance(days * DAY_MS)
      const parts = { store, knowledge: () => world.knowledge, clock, log: world.log, onSends() {} }
      await tick(parts, [tendDrafts])
    },
    requests: async () => (await all(world, 'requests')).filter(({ id }) => !before.has(id)),
    drafts: () => all(world, 'drafts'),
    tickets: () => all(world, 'tickets'),
    leave: () => world.close(),
  }
}
