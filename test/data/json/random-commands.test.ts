import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Store } from '../../../core/ports.js'
import type { Change } from '../../../core/records/collections.js'
import { loadStore } from '../../../data/json/load-store.js'
import { RecordingFolder } from '../../faults/recording-folder.js'
import { put, remove, turn } from '../../store-samples.js'

/** The store as simply as it can be said: a document is a revision and a time. */
type Plain = Map<string, { rev: number; at: string }>

const id = fc.constantFrom('t1', 't2', 't3', 't4', 't5')
const at = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03')
const change = fc.oneof(
  { weight: 3, arbitrary: fc.record({ op: fc.constant('put' as const), id, at }) },
  // Only the time is another one; the rest is shared with what is kept.
  { weight: 3, arbitrary: fc.record({ op: fc.constant('edit' as const), id, at }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('delete' as const), id, at }) },
)
/** `off`: by how much the expected revision is wrong. */
const expectation = fc.record({ id, off: fc.constantFrom(0, 0, 0, 1) })
const command = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('commit' as const), changes: fc.array(change), expectation }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'kill' as const) }) },
)

type Chosen = { op: 'put' | 'edit' | 'delete'; id: string; at: string }

async function changeFor(store: Store, { op, id, at }: Chosen): Promise<Change> {
  if (op === 'delete') return remove('turns', id)
  const kept = op === 'edit' ? await store.get('turns', id) : undefined
  return put('turns', id, kept ? { ...kept.value, at } : turn(at))
}

function commitPlain(plain: Plain, changes: Chosen[]): void {
  for (const { op, id, at } of changes) {
    if (op !== 'delete') plain.set(id, { rev: (plain.get(id)?.rev ?? 0) + 1, at })
    else plain.delete(id)
  }
}

async function expectSame(store: Store, plain: Plain): Promise<void> {
  const byTime = [...plain].sort(([a, x], [b, y]) => (x.at + a < y.at + b ? -1 : 1))
  const found = await store.range('turns', 'at', { limit: 100 })
  expect(found.map((doc) => [doc.id, { rev: doc.rev, at: doc.value.at }])).toEqual(byTime)
  expect(await store.count('turns')).toBe(plain.size)
}

it('is a plain map, whatever is committed, closed and killed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { maxLength: 40 }),
      fc.constantFrom(1, 1e6),
      async (commands, compactAfterBytes) => {
        const plain: Plain = new Map()
        let folder = new RecordingFolder()
        let store = await loadStore(folder, { compactAfterBytes })
        for (const command of commands) {
          if (command.do === 'commit') {
            const { id, off } = command.expectation
            const rev = (plain.get(id)?.rev ?? 0) + off
            const changes = await Promise.all(command.changes.map((one) => changeFor(store, one)))
            const result = await store.commit({ expect: [{ collection: 'turns', id, rev }], changes })
            expect(result.ok).toBe(off === 0)
            if (result.ok) commitPlain(plain, command.changes)
          } else {
            if (command.do === 'close') await store.close()
            // What a killed process would still have done must not reach the folder of its successor.
            folder = RecordingFolder.holding(folder.contents())
            store = await loadStore(folder, { compactAfterBytes })
          }
          await expectSame(store, plain)
        }
        await store.close()
      },
    ),
    { numRuns: 60 },
  )
})
