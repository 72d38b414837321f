// A turn as the mail room makes it of a letter whose sender is proven.
import type { Turn } from '../../core/turn.js'

export function provenLetter(address: string, said: Partial<Turn> & Pick<Turn, 'id' | 'now'>): Turn {
  return {
    channel: 'mail',
    conversation: `mail:${address}`,
    kind: 'message',
    sender: { user: address, address, assurance: 'proven' },
    audience: 'private',
    text: '',
    attachments: [],
    reference: {},
    ...said,
  }
}
