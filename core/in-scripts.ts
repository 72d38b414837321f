// Patterns in Chinese and in Latin letters, kept apart: a message is searched for hundreds of words, and most are written
// in the one or in the other.

export type Script = 'han' | 'latin'

const LETTERS: Record<Script, RegExp> = { han: /\p{sc=Han}/u, latin: /\p{sc=Latin}/u }

let lastRead: { text: string; scripts: Record<Script, boolean> } = { text: '', scripts: { han: false, latin: false } }

/** Whether a text holds letters of a script. One text is searched for many things, one after another. */
export function isWrittenIn(script: Script, text: string): boolean {
  if (text !== lastRead.text)
    lastRead = { text, scripts: { han: LETTERS.han.test(text), latin: LETTERS.latin.test(text) } }
  return lastRead.scripts[script]
}

/** One meaning in both scripts. */
export type InScripts = Record<Script, RegExp>

export function holds(words: InScripts, text: string): boolean {
  return (isWrittenIn('han', text) && words.han.test(text)) || (isWrittenIn('latin', text) && words.latin.test(text))
}
