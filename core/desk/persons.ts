// What concerns a person as a whole: his address put right, all that is known of him handed over, or forgotten.
import { signOutEverywhere } from '../accounts/account-changes.js'
import { letter } from '../accounts/account-letter.js'
import { letterToOwner } from '../accounts/ask-activation.js'
import { moveAccount } from '../accounts/move-account.js'
import type { Occasion } from '../accounts/occasion.js'
import { typedAddress } from '../accounts/typed-fields.js'
import { say } from '../conversation/scene.js'
import { type Belongings, findBelongings } from '../privacy/belongings.js'
import { deleteAccount } from '../privacy/delete-account.js'
import { exportPerson } from '../privacy/export-person.js'
import { maskAddress } from '../privacy/mask.js'
import type { Change } from '../records/collections.js'
import { recordOf, recordsWhere, withChanges } from '../snapshot.js'
import { plainText } from '../wording/plain-text.js'
import { spell } from '../wording/spell.js'
import { actOnPerson, type PersonDeed } from './act-on-person.js'
import { type DeskCommand, type DeskParts, type Report, refuse } from './desk.js'

/** Whoever got the letters at the wrong address keeps nothing: neither chats, nor sessions, nor a password. */
function shutOut(occasion: Occasion, from: string, to: string): Change[] {
  const proofs = recordsWhere(occasion.snapshot, 'proofs', (proof) => proof.address === from)
  return [
    ...proofs.map((doc): Change => ({ op: 'delete', collection: 'proofs', id: doc.id })),
    { op: 'delete', collection: 'passwords', id: to },
  ]
}

function moved(occasion: Occasion, from: string, to: string): PersonDeed {
  const { snapshot } = occasion
  if (!recordOf(snapshot, 'accounts', from)) return { result: refuse('no_account', { address: from }), changes: [] }
  if (recordOf(snapshot, 'accounts', to)) return { result: refuse('address_taken', { address: to }), changes: [] }
  const changes = [...moveAccount(occasion, { from, to }), ...shutOut(occasion, from, to)]
  const after = { ...occasion, snapshot: withChanges(snapshot, changes) }
  const invited = letterToOwner(after, to)
  const told = letter(occasion, from, 'mail.address_changed.subject', [
    say('mail.address_changed.text', { from, to: maskAddress(to), at: { instant: occasion.now } }),
    say('human.hotline'),
  ])
  return {
    result: { ok: true, lines: [{ key: 'desk.account.moved', values: { from, to } }], data: { from, to } },
    changes: [...changes, ...invited.changes],
    notices: [told, ...invited.notices],
  }
}

const correct: DeskCommand = {
  name: 'account correct',
  args: ['EMAIL', 'NEW_EMAIL'],
  options: {},
  async run({ parts, args: [typed = '', typedNew = ''] }) {
    const [from, to] = [typedAddress(typed), typedAddress(typedNew)]
    if (!from || !to) return refuse('address', { address: from ? typedNew : typed })
    const sought = { addresses: [from, to], records: [['moves', to] as ['moves', string]] }
    return actOnPerson(parts, 'account_correct', sought, (occasion) => moved(occasion, from, to))
  },
}

/** What the owner does with one button: for whoever rings because somebody else sits at his account. */
function signedOut(occasion: Occasion, address: string, withChats: boolean): PersonDeed {
  const { snapshot } = occasion
  if (!recordOf(snapshot, 'accounts', address)) return { result: refuse('no_account', { address }), changes: [] }
  const chats = withChats ? recordsWhere(snapshot, 'proofs', (proof) => proof.address === address) : []
  const sessions = signOutEverywhere(occasion, address).changes
  const counts = { sessions: sessions.length, chats: chats.length }
  const changes = [...sessions, ...chats.map((doc): Change => ({ op: 'delete', collection: 'proofs', id: doc.id }))]
  const told = letter(occasion, address, 'mail.signed_out.subject', [
    say('mail.signed_out.text', { address, at: { instant: occasion.now } }),
    ...(chats.length > 0 ? [say('mail.signed_out.chats')] : []),
    say('human.hotline'),
  ])
  return {
    result: {
      ok: true,
      lines: [{ key: 'desk.account.signed_out', values: { address, ...counts } }],
      data: { address, ...counts },
    },
    changes,
    notices: changes.length > 0 ? [told] : [],
  }
}

const signOut: DeskCommand = {
  name: 'account sign-out',
  args: ['EMAIL'],
  options: { chats: '' },
  async run({ parts, args: [typed = ''], options }) {
    const address = typedAddress(typed)
    if (!address) return refuse('address', { address: typed })
    const withChats = options.chats !== undefined
    return actOnPerson(parts, 'account_sign_out', { addresses: [address] }, (occasion) =>
      signedOut(occasion, address, withChats),
    )
  },
}

type Found = { address: string; belongings: Belongings } | { refused: Report }

/** Whose address was typed, and what is kept of him. */
async function personAt(parts: DeskParts, typed: string): Promise<Found> {
  const address = typedAddress(typed)
  if (!address) return { refused: refuse('address', { address: typed }) }
  const belongings = await findBelongings(parts.store, address)
  return belongings.all.length === 0 ? { refused: refuse('nobody', { address }) } : { address, belongings }
}

const exportOne: DeskCommand = {
  name: 'person export',
  args: ['EMAIL'],
  options: {},
  async run({ parts, args: [typed = ''] }) {
    const found = await personAt(parts, typed)
    if ('refused' in found) return found.refused
    const person = exportPerson(found.belongings, parts.now, (lang, reply) =>
      plainText(spell(parts.speller, lang, reply).blocks),
    )
    return { ok: true, lines: [{ key: 'plain', values: { text: JSON.stringify(person, undefined, 2) } }], data: person }
  },
}

const erase: DeskCommand = {
  name: 'person erase',
  args: ['EMAIL'],
  options: {},
  async run({ parts, args: [typed = ''] }) {
    const found = await personAt(parts, typed)
    if ('refused' in found) return found.refused
    const { address } = found
    return actOnPerson(parts, 'person_erase', { addresses: [address] }, (occasion) => {
      const { result, ...rest } = deleteAccount(occasion, address)
      if (result.outcome === 'under_way') {
        return { result: refuse('under_way', { requests: { list: result.requestIds } }), changes: [] }
      }
      const said = { key: 'desk.person.erased', values: { address } }
      return { ...rest, result: { ok: true, lines: [said], data: { address, erasure: 'asked' } } }
    })
  },
}

export const PERSON_COMMANDS: readonly DeskCommand[] = [correct, signOut, exportOne, erase]
