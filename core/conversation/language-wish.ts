// "In English, please": a message that asks for nothing but another language.
import type { Lang } from '../content.js'

const WISHES: [RegExp, Lang][] = [
  [
    /^(请|还是|那)?(用|说|讲|换成|换回|切换到|回到)?(简体)?(中文|汉语|普通话)(版|回答|回复|吧|谢谢|可以吗|好吗)*$/,
    'zh',
  ],
  [
    /^(?:(?:sorry|ok|okay|oh|hm|no|wait|actually|now|and|but|so|then),? )*(?:can we |could we |please |could you |can you |let's |may we |i'?d prefer |i prefer |rather )?(?:speak |talk |chat |switch to |change to |use |answer |reply |write |continue |go on |carry on |do (?:this|it) )?(?:please )?(?:(?:go |switch |change |and )?back )?(?:in |to )?english(?: instead| now| again| from now on| from here)*(?:,? please| thanks)?$/,
    'en',
  ],
  [
    /^(?:kan vi |kan du |ska vi |snälla |helst |hellre )?(?:tala |prata |ta det |byta? till |skriva? |svara? |fortsätta? |köra? )?(?:gå |byta? )?(?:tillbaka )?(?:på |till )?svenska(?: istället| i stället| nu| igen)*(?:,? tack)?$/,
    'sv',
  ],
  [/^(chinese|in chinese|kinesiska|på kinesiska)(,? please|,? tack)?$/, 'zh'],
  [/^(engelska|på engelska)(,? tack)?$|^(请)?(用|说|换成)?(英文|英语)(谢谢|回答|吧)*$/, 'en'],
  [/^(swedish|in swedish)(,? please)?$|^(请)?(用|说|换成)?(瑞典语|瑞典文)(谢谢|回答|吧)*$/, 'sv'],
]

const EXCUSE =
  /^(?:sorry|please|thanks|thank you|hi|hello|ok(?:ay)?|hej|förlåt|ursäkta|tack|snälla|my (?:swedish|chinese|english|svenska) is .{2,30}|(?:i|we) (?:do not|don't|can't|cannot) (?:speak|read|understand|write) .{2,30}|(?:jag|vi) (?:kan|talar|förstår|läser|pratar) (?:inte|ingen|dålig) .{2,30}|min (?:engelska|svenska|kinesiska) är .{2,30}|不好意思|抱歉|我(?:不会|看不懂|不懂).{2,8})$/u

export function wishedLanguage(text: string): Lang | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!?。！？，、]+$/u, '')
  if (plain.length > 90) return undefined
  const whole = wishIn(plain)
  if (whole) return whole
  // "Can we continue in English? My Swedish is poor": the rest only says why.
  const clauses = plain.split(/[.!?。！？，,;]+/u).map((clause) => clause.trim())
  const said = clauses.filter((clause) => clause !== '' && !EXCUSE.test(clause))
  const [wished, ...others] = said.map(wishIn)
  return others.length === 0 ? wished : undefined
}

function wishIn(plain: string): Lang | undefined {
  return WISHES.find(([pattern]) => pattern.test(plain))?.[1]
}
