// Looks up what a letter of ours says: it lies in the outbox as keys and values, and is put into words again.
import { readAnswered } from '../compose/answered-letter.js'
import { letterParts } from '../compose/letter-parts.js'
import type { MailOptions } from '../mail.js'
import { type OwnLetter, ownLetter } from './own-lines.js'

type Parts = Pick<MailOptions, 'store' | 'assistant' | 'words'>

export function ownLetters({ store, assistant, words }: Parts) {
  return async (messageId: string): Promise<OwnLetter | undefined> => {
    const [sent] = await store.find('outbox', 'messageId', messageId, 1)
    if (!sent) return undefined
    const { send, spelled } = assistant.outgoing(sent.value.send)
    const say = (key: string, values?: Record<string, string>) => words(spelled.lang, key, values)
    return ownLetter(letterParts(spelled, readAnswered(send.to.reference), say), spelled, say)
  }
}
