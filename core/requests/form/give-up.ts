// Whether somebody gives the request up, keeps it after all, or has nothing to say to a question that may stay open.
import { clausesOf } from '../../conversation/phrases.js'
import { isMereQuestion, sentencesOf } from '../reading/sentences.js'
import { keepsOrDropsInChinese } from './chinese-cancel.js'
import { nameField } from './name-field.js'

const GIVES_UP =
  /^(?:(?:no|ok|okay|oh|sorry|actually|well|please|then|you know what|nej|nä|ja|men|snälla|då) )*(?:(?:i|we)(?:'ve| have)? changed (?:my|our) minds?.{0,30}|(?:i |we )?(?:don'?t|do not|no longer|don'?t really) (?:want|need) (?:it|this|that|one|the fapiao|a fapiao|any fapiao|an invoice|to go on)(?: (?:at all|right now))?(?: (?:any ?more|any longer|after all))|(?:(?:i|we)(?:'d like| want| would like| wish| need) to |can you |could you )?(?:cancel|stop|scrap|abort|discard|drop|forget|quit|end|kill) (?:it|this|that|everything|all|the (?:whole |entire )?(?:thing|request|form|application|process))(?: (?:all|now|please|then|thanks?))*|(?:jag|vi) (?:har )?(?:ångrat|ångrade|ångrar) (?:mig|oss).{0,30}|(?:jag|vi) (?:vill|behöver) (?:inte|ej) (?:ha )?(?:den|det|någon|fapiaon|en fapiao)(?: (?:längre|ändå))+|(?:skit|skiter|strunta|struntar) i (?:det|den|allt|alltihop|ansökan|hela grejen)(?: (?:här|då|nu))*|(?:glöm|släng|avbryt|stoppa|lägg ner|kasta|radera|makulera) (?:det|den|allt|alltihop|hela ansökan|ansökan|hela grejen|hela skiten)(?: (?:här|då|nu|tack))*|avbryt|avbryter|cancel|stop|stopp|(?:i|we)(?:'d like| want| would like| wish| need) to (?:cancel|stop|quit|abort)|(?:jag|vi) vill avbryta)$/iu
const BESIDE =
  /^(?:no|nope|nej|nä|oh|oj|sorry|förlåt|(?:i|we) (?:don'?t|do not) (?:need|want) (?:it|this|one|that)|(?:jag|vi) (?:behöver|vill) (?:inte|ej)(?: ha)? (?:den|det|någon)|please|thanks?|thank you|tack|ok|okay|okej|hm+|stop|wait|vänta|never ?mind)$/iu

/** "I don't want it any more", "nej, avbryt": this and politeness only. A field that is named is meant itself. */
export function givesUp(text: string): boolean {
  const said = clausesOf(text.replace(/’/gu, "'"))
  const isGivenUp = (clause: string) => GIVES_UP.test(clause)
  return said.some(isGivenUp) && said.every((clause) => isGivenUp(clause) || BESIDE.test(clause)) && !nameField(text)
}

const KEEPS =
  /(?<![\p{L}])(?:(?:don'?t|do not|not|never|inte|ej|aldrig) (?:want to |wanna |really |please |to )?(?:cancel|drop|delete|discard|stop|quit|abort|avbryt\p{L}*|släng\p{L}*|kasta\p{L}*|ta bort|radera\p{L}*|sluta)|(?:avbryt|släng|kasta|radera|cancel|drop) (?:inte|ej|not)|(?:i|we) (?:still |do |really )?(?:want|need) (?:it|this|that|one|the fapiao)|(?:jag|vi) vill (?:ha|behålla) (?:den|det)|keep|continue|go on|go back|carry on|finish|resume|didn'?t mean|by mistake|by accident|mistake|behåll\p{L}*|fortsätt\p{L}*|slutför\p{L}*|klart?|gå vidare|kör vidare|kör på|av misstag|menade inte)(?![\p{L}])/iu
const WAITS =
  /^(?:wait|oh|sorry|ah|oops|vänta|oj|förlåt)[ ,.!]+(?:no|nope|not|nej|inte)(?:[ ,.!]+(?:wait|no|nope|please|sorry|nej|tack))*[.! ]*$/iu
const DROPS =
  /(?<![\p{L}])(?:drop|discard|delete|cancel|throw|scrap|erase|släng\p{L}*|kasta\p{L}*|ta bort|radera\p{L}*|avbryt\p{L}*|bort med)(?![\p{L}])/iu

/** Asked whether it shall be dropped. */
export function keepsOrDrops(text: string): 'keep' | 'drop' | undefined {
  const said = text.replace(/’/gu, "'")
  const inChinese = keepsOrDropsInChinese(said)
  if (inChinese) return inChinese
  // "What happens if I drop it?" drops nothing.
  const told = sentencesOf(said).filter((sentence) => !isMereQuestion(sentence.text))
  const isTold = (way: RegExp) => told.some((sentence) => way.test(sentence.text))
  if (isTold(KEEPS) || WAITS.test(said.trim())) return 'keep'
  return isTold(DROPS) ? 'drop' : undefined
}

const WITHOUT =
  /不知道|不记得|记不|忘了|想不起|找不到|没带|空着|税号略|用不[到着上]|不清楚|没查到|不晓得|不想[填写给提]|不方便[填写给提]|懒得|免了|没税号|没这个|(?<![\p{L}])(?:without|skip(?:ping)?|none|no need|not (?:needed|necessary|required|available|applicable|relevant)|not at hand|n\/a|(?:don'?t|do not|doesn'?t|does not) (?:have|exist|need|know|remember)|haven'?t(?: got)?|leave (?:it|that|this)? ?(?:blank|empty|out|open|for now|for the moment|then)|not (?:quite |really )?sure (?:about|of|what) |have (?:no|none)|no (?:chinese |such |tax )?(?:number|code|tax id|id|one)|can'?t find|cannot find|unknown|pass|go on|move on|continue|next|proceed|utan|hoppa(?:r)? över|skippa\p{L}*|sakna\p{L}*|finns (?:inte|ej|inget|ingen)|ha(?:r)? (?:inget|ingen|inga|inte|ej)|har (?:jag|vi|det) (?:inte|inget|ingen)|strunta\p{L}*|strunt i|skit i|utelämna\p{L}*|(?:kan|går) (?:vi |jag |det )?(?:inte|ej) (?:att )?(?:hitta|få fram|ta fram)|hittar (?:vi |jag )?(?:inte|ej|inget)|hoppar|(?:är|vi är|som) (?:bara )?ett (?:utländskt|svenskt) (?:bolag|företag)|(?:are|is) (?:just |only )?a (?:foreign|swedish) (?:company|firm|entity)|(?:bara|endast|only) (?:har |have )?(?:ett |a |an )?(?:svenskt?|utländskt?|swedish|foreign)|behöv(?:s|er)(?: vi| jag)?(?: väl| nog| ju)? (?:inte|ej)|onödigt|lämna(?:r)? (?:det |den )?(?:tomt|tom|blankt|öppet)|inget(?: sådant| kinesiskt)? nummer|inte (?:tillgänglig\p{L}*|aktuellt|relevant)|ej (?:tillgänglig\p{L}*|aktuellt)|vet (?:jag |vi )?(?:inte|ej)|gå vidare|gå förbi|nästa|fortsätt)(?![\p{L}])/iu
const WANTS_TO_KNOW =
  /(?<![\p{L}])(?:what|why|how|where|which|who|difference|mean|vad|varför|hur|var finns|vilken|betyder|passwords?|lösenord\p{L}*|log ?in|logga in)(?![\p{L}])|密码|密碼|登[录錄陆]|激活|\d{4}/iu
const NOT_NOW =
  /[等稍查问催]|晚点|回头|待会|(?<![\p{L}])(?:later|tomorrow|wait|moment|ask|check|senare|imorgon|vänta|fråga|kolla)(?![\p{L}])/iu
/** 要去问会计，先跳过行吗: left open for now. */
const FOR_LATER =
  /跳过|略过|(?:税号|这个|它|这项)(?:就|还是|那)?算了|^(?:那|就|还是|这个|税号|我)*不[写填]了?(?:吧|也行|可以吧|行吧)?(?=$|[？?，,。 ])|先(?:不|空着?)(?:填|写|提供|给|着)?(?![\p{sc=Han}])|(?:后面|以后|回头|晚点|稍后|之后|后期)再?补|(?:能|可以|可)不?(?:不填|不写|不提供|空着)/u
/** "Harbor without the u": how something is spelt. */
const SPELLING =
  /(?<![\p{L}])(?:without|utan) (?:the |an? |any )?(?:final |last |second |extra )?["“'‘]?(?:[\p{L}\d]|dots?|hyphen|dash|space|comma|period|full stop|apostrophe|umlaut|accent|brackets|punkt|bindestreck|mellanslag|komma)["”'’]?(?![\p{L}])/giu
const LONGEST = 120

/** "We are a foreign company and have no such number", "vi kör utan": nothing will be said to what was asked. */
export function hasNothingToSay(text: string): boolean {
  const said = text.replace(/’/gu, "'").replace(SPELLING, '')
  if (said.length <= LONGEST && FOR_LATER.test(said) && !WANTS_TO_KNOW.test(said)) return true
  return said.length <= LONGEST && WITHOUT.test(said) && !WANTS_TO_KNOW.test(said) && !NOT_NOW.test(said)
}
