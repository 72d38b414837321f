// Whether a letter states of itself that a machine wrote it: "this is an automated message", 本邮件由系统自动发送.
import { isDenied, isMatter, isQuestion, withoutCited } from './personal-words.js'

const STATED =
  /^(?:\W*(?:注|提示|温馨提示|请注意|说明|please note(?: that)?|note|nb|obs|observera(?: att)?)\W{0,3})?(?:(?:这|此|本)(?:是)?(?:一?封)?(?:电子)?(?:邮件|信|消息|通知).{0,4}(?:由|是|为).{0,16}自动(?:发送|发出|生成|回复|触发)|这是.{0,6}(?:系统)?自动(?:发送|发出|生成|回复|触发)的?.{0,4}(?:邮件|消息|信)|(?:this|the present) (?:is an?|e-?mail (?:is|was|has been)|message (?:is|was|has been)|notification (?:is|was)|mail (?:is|was)) (?:system[- ]generated|computer[- ]generated|auto(?:mated|matic(?:ally)?|-?generated)\b)|please do not (?:reply|respond) (?:directly )?to this (?:e-?mail|message|mail|notification)(?! (?:with|by|using) )|(?:detta|det här) (?:är ett|mejlet är|mailet är|meddelandet är|mejlet har|meddelandet har) auto(?:matiskt|matgenererat|genererat)|svara (?:inte|ej) på (?:detta|det här) (?:mejl|mail|meddelande|e-post)|dies ist eine automatisch|ceci est un (?:message|e-?mail|courriel) automatique)|^\W{0,3}系统(?:自动)?(?:发送|发出|生成|邮件|回执).{0,8}(?:请勿|无需|不要)(?:直接)?回复|(?:邮件|信件|消息).{0,6}(?:由)?系统自动(?:发送|发出|生成).{0,6}请(?:勿|不要)(?:直接)?回复/iu

/** A person who asks about our matters first is the writer; what follows is cited or was added below. */
export function isStated(sentences: string[]): boolean {
  const at = sentences.findIndex(
    (sentence) => !isQuestion(sentence) && !isDenied(sentence) && STATED.test(withoutCited(sentence)),
  )
  return at >= 0 && !sentences.slice(0, at).some((sentence) => isQuestion(sentence) && isMatter(sentence))
}
