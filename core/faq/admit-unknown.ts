// Says honestly that something was not understood, what can be done here, and where a person is to be had.

import { type Answer, message, offer, type Scene, say } from '../conversation/scene.js'
import { MISSES_BEFORE_PERSON } from '../limits.js'
import { maskText } from '../privacy/mask.js'
import type { Change } from '../records/collections.js'
import type { Choice } from '../reply.js'

const OFFERS = ['do.apply', 'do.progress', 'do.resend_activation', 'do.talk_to_human']

/** The note for editors: masked, and with what came nearest. */
export function noteForEditors(scene: Scene, kind: 'declined' | 'torn'): Change {
  const { turn, statement, reading } = scene
  return {
    op: 'put',
    collection: 'unknown',
    id: `${turn.id}:${statement.intent}`,
    value: {
      text: maskText(reading.text).slice(0, 500),
      lang: reading.lang,
      channel: turn.channel,
      at: turn.now,
      nearest: statement.alternatives.map((alternative) => alternative.intent).slice(0, 3),
      kind,
    },
  }
}

export function admitUnknown(scene: Scene): Answer {
  const changes = [noteForEditors(scene, 'declined')]
  if (scene.conversation.misses + 1 >= MISSES_BEFORE_PERSON) {
    return {
      blocks: [say('unknown.again'), say('human.hotline')],
      choices: [offer('do.talk_to_human')],
      changes,
      missed: true,
    }
  }
  return {
    blocks: [
      say('unknown.sorry'),
      { kind: 'list', items: abilities().map((key) => message(key)) },
      say('human.hotline'),
    ],
    choices: OFFERS.map(offer),
    changes,
    missed: true,
  }
}

/** What the assistant can do, as keys of words. */
export function abilities(): string[] {
  return ['ability.questions', 'ability.apply', 'ability.progress', 'ability.account', 'ability.person']
}

/** Torn between two or three: asks which. */
export function askWhich(scene: Scene): Answer {
  const { statement, reading } = scene
  const intents = [statement.intent, ...statement.alternatives.map((alternative) => alternative.intent)]
    // A greeting or a "yes" is nothing to be chosen.
    .filter((intent, at, all) => /^(?:faq|do)\./.test(intent) && all.indexOf(intent) === at)
    .slice(0, 3)
  if (intents.length === 0) return admitUnknown(scene)
  const none: Choice = { label: message('choice.none_of_these'), action: 'control.none_of_these' }
  return {
    blocks: [say('which.ask')],
    choices: [...intents.map(offer), none],
    changes: [noteForEditors(scene, 'torn')],
    pending: { kind: 'which', intents, text: maskText(reading.text).slice(0, 500) },
  }
}
