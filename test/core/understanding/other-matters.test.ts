// Another product, company or matter tips to decline, and so does a message without a word.
import { beforeAll, describe, expect, it } from 'vitest'
import { CONCEPTS, type Concept } from '../../../core/understanding/concepts/concept.js'
import { OUT_OF_SCOPE } from '../../../core/understanding/decide.js'
import { isAboutElse, tipOutside } from '../../../core/understanding/other-matters.js'
import { type Model, understand } from '../../../core/understanding/understanding.js'
import { NOW, trainOnProductContent } from './trained.js'

let model: Model

beforeAll(async () => {
  model = await trainOnProductContent()
}, 120_000)

const numbers = (...concepts: Concept[]) => concepts.map((concept) => CONCEPTS.indexOf(concept))

it('another matter is one only where no Fapiao is named', () => {
  expect(isAboutElse(numbers('forgot', 'password', 'otherProduct'))).toBe(true)
  expect(isAboutElse(numbers('forgot', 'password'))).toBe(false)
  expect(isAboutElse(numbers('otherThing', 'fapiao'))).toBe(false)
})

it('tipping makes the outside likelier, keeps the order of the rest, and still adds up to one', () => {
  const tipped = tipOutside([
    { intent: 'do.apply', confidence: 0.5 },
    { intent: OUT_OF_SCOPE, confidence: 0.3 },
    { intent: 'do.progress', confidence: 0.2 },
  ])
  expect(tipped.map(({ intent }) => intent)).toEqual([OUT_OF_SCOPE, 'do.apply', 'do.progress'])
  expect(tipped.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1)
})

describe('nobody is answered about our own business who asks for', () => {
  it.each([
    'I cannot remember my Gmail password',
    'How do I reset the PIN of my credit card?',
    'What is the order number of my Amazon purchase?',
    'Which percentage of VAT applies to hotels?',
    '我的微博密码忘了',
    '京东订单的订单号去哪看',
    '办签证需要几天',
    'Lösenordet till min Gmail är borta',
    'Hur lång tid tar det att få ett körkort?',
    'Var hittar jag ordernumret hos IKEA?',
    '???',
    '👍',
  ])('%s', (text) => {
    expect(understand(model, text, { now: NOW }).decision).not.toBe('answer')
  })
})
