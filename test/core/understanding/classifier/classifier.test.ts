// The learner alone, on made-up labels.
import { describe, expect, it } from 'vitest'
import { classify, type Example, trainClassifier } from '../../../../core/understanding/classifier/classifier.js'
import { featuresOf } from '../../../../core/understanding/classifier/features.js'
import { learnVocabulary, toVector } from '../../../../core/understanding/classifier/vocabulary.js'
import { tokensOf } from '../../../../core/understanding/text/tokens.js'

const features = (text: string) => featuresOf(tokensOf(text), [])

const TEXTS: Record<string, string[]> = {
  fruit: [
    'red apples',
    'ripe apples and pears',
    'pears in autumn',
    'sweet plums',
    'plums and apples',
    'a bowl of pears',
  ],
  music: ['a violin sonata', 'violin and cello', 'cello suites', 'piano sonata', 'piano and violin', 'a cello lesson'],
  weather: ['rain tomorrow', 'heavy rain', 'snow and rain', 'snow tonight', 'wind and snow', 'strong wind'],
}

const examples: Example[] = Object.entries(TEXTS).flatMap(([label, texts]) =>
  texts.map((text) => ({ label, features: features(text) })),
)

describe('a trained classifier', () => {
  const classifier = trainClassifier(examples)

  it('knows its own examples', () => {
    for (const { label, features } of examples) expect(classify(classifier, features)[0]?.intent).toBe(label)
  })

  it.each([
    ['green pears', 'fruit'],
    ['two violins', 'music'],
    ['snowy', 'weather'],
    ['appels', 'fruit'],
  ])('recognises "%s", which it has not seen', (text, label) => {
    expect(classify(classifier, features(text))[0]?.intent).toBe(label)
  })

  it('gives probabilities that add up to one, the likeliest first', () => {
    const candidates = classify(classifier, features('rain on the piano'))
    expect(candidates.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1)
    expect(candidates.map(({ confidence }) => confidence)).toEqual(
      candidates.map(({ confidence }) => confidence).sort((one, other) => other - one),
    )
  })

  it('is unsure of what it has never seen', () => {
    expect(classify(classifier, features('xyzzy'))[0]?.confidence).toBeLessThan(0.6)
  })

  it('is the same each time', () => {
    expect(trainClassifier(examples)).toEqual(classifier)
  })
})

describe('the vector of a message', () => {
  const vocabulary = learnVocabulary(examples.map((example) => example.features))

  it('has length one', () => {
    const { values } = toVector(vocabulary, features('apples and violins'))
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1)
  })

  it('is empty for words nobody has used', () => {
    expect(toVector(vocabulary, features('ÿÿÿ')).columns).toHaveLength(0)
  })

  it('weighs rare features more than common ones', () => {
    const [common, rare] = [vocabulary.rarity[0] as number, vocabulary.rarity.at(-1) as number]
    expect(rare).toBeGreaterThan(common)
  })
})
