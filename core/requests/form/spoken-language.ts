// In which language the talk of a form goes on: names, addresses and numbers are in any.
import type { Lang } from '../../content.js'
import type { Scene } from '../../conversation/scene.js'
import { countGrammar } from '../../understanding/language/grammar-words.js'
import type { Understanding } from '../../understanding/understanding.js'
import { CHOSEN, type FieldName, type RequestFields } from '../request-fields.js'

/** So much of a language must be left beside the values, before the talk goes on in it. */
const SHORTEST_SENTENCE = 12

/** Company names and addresses are in any language: only what a person says beside them counts. */
function languageBeside(scene: Scene, rest: Understanding[], leftover: string, fields: RequestFields): Lang {
  const { conversation, reading } = scene
  const own = leftover.replace(/[^\p{L}]/gu, '')
  // A name that was not read is no speech: beside a letter in English it says nothing.
  const han = own.replace(/[^\p{sc=Han}]/gu, '').length
  if (han >= 2 && han * 3 >= own.length) return 'zh'
  if (own.length >= SHORTEST_SENTENCE) return rest[0]?.lang ?? conversation.lang
  const isChoice = Object.keys(fields).every((field) => CHOSEN.has(field as FieldName))
  if (isChoice && /\p{sc=Han}/u.test(reading.text)) return 'zh'
  const { english, swedish } = countGrammar(reading.text)
  // "2100… särskild fapiao, 大连…": the first word of a talk.
  const isFirst = conversation.lang === 'zh' && leftover.length > 0 && !/\p{sc=Han}/u.test(leftover)
  return (isChoice || isFirst) && swedish > english ? 'sv' : conversation.lang
}

/** "Aj, felskrivet", "oki doki": of two languages that look alike, the talk goes on in its own until grammar says other. */
function spokenIn({ conversation, reading }: Scene, lang: Lang): Lang {
  if (lang === 'zh' || conversation.lang === 'zh' || lang === conversation.lang) return lang
  const { english, swedish } = countGrammar(reading.text)
  return (lang === 'en' ? english > swedish : swedish > english) ? lang : conversation.lang
}

/** `fields` are the values that were said, `leftover` what was said beside them, `rest` how that is understood. */
export function spokenLanguage(scene: Scene, fields: RequestFields, leftover: string, rest: Understanding[]): Lang {
  const hasFields = Object.keys(fields).length > 0
  return spokenIn(scene, hasFields ? languageBeside(scene, rest, leftover, fields) : scene.reading.lang)
}
