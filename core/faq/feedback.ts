// "This helped" and "this did not help" under an answer: pressed or typed, thanked for, and kept for the editors.
import { LANGS } from '../content.js'
import { parseAction } from '../conversation/reading.js'
import { type Answer, message, offer, type Scene, say } from '../conversation/scene.js'
import { maskText } from '../privacy/mask.js'
import type { Change } from '../records/collections.js'
import type { Answered } from '../records/conversation.js'
import type { Choice } from '../reply.js'
import { titleOf } from '../wording/spell.js'

type Verdict = 'helpful' | 'not_helpful'

const VERDICTS: readonly Verdict[] = ['helpful', 'not_helpful']
const LONGEST_QUESTION = 500

export function isFeedback({ action }: Choice): boolean {
  return action.startsWith('feedback.')
}

/** Letters list no buttons for it; who writes the words is heard there too. */
export function feedbackChoices({ turn }: Scene, label: string): Choice[] {
  if (turn.channel === 'mail') return []
  return VERDICTS.map((verdict) => ({ label: message(`choice.${verdict}`), action: `feedback.${verdict}:${label}` }))
}

/** What was asked, masked, until the next turn; a button's question is its title. */
export function answeredBy({ turn, reading, knowledge }: Scene, label: string): Answered {
  const text = turn.action ? titleOf(knowledge.content, reading.lang, label) : maskText(reading.text)
  return { label, text: text.slice(0, LONGEST_QUESTION) }
}

/** Undefined where the person says something else. */
export function hearFeedback(scene: Scene): Answer | undefined {
  const { turn, conversation } = scene
  const { answered, pending } = conversation
  const verdict = turn.action ? pressed(turn.action) : answered && typed(scene)
  if (!verdict) return undefined
  const isAboutLast = answered && (!turn.action || parseAction(turn.action).argument === answered.label)
  return {
    blocks: [say(`feedback.${verdict}`)],
    choices: verdict === 'not_helpful' ? [offer('do.talk_to_human')] : [],
    changes: isAboutLast ? [noteOf(scene, answered, verdict)] : [],
    ...(pending ? { pending } : {}),
  }
}

function pressed(action: string): Verdict | undefined {
  return VERDICTS.find((verdict) => parseAction(action).verb === `feedback.${verdict}`)
}

function typed({ reading, knowledge }: Scene): Verdict | undefined {
  const said = plain(reading.text)
  const isSaid = (verdict: Verdict) =>
    LANGS.some((lang) => plain(knowledge.content.languages[lang].words[`choice.${verdict}`] ?? '') === said)
  return said === '' ? undefined : VERDICTS.find(isSaid)
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.!。]+$/u, '')
}

function noteOf({ turn, reading }: Scene, { label, text }: Answered, kind: Verdict): Change {
  const value = { text, lang: reading.lang, channel: turn.channel, at: turn.now, nearest: [label], kind }
  return { op: 'put', collection: 'unknown', id: `${turn.id}:feedback`, value }
}
