// Answers a question from content: the answer, what it means for this person, its source, and what to do next.
import { type Answer, offer, type Scene } from '../conversation/scene.js'
import { shortageBlocks } from '../requests/form/summary.js'
import { answeredBy, feedbackChoices } from './feedback.js'
import { ownFacts } from './own-facts.js'

/** These depend on whether there are blank Fapiao at the moment. */
const ABOUT_TIME: ReadonlySet<string> = new Set(['faq.processing_time', 'faq.out_of_stock'])

export function answerFaq(scene: Scene): Answer {
  const label = scene.statement.intent
  const entry = scene.knowledge.content.languages[scene.reading.lang].faq[label]
  const own = ownFacts(scene)
  const published = ABOUT_TIME.has(label) ? shortageBlocks(scene.snapshot, scene.turn.now) : []
  return {
    blocks: [{ kind: 'faq', label }, ...published, ...own.blocks],
    choices: [...own.choices, ...(entry?.next ?? []).map(offer), ...feedbackChoices(scene, label)],
    topic: label,
    answered: answeredBy(scene, label),
    ...(own.pending ? { pending: own.pending } : {}),
  }
}
