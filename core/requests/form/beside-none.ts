// What may stay open in a form, and the yes that stands beside "there is no remark".
import { clausesOf } from '../../conversation/phrases.js'
import type { Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { deniedFields } from './name-field.js'
import { isOptional } from './next-step.js'
import { plainWish } from './wish.js'

/** What is asked for may stay open: "without" and "go on" leave it so. */
export function mayRest({ knowledge }: Scene, draft: Draft): boolean {
  const { step, doubts } = draft
  if (step.ask === 'doubt') return doubts.slice(0, 1).every(({ field }) => isOptional(draft, field, knowledge.form))
  return step.ask === 'fields' && step.fields.every((field) => isOptional(draft, field, knowledge.form))
}

/** 没有备注，提交吧: that there is nothing for a field which is empty anyway changes nothing beside the yes. */
export function agreesBesideNone({ reading, knowledge }: Scene, { step, fields }: Draft): boolean {
  if (step.ask !== 'summary') return false
  const saysNone = (clause: string) => {
    const denied = deniedFields(clause)
    return denied.length > 0 && denied.every((field) => !fields[field])
  }
  const said = clausesOf(reading.text)
  const rest = said.filter((clause) => !saysNone(clause))
  return rest.length > 0 && rest.length < said.length && plainWish(knowledge.content, rest.join('，')) === 'yes'
}
