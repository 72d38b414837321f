// The person's own question, short, below our answer: enough to recognise it, too little to bury the answer.
import { wellFormed } from './well-formed.js'

const MAX_LINES = 6
const MAX_CHARS = 320

export function excerptLines(said: string): string[] {
  const lines = wellFormed(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const kept: string[] = []
  let left = MAX_CHARS
  for (const line of lines.slice(0, MAX_LINES)) {
    const chars = [...line]
    kept.push(chars.length > left ? `${chars.slice(0, left).join('')} …` : line)
    left -= chars.length
    if (left <= 0) return kept
  }
  return lines.length > MAX_LINES ? [...kept, '…'] : kept
}
