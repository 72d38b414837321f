// Compares what a turn led to with what its script promises: by the keys of what was said, whatever the channel.
import { expect } from 'vitest'
import type { AssistantWithWords } from '../../core/handle-turn.js'
import type { Send } from '../../core/outcome.js'
import type { Store } from '../../core/ports.js'
import { type Collection, collections } from '../../core/records/collections.js'
import type { Block } from '../../core/reply.js'
import { plainText } from '../../core/wording/plain-text.js'
import type { Medium, Script, ScriptTurn } from './script.js'

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

type Seen = {
  turn: ScriptTurn
  medium: Medium
  reply: Send | undefined
  notices: Send[]
  outgoing: AssistantWithWords['outgoing']
}

/** What is read in the end, whatever the channel makes of it. */
function expectWords({ outgoing }: Seen, sends: Send[], words: string[] | undefined): void {
  if (!words) return
  const text = sends.map((send) => plainText(outgoing(send).spelled.blocks)).join('\n')
  for (const word of words) expect(text).toContain(word)
}

function expectLetters(seen: Seen): void {
  const letters = seen.turn.letters ?? []
  const sent = seen.notices.filter(({ to }) => to.channel === 'mail')
  expect(sent.map((notice) => notice.to.address).sort()).toEqual(letters.map((letter) => letter.to).sort())
  for (const letter of letters) {
    const mine = sent.filter((notice) => notice.to.address === letter.to)
    expect(mine.flatMap(keysOf)).toEqual(expect.arrayContaining(letter.has))
    expectWords(seen, mine, letter.words)
  }
}

export function expectTurn(seen: Seen): void {
  const { turn, reply } = seen
  const keys = reply ? keysOf(reply) : []
  if (turn.reply)
    expect(containsInOrder(keys, turn.reply), `said ${keys.join(', ')}; promised ${turn.reply.join(', ')}`).toBe(true)
  for (const key of turn.not ?? []) expect(keys).not.toContain(key)
  if (turn.lang) expect(reply?.lang).toBe(turn.lang)
  if (reply) expectWords(seen, [reply], turn.words)
  expectLetters(seen)
  // Only a chat is written to unasked besides the letter.
  const told = seen.notices.filter(({ to }) => to.channel !== 'mail').flatMap(keysOf)
  if (seen.medium === 'chat') expect(told).toEqual(expect.arrayContaining(turn.told ?? []))
  else expect(told).toEqual([])
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
