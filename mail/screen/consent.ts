// Whether a sentence says yes to what we showed, in the terse way of Chinese business letters: 内容无误，请按此办理. Robots
// tell that something is checked or ask to see to something; that both is so, only who decides says.
import { isBesideAgreement, isChineseAgreement } from '../../core/requests/form/chinese-agreement.js'

const IS_RIGHT = /无误|没问题|没有问题|正确|准确|没错|同意|都对|属实|核对|核实|复核|审核|确认|看过/u
const ASKS_TO = /请|麻烦|烦|就|按|予以/u

export function isConsent(sentence: string): boolean {
  const clauses = sentence.split(/[，,、]/u).map((clause) => clause.replace(/[。！!\s]+$/u, '').trim())
  const agrees = (clause: string) => isChineseAgreement(clause) || isBesideAgreement(clause)
  return (
    clauses.some((clause) => IS_RIGHT.test(clause) && agrees(clause)) &&
    clauses.some((clause) => ASKS_TO.test(clause) && !IS_RIGHT.test(clause) && isChineseAgreement(clause))
  )
}
