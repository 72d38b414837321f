// What has served its purpose is removed by the tick, at the day the configuration names and not before.
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { choresOf } from '../../../core/chores.js'
import { Retention } from '../../../core/privacy/retention.js'
import type { Change, Collection } from '../../../core/records/collections.js'
import { tick } from '../../../core/tick.js'
import { attachmentKeeping } from '../../../data/attachments.js'
import { letterKeeping } from '../../../mail/forget/forget-letters.js'
import { openWorld } from '../../world/world.js'

const DAY_MS = 86_400_000

it('removes conversations, tickets and letters when their days are over', async () => {
  const world = await openWorld()
  onTestFinished(() => world.close())
  const { store, clock, log, knowledge, folder } = world
  const at = clock.now()
  const ticket = {
    id: 'T-1',
    conversation: 'chat:old',
    lang: 'en',
    reason: 'asked_for_person',
    state: 'closed',
    createdAt: new Date(Date.parse(at) - 100 * DAY_MS).toISOString(),
    lines: [{ at, by: 'staff', text: 'answered' }],
  }
  const conversation = { channel: 'chat', user: 'webchat:old', lang: 'en', misses: 0, reference: {}, updatedAt: at }
  const old: [Collection, string, unknown][] = [
    ['tickets', 'T-1', ticket],
    ['conversations', 'chat:old', conversation],
    ['sessions', 'session', { address: 'a@b.example', createdAt: at, seenAt: at, expiresAt: at }],
    ['limits', 'code:a@b.example', { times: [at] }],
    ['proofs', 'webchat:old', { address: 'a@b.example', provenAt: at, until: at }],
    ['tokens', 'token', { purpose: 'sign_in', address: 'a@b.example', createdAt: at, expiresAt: at }],
  ]
  const changes = old.map(([collection, id, value]) => ({ op: 'put', collection, id, value }) as Change)
  await store.commit({ expect: [], changes })
  const inbox = join(folder, 'mail', 'inbox', 'cur')
  await mkdir(inbox, { recursive: true })
  await writeFile(join(inbox, 'old'), 'From: a@b.example\r\n\r\nold\r\n')
  await utimes(join(inbox, 'old'), new Date(at), new Date(at))
  const retention = Retention.parse({ conversations: 30, letters: 20, tickets: 40 })
  const letters = letterKeeping(join(folder, 'mail'))
  const parts = { store, knowledge: () => knowledge, clock, log, onSends() {} }
  const daysKept = new Map<string, number>()
  for (let day = 1; day <= 45; day += 1) {
    clock.advance(DAY_MS + 1)
    await tick(parts, choresOf({ retention, letters, attachments: attachmentKeeping(folder) }))
    for (const [collection, id] of old) if (await store.get(collection, id)) daysKept.set(collection, day)
    if ((await readdir(inbox)).includes('old')) daysKept.set('letter', day)
  }
  expect(Object.fromEntries(daysKept)).toEqual({
    tickets: 39,
    conversations: 29,
    tokens: 29,
    limits: 1,
    letter: 19,
  })
})
