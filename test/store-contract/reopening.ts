// Store contract: what was acknowledged is there after closing and opening.
import { expect, it } from 'vitest'
import { blind, order, put, remove, request } from '../store-samples.js'
import type { Subject } from './subject.js'

export function describeReopening(subject: Subject): void {
  it('keeps documents, revisions and deletes', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1')), put('orders', 'A2', order('A2'))))
    await subject.store.commit(blind(put('orders', 'A1', order('A1', { amountFen: 5 })), remove('orders', 'A2')))
    const again = await subject.reopen()
    expect(await again.get('orders', 'A1')).toEqual({ id: 'A1', rev: 2, value: order('A1', { amountFen: 5 }) })
    expect(await again.get('orders', 'A2')).toBeUndefined()
  })
  it('keeps what the indexes find', async () => {
    await subject.store.commit(blind(put('requests', 'R1', request('R1')), put('requests', 'R2', request('R2'))))
    await subject.store.commit(blind(put('requests', 'R2', request('R2', { address: 'han@example.com' }))))
    const again = await subject.reopen()
    expect((await again.find('requests', 'address', 'li@example.com')).map((doc) => doc.id)).toEqual(['R1'])
    expect((await again.find('requests', 'address', 'han@example.com')).map((doc) => doc.id)).toEqual(['R2'])
  })
  it('honours expectations of the time before', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    const again = await subject.reopen()
    const expectOne = { collection: 'orders', id: 'A1', rev: 1 } as const
    expect(await again.commit({ expect: [expectOne], changes: [remove('orders', 'A1')] })).toEqual({ ok: true })
  })
  it('stays the same when opened again and again', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    for (let round = 0; round < 3; round++) {
      const again = await subject.reopen()
      expect(await again.get('orders', 'A1')).toEqual({ id: 'A1', rev: 1, value: order('A1') })
    }
  })
  it('finishes the commits that were handed in before closing', async () => {
    const commits = Array.from({ length: 20 }, (_, nth) =>
      subject.store.commit(blind(put('settings', `s${nth}`, { value: nth }))),
    )
    const again = await subject.reopen()
    expect((await Promise.all(commits)).every((result) => result.ok)).toBe(true)
    expect(await again.count('settings')).toBe(20)
  })
  it('rejects a commit after closing, and takes a second closing', async () => {
    await subject.store.close()
    await subject.store.close()
    await expect(subject.store.commit(blind(put('settings', 'x', { value: 1 })))).rejects.toThrow(/closed/)
  })
}
