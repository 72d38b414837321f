// An order's owner lets somebody else use it: a colleague's account is registered, or gets one more order.
import { say } from '../conversation/scene.js'
import { recordOf, withChanges } from '../snapshot.js'
import { letter } from './account-letter.js'
import { letterToOwner } from './ask-activation.js'
import { checkLink } from './link.js'
import type { Decision, Occasion } from './occasion.js'
import { newAccount, putAccount, withdrawOthers } from './register.js'

export type Approval = { outcome: 'approved' | 'ready'; address: string; orderId: string } | { outcome: 'dead_link' }

function goodLink(occasion: Occasion, linkToken: string) {
  const check = checkLink(occasion, linkToken, 'approve_order')
  if (!check.ok) return undefined
  const { orderId = '', otherAddress, address } = check.token
  const order = recordOf(occasion.snapshot, 'orders', orderId)
  // The order may have gone to another address since the letter was written.
  if (!order || otherAddress === undefined || order.address !== address) return undefined
  return { use: check.use, order, colleague: otherAddress }
}

/** What the page asks the owner, before anything is done. */
export function previewApproval(occasion: Occasion, linkToken: string): Approval {
  const link = goodLink(occasion, linkToken)
  return link ? { outcome: 'ready', address: link.colleague, orderId: link.order.id } : { outcome: 'dead_link' }
}

export function approveOrder(occasion: Occasion, linkToken: string): Decision<Approval> {
  const link = goodLink(occasion, linkToken)
  if (!link) return { result: { outcome: 'dead_link' }, changes: [] }
  const { order, colleague: address } = link
  const wish = { orderId: order.id, address }
  const account = recordOf(occasion.snapshot, 'accounts', address) ?? newAccount(occasion, wish)
  const approvedOrderIds = [...new Set([...(account.approvedOrderIds ?? []), order.id])]
  const opened = putAccount({ ...account, approvedOrderIds })
  const after = { ...occasion, snapshot: withChanges(occasion.snapshot, [opened]) }
  const told =
    account.state === 'registered'
      ? letterToOwner(after, address)
      : {
          changes: [],
          notices: [letter(after, address, 'mail.approved.subject', [say('mail.approved.text', { order: order.id })])],
        }
  return {
    result: { outcome: 'approved', address, orderId: order.id },
    changes: [link.use, opened, ...withdrawOthers(occasion, wish), ...told.changes],
    notices: told.notices,
  }
}
