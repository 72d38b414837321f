// Who speaks, and how sure we are (design: anonymous < claimed < proven < staff).
import { permit } from '../permissions/permissions.js'
import { recordOf, type Snapshot } from '../snapshot.js'
import type { Turn } from '../turn.js'
import type { Identity } from './scene.js'

/** A letter carries its own proof; a chat is proven by a code that was typed here before and has not lapsed. */
export function identify(turn: Turn, snapshot: Snapshot): Identity {
  const { user, address, assurance } = turn.sender
  if (assurance === 'proven' || assurance === 'staff') return { user, assurance, ...(address ? { address } : {}) }
  const proof = recordOf(snapshot, 'proofs', user)
  if (turn.channel !== 'mail' && proof && proof.until > turn.now) {
    return { user, address: proof.address, assurance: 'proven' }
  }
  return { user, assurance, ...(address ? { address } : {}) }
}

/** The address whose records may be shown here: proven, and nobody reads along. */
export function shownAddress(identity: Identity, turn: Turn): string | undefined {
  const maySee = permit('see_progress', identity.assurance, 'owner') === 'yes'
  return maySee && turn.audience === 'private' ? identity.address : undefined
}
