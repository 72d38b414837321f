// A greeting, a thank-you, a mark, a synonym or small talk changes nothing of what a request then holds.
import { describe, expect, it } from 'vitest'
import { LANGS, type Lang } from '../../../../../core/content.js'
import { realKnowledge } from '../../../../world/knowledge.js'
import { BETWEEN, OTHER_WAYS } from './other-ways.js'
import { beforeAnything, heldIn, isFilling, type Standing, say } from './play.js'
import { talksIn } from './talks.js'

const knowledge = await realKnowledge()

type Step = { text: string; before: Standing; after: Standing }

/** Every turn of the talks, with where it began and where it led to. */
function stepsOf(lang: Lang): Step[] {
  return talksIn(lang).flatMap((talk) => {
    let before = beforeAnything()
    return talk.map((text) => {
      const step = { text, before, after: say(knowledge, before, text) }
      before = step.after
      return step
    })
  })
}

const STEPS = Object.fromEntries(LANGS.map((lang) => [lang, stepsOf(lang)])) as Record<Lang, Step[]>

it.each(LANGS)('the plain talks in %s are all handed in', (lang) => {
  const talks = talksIn(lang)
  const last = talks.map((talk) => STEPS[lang].findLast(({ text }) => text === talk.at(-1)))
  expect(last.map((step) => step && isFilling(step.after))).toEqual(talks.map(() => false))
})

describe.each(LANGS)('in %s', (lang) => {
  it.each(Object.entries(OTHER_WAYS))('%s changes nothing', (_name, waysFor) => {
    const otherwise = STEPS[lang].flatMap(({ text, before, after }) =>
      waysFor(text, lang)
        .filter((said) => {
          const reached = said.reduce((standing, each) => say(knowledge, standing, each), before)
          return heldIn(reached) !== heldIn(after)
        })
        .map((said) => ({ text, said })),
    )
    expect(otherwise).toEqual([])
  })

  it.each(Object.entries(BETWEEN))('%s between two answers changes nothing', (_name, inEach) => {
    const otherwise = STEPS[lang]
      .filter(({ before }) => isFilling(before))
      .flatMap(({ text, before, after }) =>
        inEach[lang]
          .filter((between) => {
            const meanwhile = say(knowledge, before, between)
            const isMissed = meanwhile.keys.some((key) => key.startsWith('form.not_understood'))
            const isMoved = heldIn(meanwhile) !== heldIn(before)
            return isMissed || isMoved || heldIn(say(knowledge, meanwhile, text)) !== heldIn(after)
          })
          .map((between) => ({ text, between })),
      )
    expect(otherwise).toEqual([])
  })
})
