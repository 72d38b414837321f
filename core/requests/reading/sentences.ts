// Whether a sentence tells or merely asks: "SF or Yunda?" chooses nothing, "can you send it by SF?" does.

import { allMatches } from '../../all-matches.js'
import { holds, type InScripts } from '../../in-scripts.js'

export type Sentence = { start: number; end: number; text: string }

// Clauses count by themselves: "专票，多久能好？" chooses first and asks then.
const SENTENCE =
  /(?:[^。！!？?\n；;，,.]|\.(?! |$|\n)|(?<=(?<![\p{L}])(?:no|nr|co|tel|st|rd|mr|mrs|ms|dr|prof|ext|dept|bldg|reg))\.(?= )|,(?= ?(?:ltd|inc|llc|limited)))+[。！!？?；;，,.]{0,2}/giu

let lastParted: { text: string; sentences: readonly Sentence[] } = { text: '', sentences: [] }

/** One message is parted for many questions, one after another. */
export function sentencesOf(text: string): readonly Sentence[] {
  if (text !== lastParted.text) {
    const found = allMatches(text, SENTENCE).map(({ index, 0: said }) => ({
      start: index,
      end: index + said.length,
      text: said,
    }))
    lastParted = { text, sentences: found }
  }
  return lastParted.sentences
}

