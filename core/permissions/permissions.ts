// Who may do what: the one table that decides. How sure we are of a person comes from turn.ts, his part from role.ts.
import type { Assurance } from '../turn.js'

/** `owner`: it is his. `colleague`: its owner opened it to him. `stranger`: somebody else's, or nobody's. */
export type Role = 'owner' | 'colleague' | 'stranger'

/**
 * `by_mail`: done, but what comes of it goes to the registered address only, and is told in words that are the same
 * whether or not the record exists. `prove`: first show who you are. `no`: as if it did not exist.
 */
export type Verdict = 'yes' | 'by_mail' | 'prove' | 'no'

const Y = 'yes'
const M = 'by_mail'
const P = 'prove'
const N = 'no'

type Row = readonly [
  ...[Verdict, Verdict, Verdict],
  ...[Verdict, Verdict, Verdict],
  ...[Verdict, Verdict, Verdict],
  ...[Verdict, Verdict, Verdict],
]

export const ASSURANCES: readonly Assurance[] = ['anonymous', 'claimed', 'proven', 'staff']
export const ROLES: readonly Role[] = ['owner', 'colleague', 'stranger']

// biome-ignore format: a table is read by its columns
/** Columns: owner, colleague, stranger of anonymous; the same of claimed, of proven, of staff. */
const TABLE = {
  //                   anonymous  claimed    proven     staff
  ask_question:       [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y, Y],
  choose_language:    [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y, Y],
  talk_to_person:     [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y, Y],
  draft_request:      [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y, Y],
  // What leads to a letter to the registered address and to nothing else: anyone may ask, nobody learns anything.
  register:           [M, M, M,   M, M, M,   M, M, M,   Y, Y, Y],
  resend_activation:  [M, M, M,   M, M, M,   M, M, M,   M, M, M],
  prove_chat:         [M, M, M,   M, M, M,   M, M, M,   N, N, N],
  sign_in:            [M, M, M,   M, M, M,   M, M, M,   N, N, N],
  reset_password:     [M, M, M,   M, M, M,   M, M, M,   M, M, M],
  // What shows or changes somebody's own things.
  see_progress:       [M, M, M,   M, M, M,   Y, Y, N,   Y, Y, Y],
  submit_request:     [P, P, P,   P, P, P,   Y, Y, N,   Y, Y, Y],
  change_request:     [P, P, P,   P, P, P,   Y, N, N,   Y, Y, Y],
  withdraw_request:   [P, P, P,   P, P, P,   Y, N, N,   Y, Y, Y],
  reuse_details:      [P, P, P,   P, P, P,   Y, N, N,   N, N, N],
  see_account:        [P, P, P,   P, P, P,   Y, N, N,   N, N, N],
  sign_out:           [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y, Y],
  unlink_chat:        [P, P, P,   P, P, P,   Y, N, N,   Y, Y, Y],
  change_address:     [P, P, P,   P, P, P,   M, N, N,   N, N, N],
  export_data:        [P, P, P,   P, P, P,   M, N, N,   M, M, M],
  delete_account:     [P, P, P,   P, P, P,   Y, N, N,   Y, Y, Y],
  approve_colleague:  [N, N, N,   N, N, N,   Y, N, N,   Y, Y, Y],
  // The service centre's own work.
  import_orders:      [N, N, N,   N, N, N,   N, N, N,   Y, Y, Y],
  add_account:        [N, N, N,   N, N, N,   N, N, N,   Y, Y, Y],
  work_on_request:    [N, N, N,   N, N, N,   N, N, N,   Y, Y, Y],
  answer_ticket:      [N, N, N,   N, N, N,   N, N, N,   Y, Y, Y],
  post_notice:        [N, N, N,   N, N, N,   N, N, N,   Y, Y, Y],
} as const satisfies Record<string, Row>

export type Action = keyof typeof TABLE

export const ACTIONS = Object.keys(TABLE) as Action[]

export function permit(action: Action, assurance: Assurance, role: Role): Verdict {
  const row: Row = TABLE[action]
  return row[ASSURANCES.indexOf(assurance) * ROLES.length + ROLES.indexOf(role)] ?? 'no'
}
