import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allMatches } from '../../core/all-matches.js'

const pieces = fc.constantFrom('a', 'b', '1', ' ', '发', '\u{1f9fe}', '\ud83e', '\n')
const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))

it.each([/a+/gu, /(a)(b)?/gu, /(?=b)/gu, /x*/gu, /x*/g, /\p{L}/gu, /(?<=a)1|$/gmu, /a/giuy])(
  'finds what matchAll finds: %s',
  (pattern) => {
    fc.assert(
      fc.property(text, (said) => {
        expect(allMatches(said, pattern)).toEqual([...said.matchAll(pattern)])
        expect(pattern.lastIndex).toBe(0)
      }),
    )
  },
)

it('refuses a pattern that would be found for ever', () => {
  expect(() => allMatches('aa', /a/u)).toThrow(TypeError)
})
