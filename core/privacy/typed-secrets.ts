// Somebody types a password where none belongs: he is told kindly, and nothing of it is kept.
import { type Answer, type Scene, say } from '../conversation/scene.js'
import { findSecrets } from '../requests/reading/find-secrets.js'
import type { Turn } from '../turn.js'
import { blankSecrets } from './blank-secrets.js'

/** A letter's reference quotes what its writer wrote, and it is stored. A chat's is its channel's. */
export function withoutSecrets(turn: Turn): Turn {
  if (turn.channel !== 'mail') return turn
  const reference = Object.entries(turn.reference).map(([name, value]) => [
    name,
    typeof value === 'string' ? blankSecrets(value) : value,
  ])
  return { ...turn, reference: Object.fromEntries(reference) }
}

/** A form says it in its own words, beside the field. */
export function withPasswordWarning({ turn, reading }: Scene, answers: Answer[]): Answer[] {
  const isTyped = !turn.action && findSecrets(reading.text).some((secret) => secret.kind === 'password')
  const isSaid = answers.some((answer) =>
    answer.blocks.some((block) => block.kind === 'text' && block.message.key === 'form.refused.password'),
  )
  return isTyped && !isSaid ? [{ blocks: [say('privacy.password_typed')] }, ...answers] : answers
}
