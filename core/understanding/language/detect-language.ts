// Tells which of our languages a message is in: the script first, then how much commoner its words and pieces of words
// are in one language's examples than in another's (naive Bayes over the vocabularies that are learnt anyway).
import type { Lang } from '../../content.js'
import type { Vocabulary } from '../classifier/vocabulary.js'
import { countChineseGrammar, countEuropeanGrammar, hasForeignGrammar } from './grammar-words.js'
import { countScripts } from './scripts.js'

// In natural logarithms: how much evidence it takes to leave the language of the conversation, or English.
const LOYALTY = 4
const SWEDISH_LETTERS = /[åäö]/iu
const SWEDISH_LETTERS_EVIDENCE = 6
// Even words found in no example count, but unheard-of ones say nothing about which language they are from.
const EVIDENCE_FOR_FOREIGN = 25

/** `features` are those of the text; `prior` is the language of the conversation so far. */
export function detectLanguage(
  text: string,
  features: number[],
  vocabularies: Record<Lang, Vocabulary>,
  prior: Lang | undefined,
): Lang {
  const { han, latinWords, foreign } = countScripts(text)
  if (foreign > han && foreign > latinWords) return 'en'
  if (han > 0 && countChineseGrammar(text) >= countEuropeanGrammar(text)) return foreign > 0 ? 'en' : 'zh'
  if (latinWords === 0) return prior ?? 'en'
  const usual = prior ?? 'en'
  const evidence = { zh: 0, en: 0, sv: SWEDISH_LETTERS.test(text) ? SWEDISH_LETTERS_EVIDENCE : 0 }
  evidence[usual] += LOYALTY
  for (const feature of new Set(features)) {
    const rarities = (['zh', 'en', 'sv'] as const).map((lang) => rarityOf(vocabularies[lang], feature))
    if (rarities.every((rarity) => rarity === undefined)) continue
    for (const [place, lang] of (['zh', 'en', 'sv'] as const).entries())
      evidence[lang] -= rarities[place] ?? vocabularies[lang].rarest
  }
  if (evidence.sv > evidence.en && evidence.sv >= evidence.zh)
    return evidence.sv - evidence.en < EVIDENCE_FOR_FOREIGN && hasForeignGrammar(text) ? 'en' : 'sv'
  return evidence.zh > evidence.en ? 'zh' : 'en'
}

function rarityOf(vocabulary: Vocabulary, feature: number): number | undefined {
  const column = vocabulary.columns.get(feature)
  return column === undefined ? undefined : vocabulary.rarity[column]
}
