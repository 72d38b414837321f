// Patterns in Chinese and in Latin letters, kept apart: a message is searched for hundreds of words, and most are written
// in the one or in the other.

export type Script = 'han' | 'latin'

/** Rare characters beyond these stand beside common ones. */
const LETTERS: Record<Script, RegExp> = { han: /[\u3007\u3400-\u9fff\uf900-\ufaff]/u, latin: /[a-zA-Z\u00c0-\u024f]/u }

let lastRead: { text: string; scripts: Partial<Record<Script, boolean>> } = { text: '', scripts: {} }

/** Whether a text holds letters of a script. One text is searched for many things, one after another. */
export function isWrittenIn(script: Script, text: string): boolean {
  if (text !== lastRead.text) lastRead = { text, scripts: {} }
  lastRead.scripts[script] ??= LETTERS[script].test(text)
  return lastRead.scripts[script]
}

/** One meaning in both scripts. Neither pattern is global. */
export type InScripts = Record<Script, RegExp>

export function holds(words: InScripts, text: string): boolean {
  return (isWrittenIn('han', text) && words.han.test(text)) || (isWrittenIn('latin', text) && words.latin.test(text))
}

/** Where it stands in the text, in whichever script it comes first. */
export function findFirst(words: InScripts, text: string): { start: number; end: number } | undefined {
  const found = (['han', 'latin'] as const)
    .flatMap((script) => (isWrittenIn(script, text) ? [words[script].exec(text)] : []))
    .filter((match) => match !== null)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return found.sort((one, other) => one.start - other.start)[0]
}
