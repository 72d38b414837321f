// Confidence means what it says, and the thresholds hold, on examples that the model has not seen.
import { beforeAll, expect, it } from 'vitest'
import { calibrationError, reliability } from '../../../core/understanding/calibration-error.js'
import { crossValidate, type Validated } from '../../../core/understanding/cross-validate.js'
import { decide, OUT_OF_SCOPE } from '../../../core/understanding/decide.js'
import { loadProductContent } from './trained.js'

// One language is enough to notice a model that has gone wrong; the benchmark measures all three.
let validated: Validated[]

beforeAll(async () => {
  validated = crossValidate('sv', (await loadProductContent()).languages.sv)
}, 300_000)

it('the expected calibration error is at most 0.05', () => {
  const predictions = validated.map(({ label, candidates: [first] }) => ({
    confidence: first?.confidence ?? 0,
    isRight: first?.intent === label,
  }))
  expect(calibrationError(predictions)).toBeLessThanOrEqual(0.05)
})

it('at most one in twenty-five of ours is turned away', () => {
  // Words such as "next" mean something only inside a conversation.
  const ours = validated.filter(({ label }) => label !== OUT_OF_SCOPE && !label.startsWith('control.'))
  const declined = ours.filter(({ candidates }) => decide(candidates).decision === 'decline')
  expect(declined.length / ours.length).toBeLessThanOrEqual(0.04)
})

it('at least nine in ten answers are right', () => {
  const answered = validated
    .map(({ label, candidates }) => ({ label, ...decide(candidates) }))
    .filter(({ decision }) => decision === 'answer')
  const right = answered.filter(({ label, intent }) => label === intent)
  expect(right.length / answered.length).toBeGreaterThanOrEqual(0.9)
})

it('the error of confidences that come true is nothing, and of boasts their excess', () => {
  const said = (confidence: number, right: number, of: number) =>
    Array.from({ length: of }, (_, place) => ({ confidence, isRight: place < right }))
  expect(calibrationError(said(0.75, 3, 4))).toBeCloseTo(0)
  expect(calibrationError(said(0.95, 1, 4))).toBeCloseTo(0.7)
  expect(calibrationError([...said(0.75, 3, 4), ...said(0.25, 4, 4)])).toBeCloseTo(0.375)
  expect(reliability(said(1, 2, 4))).toEqual([{ count: 4, confidence: 1, accuracy: 0.5 }])
})
