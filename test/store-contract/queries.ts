// Store contract: what the indexes find, in which order, in pages.
import { expect, it } from 'vitest'
import type { Store } from '../../core/ports.js'
import { blind, idsOf, order, put, remove, turn } from '../store-samples.js'
import type { Subject } from './subject.js'

export function describeFind(subject: Subject): void {
  const addresses = (ids: string[], address: string) => ids.map((id) => put('orders', id, order(id, { address })))
  const found = async (address: string, limit?: number) =>
    (await subject.store.find('orders', 'address', address, limit)).map((doc) => doc.id)

  it('finds all with exactly this value, in order of id', async () => {
    await subject.store.commit(blind(...addresses(['A3', 'A1', 'A2'], 'li@example.com')))
    await subject.store.commit(blind(...addresses(['A0'], 'li@example.co'), ...addresses(['A9'], 'li@example.comm')))
    expect(await found('li@example.com')).toEqual(['A1', 'A2', 'A3'])
  })
  it('finds no more than the limit', async () => {
    await subject.store.commit(blind(...addresses(['A3', 'A1', 'A2'], 'li@example.com')))
    expect(await found('li@example.com', 2)).toEqual(['A1', 'A2'])
  })
  it('finds nothing where nothing is', async () => {
    expect(await found('nobody@example.com')).toEqual([])
  })
  it('follows a document whose value changes', async () => {
    await subject.store.commit(blind(...addresses(['A1'], 'old@example.com')))
    await subject.store.commit(blind(...addresses(['A1'], 'new@example.com')))
    expect(await found('old@example.com')).toEqual([])
    expect(await found('new@example.com')).toEqual(['A1'])
  })
  it('gives the newest revision of a document whose value stays', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1', { amountFen: 1 }))))
    await subject.store.commit(blind(put('orders', 'A1', order('A1', { amountFen: 2 }))))
    expect(await subject.store.find('orders', 'address', 'li@example.com')).toEqual([
      { id: 'A1', rev: 2, value: order('A1', { amountFen: 2 }) },
    ])
  })
  it('forgets a deleted document', async () => {
    await subject.store.commit(blind(...addresses(['A1'], 'li@example.com')))
    await subject.store.commit(blind(remove('orders', 'A1')))
    expect(await found('li@example.com')).toEqual([])
  })
  it('leaves out documents that have no value there', async () => {
    const letter = { receivedAt: '2026-03-01T00:00:00.000Z', verdict: 'ok', outcome: 'answered' } as const
    await subject.store.commit(
      blind(put('letters', 'L1', letter), put('letters', 'L2', { ...letter, messageId: '<m>' })),
    )
    expect((await subject.store.range('letters', 'messageId', { limit: 9 })).map((doc) => doc.id)).toEqual(['L2'])
  })
  it('rejects an index that does not exist', async () => {
    await expect(subject.store.find('orders', 'colour', 'red')).rejects.toThrow(/colour/)
  })
}

export function describeLoad(subject: Subject): void {
  it('finds what each lookup asks for, in their order', async () => {
    await subject.store.commit(blind(...['A2', 'A1'].map((id) => put('orders', id, order(id)))))
    const found = await subject.store.load([
      { collection: 'orders', index: 'address', value: 'li@example.com', limit: 9 },
      { collection: 'orders', id: 'A9' },
      { collection: 'orders', id: 'A2' },
      { collection: 'orders', index: 'address', value: 'li@example.com', limit: 1 },
    ])
    expect(found.map((docs) => docs.map(({ id }) => id))).toEqual([['A1', 'A2'], [], ['A2'], ['A1']])
    expect(found[2]).toEqual([{ id: 'A2', rev: 1, value: order('A2') }])
  })
  it('asked for nothing, finds nothing', async () => {
    expect(await subject.store.load([])).toEqual([])
  })
  it('rejects an index that does not exist', async () => {
    const lookup = { collection: 'orders', index: 'colour', value: 'red', limit: 1 } as const
    await expect(subject.store.load([lookup])).rejects.toThrow(/colour/)
  })
}

