// One form for what people type: width, case, accents, characters, invisible marks.
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../core/understanding/text/fold.js'
import { MAX_TEXT, normalise } from '../../../../core/understanding/text/normalise.js'
import { tokensOf } from '../../../../core/understanding/text/tokens.js'

describe('normalising', () => {
  it.each([
    ['full-width letters and digits become plain', 'ＯＲＤＥＲ：２１００', 'ORDER:2100'],
    ['invisible marks go', 'a\u200Bb\uFEFFc\u202Ed', 'abcd'],
    ['runs of blanks become one, line breaks stay', '  a \t b \r\n\n  c ', 'a b\nc'],
    ['all dashes become one', 'FR–2026—00017', 'FR-2026-00017'],
    ['half a surrogate pair goes', 'a\uD83Db', 'a b'],
    ['letters keep their case and their dots', 'Åsa Öberg', 'Åsa Öberg'],
  ])('%s', (_what, text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  it('twice is as good as once', () => {
    for (const text of ['ＦＲ – 2026', 'ﷺ'.repeat(1_000), 'e\u0301\u200B', 'ﬁ ﬂ'])
      expect(normalise(normalise(text))).toBe(normalise(text))
  })

  it('never gives back more than the longest text looked at, even where one character becomes many', () => {
    expect(normalise('ﷺ'.repeat(MAX_TEXT)).length).toBeLessThanOrEqual(MAX_TEXT)
  })
})

it.each([
  ['traditional characters', '請問發票開好了嗎', '请问发票开好了吗'],
  ['missing dots', 'LÖSENORD', 'losenord'],
  ['tones', 'fāpiào', 'fapiao'],
  ['drawn-out letters', 'heeeelp!!!!!', 'heelp!!'],
])('folding lets %s compare equal', (_what, text, expected) => {
  expect(fold(text)).toBe(expected)
})

it('tokens are words, single Chinese characters, masks and question marks', () => {
  expect(tokensOf('where is 发票 ⟨order⟩, o365?')).toEqual(['where', 'is', '发', '票', '⟨order⟩', 'o365', '?'])
  // However loudly it is asked.
  expect(tokensOf('hej!! va???')).toEqual(['hej', '!', 'va', '?'])
})
