// Marks of what was said: each becomes durable, however many come at once and whoever settled some of them before.
import { afterEach, expect, it, vi } from 'vitest'
import { queued } from '../../core/conversation/sends.js'
import type { Send } from '../../core/outcome.js'
import type { Store } from '../../core/ports.js'
import { SentMarks } from '../../core/sent-marks.js'
import { openWorld, type World } from '../world/world.js'

const worlds: World[] = []
afterEach(async () => {
  for (const opened of worlds.splice(0)) await opened.close()
})

function reply(id: string): Send {
  return {
    id,
    kind: 'reply',
    to: { channel: 'chat', conversation: 'chat:one', reference: {} },
    lang: 'en',
    reply: { blocks: [], choices: [] },
    about: { orderIds: [], requestIds: [] },
  }
}

/** A store in which these replies are due, and what it was asked to commit since. */
async function withDue(ids: string[]) {
  const world = await openWorld()
  worlds.push(world)
  const { store, clock } = world
  await store.commit({ expect: [], changes: ids.map((id) => queued(reply(id), clock.now())) })
  const commits = vi.spyOn(store, 'commit')
  return { store, clock, marks: new SentMarks(store, clock), commits }
}

const ids = Array.from({ length: 20 }, (_, nth) => `t-${nth}:0`)
const statuses = (store: Store) =>
  Promise.all(ids.map(async (id) => (await store.get('outbox', id))?.value.status ?? 'gone'))

it('gather while one is being written', async () => {
  const { store, marks, commits } = await withDue(ids)
  await Promise.all(ids.map((id) => marks.mark([id])))
  expect(await statuses(store)).toEqual(ids.map(() => 'sent'))
  expect(commits).toHaveBeenCalledTimes(2)
})

it('do not stop one another where somebody else has settled one meanwhile', async () => {
  const { store, clock, marks } = await withDue(ids)
  const marking = Promise.all(ids.map((id) => marks.mark([id])))
  const elsewhere = store.commit({ expect: [], changes: [queued(reply('t-3:0'), clock.now())] })
  await Promise.all([marking, elsewhere])
  expect(await statuses(store)).toEqual(ids.map(() => 'sent'))
})

it('tell whoever waits that the disk took nothing', async () => {
  const { marks, commits } = await withDue(ids)
  commits.mockRejectedValue(new Error('disk'))
  await expect(marks.mark(['t-0:0'])).rejects.toThrow('disk')
  await expect(marks.mark(['t-1:0'])).rejects.toThrow('disk')
})
