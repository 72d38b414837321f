// What is remarked before the next question: what was told and is not kept, where what is kept comes from, what there is none of.
import { isQuestion } from '../../conversation/phrases.js'
import { type Scene, say } from '../../conversation/scene.js'
import type { Block } from '../../reply.js'
import type { Heard } from './hear.js'
import { sourceBlocks } from './hear-attached.js'
import { partnerRemark } from './partner-said.js'

/** "Can it come as a PDF?" asks for what there is none of, and is told so; the question itself chooses nothing. */
const BY_EMAIL =
  /电子(?:版|发票|票|档)|数电|(?<![\p{L}])(?:(?:per|via|med|på|by|via|as|som) (?:e-?post|e-?mail|mejl(?:en)?|mail(?:en)?|pdf)|e-?mail(?:ed)? (?:it|me|to us)|digital\p{L}*|elektronisk\p{L}*|electronic\p{L}*|pdf|e-?fapiao)(?![\p{L}])/iu
const NEWS = /通知|告诉|notif|let me know|inform|meddela|kontakta|svar|bekräftelse|kvitto|confirmation|receipt/iu

function emailRemark({ knowledge }: Scene, { text, fields, asides }: Heard): Block[] {
  const isAnswered = asides.some(({ intent, decision }) => decision === 'answer' && intent === 'faq.delivery_options')
  const isAsked = BY_EMAIL.test(text) && isQuestion(text) && !NEWS.test(text) && !fields.method
  return isAsked && !isAnswered && !knowledge.form.emailDelivery ? [say('problem.conflict.email_off')] : []
}

const REFUSED = { identity_number: 'form.refused.identity_number', password: 'form.refused.password' } as const

/** What was told and is not kept, and where what is kept comes from. */
export function remarksOn(scene: Scene, heard: Heard): Block[] {
  const refused = [...new Set(heard.refused)].map((kind) => say(REFUSED[kind]))
  return [...refused, ...sourceBlocks(heard.attached), ...partnerRemark(heard), ...emailRemark(scene, heard)]
}
