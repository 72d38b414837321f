// Who is said to receive or fetch the Fapiao without a label in front: 我同事刘洋去取, "Jack Wu will collect it".
import { allMatches } from '../../all-matches.js'
import { isPerson, isSoleName } from './person-name.js'
import type { Span } from './sheet.js'

const NAME = String.raw`((?:(?:Mr|Ms|Mrs|Miss|Dr|Prof|Herr|Fru)\.? )?[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,2})`
const PATTERNS: readonly RegExp[] = [
  // A Chinese name in a sentence of another language.
  /(?<=[\p{Script=Latin}] )([\p{sc=Han}·]{2,4}) (?:will|is (?:the|coming|our)|can|comes|collects|picks|fetches|receives|gets|tar|hämtar|kommer|ska|är)(?![\p{L}])/gu,
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Rr]each|[Cc]ontact|[Cc]all|[Aa]sk for|[Nn]år|[Kk]ontakta|[Rr]ing|[Ff]råga efter) ${NAME}(?= (?:on|at|under|på|via)(?![\p{L}])|,? ?[(+\d\uE000])`,
    'gu',
  ),
  /(?:由|派|让|安排|委托)(?:我们?的?|公司的?)?(?:同事)?([\p{sc=Han}·]{2,10}?)(?:来|去|过来|过去|负责|代为|前来|前往|代)*(?:自?取|领取|领|拿|提取|[（(][\d +-]{7,16}[)）])/gu,
  /([\p{sc=Han}·]{2,12}?)(?:自己|本人)?自[取提](?=$|[，,。；; \d])/gu,
  /(?:同事|朋友|助理|司机|秘书|前台|家人|收的人|接收人|取的人)(?:叫|是|的?名字(?:叫|是))([\p{sc=Han}·]{2,4}?)(?=[，,。；; \d]|$)/gu,
  /[他她](?:叫|的?名字(?:叫|是)?)([\p{sc=Han}·]{2,4}?)(?=[，,。；; \d]|$)/gu,
  /换(?:个|一个|成)?(?:别)?人(?:来|去)?(?:签?收|取|拿|领)?[，, ]{1,2}(?:是|叫|让|由|改成)?([\p{sc=Han}·]{2,4})(?=$|[，,。；; \d])/gu,
  /(?:自取|自提|领取|来取)[，,；; ]{0,2}(?:由|经办人?)[:： 是]{0,2}([\p{sc=Han}·]{2,10}?)(?=[，,。；; \d\uE000\uE001]|$)/gu,
  /([\p{sc=Han}·]{2,12}?)(?:自己|本人|亲自)?(?:会|将|负责|要)?(?:过来|过去|来|去|上门|到店|到现场)(?:自?取|拿|领)/gu,
  /([\p{sc=Han}·]{2,12}?)(?:自己|本人|亲自)?(?:会|将|负责)?(?:过来|过去|去|来)(?=[，,。；; ]|$|吧|就行|就好|就可以|即可)/gu,
  new RegExp(
    String.raw`(?<![\p{L}])${NAME} (?:will|is going to|is coming to|can|shall) (?:come (?:and |to |by to |by and |over to )?)?(?:collect|pick|fetch|get)(?![\p{L}])|(?<![\p{L}])${NAME} (?:collects|picks|fetches|comes)(?![\p{L}])|(?<![\p{L}])${NAME} (?:will|is going to) (?:come|be there|drop by|stop by)(?![\p{L}])`,
    'gu',
  ),
  // "I will come myself, Tyra Berg"
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Jj]ag|I|I'll) (?:will |ska |kommer att )?(?:kommer och h[äa]mtar|h[äa]mtar?|kommer|come|collect|fetch|pick)(?: (?:den|det|it|up|själv|personligen|myself|in person)){1,3}, ${NAME}(?=$|[,.;\n]| [+\d\uE000])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])${NAME} (?:who|that|som) (?:(?:will|is going to|'ll|is|ska|skall|kommer att|kommer och) )*(?:h[äa]mta[r]?|tar emot|ta emot|kommer|komma|collect\p{L}*|fetch\p{L}*|pick\p{L}*|com(?:es|ing|e)|receiv\p{L}*)(?![\p{L}])`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}])${NAME} (?:as|som) (?:the )?(?:recipient|receiver|mottagare)(?![\p{L}])`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}])[Hh][äa]mtas(?: \p{L}+){0,4} av ${NAME}`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}])(?:collected|picked up|fetched) by (?:our|my|the|a) (?:\p{Ll}+ ){1,3}?${NAME}`,
    'gu',
  ),
  // "Pick up at your office by Sam Yu"
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Cc]ollect(?:ed|ion)|[Pp]ick(?:ed)?[ -]?up|[Ff]etched) (?:in|at|from) (?:\p{L}+ ){1,4}?by (?:(?:our|my|the|a) (?:\p{Ll}+ ){1,3}?)?${NAME}`,
    'gu',
  ),
  // "Pick up, Vera Lane 139…": between the way and the number stands who comes.
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Pp]ick(?:ed)?[ -]?up|[Cc]ollect(?:ed|ion)?|[Hh][äa]mtas|[Aa]vh[äa]mtning)[,:;.] ${NAME}(?=[,;:]? ?[(+\d\uE000])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])${NAME} (?:(?:is )?(?:coming |comes )?instead|kommer (?:istället|i stället)|istället|i stället|tar emot|will receive|(?:should|shall|can) (?:receive|get|have) it|receives|gets (?:it|the fapiao)|får (?:den|fapiaon)|ska ha den|är (?:vår )?(?:mottagare|kontakt(?:person)?)|is (?:the|our) (?:recipient|receiver|contact))(?![\p{L}])`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}])${NAME} (?:kommer och |ska |kommer att )?h[äa]mtar?(?![\p{L}])`, 'gu'),
]
/** 我自己去取，我是宋佳: who fetches it, unless a title is what he says his name for. */
export function findSpeakers(text: string): Span[] {
  return allMatches(text, SPEAKER).flatMap((match) => {
    const name = match[1] as string
    const start = match.index + match[0].length - name.length
    return isPerson(name) ? [{ start, end: start + name.length, value: name }] : []
  })
}

