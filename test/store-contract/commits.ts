// Store contract: a commit happens whole and only on the revisions it expects, also among many.
import { expect, it } from 'vitest'
import { blind, idsOf, increment, numberIn, order, put, remove, request } from '../store-samples.js'
import type { Subject } from './subject.js'

export function describeExpectations(subject: Subject): void {
  it('takes 0 for what is not there', async () => {
    const result = await subject.store.commit({
      expect: [{ collection: 'orders', id: 'A1', rev: 0 }],
      changes: [put('orders', 'A1', order('A1'))],
    })
    expect(result).toEqual({ ok: true })
  })
  it('names the expectation that does not hold', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    const met = { collection: 'orders', id: 'A1', rev: 1 } as const
    const unmet = { collection: 'orders', id: 'A2', rev: 4 } as const
    const result = await subject.store.commit({ expect: [met, unmet], changes: [remove('orders', 'A1')] })
    expect(result).toEqual({ ok: false, conflict: unmet })
  })
  it('refuses 0 for what is there', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    const result = await subject.store.commit({ expect: [{ collection: 'orders', id: 'A1', rev: 0 }], changes: [] })
    expect(result).toMatchObject({ ok: false })
  })
  it('refuses a revision of the past', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    const result = await subject.store.commit({ expect: [{ collection: 'orders', id: 'A1', rev: 1 }], changes: [] })
    expect(result).toMatchObject({ ok: false })
  })
  it('changes nothing at all on a conflict', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    await subject.store.commit({
      expect: [{ collection: 'orders', id: 'A1', rev: 9 }],
      changes: [put('orders', 'A2', order('A2')), remove('orders', 'A1')],
    })
    expect(await idsOf(subject.store, 'orders')).toEqual(['A1'])
    expect(await idsOf(await subject.reopen(), 'orders')).toEqual(['A1'])
  })
  it('guards documents that are only read', async () => {
    await subject.store.commit(blind(put('settings', 'rule', { value: 'old' })))
    await subject.store.commit(blind(put('settings', 'rule', { value: 'new' })))
    const result = await subject.store.commit({
      expect: [{ collection: 'settings', id: 'rule', rev: 1 }],
      changes: [put('orders', 'A1', order('A1'))],
    })
    expect(result).toMatchObject({ ok: false })
  })
  it('takes a commit of expectations alone', async () => {
    const expectNone = { collection: 'orders', id: 'A1', rev: 0 } as const
    expect(await subject.store.commit({ expect: [expectNone], changes: [] })).toEqual({ ok: true })
  })
}

export function describeAtomicity(subject: Subject): void {
  it('writes over several collections', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1')), put('requests', 'R1', request('R1'))))
    expect(await subject.store.count('orders')).toBe(1)
    expect(await subject.store.count('requests')).toBe(1)
  })
  it('applies changes of one document in their order', async () => {
    await subject.store.commit(blind(put('settings', 'x', { value: 1 }), put('settings', 'x', { value: 2 })))
    expect(await subject.store.get('settings', 'x')).toEqual({ id: 'x', rev: 2, value: { value: 2 } })
  })
  it('can write and delete in one commit', async () => {
    await subject.store.commit(blind(put('settings', 'x', { value: 1 }), remove('settings', 'x')))
    expect(await subject.store.get('settings', 'x')).toBeUndefined()
  })
  it('can delete and write in one commit', async () => {
    await subject.store.commit(blind(put('settings', 'x', { value: 1 })))
    await subject.store.commit(blind(remove('settings', 'x'), put('settings', 'x', { value: 2 })))
    expect(await subject.store.get('settings', 'x')).toEqual({ id: 'x', rev: 1, value: { value: 2 } })
  })
  it('takes an empty commit', async () => {
    expect(await subject.store.commit(blind())).toEqual({ ok: true })
  })
  it('takes a commit of a thousand changes', async () => {
    const changes = Array.from({ length: 1000 }, (_, nth) => put('orders', `A${nth}`, order(`A${nth}`)))
    await subject.store.commit(blind(...changes))
    expect(await (await subject.reopen()).count('orders')).toBe(1000)
  })
}

export function describeConcurrency(subject: Subject): void {
  it('applies 100 parallel additions to one document, in some order, none lost', async () => {
    await Promise.all(Array.from({ length: 100 }, () => increment(subject.store, 'sum')))
    expect(numberIn(await subject.store.get('settings', 'sum'))).toBe(100)
    expect(await (await subject.reopen()).get('settings', 'sum')).toEqual({
      id: 'sum',
      rev: 100,
      value: { value: 100 },
    })
  })
  it('lets exactly one of 100 parallel commits win that expect the same', async () => {
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, nth) =>
        subject.store.commit({
          expect: [{ collection: 'settings', id: 'x', rev: 0 }],
          changes: [put('settings', 'x', { value: nth })],
        }),
      ),
    )
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const winner = results.findIndex((result) => result.ok)
    expect(numberIn(await subject.store.get('settings', 'x'))).toBe(winner)
  })
  it('lets all of 100 parallel commits win that touch different documents', async () => {
    const ids = Array.from({ length: 100 }, (_, nth) => `s${nth}`)
    const results = await Promise.all(ids.map((id) => subject.store.commit(blind(put('settings', id, { value: id })))))
    expect(results.every((result) => result.ok)).toBe(true)
    expect(await (await subject.reopen()).count('settings')).toBe(100)
  })
  it('shows a commit to whoever reads after it has resolved', async () => {
    await Promise.all(
      Array.from({ length: 50 }, async (_, nth) => {
        await subject.store.commit(blind(put('settings', `s${nth}`, { value: nth })))
        expect(numberIn(await subject.store.get('settings', `s${nth}`))).toBe(nth)
      }),
    )
  })
  it('never shows one half of a commit', async () => {
    const halves = async () => {
      const [left, right] = await Promise.all([subject.store.get('settings', 'l'), subject.store.get('settings', 'r')])
      expect(numberIn(left)).toBe(numberIn(right))
    }
    for (let value = 1; value <= 20; value++) {
      const both = blind(put('settings', 'l', { value }), put('settings', 'r', { value }))
      await Promise.all([halves(), subject.store.commit(both), halves()])
    }
  })
}
