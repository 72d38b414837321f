// Remembering what texts mean changes nothing but time, and nothing personal is remembered.
import { expect, it } from 'vitest'
import { NO_ENTITIES } from '../../../core/understanding/entities/entities.js'
import { RecentTexts } from '../../../core/understanding/recent-texts.js'
import type { Context, Understanding } from '../../../core/understanding/understanding.js'

const NOW = '2026-03-02T09:00:00.000Z'

function meaning(more: Partial<Understanding> = {}, entities: Partial<Understanding['entities']> = {}): Understanding {
  return {
    lang: 'en',
    intent: 'faq.pickup_address',
    confidence: 0.9,
    decision: 'answer',
    alternatives: [],
    entities: { ...NO_ENTITIES, ...entities },
    ...more,
  }
}

/** How often a text is read when it is said in each of these contexts. */
function readings(text: string, means: Understanding, contexts: Context[]): number {
  const recent = new RecentTexts()
  let count = 0
  for (const context of contexts) {
    const understood = recent.understood(text, context, () => {
      count += 1
      return [means]
    })
    expect(understood).toEqual([means])
  }
  return count
}

it('reads what is asked in the same words once', () => {
  expect(readings('Where do I pick it up?', meaning(), [{ now: NOW }, { now: '2026-03-02T15:59:59.999Z' }])).toBe(1)
})

it.each<[string, Context]>([
  ['in another language of the conversation', { now: NOW, lang: 'sv' }],
  ['after another topic', { now: NOW, topic: 'faq.processing_time' }],
  ['on another day in Shanghai', { now: '2026-03-02T16:00:00.000Z' }],
])('reads it anew %s', (_, context) => {
  expect(readings('And how long does it take?', meaning(), [{ now: NOW }, context])).toBe(2)
})

it.each([
  ['an address', meaning({}, { emails: ['li@example.com'] })],
  ['a phone number', meaning({}, { phones: ['13800000000'] })],
  ['a tax number', meaning({}, { taxIds: ['91310000MA1FL4CQ6T'] })],
  ['a code', meaning({}, { codes: ['123456'] })],
  ['something that was not understood', meaning({ decision: 'decline' })],
])('does not remember a text with %s', (_, means) => {
  expect(readings('some text', means, [{ now: NOW }, { now: NOW }])).toBe(2)
})

it('does not remember long texts', () => {
  expect(readings('x'.repeat(81), meaning(), [{ now: NOW }, { now: NOW }])).toBe(2)
})

it('forgets the oldest of more than a thousand', () => {
  const recent = new RecentTexts()
  let count = 0
  const say = (text: string) =>
    recent.understood(text, { now: NOW }, () => {
      count += 1
      return [meaning()]
    })
  for (let nth = 0; nth <= 1_000; nth += 1) say(`question ${nth}`)
  say('question 1000')
  expect(count).toBe(1_001)
  say('question 0')
  expect(count).toBe(1_002)
})
