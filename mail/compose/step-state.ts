// How far a step of the timeline is, as a mark and in words: colour alone tells nothing in a text or to a screen reader.
import type { SpelledStep } from '../../core/wording/spelled.js'
import type { Say } from './words.js'

export const STEP_MARKS: Record<SpelledStep['status'], string> = { done: '✓', current: '●', next: '○', stopped: '✕' }

/** The label, and where we are. The other states show in their marks and labels. */
export function stepLabel({ label, status }: SpelledStep, say: Say): string {
  return status === 'current' ? say('mail.step_current', { step: label }) : label
}
