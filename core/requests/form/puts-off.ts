// Whether somebody puts the form off in a sentence of his own: "I have to run, talk later", "I must first ask my boss".
// Short set ways to say so are in wish.ts.
import { sendsByMail } from '../reading/sends-later.js'

const LATER = String.raw`(?:later(?: on)?|tomorrow|tonight|soon|some other time|another (?:time|day)|next (?:week|month|time)|(?:this|in the) (?:afternoon|evening|morning)|after (?:lunch|work|the meeting|my break)|in (?:a|an|one|two|\w+) (?:bit|while|moment|minutes?|mins?|hours?|days?)|on (?:mon|tues|wednes|thurs|fri)day|when i(?:'m| am) back|senare|sen|sedan|i ?morgon|i ?kväll|nästa vecka|en annan (?:dag|gång)|efter (?:lunch\w*|mötet)|om en (?:stund|timme|kvart)|på (?:mån|tis|ons|tors|fre)dag)`
const DOES = String.raw`(?:talk|speak|chat|continue|finish|carry on|do|deal|reply|answer|respond|write|come|be|get|see|look|return|resume|go on|rest|send|give|tell|let you know|prata|fortsätta?r?|återkomm\w*|skriva?|svarar?|göra?|gör|ta[rs]?|hör\w*|ska|skicka\w*|resten)`
const LEAVES = String.raw`(?:go|leave|run|stop|dash|hop off|sign off|catch|gå|sticka|springa|dra|sluta|rusa)`
const FINDS_OUT = String.raw`(?:ask|check|look(?: (?:it|that|this|them|the number))? ?(?:up|for|into)?|find(?: (?:it|that|this|them|out))?|search|dig|consult|get (?:it|that|this)|talk to|speak to|clarify|fråga|kolla|leta(?: upp| fram)?|ta reda på|prata med|söka|slå upp|höra med|undersöka)`
const MUST = String.raw`(?:(?:i|we|jag|vi)(?:'ve|'ll)? (?:really |just |first |have |unfortunately |now |nu |tyvärr )?(?:have to|need to|must|got to|gotta|should|will|want to|am going to|måste|behöver|ska|får|vill)|let me|gotta|need to|have to|must|låt mig|måste|ska bara)(?: \p{L}+){0,2}?`

/** "Jag letar upp numret", "I'm checking with finance": what is being done meanwhile. */
const IS_AT_IT = String.raw`(?:jag|vi|i|we)(?:'m| am|'re| are)? (?:just |bara |snabbt )?(?:letar|kollar|dubbelkollar|frågar|hör (?:med|efter)|tittar|slår upp|gräver|tar reda på|stämmer av|looking|checking|asking|searching|digging|finding out)|(?:återkommer|hör av (?:mig|oss))`

const PUTS_OFF = new RegExp(
  `(?<![\\p{L}])(?:${DOES}(?:[ ,]+[\\p{L}']+){0,4}? ${LATER}|${LATER}[ ,]+(?:i|we|jag|vi)(?:'ll| will)? ${DOES}|${MUST} (?:${LEAVES}|${FINDS_OUT})|${IS_AT_IT}|(?:do not|don't|not) (?:submit|send|confirm|issue|file|hand)(?: (?:it|this|that|in|anything))*(?: just)? (?:yet|now)|hold (?:it|off|that)(?= |$|[.!])|skicka (?:inte|ej)(?: in)?(?: den)? (?:än|nu)|brb|ttyl|be (?:right )?back|afk|bear with me|have patience|(?:one|a|just a|half a) (?:sec(?:ond)?|moment|minute|min)|hang on|hold on|strax tillbaka|snart tillbaka|ha tålamod|ett ögonblick|en (?:sekund|sek|minut|stund)|vänta lite)(?![\\p{L}])`,
  'iu',
)
/** 领导要审一下, 我得先问问财务: somebody is asked first. */
const ASKS_FIRST_HAN =
  /(?:领导|老板|财务|会计|经理|同事|主管|上级|客户)[^，。]{0,4}(?:要|得|需要|还没|没)[^，。]{0,4}(?:审|看|批|确认|过目|核对|签字|同意|给|发|回|弄)|(?:我|先|等我|让我)(?:得|要|去|先|再)+(?:问|查|找|核对|请示|确认|看)[^，。]{0,10}(?:再说|再来|先)?$|(?:还没?|没|尚未|暂未)(?:有)?(?:定|想好|决定|安排|确定)|(?<!不)确定不了|待定$|等我?(?:的)?(?:通知|消息|回复|确认|电话)[^，。]{0,6}再?(?:提交|交|开|弄|办)/u

const LONGEST = 140

/** Nothing is told by it and nothing asked. */
export function putsOff(text: string): boolean {
  const said = text.replace(/’/gu, "'")
  if (said.length > LONGEST || /[?？]|\d{3}/u.test(said)) return false
  return PUTS_OFF.test(said) || ASKS_FIRST_HAN.test(said) || sendsByMail(said)
}
