// The people at the desk's pages: taken on, given a link to choose a password, given another role, taken off.
import { typedAddress } from '../accounts/typed-fields.js'
import { STAFF_LINK_LIFE_MS } from '../limits.js'
import type { Change } from '../records/collections.js'
import { type Staff, StaffRole, staffId, staffKey, tidyName } from '../records/staff.js'
import type { Message } from '../reply.js'
import { act, type Deed, type Reader, refusal } from './act.js'
import { type DeskCommand, type DeskParts, type Report, refuse } from './desk.js'

/** A person's name: letters, and what names have between them. Nothing that could pass for an address. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'-]{0,39}$/u

type NewLink = { recordId: string; changes: Change[] }

/** One link lives at a time. */
async function newLink({ id, now, speller }: DeskParts, reader: Reader, owner: string): Promise<NewLink> {
  const recordId = `staff_password:${owner}:${id}`
  const older = await reader.find('tokens', 'address', owner)
  const expiresAt = new Date(Date.parse(now) + STAFF_LINK_LIFE_MS).toISOString()
  const { secrets } = speller
  return {
    recordId,
    changes: [
      ...older.map((doc): Change => ({ op: 'delete', collection: 'tokens', id: doc.id })),
      {
        op: 'put',
        collection: 'tokens',
        id: secrets.hash(secrets.token(recordId)),
        value: { purpose: 'staff_password', address: owner, createdAt: now, expiresAt },
      },
    ],
  }
}

const LINK_PATH = '/desk/password'

function linked({ speller }: DeskParts, key: string, { name, role }: Staff, recordId: string): Report {
  const link = `${speller.publicUrl}${LINK_PATH}?token=${speller.secrets.token(recordId)}`
  const values = { name, role: { words: `desk.staff.role.${role}` }, link: { link: recordId, path: LINK_PATH } }
  return { ok: true, lines: [{ key, values }], data: { name, role, link } }
}

/** Reads the person, lets `decide` say what becomes of it. */
function onStaff(
  parts: DeskParts,
  verb: string,
  typed: string,
  decide: (staff: Staff, reader: Reader, id: string) => Promise<Deed> | Deed,
): Promise<Report> {
  const id = staffId(typed)
  return act(parts, `staff_${verb}`, async (reader) => {
    const staff = (await reader.get('staff', id))?.value
    return staff ? decide(staff, reader, id) : refusal(refuse('no_staff', { name: typed }))
  })
}

const add: DeskCommand = {
  name: 'staff add',
  args: ['NAME'],
  options: { role: 'agent|admin', email: 'EMAIL' },
  async run({ parts, args, options }) {
    const name = tidyName(args.join(' '))
    if (!NAME.test(name)) return refuse('staff_name', { name })
    const role = StaffRole.safeParse(options.role)
    if (!role.success) return refuse('staff_role', { role: options.role ?? '' })
    const address = typedAddress(options.email)
    if (!address) return refuse('address', { address: options.email ?? '' })
    const id = staffId(name)
    return act(parts, 'staff_add', async (reader) => {
      if (await reader.get('staff', id)) return refusal(refuse('staff_known', { name }))
      const staff: Staff = { name, address, role: role.data, createdAt: parts.now }
      const { recordId, changes } = await newLink(parts, reader, staffKey(id))
      const put: Change = { op: 'put', collection: 'staff', id, value: staff }
      return { report: linked(parts, 'desk.staff.added', staff, recordId), changes: [put, ...changes] }
    })
  },
}

const link: DeskCommand = {
  name: 'staff link',
  args: ['NAME'],
  options: {},
  run({ parts, args }) {
    return onStaff(parts, 'link', args.join(' '), async (staff, reader, id) => {
      const { recordId, changes } = await newLink(parts, reader, staffKey(id))
      return { report: linked(parts, 'desk.staff.linked', staff, recordId), changes }
    })
  },
}

function lineOf({ name, role, address }: Staff): Message {
  return { key: 'desk.staff.line', values: { name, role: { words: `desk.staff.role.${role}` }, address } }
}

const changeRole: DeskCommand = {
  name: 'staff role',
  args: ['NAME'],
  options: { role: 'agent|admin' },
  async run({ parts, args, options }) {
    const role = StaffRole.safeParse(options.role)
    if (!role.success) return refuse('staff_role', { role: options.role ?? '' })
    return onStaff(parts, 'role', args.join(' '), (staff, _reader, id) => {
      const value = { ...staff, role: role.data }
      const changes: Change[] = [{ op: 'put', collection: 'staff', id, value }]
      return { report: { ok: true, lines: [lineOf(value)], data: value }, changes }
    })
  },
}

/** What he did stays in the histories. */
const remove: DeskCommand = {
  name: 'staff remove',
  args: ['NAME'],
  options: {},
  run({ parts, args }) {
    return onStaff(parts, 'remove', args.join(' '), async ({ name }, reader, id) => {
      const owner = staffKey(id)
      const tokens = await reader.find('tokens', 'address', owner)
      const sessions = await reader.find('sessions', 'address', owner)
      const password = await reader.get('passwords', owner)
      return {
        report: { ok: true, lines: [{ key: 'desk.staff.removed', values: { name } }], data: { name } },
        changes: [
          { op: 'delete', collection: 'staff', id },
          ...(password ? [{ op: 'delete', collection: 'passwords', id: owner } as const] : []),
          ...tokens.map((doc): Change => ({ op: 'delete', collection: 'tokens', id: doc.id })),
          ...sessions.map((doc): Change => ({ op: 'delete', collection: 'sessions', id: doc.id })),
        ],
      }
    })
  },
}

const list: DeskCommand = {
  name: 'staff list',
  args: [],
  options: {},
  async run({ parts }) {
    const found: Staff[] = []
    for await (const { value } of parts.store.all('staff')) found.push(value)
    const count: Message = { key: 'desk.staff.count', values: { count: found.length } }
    return { ok: true, lines: [...found.map(lineOf), count], data: found }
  },
}

export const STAFF_COMMANDS: readonly DeskCommand[] = [add, list, link, changeRole, remove]
