// Tax IDs: real codes pass, slips are explained and a fix proposed only where it is plain, old numbers are asked about.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkField } from '../../../../core/requests/checks/check-field.js'
import { passesBothChecks } from '../../../../core/requests/checks/unified-code.js'
import { isUnifiedSocialCreditCode } from '../../../../core/understanding/entities/uscc.js'

const REAL = [
  '9144030071526726XG',
  '91440300708461136T',
  '914403001922038216',
  '91330106673959654P',
  '91330100799655058B',
  '91100000100003962T',
  '911100001000044477',
  '91110000802100433B',
  '91110108551385082Q',
  '91440300192317458F',
  '9152000071430580XT',
  '91440300192181490G',
  '9144030010001686XA',
  '91110000710926094P',
  '9144030027939873X7',
  '91350900587527783P',
  '91110108600040399G',
  '12100000400002259P',
  '12100000400000624D',
]
const check = (value: string) => checkField('tax_id', value, {})
const suggestionOf = (value: string) => {
  const result = check(value)
  return result.ok ? undefined : result.suggestion
}

test.each(REAL)('%s passes as it is, in groups, in lower case and in full width', (code) => {
  expect(passesBothChecks(code)).toBe(true)
  const wide = [...code].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('')
  for (const typed of [
    code,
    code.replace(/(.{4})/gu, '$1 '),
    code.toLowerCase(),
    wide,
    `${code.slice(0, 8)}-${code.slice(8)}`,
  ])
    expect(check(typed)).toEqual({ ok: true, value: code, warnings: [] })
})

test.each([
  ['9144030071526726XA', 'tax_id.check_digit'],
  ['9144030071526726YG', 'tax_id.check_digit'],
  ['9I440300708461136T', 'tax_id.characters'],
  ['91440300708461136', 'tax_id.length'],
  ['91440300708461136TT', 'tax_id.length'],
  ['440300708461136', 'tax_id.old_number'],
  ['44030070846113612', 'tax_id.old_number'],
  ['44030019600101123411', 'tax_id.old_number'],
  ['91440300', 'tax_id.length'],
  ['税务局', 'tax_id.characters'],
])('%s is doubted: %s', (value, code) => {
  expect(check(value)).toMatchObject({ ok: false, problem: { code } })
})

test('what has a possible length may be insisted on, anything else not', () => {
  expect(check('91350203M0001QAY9B')).toMatchObject({ ok: false, mayInsist: true })
  expect(check('440300708461136')).toMatchObject({ mayInsist: true })
  expect(check('1234567')).toMatchObject({ mayInsist: false })
  expect(check('123456789012345678901')).toMatchObject({ mayInsist: false })
})

test.each([
  ['O for 0', '9144O3OO708461136T', '91440300708461136T'],
  ['I for 1', '9I440300708461136T', '91440300708461136T'],
  ['S for 5', '9144030071S26726XG', '9144030071526726XG'],
  ['Z for 2', '914403007152672 6XG'.replace('2672', 'Z67Z').replace(' ', ''), '9144030071526726XG'],
  ['two neighbours swapped', '91440300704861136T', '91440300708461136T'],
  ['one doubled', '914403007084461136T', '91440300708461136T'],
  ['the last one lost', '91440300708461136', '91440300708461136T'],
])('%s: the fix is proposed', (_slip, typed, meant) => {
  expect(suggestionOf(typed)).toBe(meant)
})

test('an identity number is refused and can be no tax ID', () => {
  expect(check('11010519491231002X')).toEqual({
    ok: false,
    problem: { code: 'secret.identity_number' },
    mayInsist: false,
  })
})

test('a proposal always passes both checks or at least its own, and one slip away', () => {
  const slips = fc.tuple(
    fc.constantFrom(...REAL),
    fc.nat(17),
    fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  )
  fc.assert(
    fc.property(slips, ([code, at, other]) => {
      const suggestion = suggestionOf(code.slice(0, at) + other + code.slice(at + 1))
      return suggestion === undefined || isUnifiedSocialCreditCode(suggestion)
    }),
    { numRuns: 3000 },
  )
})

/** Of all codes mistyped in one way: how many are mended rightly, how many wrongly. */
function mend(mistype: (code: string, at: number) => string[]): { right: number; wrong: number } {
  const all = REAL.flatMap((code) =>
    [...code].flatMap((_, at) => mistype(code, at).map((typed) => ({ code, typed }))),
  ).filter(({ code, typed }) => code !== typed)
  const proposed = all.map(({ code, typed }) => ({ code, suggestion: suggestionOf(typed) }))
  return {
    right: proposed.filter(({ code, suggestion }) => suggestion === code).length / all.length,
    wrong: proposed.filter(({ code, suggestion }) => suggestion && suggestion !== code).length / all.length,
  }
}

test('two swapped neighbours are nearly always mended, and never wrongly', () => {
  const { right, wrong } = mend((code, at) => [
    code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2),
  ])
  expect(right).toBeGreaterThan(0.85)
  expect(wrong).toBe(0)
})

test('for any one wrong digit a wrong proposal is rare', () => {
  const { wrong } = mend((code, at) => [...'0123456789'].map((digit) => code.slice(0, at) + digit + code.slice(at + 1)))
  expect(wrong).toBeLessThan(0.06)
})
