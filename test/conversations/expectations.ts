// Compares what a turn led to with what its script promises: by the keys of what was said, whatever the channel.
import { expect } from 'vitest'
import type { Send } from '../../core/outcome.js'
import type { Store } from '../../core/ports.js'
import { type Collection, collections } from '../../core/records/collections.js'
import type { Block } from '../../core/reply.js'
import type { Script, ScriptTurn } from './script.js'

function keysOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return [block.message.key]
    case 'faq':
      return [block.label]
    case 'list':
      return block.items.map((item) => item.key)
    case 'facts':
      return block.rows.map((row) => row.name.key)
    case 'timeline':
      return ['timeline', ...block.steps.map((step) => step.label.key)]
    case 'form':
      return [`form.${block.id}`, ...block.fields.map((field) => field.name)]
  }
}

export function keysOf(send: Send): string[] {
  return send.reply.blocks.flatMap(keysOfBlock)
}

function containsInOrder(keys: string[], wanted: string[]): boolean {
  let at = 0
  for (const key of keys) if (key === wanted[at]) at += 1
  return at === wanted.length
}

export function expectTurn(turn: ScriptTurn, reply: Send | undefined, notices: Send[]): void {
  const keys = reply ? keysOf(reply) : []
  if (turn.reply)
    expect(containsInOrder(keys, turn.reply), `said ${keys.join(', ')}; promised ${turn.reply.join(', ')}`).toBe(true)
  for (const key of turn.not ?? []) expect(keys).not.toContain(key)
  if (turn.lang) expect(reply?.lang).toBe(turn.lang)
  const letters = turn.letters ?? []
  expect(notices.map((notice) => notice.to.address).sort()).toEqual(letters.map((letter) => letter.to).sort())
  for (const letter of letters) {
    const all = notices.filter((notice) => notice.to.address === letter.to).flatMap(keysOf)
    expect(all).toEqual(expect.arrayContaining(letter.has))
  }
}

async function recordsOf(store: Store, collection: Collection): Promise<Record<string, unknown>> {
  const records: Record<string, unknown> = {}
  for await (const doc of store.all(collection)) records[doc.id] = doc.value
  return records
}

/** A list is matched without ids, a map by id; only what the script names is compared. */
export async function expectAfter(store: Store, after: Script['after']): Promise<void> {
  for (const [name, wanted] of Object.entries(after ?? {})) {
    if (!(name in collections)) throw new Error(`${name} is no collection`)
    const records = await recordsOf(store, name as Collection)
    if (Array.isArray(wanted)) {
      expect(Object.values(records)).toEqual(wanted.map((item) => expect.objectContaining(item)))
    } else expect(records).toMatchObject(wanted as object)
  }
}
