// Small words that carry no subject but give the language of a mixed sentence away, and those of other languages in
// Latin script, which are answered in English.

const CHINESE = /[的了吗呢吧啊我你您们請请帮要怎么没沒不是在有什多哪能可会給给把再还這这那就跟和]/gu
const EUROPEAN =
  /(?<!\p{L})(?:the|an?|is|are|was|my|our|your|please|pls|for|to|of|in|on|how|what|where|when|which|why|i|we|you|it|do|does|did|can|could|has|have|not|no|and|or|with|och|är|ar|jag|vi|du|ni|för|min|vår|hur|vad|var|när|vilken|kan|har|inte|det|en|ett|på|av|till|tack|om|som|eller|med)(?!\p{L})/giu

export function countChineseGrammar(text: string): number {
  return text.match(CHINESE)?.length ?? 0
}

export function countEuropeanGrammar(text: string): number {
  return text.match(EUROPEAN)?.length ?? 0
}

const NEIGHBOURS_OF_SWEDISH =
  /[øæßñçãõłřžıĳ]|(?<!\p{L})(?:jeg|ikke|hvor|hvad|hva|hvordan|hvornår|hvorfor|noe|noget|af|til min|ich|nicht|ist|wie|wo|mein|meine|bitte|und|das|der|die|ein|eine|habe|haben|kann|können|het|een|ik|mijn|hoe|waar|niet|je|ma|mon|est|où|pour|comment|une|les|des|dónde|está|mi|cómo|quiero|para|una|che|sono|non|per|il|della|onko|missä|minun|olen|ei ole|não|minha|onde|jest|gdzie)(?!\p{L})/iu

export function hasForeignGrammar(text: string): boolean {
  return NEIGHBOURS_OF_SWEDISH.test(text)
}
