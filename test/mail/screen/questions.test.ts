// Everything that the answers and intents name as a way to ask: none of it is taken for a robot's letter.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGS, type Lang } from '../../../core/content.js'
import { loadContent } from '../../../data/load-content.js'
import { screenText } from '../../../mail/screen/automatic-text.js'
import { packageRoot } from '../../../start/assembly.js'
import { taught } from './taught.js'

const likeness = await taught()

async function questionsIn(lang: Lang): Promise<string[]> {
  const loaded = await loadContent(join(packageRoot(), 'data', 'content'))
  if (!loaded.ok) throw new Error('the content cannot be used')
  const { faq, intents, outOfScope } = loaded.content.languages[lang]
  const near = [...Object.values(faq), ...Object.values(intents)].flatMap(({ examples }) => examples)
  return [...near, ...outOfScope.near]
}

test.each(LANGS)('what people ask in %s, as a whole letter, is a person’s', async (lang) => {
  const questions = await questionsIn(lang)
  expect(questions.length).toBeGreaterThan(500)
  const taken = questions.filter((text) => screenText({ from: '', subject: 'Fapiao', text }, likeness) !== undefined)
  expect(taken.length / questions.length, taken.join('\n')).toBeLessThanOrEqual(0.001)
})
