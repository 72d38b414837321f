// Where a letter's signature begins: the phone and address in it are the writer's, nobody asked to post anything there.

import { allMatches } from '../../all-matches.js'
import { isPerson } from './person-name.js'

const DELIMITER = /(?:^|\n)-- ?\n/u
const SIGN_OFF =
  /(?:^|\n)(?:此致|敬礼|(?:(?:谨|敬|顺|即|恭)?[祝颂])?(?:您|贵司)?(?:商[祺安]|[台近大财文编]安|[时春夏秋冬]祺|[夏秋冬]安|时绥|工作(?:愉快|顺利)|生意兴隆|一切顺利|安好|好)|顺祝|顺颂|(?:best|kind|warm|with)? ?(?:best |kind |warm )?regards|(?:best|kind|warm(?:est)?) wishes|(?:all the )?best|warmly|cordially|respectfully|rgds|take care|many thanks|sincerely|yours(?: \w+)?|cheers|br|thanks(?: (?:a lot|so much|and regards|in advance))?|thank you(?: very much)?|谢谢(?:您|你|啦|了)?|多谢|感谢|med vänlig(?:a)? hälsning(?:ar)?|vänlig(?:a|en)? ?(?:hälsning(?:ar)?)?|(?:bästa |varma |många )?(?:hälsningar|hälsn\.?)|vänl\.? hälsn\.?|mvh|vh|högaktningsfullt|allt gott|ha det (?:så )?(?:bra|fint)|tack(?: på förhand| så mycket)?)[\s,，.。!！]*\n/giu
/** "/Linn", "Mvh Linn Ek", "hälsningar från Linn" as the last line. */
const NAME_IN_LINE =
  /\n[ ]*(?:[/–—-]{1,2} ?|(?:mvh|vh|hälsningar|hälsn\.?|med vänlig hälsning|vänliga hälsningar|vänligen|hälsar|regards|best regards|kind regards|br|cheers)[ ,/]+(?:från |from )?)(?=\p{L})[\p{L}'’ -]{2,40}\s*$/iu
/** …，谢谢！ ⏎ 李娜: a thank-you at a line's end signs off where a name stands under it. */
const THANKS_AND_NAME = /(?:谢谢|多谢|感谢|thanks|thank you|tack)[\s您你!！。.~,，]*\n([^\n]{2,30})(?=\n|$)/giu
const MOBILE_FOOTER = /(?:^|\n)(?:sent from my|发自我的|从我的|skickat från min|来自我的)[^\n]{0,40}/iu
/** What a signature never holds: with one of these behind it a thank-you stands in the midst of the letter. */
const DATA =
  /抬头|税号|识别号|信用代码|开户|账[号户]|收件|收货|寄到|备注|title|tax|account|recipient|deliver|remark|rubrik|skatte|konto|mottagare|leverans|anmärkning|[0-9A-Z]{18}/iu
const POST =
  /财务|会计|出纳|行政|人事|采购|经理|总监|主管|助理|部(?:门)?(?:$|[ |/])|manager|finance|account(?:ant|ing|s)|director|officer|purchas|procurement|sales|inköp|försäljning|assistant|department|ekonomi|chef|assistent|controller|\|/iu
const NAME_AND_POST = /\n([^\n]{2,30})(?=\n([^\n]{2,60})(?:\n|$))/gu
const LONGEST_CARD = 6
const LONGEST = 400

/** The index where it begins, or the text's length. */
export function findSignOff(text: string): number {
  const marked = [text.search(DELIMITER), text.search(MOBILE_FOOTER)].filter((at) => at > 0)
  const polite = allMatches(text, SIGN_OFF)
    .filter(({ index }) => index > 0 && text.length - index <= LONGEST && !DATA.test(text.slice(index)))
    .map(({ index }) => index)
  const signed = allMatches(text, THANKS_AND_NAME)
    .filter(
      (match) =>
        isPerson((match[1] as string).trim()) &&
        text.length - match.index <= LONGEST &&
        !DATA.test(text.slice(match.index)),
    )
    .map((match) => match.index + match[0].lastIndexOf('\n'))
  const named = text.search(NAME_IN_LINE)
  return Math.min(text.length, ...(named > 0 ? [named] : []), ...marked, ...polite, ...signed, ...cards(text))
}

/** The last lines, under a name with a post or a department in it: 罗丹 ⏎ 财务部 ⏎ 手机 139…. */
function cards(text: string): number[] {
  return allMatches(text, NAME_AND_POST)
    .filter(({ index, 0: card, 1: name, 2: post }) => {
      const rest = text.slice(index + card.length)
      const isCard = isPerson((name as string).trim()) && POST.test(post as string)
      return isCard && rest.split('\n').length <= LONGEST_CARD && !DATA.test(rest) && !DATA.test(post as string)
    })
    .map(({ index }) => index)
}
