// Which passwords are taken.
import { describe, expect, it } from 'vitest'
import { judgePassword } from '../../../core/accounts/judge-password.js'

const ANN = 'ann.reed@brightwell.example'

describe('a new password', () => {
  it('needs eight characters, counted as people count them, and may have 128', () => {
    expect(judgePassword('a1b2c3d', ANN, false)).toBe('too_short')
    expect(judgePassword('🦊🐢🐳🦉🐝🦔🐌', ANN, false)).toBe('too_short')
    expect(judgePassword('🦊🐢🐳🦉🐝🦔🐌🐙', ANN, false)).toBeUndefined()
    expect(judgePassword('茶在三楼的窗边喝', ANN, false)).toBeUndefined()
    expect(judgePassword('xk'.repeat(3) + 'm'.repeat(122), ANN, false)).toBeUndefined()
    expect(judgePassword(`${'m'.repeat(128)}x`, ANN, false)).toBe('too_long')
  })

  it.each([
    'password',
    'Password1',
    'P@ssw0rd2026',
    '12345678',
    '20260101',
    'qwertyuiop',
    'aaaaaaaa',
    'abcabcabc',
    'iloveyou1',
    'woaini520',
    '1qaz2wsx',
    'lösenord1',
    'Fapiao2026',
    'brightwell1',
    'Welcome123!',
  ])('is refused when it is among the first to be guessed: %s', (password) => {
    expect(judgePassword(password, ANN, false)).toBe('too_common')
  })

  it.each([
    'tea on the third floor',
    'Xk4!pqZ81w',
    'correct horse battery staple',
    'kaffe på taket',
    'Correct-Horse-42',
  ])('is taken when it is not: %s', (password) => {
    expect(judgePassword(password, ANN, false)).toBeUndefined()
  })

  it('is refused when it is listed, whatever it looks like', () => {
    expect(judgePassword('tea on the third floor', ANN, true)).toBe('too_common')
  })
})
