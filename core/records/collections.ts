// The registry of everything that is stored: collection → schema and indexes.
import type { z } from 'zod'
import { OPEN_STATES } from '../requests/states.js'
import { Account, Challenge, Limit, Move, Password, Proof, Session, Token } from './account.js'
import { Conversation } from './conversation.js'
import { Draft, wakesAt } from './draft.js'
import { Erasure } from './erasure.js'
import { DESK_TALK, Letter, Setting, Ticket, TurnRecord, UnknownQuestion } from './ledger.js'
import { Reminders } from './notice.js'
import { Order } from './order.js'
import { OutboxEntry } from './outbox.js'
import { FapiaoRequest } from './request.js'
import { Staff } from './staff.js'
import { TitleBook } from './title-book.js'

/** An index value; undefined leaves the record out of the index. Ordered as strings. */
type IndexOf<T> = (value: T) => string | undefined

type CollectionSpec<S extends z.ZodObject> = { schema: S; indexes: Record<string, IndexOf<z.infer<S>>> }

function collection<S extends z.ZodObject>(
  schema: S,
  indexes: Record<string, IndexOf<z.infer<S>>> = {},
): CollectionSpec<S> {
  return { schema, indexes }
}

export const collections = {
  turns: collection(TurnRecord, {
    at: (turn) => turn.at,
    desk: (turn) => (turn.conversation.startsWith(DESK_TALK) ? turn.at : undefined),
  }),
  conversations: collection(Conversation, { updatedAt: (conversation) => conversation.updatedAt }),
  accounts: collection(Account, { orderId: (account) => account.orderId }),
  moves: collection(Move, { to: (move) => move.to }),
  orders: collection(Order, { address: (order) => order.address, paidAt: (order) => order.paidAt }),
  reminders: collection(Reminders),
  requests: collection(FapiaoRequest, {
    address: (request) => request.address,
    orderId: (request) => request.orderId,
    dueOn: (request) => request.dueOn,
    openDueOn: (request) => (OPEN_STATES.has(request.state) ? request.dueOn : undefined),
  }),
  /** Record id: the proven address, `guest:<user>` until there is one, `later:<order>` once it is confirmed and waits. */
  drafts: collection(Draft, { wakesAt, address: (draft) => draft.address }),
  titles: collection(TitleBook),
  passwords: collection(Password),
  sessions: collection(Session, { address: (session) => session.address, expiresAt: (session) => session.expiresAt }),
  proofs: collection(Proof, { address: (proof) => proof.address, until: (proof) => proof.until }),
  challenges: collection(Challenge, { expiresAt: (challenge) => challenge.expiresAt }),
  tokens: collection(Token, { address: (token) => token.address, expiresAt: (token) => token.expiresAt }),
  limits: collection(Limit, { lastAt: (limit) => limit.times.at(-1) }),
  outbox: collection(OutboxEntry, {
    due: (entry) => (entry.status === 'due' ? entry.dueAt : undefined),
    sentAt: (entry) => entry.sentAt,
    messageId: (entry) => entry.messageId,
  }),
  letters: collection(Letter, { receivedAt: (letter) => letter.receivedAt, messageId: (letter) => letter.messageId }),
  unknown: collection(UnknownQuestion, { at: (question) => question.at }),
  tickets: collection(Ticket, {
    state: (ticket) => ticket.state,
    conversation: (ticket) => ticket.conversation,
    address: (ticket) => ticket.address,
    /** When it was last spoken of. */
    closed: (ticket) => (ticket.state === 'closed' ? (ticket.lines.at(-1)?.at ?? ticket.createdAt) : undefined),
  }),
  erasures: collection(Erasure, { open: (erasure) => (erasure.doneAt === undefined ? 'yes' : undefined) }),
  staff: collection(Staff),
  settings: collection(Setting),
}

export type Collection = keyof typeof collections
export type RecordOf<C extends Collection> = z.infer<(typeof collections)[C]['schema']>

/** One document written or removed. */
export type Change = {
  [C in Collection]:
    | { op: 'put'; collection: C; id: string; value: RecordOf<C> }
    | { op: 'delete'; collection: C; id: string }
}[Collection]
