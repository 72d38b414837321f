// Text without lone surrogates: half an emoji cannot be written as UTF-8, and MIME libraries differ in what they make of it.

const LONE = /\p{Surrogate}/gu

export function wellFormed(text: string): string {
  return text.replace(LONE, '\uFFFD')
}
