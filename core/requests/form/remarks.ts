// What is remarked before the next question: what was told and is not kept, where what is kept comes from, what there is none of.
import { isQuestion } from '../../conversation/phrases.js'
import { type Scene, say } from '../../conversation/scene.js'
import type { Block } from '../../reply.js'
import { sentencesOf } from '../reading/sentences.js'
import type { Heard } from './hear.js'
import { sourceBlocks } from './hear-attached.js'
import { partnerRemark } from './partner-said.js'

/** "Can it come as a PDF?" asks for what there is none of, and is told so; the question itself chooses nothing. */
const BY_EMAIL =
  /电子(?:版|发票|票|档)|数电|(?<![\p{L}])(?:(?:per|via|med|på|by|via|as|som) (?:e-?post|e-?mail|mejl(?:en)?|mail(?:en)?|pdf)|e-?mail(?:ed)? (?:it|me|to us)|digital\p{L}*|elektronisk\p{L}*|electronic\p{L}*|pdf|e-?fapiao)(?![\p{L}])/iu
const NEWS = /通知|告诉|notif|let me know|inform|meddela|kontakta|svar|bekräftelse|kvitto|confirmation|receipt/iu

function isEmailWish(text: string): boolean {
  return BY_EMAIL.test(text) && isQuestion(text) && !NEWS.test(text)
}

/** Undefined where a Fapiao may come by e-mail, or nobody asks whether it does. */
export function emailRemark({ knowledge }: Scene, { text, fields, rest }: Heard): Block | undefined {
  if (knowledge.form.emailDelivery || !BY_EMAIL.test(text)) return undefined
  if (!fields.method) return isEmailWish(text) ? say('problem.conflict.email_off') : undefined
  return sentencesOf(rest).some((sentence) => isEmailWish(sentence.text)) ? say('form.paper_only') : undefined
}

const REFUSED = { identity_number: 'form.refused.identity_number', password: 'form.refused.password' } as const

/** What was told and is not kept, and where what is kept comes from. */
export function remarksOn(scene: Scene, heard: Heard): Block[] {
  const refused = [...new Set(heard.refused)].map((kind) => say(REFUSED[kind]))
  const email = emailRemark(scene, heard)
  return [...refused, ...sourceBlocks(heard.attached), ...partnerRemark(heard), ...(email ? [email] : [])]
}
