// The unified social credit code of GB 32100-2015: its alphabet and check character.

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18

export function isUnifiedSocialCreditCode(code: string): boolean {
  if (code.length !== LENGTH) return false
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, LENGTH - 1)) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return false
    sum += value * weight
    weight = (weight * 3) % ALPHABET.length
  }
  return code.at(-1) === ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length]
}
