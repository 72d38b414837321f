// "In English, please": a message that asks for nothing but another language.
import type { Lang } from '../content.js'

const WISHES: [RegExp, Lang][] = [
  [/^(请)?(用|说|讲|换成|切换到)?(简体)?(中文|汉语|普通话)(版|回答|回复|吧|谢谢|可以吗|好吗)*$/, 'zh'],
  [
    /^(can we |please |could you )?(speak |switch to |use |answer |reply |write )?(in |to )?english(,? please| thanks)?$/,
    'en',
  ],
  [/^(kan vi |snälla )?(tala |prata |byt till |skriv |svara )?(på )?svenska(,? tack)?$/, 'sv'],
  [/^(chinese|in chinese|kinesiska|på kinesiska)(,? please|,? tack)?$/, 'zh'],
  [/^(engelska|på engelska)(,? tack)?$|^(请)?(用|说|换成)?(英文|英语)(谢谢|回答|吧)*$/, 'en'],
  [/^(swedish|in swedish)(,? please)?$|^(请)?(用|说|换成)?(瑞典语|瑞典文)(谢谢|回答|吧)*$/, 'sv'],
]

export function wishedLanguage(text: string): Lang | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!?。！？，、]+$/u, '')
  if (plain.length > 40) return undefined
  return WISHES.find(([pattern]) => pattern.test(plain))?.[1]
}
