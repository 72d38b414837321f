// Whether eighteen characters are a resident identity number (GB 11643): personal data that nobody needs here.

const SHAPE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}(19|20)(\d{2})(\d{2})(\d{2})\d{3}[\dX]$/u
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** Region and birth date are possible; the check digit may be mistyped. */
export function looksLikeIdentityNumber(code: string): boolean {
  const [, century, year, month, day] = SHAPE.exec(code) ?? []
  const date = new Date(Date.UTC(Number(`${century}${year}`), Number(month) - 1, Number(day)))
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}

export function isIdentityNumber(code: string): boolean {
  if (!looksLikeIdentityNumber(code)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(code[at]), 0)
  return code.at(-1) === CHECKS[sum % CHECKS.length]
}
