// Tells which of our languages a message is in: the script first, then how much commoner its words and pieces of words
// are in one language's examples than in another's (naive Bayes over the vocabularies that are learnt anyway).
import type { Lang } from '../../content.js'
import { featuresOf, wordFeature } from '../classifier/features.js'
import type { Vocabulary } from '../classifier/vocabulary.js'
import type { Message } from '../read-message.js'
import { isMask } from '../text/tokens.js'
import { countGrammar, type GrammarCounts } from './grammar-words.js'
import { countScripts } from './scripts.js'

type Vocabularies = Record<Lang, Vocabulary>

// Written alike in all three languages.
const SHARED = new Set(['fapiao', 'office', '21vianet', 'o365', 'ok', 'okay', 'sf', 'status', 'yunda'])
const SWEDISH_LETTERS = /[åäö]/iu
// Natural logarithms: as much as two rare words say.
const SWEDISH_LETTERS_EVIDENCE = 6
// Of Swedish words, misspelt ones among them, at least so many are known.
const KNOWN_SHARE = 0.3
// So many words that the conversation's language does not know: nobody's name.
const FOREIGN_WORDS = 2

/** `prior` is the language of the conversation so far: a name or "ok" does not leave it. */
export function detectLanguage(message: Message, vocabularies: Vocabularies, prior: Lang | undefined): Lang {
  const { han, latinWords, foreign } = countScripts(message.plain)
  const grammar = countGrammar(message.plain)
  if (foreign > 0 && foreign * 2 >= han + latinWords) return 'en'
  if (han > 0 && grammar.chinese >= grammar.english + grammar.swedish) return 'zh'
  const words = message.tokens.filter((token) => !isMask(token) && !SHARED.has(token))
  // A letter by itself chooses, and is in no language.
  if (latinWords === 0 || words.every((word) => word.length === 1)) return prior ?? 'en'
  const lang = likeliest(words, message.plain, vocabularies)
  const hasGrammar = { zh: 0, en: grammar.english, sv: grammar.swedish }[lang] > 0
  if (prior && lang !== prior && !hasGrammar && !leaves(prior, lang, words, vocabularies)) return prior
  const isEnglish =
    lang === 'sv' && (isForeign(grammar, words, vocabularies.sv) || isEnglishToo(grammar, words, vocabularies))
  return isEnglish ? 'en' : lang
}

/** "Order 21…, personal fapiao for Nadia": the small words are English, and no word is Swedish alone. */
function isEnglishToo({ english, swedish }: GrammarCounts, words: string[], { en, sv }: Vocabularies): boolean {
  const isSwedishAlone = (word: number) => sv.columns.has(word) && !en.columns.has(word)
  return english > 0 && swedish === 0 && !words.map(wordFeature).some(isSwedishAlone)
}

/** Looks Swedish, and is another language: by its small words, or because Swedish examples know few of its words. */
function isForeign(grammar: GrammarCounts, words: string[], { columns }: Vocabulary): boolean {
  if (grammar.foreign > grammar.swedish) return true
  const known = words.filter((word) => columns.has(wordFeature(word))).length
  return grammar.swedish === 0 && words.length > 1 && known < words.length * KNOWN_SHARE
}

function likeliest(words: string[], plain: string, vocabularies: Vocabularies): Lang {
  const evidence = { zh: 0, en: 0, sv: SWEDISH_LETTERS.test(plain) ? SWEDISH_LETTERS_EVIDENCE : 0 }
  for (const feature of new Set(featuresOf(words, []))) {
    const zh = vocabularies.zh.columns.get(feature)
    const en = vocabularies.en.columns.get(feature)
    const sv = vocabularies.sv.columns.get(feature)
    // What no language knows says nothing about any.
    if (zh === undefined && en === undefined && sv === undefined) continue
    evidence.zh -= rarityAt(vocabularies.zh, zh)
    evidence.en -= rarityAt(vocabularies.en, en)
    evidence.sv -= rarityAt(vocabularies.sv, sv)
  }
  const [best] = (['en', 'sv', 'zh'] as const).toSorted((one, other) => evidence[other] - evidence[one])
  return best ?? 'en'
}

/** Whether the words are another language's, and not names. */
function leaves(prior: Lang, lang: Lang, words: string[], vocabularies: Vocabularies): boolean {
  const foreign = words.map(wordFeature).filter((word) => {
    return vocabularies[lang].columns.has(word) && !vocabularies[prior].columns.has(word)
  })
  return foreign.length >= Math.min(FOREIGN_WORDS, words.length)
}

function rarityAt({ rarest, rarity }: Vocabulary, column: number | undefined): number {
  return column === undefined ? rarest : (rarity[column] as number)
}
