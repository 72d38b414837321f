// Answers a question from content: the answer, what it means for this person, its source, and what to do next.
import { type Answer, offer, type Scene } from '../conversation/scene.js'
import { answeredBy, feedbackChoices } from './feedback.js'
import { ownFacts } from './own-facts.js'

export function answerFaq(scene: Scene): Answer {
  const label = scene.statement.intent
  const entry = scene.knowledge.content.languages[scene.reading.lang].faq[label]
  const own = ownFacts(scene)
  return {
    blocks: [{ kind: 'faq', label }, ...own.blocks],
    choices: [...own.choices, ...(entry?.next ?? []).map(offer), ...feedbackChoices(scene, label)],
    topic: label,
    answered: answeredBy(scene, label),
    ...(own.pending ? { pending: own.pending } : {}),
  }
}
