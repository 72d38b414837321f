// The building stones of our Adaptive Cards. Text goes into RichTextBlocks, never TextBlocks: a TextBlock would read
// Markdown into names and numbers that people typed.

export type Element = Record<string, unknown>

export type Look = {
  weight?: 'Bolder'
  size?: 'Small' | 'Medium'
  isSubtle?: boolean
  color?: 'Good' | 'Accent' | 'Attention'
}

export function text(words: string, look: Look = {}, more: Element = {}): Element {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: words, ...look }], ...more }
}

/** One block for each paragraph, because a line break inside a TextRun is lost in Web Chat. */
export function paragraphs(words: string): Element[] {
  return words.split(/\n+/).map((paragraph) => text(paragraph))
}

/** Side by side; a width is `auto`, `stretch` or a share of the whole. */
export function columns(cells: { width: string | number; items: Element[] }[], more: Element = {}): Element {
  return { type: 'ColumnSet', columns: cells.map((cell) => ({ type: 'Column', ...cell })), ...more }
}
