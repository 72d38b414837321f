// Which scripts a text is written in, counted: the first look at its language.

export type ScriptCounts = { han: number; latinWords: number; foreign: number }

const HAN = /\p{Script=Han}/gu
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu
// Kana beside Han is Japanese; Cyrillic, Arabic, Thai and the like are none of our languages either.
const FOREIGN = /(?![\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/gu

export function countScripts(text: string): ScriptCounts {
  return {
    han: text.match(HAN)?.length ?? 0,
    latinWords: text.match(LATIN_WORD)?.length ?? 0,
    foreign: text.match(FOREIGN)?.length ?? 0,
  }
}
