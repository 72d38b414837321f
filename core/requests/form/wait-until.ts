// What becomes of an order that cannot be requested yet: handed in by itself on its day, or only reminded of.
import { type Answer, message, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { respond } from './respond.js'

/** The draft is kept: the day it is for says the rest. */
export function keptForReminder(answer: Answer): Answer {
  return {
    ...answer,
    blocks: [say('form.remind.kept')],
    choices: [{ label: message('choice.go_on'), action: 'control.go_on' }],
  }
}

export function waitUntil(scene: Scene, draft: Draft, plan: 'submit' | 'remind'): Answer {
  const on = draft.waits?.on ?? scene.turn.now.slice(0, 10)
  const answer = respond(scene, { ...draft, waits: { on, plan } })
  return plan === 'submit' ? answer : keptForReminder(answer)
}
