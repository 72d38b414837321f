// The thread that learns: one language after another, each handed over as soon as it is learnt.
import { parentPort, workerData } from 'node:worker_threads'
import { LANGS, type Lang, type LanguageContent } from '../core/content.js'
import { type Learnt, trainLanguage } from '../core/understanding/language-model.js'

export type Lesson = { lang: Lang; learnt: Learnt }

const languages = workerData as Partial<Record<Lang, LanguageContent>>
for (const lang of LANGS) {
  const content = languages[lang]
  if (!content) continue
  const learnt = trainLanguage(lang, content)
  parentPort?.postMessage({ lang, learnt } satisfies Lesson, [learnt.classifier.weights.buffer as ArrayBuffer])
}
