// The activation letter: a fresh link that lapses after 24 hours (domain.md facts 5 and 7).

import type { Lang } from '../content.js'
import type { Notice, Scene } from '../conversation/scene.js'
import { message, say } from '../conversation/scene.js'
import { ACTIVATION_LINK_LIFE_MS } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordsWhere } from '../snapshot.js'

/** The link's record, the end of every older one, and the letter. */
export function activationMail(scene: Scene, address: string, lang: Lang): { changes: Change[]; notice: Notice } {
  const { now } = scene.turn
  const { secrets } = scene.knowledge
  const recordId = `activate:${address}:${scene.turn.id}`
  const expiresAt = new Date(Date.parse(now) + ACTIVATION_LINK_LIFE_MS).toISOString()
  const older = recordsWhere(
    scene.snapshot,
    'tokens',
    (token) => token.purpose === 'activate' && token.address === address && token.usedAt === undefined,
  )
  const changes: Change[] = older.map((doc) => ({ op: 'delete', collection: 'tokens', id: doc.id }))
  changes.push({
    op: 'put',
    collection: 'tokens',
    id: secrets.hash(secrets.token(recordId)),
    value: { purpose: 'activate', address, createdAt: now, expiresAt },
  })
  return {
    changes,
    notice: {
      address,
      lang,
      about: { orderIds: [], requestIds: [] },
      reply: {
        subject: message('mail.activation.subject'),
        blocks: [
          say('mail.activation.intro', { address }),
          say('mail.activation.link', { link: { link: recordId, path: '/activate' } }),
          say('mail.activation.until', { until: { instant: expiresAt } }),
          say('mail.activation.not_you'),
        ],
        choices: [],
      },
    },
  }
}
