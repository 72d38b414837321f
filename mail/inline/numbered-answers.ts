// "1. … 2. … 3. …": answers numbered in the order of our list, one for each of its lines.
import type { OwnLetter } from './own-lines.js'

const NUMBERED = /^\s*(?:[(（]?(\d{1,2})[)）.．、:：]|([①-⑳]))\s*(.{1,300})$/u
const IS_NAMED = /^[^:：]{1,30}[:：]/u

/** The text with each answer's name before it; undefined where they do not go with our list. */
export function nameNumbered(text: string, { lines }: OwnLetter): string | undefined {
  const names = [...new Set(lines.flatMap(({ label, isOpen }) => (isOpen && label ? [label] : [])))]
  let next = 0
  const named = text.split('\n').map((line) => {
    const [, digits, circled, said = ''] = NUMBERED.exec(line) ?? []
    const number = circled ? circled.charCodeAt(0) - '①'.charCodeAt(0) + 1 : Number(digits)
    if (number !== next + 1 || /[?？]\s*$/u.test(said)) return line
    next = number
    return IS_NAMED.test(said) ? said : `${names[number - 1] ?? ''}: ${said}`
  })
  return next > 1 && next === names.length ? named.join('\n') : undefined
}
