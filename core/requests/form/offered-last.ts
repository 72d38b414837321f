// The answer to "same as last time?": taken with changes, or refused because everything is new. Read only while it is offered.

/** "Same but …", 一样，不过…, "samma företag men …": the rest is as before. */
const SAME =
  /^(?:(?:yes|yeah|ok|okay|sure|please|hi|ja|jo|tack|hej|好的?|嗯|对|可以|行|那|就)[,，. ]*)*(?:(?:all |exactly |use |take |keep |everything |it'?s |just )*(?:the )?(?:same|identical|unchanged|ditto)|(?:as|like) (?:before|last|the last|usual|always|previously)|(?:allt |precis |exakt |ta |det är )*(?:samma|likadan\p{L}*|detsamma|oförändra\p{L}*)|som (?:förra|sist|förut|innan|tidigare|vanligt|senast|alltid)|(?:都|全部|还是|就|用|按|照|跟|和|与|同)*(?:上次|上回|之前|以前|前面|那次|老样子|一样|同样|同上|照旧|不变))(?![\p{Script=Latin}])/iu
const BUT_NOT = /^(?:not|inte|no)(?!\p{L})|不一样|不同|不是|不用|不要|not the same|inte samma/iu

export function takesLast(text: string): boolean {
  return SAME.test(text.trim()) && !BUT_NOT.test(text.trim())
}

/** "No, everything is new this time", 这次不一样. */
const ALL_NEW =
  /(?<!\p{L})(?:(?:everything|all|it|the details?|this one|this time)(?:'s| is| are)? (?:\p{L}+ )?(?:new|different|changed|other)|(?:new|different|other) (?:details?|data|company|title|one)|not the same|start (?:afresh|fresh|from scratch)|(?:allt|det|uppgifterna|allting) (?:är |blir )?(?:\p{L}+ )?(?:nytt|nya|annorlunda|annat|andra)|(?:nya|andra|annat|annan) (?:uppgifter|företag|bolag|titel)|inte samma)(?!\p{L})|不一样|不同|重新[填写来]|不用上次|不要上次|不按上次|都(?:换|变)了|全(?:换|变)了|新的/iu

export function refusesLast(text: string): boolean {
  return ALL_NEW.test(text)
}

/** 还是老地方, "to the usual address": where it went last time, and no recipient of that name. */
const OLD_PLACE =
  /^(?:[\p{L}]{0,6}(?:老地方|老地址|原来的?地址|上次(?:那个|的)?地址|之前(?:那个|的)?地址)(?:吧|就行|就好|即可)?|(?:please |just )?(?:send it |ship it )?(?:to )?(?:the )?(?:same|usual|old|previous) (?:place|address)(?: (?:as (?:before|last time)|again|please))*|(?:skicka den )?(?:till )?(?:samma|vanliga|gamla) (?:ställe|adress(?:en)?)(?: (?:som (?:sist|förra gången|förut)|igen|tack))*)[.!。！]*$/iu

export function wantsOldPlace(text: string): boolean {
  return OLD_PLACE.test(text.trim())
}
