// Talk about the form itself that tells it nothing: is it done, what happens then, "aha". 提交了吗, 然后呢.
import { clausesOf } from '../../conversation/phrases.js'

const DONE =
  /^(?:(?:ok|okej|okay|så|och|nu|men|då|so|and|then|now|great|bra|tack|thanks)[, ]+)*(?:är (?:det|den|allt|ansökan|fapiaon|vi) (?:nu |då |redan )?(?:klara?t?|med|komplett|ifyllt|på plats|rätt ifyllt|färdig\p{L}*|inskicka[dt]|inne|skicka[dt]|beställ[dt]|iväg|på gång)|har (?:ni|du) (?:fått|skickat|tagit emot|lämnat in) (?:in )?(?:den|det|allt|ansökan)|gick (?:den|det|allt) (?:iväg|in|fram|igenom|bra)|is (?:it|that|everything|this|my request) (?:now |already )?(?:done|submitted|sent|in|complete|finished|ordered)|did (?:it|that) go through|are we (?:done|finished)|have you (?:got|received|submitted) (?:it|everything|that)|(?:已经?)?(?:提交|好|弄好|办好|搞定|完成)了(?:吗|没有?|嘛))(?: (?:in|nu|now|då|then|already|redan|med det))*[?？.! ]*$/iu

export function asksWhetherDone(text: string): boolean {
  return DONE.test(text.trim())
}

const FOLLOWS =
  /^(?:(?:ok|okej|okay|så|och|men|bra|tack|so|and|but|then)[, ]+)*(?:när (?:är|blir) (?:den|det|allt|fapiaon|ansökan) (?:då )?(?:klara?t?|färdig\p{L}*|utfärdad)|when (?:will|is|would) (?:it|the fapiao|this|that) (?:be )?(?:ready|done|issued|finished)|vad (?:händer|blir det|gör ni|är nästa steg)(?: (?:sen|sedan|nu|då|härnäst|efter det|när|om|efter)(?: (?:jag|vi) (?:bekräftar|svarar ja|säger ja|skickar in|har bekräftat).{0,10})?)*|what happens(?: (?:next|now|then|after that|afterwards|when|if|once|after)(?: (?:i|we) (?:confirm|say yes|submit|agree).{0,10})?)*|what(?:'?s| is) (?:the )?next(?: step)?|(?:然后|接下来|之后|确认后|提交后)(?:呢|怎么样|会怎样|怎么办)?)[?？.! ]*$/iu

export function asksWhatFollows(text: string): boolean {
  return FOLLOWS.test(text.trim().replace(/’/gu, "'"))
}

const HEARD =
  /^(?:(?:aha|jaha|ah+|oh|oj|okej|okey|ok|jaså|nähä|hm+|mm+|jo|ja|tack|thanks|bra|fint|då|nu|well|right)(?: |$))*(?:(?:jag |vi )?(?:förstår|fattar|är med)(?: nu)?|då (?:vet|förstår) (?:jag|vi)|nu (?:vet|förstår) (?:jag|vi)|(?:det är )?(?:bra|skönt|kul) att veta|noterat|uppfattat|(?:that's )?good to know|(?:i )?got it|i see|(?:i )?understand|understood|noted|makes sense)?$/iu
const SHOWS_IT = /aha|jaså|nähä|förstår|fattar|vet|uppfattat|noterat|är med|know|got|see|underst|noted|sense|hm|mm|oh/iu

/** 哦, 这样啊, 明白了 */
const HEARD_HAN =
  /^(?:[哦噢喔]+|啊|嗷|原来|原来如此|(?:原来)?(?:是)?这样(?:子)?|明白|知道|了解|懂|清楚|收到|好吧|谢谢|我?还?有(?:个|点|几个)(?:问题|事|疑问)|[了啊呀哈的，,。.!！~ ])+$/u

/** "Aha. Tack", "okej, då förstår jag". */
export function acknowledges(text: string): boolean {
  if (/\p{sc=Han}/u.test(text) && HEARD_HAN.test(text.trim())) return true
  return SHOWS_IT.test(text) && clausesOf(text).every((clause) => HEARD.test(clause))
}

/** "Skicka den till mig": to whom is still to be said by name. */
export function meansOneself(text: string): boolean {
  return /^(?:(?:just |bara |please |snälla )?(?:send|skicka|ship|post) (?:it |den |det )?)?(?:to |till |åt )?(?:me|myself|us|mig(?: själv)?|oss(?: själva)?|(?:det är )?jag(?: själv)?|it's me)(?: please| tack)?[.! ]*$/iu.test(
    text.trim(),
  )
}
