// Somebody wants to be forgotten: what that means for his requests, and what happens at once. The rest is erase-asked.ts.
import { letter } from '../accounts/account-letter.js'
import type { Decision, Occasion } from '../accounts/occasion.js'
import { endAccess } from '../accounts/set-password.js'
import { say } from '../conversation/scene.js'
import type { Change } from '../records/collections.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import { recordsWhere } from '../snapshot.js'
import { isKept } from './erase.js'

/** Nobody has begun to work on it. */
const WITHDRAWABLE: ReadonlySet<RequestState> = new Set([
  'submitted',
  'processing',
  'waiting_for_stock',
  'needs_review',
])

/** Being worked on, or issued: somebody still needs to know where it goes. */
const UNDER_WAY: ReadonlySet<RequestState> = new Set([
  'processing',
  'issued',
  'return_requested',
  'returned',
  'reissued',
])

export type DeletionPlan = { withdrawn: string[]; kept: string[]; underWay: string[] }

export type Deletion = { outcome: 'asked' } | { outcome: 'under_way'; requestIds: string[] }

function ownRequests({ snapshot }: Occasion, address: string): FapiaoRequest[] {
  return recordsWhere(snapshot, 'requests', (request) => request.address === address).map((doc) => doc.value)
}

export function planDeletion(occasion: Occasion, address: string): DeletionPlan {
  const requests = ownRequests(occasion, address)
  const ids = (fits: (request: FapiaoRequest) => boolean) => requests.filter(fits).map((request) => request.id)
  return {
    withdrawn: ids((request) => WITHDRAWABLE.has(request.state)),
    kept: ids((request) => isKept(request) && !UNDER_WAY.has(request.state)),
    underWay: ids((request) => UNDER_WAY.has(request.state)),
  }
}

function withdraw(request: FapiaoRequest, now: string): Change {
  const history = [...request.history, { state: 'withdrawn' as const, at: now, by: 'customer' }]
  return { op: 'put', collection: 'requests', id: request.id, value: { ...request, state: 'withdrawn', history } }
}

export function deleteAccount(occasion: Occasion, address: string): Decision<Deletion> {
  const { id, now, secrets, snapshot } = occasion
  const plan = planDeletion(occasion, address)
  if (plan.underWay.length > 0) return { result: { outcome: 'under_way', requestIds: plan.underWay }, changes: [] }
  const open = ownRequests(occasion, address).filter((request) => plan.withdrawn.includes(request.id))
  const proofs = recordsWhere(snapshot, 'proofs', (proof) => proof.address === address)
  const links = recordsWhere(snapshot, 'tokens', (token) => token.address === address)
  return {
    result: { outcome: 'asked' },
    changes: [
      ...endAccess(occasion, address),
      ...open.map((request) => withdraw(request, now)),
      ...proofs.map((doc): Change => ({ op: 'delete', collection: 'proofs', id: doc.id })),
      ...links.map((doc): Change => ({ op: 'delete', collection: 'tokens', id: doc.id })),
      { op: 'delete', collection: 'accounts', id: address },
      { op: 'delete', collection: 'passwords', id: address },
      { op: 'put', collection: 'erasures', id: secrets.hash(`erasure:${id}`), value: { address, askedAt: now } },
    ],
    notices: [
      letter(occasion, address, 'mail.deleted.subject', [
        say('mail.deleted.text', { address, at: { instant: now } }),
        say('mail.deleted.kept'),
        say('mail.deleted.not_you'),
        say('human.hotline'),
      ]),
    ],
  }
}
