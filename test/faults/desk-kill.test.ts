import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Change } from '../../core/records/collections.js'
import type { FapiaoRequest } from '../../core/records/request.js'
import { parseLetter } from '../../mail/parse/parse-letter.js'
import { openStore, tempFolder } from '../data/json/temp-folder.js'
import { realKnowledge } from '../world/knowledge.js'
import { abridged } from './abridged-content.js'
import { ChildProgram } from './child-program.js'

const REQUESTS = 34
const STATES = ['processing', 'issued', 'mailed']
/** Somewhere between a change and the letter about it; a letter takes a few milliseconds. */
const KILLED_WITHIN_MS = 12

function request(nth: number): FapiaoRequest {
  return {
    id: `FR-2026-${String(nth).padStart(5, '0')}`,
    orderId: `21004${String(nth).padStart(5, '0')}`,
    address: `customer${nth}@northwind.example`,
    state: 'submitted',
    history: [{ state: 'submitted', at: '2026-11-18T02:00:00.000Z', by: 'customer' }],
    fapiaoType: 'general',
    titleType: 'personal',
    title: 'Kim',
    delivery: { method: 'sf_collect' },
    needsReview: [],
    dueOn: '2026-11-20',
  }
}

async function prepare(folder: string): Promise<void> {
  const { content } = await realKnowledge()
  await writeFile(join(folder, 'content.json'), JSON.stringify(abridged(content)))
  const store = await openStore({ folder: join(folder, 'store') })
  const requests = Array.from({ length: REQUESTS }, (_, nth) => request(nth + 1))
  const changes = requests.map((value): Change => ({ op: 'put', collection: 'requests', id: value.id, value }))
  await store.commit({ expect: [], changes })
  await store.close()
}

/** The Message-IDs of the letters that each customer got; a letter that left and could not be noted leaves again as itself. */
async function lettersIn(folder: string): Promise<{ byAddress: Map<string, Set<string>>; sent: number }> {
  const sent = join(folder, 'mail', 'sent', 'new')
  const names = await readdir(sent)
  const byAddress = new Map<string, Set<string>>()
  for (const name of names) {
    const { to, messageId = '' } = await parseLetter(await readFile(join(sent, name)))
    const address = to[0]?.address ?? ''
    byAddress.set(address, (byAddress.get(address) ?? new Set()).add(messageId))
  }
  return { byAddress, sent: names.length }
}

/** True when the program came to its end before it was killed. */
async function killAfterSomeChanges(folder: string): Promise<boolean> {
  const program = new ChildProgram('desk-until-killed.js', folder)
  await program.heard(/^(changed|done)/)
  await pause(Math.random() * KILLED_WITHIN_MS)
  await program.kill()
  return program.lines.includes('done')
}

it(`${REQUESTS * STATES.length} status changes under kills: each told once`, async () => {
  const folder = await tempFolder()
  await prepare(folder)
  let kills = 0
  while (!(await killAfterSomeChanges(folder))) kills += 1
  const store = await openStore({ folder: join(folder, 'store') })
  for await (const { value } of store.all('requests')) {
    expect(value.history.map(({ state }) => state)).toEqual(['submitted', ...STATES])
  }
  await store.close()
  const { byAddress, sent } = await lettersIn(folder)
  expect(byAddress.size).toBe(REQUESTS)
  expect([...byAddress.values()].every((ids) => ids.size === STATES.length)).toBe(true)
  console.info(`${sent} letters about ${REQUESTS * STATES.length} changes, ${kills} kills`)
  expect(kills).toBeGreaterThan(10)
})
