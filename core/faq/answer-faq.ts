// Answers a question from content: the answer, its source, and what to do next as buttons.
import { type Answer, offer, type Scene } from '../conversation/scene.js'

export function answerFaq(scene: Scene): Answer {
  const label = scene.statement.intent
  const entry = scene.knowledge.content.languages[scene.reading.lang].faq[label]
  return { blocks: [{ kind: 'faq', label }], choices: (entry?.next ?? []).map(offer), topic: label }
}
