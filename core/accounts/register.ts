// Registration for an order and an address (domain.md facts 4 and 6). Whoever asks hears the same whatever is true:
// what is to be known of the address or the order goes by letter to where it belongs.

import { spend } from '../conversation/budget.js'
import { message, type Notice, say } from '../conversation/scene.js'
import { ACTIVATION_MAIL, APPROVAL_LIFE_MS, REGISTRATIONS_OF_ORDER } from '../limits.js'
import type { Account } from '../records/account.js'
import type { Change } from '../records/collections.js'
import type { Order } from '../records/order.js'
import { recordOf, recordsWhere, withChanges } from '../snapshot.js'
import { askedAt, languageOf, letter } from './account-letter.js'
import { type Asked, type Asker, allowLetter } from './allow-letter.js'
import { activationLimit, letterToOwner } from './ask-activation.js'
import { issueLink } from './link.js'
import type { Decision, Occasion } from './occasion.js'

export type Wish = { orderId: string; address: string }

type Step = { changes: Change[]; notices: Notice[] }

export function registrationLimit(orderId: string): string {
  return `register:${orderId}`
}

/**
 * A registration with a wrong address is over when the right one comes: its account was never activated. That of the
 * address the order was paid with is never wrong.
 */
export function withdrawOthers({ snapshot }: Occasion, { orderId, address }: Wish): Change[] {
  const right = [address, recordOf(snapshot, 'orders', orderId)?.address]
  return recordsWhere(
    snapshot,
    'accounts',
    (account) => account.state === 'registered' && account.orderId === orderId && !right.includes(account.address),
  ).map((doc) => ({ op: 'delete', collection: 'accounts', id: doc.id }))
}

export function newAccount({ now, lang }: Occasion, { orderId, address }: Wish): Account {
  return { address, orderId, state: 'registered', lang, createdAt: now }
}

export function putAccount(account: Account): Change {
  return { op: 'put', collection: 'accounts', id: account.address, value: account }
}

/** The order was paid with this very address: nobody needs to be asked. */
function registerOwner(occasion: Occasion, wish: Wish): Step {
  const account = putAccount(newAccount(occasion, wish))
  const registered = { ...occasion, snapshot: withChanges(occasion.snapshot, [account]) }
  const { changes, notices } = letterToOwner(registered, wish.address)
  return { changes: [account, ...withdrawOthers(occasion, wish), ...changes], notices }
}

function approvalLetter(occasion: Occasion, wish: Wish, order: Order): Step {
  const bound = { purpose: 'approve_order', address: order.address, orderId: order.id } as const
  const link = issueLink(occasion, { ...bound, otherAddress: wish.address }, APPROVAL_LIFE_MS)
  const blocks = [
    say('mail.approve.intro', { address: wish.address, order: order.id }),
    say('mail.approve.yes', { link: { link: link.recordId, path: '/approve' } }),
    say('mail.approve.until', { until: { instant: link.expiresAt } }),
    say('mail.approve.misspelt'),
    say('mail.approve.not_you'),
    askedAt(occasion),
  ]
  const notice = letter(occasion, order.address, 'mail.approve.subject', blocks)
  const lang = recordOf(occasion.snapshot, 'accounts', order.address)?.lang ?? order.lang ?? occasion.lang
  return {
    changes: link.changes,
    notices: [{ ...notice, lang, about: { orderIds: [order.id], requestIds: [] } }],
  }
}

/** Sent for an order that belongs to another address and for one that is not there, so that it tells nothing of either. */
function waitingLetter(occasion: Occasion, { address, orderId }: Wish): Notice {
  return {
    address,
    lang: languageOf(occasion, address),
    about: { orderIds: [], requestIds: [] },
    reply: {
      subject: message('mail.register_waits.subject', { order: orderId }),
      blocks: [
        say('mail.register_waits.intro', { address, order: orderId }),
        say('mail.register_waits.other_address'),
        say('mail.register_waits.too_new'),
        say('mail.register_waits.person'),
        say('human.hotline'),
        askedAt(occasion),
      ],
      choices: [],
    },
  }
}

function stepFor(occasion: Occasion, wish: Wish): Step {
  const order = recordOf(occasion.snapshot, 'orders', wish.orderId)
  const isOwner = order?.address === wish.address
  if (recordOf(occasion.snapshot, 'accounts', wish.address)) {
    const { changes, notices } = letterToOwner(occasion, wish.address)
    if (!order || isOwner) return { changes, notices }
    const approval = approvalLetter(occasion, wish, order)
    return { changes: [...changes, ...approval.changes], notices: [...notices, ...approval.notices] }
  }
  if (order && isOwner) return registerOwner(occasion, wish)
  const waiting = waitingLetter(occasion, wish)
  if (!order) return { changes: [], notices: [waiting] }
  const approval = approvalLetter(occasion, wish, order)
  return { changes: approval.changes, notices: [waiting, ...approval.notices] }
}

export function register(occasion: Occasion, asker: Asker, wish: Wish): Decision<Asked> {
  const forOrder = spend(occasion.snapshot, registrationLimit(wish.orderId), REGISTRATIONS_OF_ORDER, occasion.now)
  if (!forOrder.allowed) return { result: { outcome: 'too_many', nextAt: forOrder.nextAt }, changes: [] }
  const allowance = allowLetter(occasion, asker, activationLimit(wish.address), ACTIVATION_MAIL)
  if (!allowance.ok) return { result: allowance.refused, changes: [] }
  const { changes, notices } = stepFor(occasion, wish)
  return { result: allowance.asked, changes: [forOrder.change, ...allowance.changes, ...changes], notices }
}
