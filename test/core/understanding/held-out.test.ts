// How people really write, in three languages: what may go wrong, and how often at most.
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGS, type Lang } from '../../../core/content.js'
import { type Model, type Understanding, understand } from '../../../core/understanding/understanding.js'
import { type HeldOut, heldOutMessages } from './held-out.js'
import { NOW, trainOnProductContent } from './trained.js'

type Outcome = HeldOut & { understood: Understanding }

let outcomes: Record<Lang, Outcome[]>

beforeAll(async () => {
  const model: Model = await trainOnProductContent()
  const read = (lang: Lang) =>
    heldOutMessages(lang).map((message) => ({ ...message, understood: understand(model, message.text, { now: NOW }) }))
  outcomes = { zh: read('zh'), en: read('en'), sv: read('sv') }
}, 120_000)

const isInside = ({ label }: HeldOut) => label !== 'out_of_scope'

function share(outcomes: Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.filter(holds).length / outcomes.length
}

function isHelped({ label, understood: { decision, intent, alternatives } }: Outcome): boolean {
  if (decision === 'answer') return intent === label
  return decision === 'ask' && [intent, ...alternatives.map((each) => each.intent)].includes(label)
}

function isMisled({ label, understood: { decision, intent } }: Outcome): boolean {
  return decision === 'answer' && intent !== label
}

describe.each(LANGS)('of messages in %s', (lang) => {
  it('at least 95 % are answered right, or asked back about with the right choice among the buttons', () => {
    expect(share(outcomes[lang].filter(isInside), isHelped)).toBeGreaterThanOrEqual(0.95)
  })

  it('at least 85 % are answered right without asking back', () => {
    const right = ({ label, understood }: Outcome) => understood.decision === 'answer' && understood.intent === label
    expect(share(outcomes[lang].filter(isInside), right)).toBeGreaterThanOrEqual(0.85)
  })

  it('at most 2 % get an answer to another question', () => {
    expect(share(outcomes[lang].filter(isInside), isMisled)).toBeLessThanOrEqual(0.02)
  })

  it('at most 4 % are turned away though they are ours', () => {
    const declined = ({ understood }: Outcome) => understood.decision === 'decline'
    expect(share(outcomes[lang].filter(isInside), declined)).toBeLessThanOrEqual(0.04)
  })

  it('at most 4 % of foreign ones are answered as something of ours', () => {
    const foreign = outcomes[lang].filter((outcome) => !isInside(outcome))
    expect(share(foreign, isMisled)).toBeLessThanOrEqual(0.04)
  })

  it('at least 99 % of more than eight characters are taken for that language', () => {
    const long = outcomes[lang].filter(({ text }) => text.length > 8)
    expect(share(long, ({ understood }) => understood.lang === lang)).toBeGreaterThanOrEqual(0.99)
  })
})
