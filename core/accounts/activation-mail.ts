// The activation letter: a fresh link that lapses after 24 hours (domain.md facts 5 and 7).
import type { Lang } from '../content.js'
import { message, type Notice, say } from '../conversation/scene.js'
import { ACTIVATION_LINK_LIFE_MS } from '../limits.js'
import type { Change } from '../records/collections.js'
import { issueLink } from './link.js'
import type { Occasion } from './occasion.js'

/** The link's record, the end of every older one, and the letter. */
export function activationMail(occasion: Occasion, address: string, lang: Lang): { changes: Change[]; notice: Notice } {
  const link = issueLink(occasion, { purpose: 'activate', address }, ACTIVATION_LINK_LIFE_MS)
  return {
    changes: link.changes,
    notice: {
      address,
      lang,
      about: { orderIds: [], requestIds: [] },
      reply: {
        subject: message('mail.activation.subject'),
        blocks: [
          say('mail.activation.intro', { address }),
          say('mail.activation.link', { link: { link: link.recordId, path: '/activate' } }),
          say('mail.activation.until', { until: { instant: link.expiresAt } }),
          say('mail.activation.not_you'),
        ],
        choices: [],
      },
    },
  }
}
