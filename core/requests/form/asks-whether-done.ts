// "Är det klart nu?", "is it submitted?": asks how far the request being filled in has come. 提交了吗, 好了吗.

const DONE =
  /^(?:(?:ok|okej|okay|så|och|nu|men|då|so|and|then|now|great|bra|tack|thanks)[, ]+)*(?:är (?:det|den|allt|ansökan|fapiaon|vi) (?:nu |då |redan )?(?:klara?t?|färdig\p{L}*|inskicka[dt]|inne|skicka[dt]|beställ[dt]|iväg|på gång)|har (?:ni|du) (?:fått|skickat|tagit emot|lämnat in) (?:in )?(?:den|det|allt|ansökan)|gick (?:den|det|allt) (?:iväg|in|fram|igenom|bra)|is (?:it|that|everything|this|my request) (?:now |already )?(?:done|submitted|sent|in|complete|finished|ordered)|did (?:it|that) go through|are we (?:done|finished)|have you (?:got|received|submitted) (?:it|everything|that)|(?:已经?)?(?:提交|好|弄好|办好|搞定|完成)了(?:吗|没有?|嘛))(?: (?:in|nu|now|då|then|already|redan|med det))*[?？.! ]*$/iu

export function asksWhetherDone(text: string): boolean {
  return DONE.test(text.trim())
}
