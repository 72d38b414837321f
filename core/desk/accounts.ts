// Accounts as the service centre sees and mends them: found, made without mail, activated by hand.
import { typedAddress } from '../accounts/typed-fields.js'
import { Lang } from '../outcome.js'
import type { Account } from '../records/account.js'
import type { Change } from '../records/collections.js'
import type { Message } from '../reply.js'
import { act, type Reader, refusal } from './act.js'
import { type DeskCommand, type DeskParts, refuse } from './desk.js'

function putAccount(account: Account): Change {
  return { op: 'put', collection: 'accounts', id: account.address, value: account }
}

function lineOf({ address, state, orderId }: Account): Message {
  return {
    key: 'desk.account.line',
    values: { address, state: { words: `desk.account.state.${state}` }, order: orderId ?? '' },
  }
}

/** Its activation links die with it: nobody has to open them any more. */
async function activated(reader: Reader, account: Account, now: string): Promise<Change[]> {
  const links = await reader.find('tokens', 'address', account.address)
  const dead = links.filter(({ value }) => value.purpose === 'activate' && value.usedAt === undefined)
  return [
    putAccount({ ...account, state: 'active', activatedAt: account.activatedAt ?? now }),
    ...dead.map(({ id }): Change => ({ op: 'delete', collection: 'tokens', id })),
  ]
}

type Wanted = { orderId: string | undefined; lang: Account['lang'] | undefined }

/** Where the order was paid with another address, the account is opened to it, as its owner would by letter. */
async function accountFor(reader: Reader, parts: DeskParts, address: string, { orderId, lang }: Wanted) {
  const known = (await reader.get('accounts', address))?.value
  const order = orderId === undefined ? undefined : (await reader.get('orders', orderId))?.value
  if (orderId !== undefined && !order) return undefined
  const fresh: Account = { address, state: 'registered', lang: order?.lang ?? 'zh', createdAt: parts.now }
  const account = { ...(known ?? fresh), ...(lang ? { lang } : {}) }
  if (!order) return account
  const own = { ...account, orderId: account.orderId ?? order.id }
  if (order.address === address) return own
  return { ...own, approvedOrderIds: [...new Set([...(account.approvedOrderIds ?? []), order.id])] }
}

const add: DeskCommand = {
  name: 'account add',
  args: ['EMAIL'],
  options: { order: 'ID', lang: 'zh|en|sv', activate: '' },
  async run({ parts, args: [typed = ''], options }) {
    const address = typedAddress(typed)
    if (!address) return refuse('address', { address: typed })
    const lang = options.lang === undefined ? undefined : Lang.safeParse(options.lang)
    if (lang?.success === false) return refuse('language', { lang: options.lang ?? '' })
    return act(parts, 'account_add', async (reader) => {
      const account = await accountFor(reader, parts, address, { orderId: options.order, lang: lang?.data })
      if (!account) return refusal(refuse('no_order', { order: options.order ?? '' }))
      const changes = options.activate ? await activated(reader, account, parts.now) : [putAccount(account)]
      const [put] = changes
      const value = put?.op === 'put' && put.collection === 'accounts' ? put.value : account
      return { report: { ok: true, lines: [lineOf(value)], data: value }, changes }
    })
  },
}

const activate: DeskCommand = {
  name: 'account activate',
  args: ['EMAIL'],
  options: {},
  async run({ parts, args: [typed = ''] }) {
    const address = typedAddress(typed) ?? typed
    return act(parts, 'account_activate', async (reader) => {
      const known = (await reader.get('accounts', address))?.value
      if (!known) return refusal(refuse('no_account', { address }))
      const report = { ok: true, lines: [lineOf({ ...known, state: 'active' })], data: { address, state: 'active' } }
      return { report, changes: known.state === 'active' ? [] : await activated(reader, known, parts.now) }
    })
  },
}

const find: DeskCommand = {
  name: 'account find',
  args: ['EMAIL_OR_ORDER'],
  options: {},
  async run({ parts: { store }, args: [typed = ''] }) {
    const byAddress = await store.get('accounts', typedAddress(typed) ?? typed)
    const byOrder = await store.find('accounts', 'orderId', typed)
    const owner = (await store.get('orders', typed))?.value.address
    const ownAccount = owner === undefined ? undefined : await store.get('accounts', owner)
    const docs = [byAddress, ownAccount, ...byOrder].filter((doc) => doc !== undefined)
    const found = [...new Map(docs.map((doc) => [doc.id, doc.value])).values()]
    if (found.length === 0) return refuse('no_account', { address: typed })
    return { ok: true, lines: found.map(lineOf), data: found }
  },
}

/** As the order's owner would by his letter: for when he has said so to the service centre. */
const approve: DeskCommand = {
  name: 'account approve',
  args: ['EMAIL', 'ORDER'],
  options: {},
  async run({ parts, args: [typed = '', orderId = ''] }) {
    const address = typedAddress(typed)
    if (!address) return refuse('address', { address: typed })
    return act(parts, 'account_approve', async (reader) => {
      const account = await accountFor(reader, parts, address, { orderId, lang: undefined })
      if (!account) return refusal(refuse('no_order', { order: orderId }))
      const line: Message = { key: 'desk.account.approved', values: { address, order: orderId } }
      return { report: { ok: true, lines: [line, lineOf(account)], data: account }, changes: [putAccount(account)] }
    })
  },
}

export const ACCOUNT_COMMANDS: readonly DeskCommand[] = [add, activate, find, approve]
