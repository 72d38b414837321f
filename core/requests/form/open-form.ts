// Whether a request is being filled in in this conversation.
import type { Pending } from '../../records/conversation.js'

/** Taken up once the chat is proven. */
export const RESUME = 'request.resume'

/** A request is being filled in here, even while a code or a choice is waited for. */
export function isFormOpen(pending: Pending | undefined): boolean {
  switch (pending?.kind) {
    case 'draft':
      return true
    case 'code':
    case 'address':
      return pending.goal === RESUME
    case 'which':
      return pending.duringForm === true
    default:
      return false
  }
}
