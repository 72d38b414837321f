// Who may do what: the one table that decides. How sure we are of a person comes from turn.ts, his part from role.ts.
import type { StaffRole } from '../records/staff.js'
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
  ...[Verdict, Verdict],
]

/** Those for whom it counts whose a thing is. For staff it does not: there it counts which part of the work is his. */
const CUSTOMERS: readonly Assurance[] = ['anonymous', 'claimed', 'proven']
const ROLES: readonly Role[] = ['owner', 'colleague', 'stranger']

// biome-ignore format: a table is read by its columns
/** Columns: owner, colleague, stranger of anonymous; the same of claimed, of proven; agent and admin of staff. */
const TABLE = {
  //                   anonymous  claimed    proven     staff
  ask_question:       [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y],
  choose_language:    [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y],
  talk_to_person:     [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y],
  draft_request:      [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y],
  // What leads to a letter to the registered address and to nothing else: anyone may ask, nobody learns anything.
  register:           [M, M, M,   M, M, M,   M, M, M,   Y, Y],
  resend_activation:  [M, M, M,   M, M, M,   M, M, M,   M, M],
  prove_chat:         [M, M, M,   M, M, M,   M, M, M,   N, N],
  sign_in:            [M, M, M,   M, M, M,   M, M, M,   N, N],
  reset_password:     [M, M, M,   M, M, M,   M, M, M,   M, M],
  // What shows or changes somebody's own things.
  see_progress:       [M, M, M,   M, M, M,   Y, Y, N,   Y, Y],
  submit_request:     [P, P, P,   P, P, P,   Y, Y, N,   Y, Y],
  change_request:     [P, P, P,   P, P, P,   Y, N, N,   Y, Y],
  withdraw_request:   [P, P, P,   P, P, P,   Y, N, N,   Y, Y],
  reuse_details:      [P, P, P,   P, P, P,   Y, N, N,   N, N],
  see_account:        [P, P, P,   P, P, P,   Y, N, N,   N, N],
  sign_out:           [Y, Y, Y,   Y, Y, Y,   Y, Y, Y,   Y, Y],
  unlink_chat:        [P, P, P,   P, P, P,   Y, N, N,   Y, Y],
  change_address:     [P, P, P,   P, P, P,   M, N, N,   N, N],
  change_password:    [P, P, P,   P, P, P,   Y, N, N,   N, N],
  change_second_step: [P, P, P,   P, P, P,   Y, N, N,   N, N],
  export_data:        [P, P, P,   P, P, P,   M, N, N,   M, M],
  delete_account:     [P, P, P,   P, P, P,   Y, N, N,   Y, Y],
  approve_colleague:  [N, N, N,   N, N, N,   Y, N, N,   Y, Y],
  // The service centre's own work.
  import_orders:      [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  add_account:        [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  see_queue:          [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  see_details:        [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  work_on_request:    [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  answer_ticket:      [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  see_figures:        [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  see_notice:         [N, N, N,   N, N, N,   N, N, N,   Y, Y],
  // What every customer reads, and what all colleagues did.
  post_notice:        [N, N, N,   N, N, N,   N, N, N,   N, Y],
  edit_content:       [N, N, N,   N, N, N,   N, N, N,   N, Y],
  see_audit:          [N, N, N,   N, N, N,   N, N, N,   N, Y],
  manage_staff:       [N, N, N,   N, N, N,   N, N, N,   N, Y],
} as const satisfies Record<string, Row>

export type Action = keyof typeof TABLE

export const ACTIONS = Object.keys(TABLE) as Action[]

/** The columns of the table: each assurance with the parts that count for it. */
export const COLUMNS: readonly (readonly [Assurance, Role | StaffRole])[] = [
  ...CUSTOMERS.flatMap((assurance) => ROLES.map((role) => [assurance, role] as const)),
  ['staff', 'agent'],
  ['staff', 'admin'],
]

/** Staff who speak in a conversation, where no part of the work is known, may do what every one of them may. */
export function permit(action: Action, assurance: Assurance, role: Role | StaffRole): Verdict {
  const part = assurance === 'staff' && role !== 'admin' ? 'agent' : role
  const row: Row = TABLE[action]
  return row[COLUMNS.findIndex(([sure, each]) => sure === assurance && each === part)] ?? 'no'
}
