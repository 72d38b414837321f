import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SortedDocs, type StoredDoc } from '../../../data/json/sorted-docs.js'

const doc = (key: string, id: string): StoredDoc => ({ id, rev: 1, value: key })
const keyOf = (one: StoredDoc) => String(one.value)
const inOrder = (a: StoredDoc, b: StoredDoc) => (keyOf(a) < keyOf(b) || (keyOf(a) === keyOf(b) && a.id < b.id) ? -1 : 1)

const key = fc.constantFrom('', 'a', 'ab', 'b', '发', '\u{1f9fe}')
const id = fc.integer({ min: 0, max: 40 }).map(String)
const step = fc.record({ op: fc.constantFrom('put', 'remove'), key, id })

it('holds what a plain sorted list holds, whatever is put and removed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), key, id, fc.nat(50), (steps, from, fromId, limit) => {
      const sorted = new SortedDocs(keyOf)
      const plain = new Map<string, StoredDoc>()
      for (const { op, key, id } of steps) {
        if (op === 'put') sorted.put(doc(key, id))
        else sorted.remove(doc(key, id))
        if (op === 'put') plain.set(`${key}/${id}`, doc(key, id))
        else plain.delete(`${key}/${id}`)
      }
      const all = [...plain.values()].sort(inOrder)
      expect(sorted.slice({ key: '', id: '' }, undefined, 1e9)).toEqual(all)
      const later = all.filter((one) => inOrder(one, doc(from, fromId)) > 0)
      expect(sorted.slice({ key: from, id: fromId }, 'b', limit)).toEqual(
        later.filter((one) => keyOf(one) <= 'b').slice(0, limit),
      )
    }),
  )
})

it.each([
  ['rising', (nth: number) => nth],
  ['falling', (nth: number) => 5_000 - nth],
  ['mixed', (nth: number) => (nth * 2_741) % 5_000],
])('holds 5,000 documents that come in %s order and go again', (_, numberOf) => {
  const numbers = Array.from({ length: 5_000 }, (_, nth) => String(numberOf(nth)).padStart(5, '0'))
  const sorted = new SortedDocs(keyOf)
  for (const number of numbers) sorted.put(doc(number, number))
  expect(sorted.slice({ key: '', id: '' }, undefined, 1e9).map(keyOf)).toEqual([...numbers].sort())
  for (const number of numbers.slice(0, 4_990)) sorted.remove(doc(number, number))
  expect(sorted.slice({ key: '', id: '' }, undefined, 1e9).map(keyOf)).toEqual(numbers.slice(4_990).sort())
})

it('is the same whether filled at once or one by one', () => {
  const docs = Array.from({ length: 1_000 }, (_, nth) => doc(`k${(nth * 7) % 10}`, `d${(nth * 391) % 1_000}`))
  const filled = new SortedDocs(keyOf)
  filled.fill(docs)
  filled.put(doc('k5', 'between'))
  const added = new SortedDocs(keyOf)
  for (const one of [...docs, doc('k5', 'between')]) added.put(one)
  const all = (sorted: SortedDocs) => sorted.slice({ key: '', id: '' }, undefined, 1e9)
  expect(all(filled)).toEqual(all(added))
  expect(all(filled)).toHaveLength(1_001)
})