export function describeRange(subject: Subject): void {
  const days = (...pairs: [string, string][]) => pairs.map(([id, day]) => put('turns', id, turn(day)))
  const ids = async (range: Partial<Parameters<Store['range']>[2]>) =>
    (await subject.store.range('turns', 'at', { limit: 100, ...range })).map((doc) => doc.id)
  const fill = () =>
    subject.store.commit(blind(...days(['t4', 'd'], ['t3', 'b'], ['t2', 'b'], ['t1', 'c'], ['t0', 'a'])))

  it('goes by value, then by id', async () => {
    await fill()
    expect(await ids({})).toEqual(['t0', 't2', 't3', 't1', 't4'])
  })
  it('includes both ends', async () => {
    await fill()
    expect(await ids({ from: 'b', to: 'c' })).toEqual(['t2', 't3', 't1'])
  })
  it('may be open below or above', async () => {
    await fill()
    expect(await ids({ to: 'b' })).toEqual(['t0', 't2', 't3'])
    expect(await ids({ from: 'c' })).toEqual(['t1', 't4'])
  })
  it('is empty where its ends are crossed or nothing lies between', async () => {
    await fill()
    expect(await ids({ from: 'c', to: 'b' })).toEqual([])
    expect(await ids({ from: 'bb', to: 'bz' })).toEqual([])
  })
  it('stops at the limit', async () => {
    await fill()
    expect(await ids({ limit: 2 })).toEqual(['t0', 't2'])
    expect(await ids({ limit: 0 })).toEqual([])
  })
  it('continues behind a document among others of the same value', async () => {
    await fill()
    expect(await ids({ after: { key: 'b', id: 't2' } })).toEqual(['t3', 't1', 't4'])
  })
  it('continues behind a document that has gone meanwhile', async () => {
    await fill()
    await subject.store.commit(blind(remove('turns', 't2')))
    expect(await ids({ from: 'a', to: 'c', after: { key: 'b', id: 't2' } })).toEqual(['t3', 't1'])
  })
  it('gives 1,000 documents in pages, each once', async () => {
    const all = Array.from({ length: 1000 }, (_, nth): [string, string] => [`t${nth}`, `k${nth % 7}`])
    await subject.store.commit(blind(...days(...all)))
    const seen: string[] = []
    let after: { key: string; id: string } | undefined
    for (;;) {
      const page = await subject.store.range('turns', 'at', { limit: 64, ...(after && { after }) })
      seen.push(...page.map((doc) => doc.id))
      const last = page.at(-1)
      if (!last) break
      after = { key: last.value.at, id: last.id }
    }
    expect(seen).toHaveLength(1000)
    expect(new Set(seen).size).toBe(1000)
  })
  it('walks through 1,000 documents in order, each once, and lets others go on between two pages', async () => {
    const all = Array.from({ length: 1000 }, (_, nth): [string, string] => [`t${nth}`, `k${nth % 7}`])
    await subject.store.commit(blind(...days(...all)))
    let rounds = 0
    const meanwhile = setInterval(() => {
      rounds += 1
    }, 0)
    const seen: string[] = []
    for await (const docs of subject.store.walk('turns', 'at', { from: 'k1', to: 'k5' })) {
      seen.push(...docs.map(({ id, value }) => `${value.at} ${id}`))
      await subject.store.commit(blind(remove('turns', docs[0]?.id ?? '')))
    }
    clearInterval(meanwhile)
    const wanted = all.filter(([, at]) => at >= 'k1' && at <= 'k5').map(([id, at]) => `${at} ${id}`)
    expect(seen).toEqual(wanted.sort())
    expect(rounds).toBeGreaterThan(0)
  })
}

export function describeAll(subject: Subject): void {
  it('gives every document in order of id', async () => {
    await subject.store.commit(blind(...['b', 'c', 'a'].map((id) => put('settings', id, { value: id }))))
    expect(await idsOf(subject.store, 'settings')).toEqual(['a', 'b', 'c'])
  })
  it('gives nothing of an empty collection', async () => {
    expect(await idsOf(subject.store, 'tickets')).toEqual([])
  })
  it('counts what is there, not what was', async () => {
    await subject.store.commit(blind(put('settings', 'a', { value: 1 }), put('settings', 'b', { value: 1 })))
    await subject.store.commit(blind(put('settings', 'a', { value: 2 }), remove('settings', 'b')))
    expect(await subject.store.count('settings')).toBe(1)
  })
  it('gives each document once while others come and go', async () => {
    const id = (nth: number) => `s${String(nth).padStart(4, '0')}`
    const every = Array.from({ length: 1000 }, (_, nth) => nth)
    await subject.store.commit(blind(...every.map((nth) => put('settings', id(nth), { value: nth }))))
    const seen: string[] = []
    for await (const doc of subject.store.all('settings')) {
      seen.push(doc.id)
      if (seen.length % 100 !== 50) continue
      const nth = seen.length
      await subject.store.commit(blind(remove('settings', id(nth - 10)), put('settings', `r${nth}`, { value: nth })))
    }
    expect(seen.filter((one) => one.startsWith('s'))).toEqual(every.map(id))
  })
}
