// Everything that is stored about one person, found by his address and by the conversations that he was proven in.
import type { Doc, Store } from '../ports.js'
import type { Collection, RecordOf } from '../records/collections.js'

export type Belonging = { [C in Collection]: Doc<RecordOf<C>> & { collection: C } }[Collection]

export type Belongings = { address: string; all: Belonging[] }

type Key = { address: string; conversations: Set<string>; turns: Set<string> }

type Test<C extends Collection> = (doc: Doc<RecordOf<C>>, key: Key) => boolean

const byId = (doc: Doc<unknown>, { address }: Key) => doc.id === address
const byAddress = (doc: Doc<{ address?: string | undefined }>, { address }: Key) => doc.value.address === address

/** The id of a noted question is its turn's with a label behind it. */
const turnOfQuestion = (id: string) => id.slice(0, id.lastIndexOf(':'))
const turnOfLetter = (id: string) => `mail:${id}`

/** In this order: turns are found by their conversations, questions and letters by their turns. */
const TESTS: { [C in Collection]?: Test<C> } = {
  conversations: ({ id, value }, { address }) => {
    const asked = value.pending && 'address' in value.pending ? value.pending.address : undefined
    const isHere = value.user === address || id === `mail:unproven:${address}` || asked === address
    return isHere || (value.provenFor?.includes(address) ?? false)
  },
  turns: (doc, { conversations }) => conversations.has(doc.value.conversation),
  accounts: byId,
  passwords: byId,
  titles: byId,
  reminders: byId,
  moves: (doc, { address }) => doc.id === address || doc.value.to === address,
  sessions: byAddress,
  proofs: byAddress,
  challenges: byAddress,
  tokens: (doc, { address }) => doc.value.address === address || doc.value.otherAddress === address,
  limits: (doc, { address }) => doc.id.endsWith(`:${address}`),
  orders: (doc, { address }) => doc.value.address === address || doc.value.paidWith === address,
  requests: byAddress,
  drafts: ({ value }, { address, conversations }) =>
    value.address === address || value.claimed === address || conversations.has(value.conversation),
  outbox: ({ value }, { address, conversations }) =>
    value.send.to.address === address || conversations.has(value.send.to.conversation),
  tickets: ({ value }, { address, conversations }) =>
    value.address === address || conversations.has(value.conversation),
  unknown: (doc, { turns }) => turns.has(turnOfQuestion(doc.id)),
  letters: (doc, { turns }) => turns.has(turnOfLetter(doc.id)),
}

async function pick<C extends Collection>(store: Store, collection: C, key: Key): Promise<Belonging[]> {
  const fits = TESTS[collection] as Test<C> | undefined
  const found: Belonging[] = []
  if (!fits) return found
  for await (const doc of store.all(collection)) {
    if (fits(doc, key)) found.push({ collection, ...doc } as Belonging)
  }
  return found
}

/** Reads every collection once: for the rare moments when somebody asks for all of it, or for the end of it. */
export async function findBelongings(store: Store, address: string): Promise<Belongings> {
  const key: Key = { address, conversations: new Set([`mail:${address}`]), turns: new Set() }
  const all: Belonging[] = []
  for (const collection of Object.keys(TESTS) as Collection[]) {
    const found = await pick(store, collection, key)
    if (collection === 'conversations') for (const { id } of found) key.conversations.add(id)
    if (collection === 'turns') for (const { id } of found) key.turns.add(id)
    all.push(...found)
  }
  return { address, all }
}

export function belongingsIn<C extends Collection>({ all }: Belongings, collection: C): Doc<RecordOf<C>>[] {
  return all.filter((belonging) => belonging.collection === collection) as unknown as Doc<RecordOf<C>>[]
}
