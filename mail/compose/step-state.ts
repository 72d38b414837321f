// How far a step of the timeline is, as a mark and in words: colour alone tells nothing in a text or to a screen reader.
import type { SpelledStep } from '../../core/wording/spelled.js'
import type { Say } from './words.js'

export const STEP_MARKS: Record<SpelledStep['status'], string> = { done: '✓', current: '●', next: '○', stopped: '✕' }

/** Only where the mark does not say it: the step we are at, and one that ended it. */
export function stepState(status: SpelledStep['status'], say: Say): string | undefined {
  if (status === 'current') return say('mail.step_current')
  return status === 'stopped' ? say('mail.step_stopped') : undefined
}
