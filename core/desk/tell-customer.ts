// Reads what a notice needs: the customer's language, and the conversation in which he asked.
import type { Lang } from '../content.js'
import { type Notice, type Talk, tell } from '../notices/notice.js'
import type { Change } from '../records/collections.js'
import type { FapiaoRequest } from '../records/request.js'
import type { Reader } from './act.js'

/** What reads a record: the desk's own reader, or the store. */
type Getter = Pick<Reader, 'get'>

/** The account's language, else the one in which it was asked for, else the order's; Chinese where nothing is known. */
export async function languageOf(reader: Getter, request: FapiaoRequest): Promise<Lang> {
  const account = await reader.get('accounts', request.address)
  const talk = request.conversation === undefined ? undefined : await reader.get('conversations', request.conversation)
  const order = await reader.get('orders', request.orderId)
  return account?.value.lang ?? talk?.value.lang ?? order?.value.lang ?? 'zh'
}

export async function talkOf(reader: Getter, conversation: string | undefined): Promise<Talk> {
  const doc = conversation === undefined ? undefined : await reader.get('conversations', conversation)
  const proof = doc && (await reader.get('proofs', doc.value.user))
  return { conversation: doc, proof: proof?.value }
}

export async function tellCustomer(
  reader: Reader,
  request: FapiaoRequest,
  notice: Notice | undefined,
  now: string,
): Promise<Change[]> {
  return notice ? tell(notice, await talkOf(reader, request.conversation), now) : []
}