const ASKS: InScripts = {
  han: /[对是]吧(?=$|[，。！? ])|对不对|[在去到]哪|[吗呢么](?=$|[，。！? ])|什么|(?<!没有?|有)啥(?!都|也|问题)|怎么|怎样|如何|哪[里儿个种些位]|多少|多久|(?<![少多缺漏好这那]了?)几[天个号点]|是不是|([贵快慢远多难大早全够齐])不\1|有没有|要不要|需不需要|区别|为何|如果|的话/u,
  latin:
    /(?<![\p{L}])(?:how|what|whats|hows|wheres|whos|when|(?<!(?:one|ones|order|address|company|person|type|kind|thing|option|those|someone|colleague|fapiao)(?: (?:with|for|by|from|to|in))? )(?:which|where|who)|why|whether|if|dif{1,2}e?r[ae]n[cs]e?s?|wat|waht|wht|wot|wats|wich|whch|hur|vad|vilken|vilka|vilket|när|var(?= (?!vänlig|snäll|god|så |hygglig|försiktig|medveten|lugn))|varför|(?<!(?<![\p{L}])(?:ansök\p{L}*|(?:be|ber|bad|bett)(?: (?:vi|jag|härmed|er|dig|därför))*|handlar|gäller|begär\p{L}*|tack|fråga\p{L}*|önskemål|tänk|ber er|ber dig) )om(?! (?:(?:den |det )?till|en|ett|fapiao\p{L}*|faktur\p{L}*|utfärdande\p{L}*|allmän|särskild)(?![\p{L}]))|skillnad\w*)(?![\p{L}])|^ ?(?:is|are|do(?! it | so | not |n['’]t )|does|did|was|kostar|tar(?= det| ni| du)|finns|är) /iu,
}
const ASKS_FOR_KNOWLEDGE: InScripts = {
  han: /什么|(?<!没有?|有)啥(?!都|也|问题)|[在去到]哪|怎么|怎样|如何|哪[里儿个种些]|多少|多久|几[天个点]|区别|差别|是不是|([贵快慢远多难大早全够齐])不\1|为何|要钱|收费|费用|还是|吗？?.*吗|如果|的话/u,
  latin:
    /(?<![\p{L}])(?:how|what|whats|hows|wheres|whos|when|(?<!(?:one|ones|order|address|company|person|type|kind|thing|option|those|someone|colleague|fapiao)(?: (?:with|for|by|from|to|in))? )(?:which|where)|why|whether|if|dif{1,2}e?r[ae]n[cs]e?s?|wat|waht|wht|wot|wats|wich|whch|cost|che{1,2}a?per|cheapest|price|long|fee|or|hur|vad|vilken|vilka|vilket|när|varför|var(?= (?:kan|hittar|hämta\p{L}*|finns|ligger|får|ska|är|någonstans)(?![\p{L}]))|skillnad\w*|kosta[rt]?|avgift|eller|(?<!(?<![\p{L}])(?:ansök\p{L}*|(?:be|ber|bad|bett)(?: (?:vi|jag|härmed|er|dig|därför))*|handlar|gäller|begär\p{L}*|önskemål) )om(?! (?:(?:den |det )?till|en|ett|fapiao\p{L}*|faktur\p{L}*|utfärdande\p{L}*|allmän|särskild)(?![\p{L}])))(?![\p{L}])|^ ?(?:is|are|do(?! it | so | not |n['’]t )|does|did|was|kostar|tar(?= det| ni| du)|finns|är) /iu,
}
const ASKS_FOR_DEED: InScripts = {
  han: /可以|能不能|能否|可否|可不可以|能(?=[开寄发帮给走用改换选])|行吗|好吗/u,
  latin: /(?<![\p{L}])(?:can|could|would|will|may|please|kan|skulle|går det|är det möjligt)(?![\p{L}])/iu,
}

// "We would be grateful if you could …" asks for a deed as "please" does.
const PLEASE =
  /(?<![\p{L}])is it (?:still )?possible (?:for you )?to (?=change|correct|replace|add|put|switch|swap|amend|update)|(?<![\p{L}])(?:would|should|'d|will|be|is) (?:also )?(?:be )?(?:very |much |most |really )?(?:grateful|obliged|pleased|happy|glad|great|nice|good|wonderful|helpful|appreciate(?:d)?(?: it)?) if|(?<![\p{L}])(?:wondering|wonder|appreciate it) if(?= you)|(?<![\p{L}])(?:tacksam(?:ma)?|uppskatta\p{L}*|snällt?|bra|toppen|undrar|glad\p{L}?) om(?= (?:ni|du))/giu
/** 可以的话就顺丰: polite, and no condition. */
const POLITE_IF = /(?:能|可以|行|方便|允许|没问题|不麻烦)(?:开|寄|办)?的话/gu

/** 寄的话韵达就行, 抬头的话写…: names what is spoken of, and is no condition either. */
const TOPIC_IF =
  /(?<=(?:^|[，,。；;、 ])(?:那|就|发票|公司)?(?:寄|邮寄|快递|配送|抬头|税号|地址|电话|手机|收件人?|备注|发票|类型|方式|公司|开户行|账号|邮编|我们?|这边|个人|自取))的话/gu

/** "If so: …", 如果可以，…, "i så fall …": what comes then is told, and no part of the asking. */
const IF_SO =
  /(?<![\p{L}])(?:if (?:so|yes|possible|(?:it|that)(?:'s| is) (?:possible|ok(?:ay)?|fine|so|the case)|you can|this works)|(?:i|om) så (?:fall|är fallet)|om (?:ja|det (?:går|är möjligt|funkar|är ok(?:ej)?)|möjligt))(?![\p{L}])|(?:如果|若|要是)(?:可以|能开?|行|是|没问题)的?话?(?=[，,：: ])/giu

/** 备注加上"团建费用": what is quoted is no part of the asking. */
const QUOTED = /["“「『][^"“”「」『』\n]{1,40}["”」』]/gu

const MARK = /[?？]/u
/** Without one of these nothing is asked for politely. */
/** "Gör om den" is no condition. */
const CONDITION = /\b(?:if|(?<!(?:gör|göra|gjorde|skriv|skriva) )om|i så|possible)\b/iu

function plainly(sentence: string): string {
  const quoted = sentence.replace(QUOTED, '')
  const told = CONDITION.test(quoted) || /如果|若|要是/u.test(quoted) ? quoted.replace(IF_SO, ' ') : quoted
  const said = CONDITION.test(told) ? told.replace(PLEASE, ' please ') : told
  return said.includes('的话') ? said.replace(POLITE_IF, '').replace(TOPIC_IF, '') : said
}

const asks = (plain: string) => MARK.test(plain) || holds(ASKS, plain)

export function isQuestion(sentence: string): boolean {
  return asks(plainly(sentence))
}

/** A question that asks to know something, not to have something done. */
export function isMereQuestion(sentence: string): boolean {
  const plain = plainly(sentence)
  return asks(plain) && (holds(ASKS_FOR_KNOWLEDGE, plain) || !holds(ASKS_FOR_DEED, plain))
}

/** "Could you make it, for order 2100…, in the name …?" is one wish, whatever commas stand in it. */
export function wholeSentence(text: string, { start, end }: { start: number; end: number }): string {
  const before = /[^.!?。！？\n]*$/u.exec(text.slice(0, start))?.[0] ?? ''
  return before + text.slice(start, end)
}
