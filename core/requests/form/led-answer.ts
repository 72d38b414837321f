// What leads up to a bare answer: "ok, …", "it is …", "that would be …", "jag tror det är …", 应该是…. The value stands behind it.
import { withoutAssent } from '../../understanding/text/courtesies.js'

const THINKS = '(?:(?:i|we|jag|vi) (?:think|guess|believe|suppose|tror|antar)(?: that| att)? )?'
const IS =
  "(?:it|that|this|det|den)(?:['’]s| is| would be| should be| will be| är| blir| ska(?:ll)? vara| får bli| borde vara) "
const TAKES =
  "(?:please )?(?:make it|put|let['’]?s (?:do|take|go with|use)|(?:i|we)(?:['’]ll| will|['’]d| would)? (?:take|go (?:with|for)|choose|like|want|prefer|use)|(?:vi|jag) (?:tar|kör(?: på)?|väljer|vill ha)|skriv|ta|gärna) "
const NAMES = "(?:(?:vi|jag) (?:heter|är)|(?:we|i)(?:['’]re| are|['’]m| am)) "
const HANDS_OVER = '(?:here (?:you go|it is|it comes)|här (?:kommer|är) (?:det|den))[:,] ?'
const LED = new RegExp(`^(?:${THINKS}${IS}|${TAKES}|${NAMES}|${HANDS_OVER})`, 'iu')
/** A name, a number, or one of few words that are chosen: "it is fine" and "that's in Beijing" lead up to none. */
const VALUE = /^["“(]?[\p{Lu}\p{sc=Han}\d]/u
const CHOSEN =
  /^(?:an? |the |en |ett |den )?(?:personal|private|individual|privat|person|company|företag|bolag|[agsp])$/iu
/** With one of these it is a sentence of its own, which is read as one. */
const GOES_ON = /[.!?;\n]|(?<![\p{L}])(?:who|that|which|not|instead|som|inte|ej|utan)(?![\p{L}])/iu
const LONGEST = 80

const LED_IN_CHINESE = /^应该(?:就)?是(?=\S{2})(?![的对吧这那没])/u
const SETTLED_IN_CHINESE = /^那就(?![算这那不没先好行可取])(\S{2,40})吧$/u

function withoutLead(text: string): string {
  if (text.length > LONGEST) return text
  const inChinese = text.replace(LED_IN_CHINESE, '').replace(SETTLED_IN_CHINESE, '$1')
  if (inChinese !== text) return inChinese
  const rest = text.replace(LED, '')
  return rest !== text && (VALUE.test(rest) || CHOSEN.test(rest)) && !GOES_ON.test(rest) ? rest : text
}

/** To what was asked to be filled in; elsewhere "it is fine" and "ok" are answers themselves. */
export function bareAnswer(text: string, isAsked: boolean): string {
  const said = withoutAssent(text)
  return isAsked ? withoutLead(said) : said
}
