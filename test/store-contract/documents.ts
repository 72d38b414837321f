// Store contract: what is written to a document is what is read from it, whatever it holds.
import { expect, it } from 'vitest'
import { blind, order, put, remove } from '../store-samples.js'
import type { Subject } from './subject.js'

export function describeDocuments(subject: Subject): void {
  it('has nothing where nothing was written', async () => {
    expect(await subject.store.get('orders', 'A1')).toBeUndefined()
  })
  it('gives back what was written, with revision 1', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    expect(await subject.store.get('orders', 'A1')).toEqual({ id: 'A1', rev: 1, value: order('A1') })
  })
  it('adds one to the revision with each write', async () => {
    for (const amountFen of [1, 2, 3])
      await subject.store.commit(blind(put('orders', 'A1', order('A1', { amountFen }))))
    expect(await subject.store.get('orders', 'A1')).toMatchObject({ rev: 3, value: { amountFen: 3 } })
  })
  it('replaces the whole document, also fields that the new one lacks', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1', { lang: 'sv' }))))
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    expect((await subject.store.get('orders', 'A1'))?.value).not.toHaveProperty('lang')
  })
  it('has nothing after a delete', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    await subject.store.commit(blind(remove('orders', 'A1')))
    expect(await subject.store.get('orders', 'A1')).toBeUndefined()
  })
  it('begins at revision 1 again after a delete', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    await subject.store.commit(blind(remove('orders', 'A1')))
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    expect((await subject.store.get('orders', 'A1'))?.rev).toBe(1)
  })
  it('takes the delete of something that is not there', async () => {
    expect(await subject.store.commit(blind(remove('orders', 'A1')))).toEqual({ ok: true })
  })
  it('keeps the same id apart in different collections', async () => {
    await subject.store.commit(blind(put('orders', 'X', order('X')), put('settings', 'X', { value: 7 })))
    await subject.store.commit(blind(remove('orders', 'X')))
    expect((await subject.store.get('settings', 'X'))?.value).toEqual({ value: 7 })
  })
  it('reports no failure while all is well', () => {
    expect(subject.store.failure()).toBeUndefined()
  })
}

const ODD_TEXTS = {
  'an empty text': '',
  'Chinese and emoji': '发票 🧾 données å',
  'half an emoji': 'a\ud83d b \udcff',
  'line ends': 'a\nb\r\nc\u2028d\u2029e',
  'control characters': '\u0000\u0001\u001b\u007f',
  'quotes and backslashes': '"\\"},{"\\\\',
  'words that objects know': '__proto__',
  '100 kB': '发'.repeat(33_000),
}

export function describeValues(subject: Subject): void {
  for (const [name, text] of Object.entries(ODD_TEXTS)) {
    it(`keeps ${name} as a value and as an id, over a restart too`, async () => {
      const id = `x${text.slice(0, 300)}`
      await subject.store.commit(blind(put('settings', id, { value: text })))
      expect((await subject.store.get('settings', id))?.value).toEqual({ value: text })
      expect((await (await subject.reopen()).get('settings', id))?.value).toEqual({ value: text })
    })
  }
  it('keeps nested lists, numbers, truth values and null', async () => {
    const value = { list: [1, -0.5, 1e21, [], [null]], no: false, nothing: null, deep: { er: { est: {} } } }
    await subject.store.commit(blind(put('settings', 'x', { value })))
    expect((await (await subject.reopen()).get('settings', 'x'))?.value).toEqual({ value })
  })
  it('is not changed when the caller changes what was handed in', async () => {
    const value = { value: { list: [1] } }
    await subject.store.commit(blind(put('settings', 'x', value)))
    attempt(() => value.value.list.push(2))
    expect((await subject.store.get('settings', 'x'))?.value).toEqual({ value: { list: [1] } })
  })
  it('writes what was handed in, not what it was changed to while waiting', async () => {
    const value = { value: { list: [1] } }
    const committed = subject.store.commit(blind(put('settings', 'x', value)))
    attempt(() => value.value.list.push(2))
    await committed
    expect((await (await subject.reopen()).get('settings', 'x'))?.value).toEqual({ value: { list: [1] } })
  })
  it('is not changed when a reader changes what it was given', async () => {
    await subject.store.commit(blind(put('orders', 'A1', order('A1'))))
    const doc = await subject.store.get('orders', 'A1')
    attempt(() => doc && Object.assign(doc.value, { payer: 'somebody else' }))
    expect((await subject.store.get('orders', 'A1'))?.value).toEqual(order('A1'))
  })
  it('refuses what JSON cannot hold, and goes on', async () => {
    const cycle: { value: unknown } = { value: 1 }
    cycle.value = cycle
    await expect(subject.store.commit(blind(put('settings', 'x', cycle)))).rejects.toThrow()
    await expect(subject.store.commit(blind(put('settings', 'x', { value: 1n })))).rejects.toThrow()
    expect(await subject.store.commit(blind(put('settings', 'x', { value: 1 })))).toEqual({ ok: true })
    expect((await subject.store.get('settings', 'x'))?.rev).toBe(1)
  })
}

/** A store may freeze its values; then trying to change them throws, which is as good as not changing them. */
function attempt(change: () => unknown): void {
  try {
    change()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
  }
}
