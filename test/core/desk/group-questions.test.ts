// Editors see each thing that people miss once, however they worded it.
import { describe, expect, it } from 'vitest'
import { groupQuestions, type NotedQuestion } from '../../../core/desk/group-questions.js'

let minute = 10
const question = (text: string, changes: Partial<NotedQuestion> = {}): NotedQuestion => ({
  id: `q${minute}`,
  text,
  lang: 'en',
  channel: 'chat',
  at: `2026-01-05T03:${minute++}:00.000Z`,
  nearest: ['faq.how_to_apply'],
  kind: 'declined',
  ...changes,
})

describe('questions that say nearly the same', () => {
  it.each([
    ['en', 'Where is my US invoice pdf?', 'where is my invoice PDF'],
    ['en', 'price of 20 licences', 'Price of 5 licences!'],
    ['sv', 'Vad kostar en licens?', 'vad kostar 1 licens'],
    ['zh', '一个许可证多少钱？', '一個許可證要多少錢'],
  ] as const)('in %s are one: %s', (lang, one, other) => {
    const [group, ...others] = groupQuestions([question(one, { lang }), question(other, { lang })])
    expect(others).toEqual([])
    expect(group).toMatchObject({ text: one, count: 2, examples: [one, other] })
  })

  it('are kept apart by language, by what they ask, and by the answer that did not help', () => {
    const groups = groupQuestions([
      question('licens'),
      question('licens', { lang: 'sv' }),
      question('What does a licence cost?'),
      question('What does a licence cost?', { kind: 'not_helpful' }),
      question('What does a licence cost?', { kind: 'not_helpful', nearest: ['faq.split_amounts'] }),
    ])
    expect(groups).toHaveLength(5)
  })

  it('the most frequent stand first, then the latest', () => {
    const texts = groupQuestions(['a cat', 'big dogs', 'a cat', 'weather'].map((text) => question(text)))
    expect(texts.map(({ text }) => text)).toEqual(['a cat', 'weather', 'big dogs'])
  })
})

it('ten thousand are grouped in moments', () => {
  const words = ['price', 'licence', 'refund', 'weather', 'printer', 'teams', 'hotel', 'taxi', 'visa', 'joke', 'song']
  const pick = (number: number) => words[number % words.length] as string
  const many = Array.from({ length: 10_000 }, (_, at) =>
    question(`${pick(at)} ${pick(Math.floor(at / 11))} ${pick(Math.floor(at / 121))} ${pick(Math.floor(at / 1_331))}`),
  )
  const begun = performance.now()
  expect(groupQuestions(many).length).toBeGreaterThan(50)
  expect(performance.now() - begun).toBeLessThan(5_000)
})
