// The frame of letters about an account: in its own language, with a way out for whoever did not ask for it.
import type { Lang } from '../content.js'
import { message, type Notice, say } from '../conversation/scene.js'
import type { Block } from '../reply.js'
import { recordOf } from '../snapshot.js'
import type { Occasion } from './occasion.js'

/** The account's own language; where there is no account, that of the person who acts. */
export function languageOf(occasion: Occasion, address: string): Lang {
  return recordOf(occasion.snapshot, 'accounts', address)?.lang ?? occasion.lang
}

export function letter(occasion: Occasion, address: string, subject: string, blocks: Block[]): Notice {
  return {
    address,
    lang: languageOf(occasion, address),
    about: { orderIds: [], requestIds: [] },
    reply: { subject: message(subject), blocks, choices: [] },
  }
}

/** When and where it was asked for. */
export function askedAt({ now, where }: Occasion): Block {
  return say('mail.link.who', { at: { instant: now }, where: { words: `channel.${where}` } })
}