const SPEAKER = /(?<=^|[，,。；; \n])(?:我|本人)(?:是|叫)([\p{sc=Han}·]{2,6})(?=[，,。；; \d\n\uE000\uE001]|$)/gu
const LONGEST_HAN_NAME = 4

const NOT_IN_HAN = PATTERNS.filter(({ source }) => !source.includes('Han'))
/** Without one of these nobody fetches anything in Chinese. */
const FETCHES = /[取提拿领收换去来叫]|\p{sc=Han}(?= [a-z])/u

export function findCollectors(text: string): Span[] {
  return (FETCHES.test(text) ? PATTERNS : NOT_IN_HAN).flatMap((pattern) =>
    allMatches(text, pattern).flatMap((match) => {
      const sentence = text.slice(match.index)
      const isInstead = /^[^.!?\n]{0,60}(?:i ?stället|instead)/iu.test(sentence)
      if (
        !isInstead &&
        /[?？]/u.test(/^[^.!。！\n]*[.!?。！？\n]?/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '')
      )
        return []
      const run = match.slice(1).find((group) => group !== undefined) as string
      const name = endings(run).find((each) => isPerson(each) || isSoleName(each))
      if (!name) return []
      const start = match.index + match[0].indexOf(run) + run.length - name.length
      return [{ start, end: start + name.length, value: name }]
    }),
  )
}

const SENT =
  /^(?:(?:那|就|那就)*(?:我们?|公司|我司)+|(?:那|就|那就|我们?|公司)*(?:派|让|叫|请|由|找|安排|喊|麻烦)(?:我们?的?|公司的?)?)/u

/** "Kollegan Nina Holt": what somebody is may be written large at the beginning. */
const ROLE =
  /^(?:Kollegan?|Chefen|Chauffören|Assistenten|Praktikanten|Receptionisten|Colleague|Manager|Assistant|Driver|Receptionist|Secretary|Intern) (?=\p{Lu})/u

/** A Chinese name is the end of what runs up to the verb: 让我同事刘洋. */
function endings(run: string): string[] {
  if (!/\p{sc=Han}/u.test(run)) return [run.replace(ROLE, '')]
  const named = run.replace(SENT, '').replace(/^.*的(?=.{2})/u, '')
  return [run, named, ...[LONGEST_HAN_NAME, 3, 2].map((length) => named.slice(-length))]
}
