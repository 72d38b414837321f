// Which of the options that stand in a line of ours was marked there: by a tick, or by leaving it alone.
import { bare } from './bare.js'

const MARK = /[√✓✔☑✅●■←]|\(\s?[xX]\s?\)|\[\s?[xX]\s?\]/u

export function hasTick(text: string): boolean {
  return MARK.test(text)
}

/** The typed text itself where no single option is marked. */
export function chosenOption(typed: string, options: readonly string[]): string {
  const named = options.filter((option) => bare(typed).includes(bare(option)))
  if (named.length < 2 || !hasTick(typed)) return typed
  const pieces = typed.split(/\s[/／|]\s|[、,，;；]/u)
  const marked = pieces.filter((piece) => MARK.test(piece))
  const chosen = options.filter((option) => marked.some((piece) => bare(piece).includes(bare(option))))
  return chosen.length === 1 && chosen[0] ? chosen[0] : typed
}
