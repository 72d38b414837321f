// Every cell of the permissions table, against rules that are written here a second time.
import { describe, expect, it } from 'vitest'
import { skillLabels } from '../../../core/conversation/skills.js'
import {
  ACTIONS,
  type Action,
  COLUMNS,
  permit,
  type Role,
  type Verdict,
} from '../../../core/permissions/permissions.js'
import { SKILL_ACTIONS } from '../../../core/permissions/skill-actions.js'
import type { StaffRole } from '../../../core/records/staff.js'
import type { Assurance } from '../../../core/turn.js'

const OPEN: Action[] = ['ask_question', 'choose_language', 'talk_to_person', 'draft_request', 'sign_out']
const STAFF_ONLY: Action[] = [
  'import_orders',
  'add_account',
  'see_queue',
  'see_details',
  'work_on_request',
  'answer_ticket',
  'see_figures',
  'see_notice',
]
const ADMIN_ONLY: Action[] = ['post_notice', 'see_audit', 'manage_staff', 'edit_content']
const BY_LETTER: Action[] = ['register', 'resend_activation', 'prove_chat', 'sign_in', 'reset_password']
const SHARED: Action[] = ['see_progress', 'submit_request']
const NOT_FOR_STAFF: Action[] = [
  'reuse_details',
  'see_account',
  'change_address',
  'change_password',
  'change_second_step',
]

function staffMay(action: Action): Verdict {
  if (action === 'resend_activation' || action === 'reset_password' || action === 'export_data') return 'by_mail'
  if (action === 'prove_chat' || action === 'sign_in' || NOT_FOR_STAFF.includes(action)) return 'no'
  return 'yes'
}

function ownerMay(action: Action): Verdict {
  return action === 'change_address' || action === 'export_data' ? 'by_mail' : 'yes'
}

function rule(action: Action, assurance: Assurance, role: Role | StaffRole): Verdict {
  if (ADMIN_ONLY.includes(action)) return role === 'admin' ? 'yes' : 'no'
  if (OPEN.includes(action)) return 'yes'
  if (assurance === 'staff') return STAFF_ONLY.includes(action) ? 'yes' : staffMay(action)
  if (STAFF_ONLY.includes(action)) return 'no'
  if (BY_LETTER.includes(action)) return 'by_mail'
  if (assurance !== 'proven') {
    if (action === 'see_progress') return 'by_mail'
    return action === 'approve_colleague' ? 'no' : 'prove'
  }
  if (role === 'owner') return ownerMay(action)
  return role === 'colleague' && SHARED.includes(action) ? 'yes' : 'no'
}

describe('the permissions table', () => {
  for (const action of ACTIONS)
    for (const [assurance, role] of COLUMNS)
      it(`${action} by ${assurance} ${role}: ${rule(action, assurance, role)}`, () => {
        expect(permit(action, assurance, role)).toBe(rule(action, assurance, role))
      })

  it('has a column for each part of customers and of staff', () => {
    expect(COLUMNS.map((column) => column.join(' '))).toEqual([
      ...['anonymous', 'claimed', 'proven'].flatMap((sure) =>
        ['owner', 'colleague', 'stranger'].map((role) => `${sure} ${role}`),
      ),
      'staff agent',
      'staff admin',
    ])
  })

  it('lets staff in a conversation do no more than an agent', () => {
    for (const action of ACTIONS)
      for (const role of ['owner', 'colleague', 'stranger'] as const)
        expect(permit(action, 'staff', role)).toBe(permit(action, 'staff', 'agent'))
  })

  it('gives nobody else a part in the work of an admin', () => {
    for (const action of ACTIONS)
      for (const assurance of ['anonymous', 'claimed', 'proven'] as const)
        for (const role of ['agent', 'admin'] as const) expect(permit(action, assurance, role)).toBe('no')
  })

  it('has a row for everything that can be done in a conversation', () => {
    const done = skillLabels().filter((label) => label.startsWith('do.') || label.startsWith('account.'))
    expect(done.filter((label) => !(label in SKILL_ACTIONS))).toEqual([])
    expect(Object.values(SKILL_ACTIONS).filter((action) => !ACTIONS.includes(action))).toEqual([])
  })

  it('lets nobody unproven see, change or take anything directly', () => {
    for (const action of ['see_progress', 'see_account', 'export_data', 'delete_account', 'change_address'] as const)
      for (const assurance of ['anonymous', 'claimed'] as const)
        for (const role of ['owner', 'colleague', 'stranger'] as const)
          expect(permit(action, assurance, role)).not.toBe('yes')
  })
})
