// Whether a message that could be read as a value is clearly something else: a greeting, a wish, a call for a person.
import type { Scene } from '../../conversation/scene.js'
import { endOfLatinCompany } from '../reading/latin-company.js'
import { isPerson } from '../reading/person-name.js'
import { SURE } from './wish.js'

/** 抬头个人就行: a kind of title; 找个人, 来个人 and 人工 call for a person. */
function speaksOfKind(text: string): boolean {
  return /(?<![找来派换叫让请要有])个人/u.test(text) && !/人工|客服|真人|转接|转个?人/u.test(text)
}

/** Behind "sure: " a number is what was asked for. */
const MERE_NUMBER = /^(?=.*\d{4})[\dA-Z][\dA-Z -]{5,40}$/iu

/** 杨过 and 个人 by themselves are what was asked for, whatever their characters remind of. */
function isNameOrKind(text: string): boolean {
  return (
    isPerson(text.trim()) ||
    MERE_NUMBER.test(text.trim()) ||
    endOfLatinCompany(text.trim()) === text.trim().length ||
    /^(?:个人|私人|personal|private|individual|privat(?:person)?)[。.!！]?$/iu.test(text.trim())
  )
}

/** "Repeat the question" and "I want to talk to a person" are no titles, though a title was asked for. */
export function isClearlyOther({ statement, reading }: Scene): boolean {
  const { intent, decision, confidence } = statement
  // "It is 9131…": a number is told, whatever the words around it remind of.
  if (/\d{6}/u.test(reading.text)) return false
  const isOther = /^(?:control|chitchat)\./u.test(intent) || intent === 'do.talk_to_human'
  return (
    decision === 'answer' && confidence >= SURE && isOther && !isNameOrKind(reading.text) && !speaksOfKind(reading.text)
  )
}
