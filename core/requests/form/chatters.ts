// Talk that passes while a form is filled in and tells it nothing: laughter, being back, why it took so long, praise.
import { clausesOf } from '../../conversation/phrases.js'

const LAUGHS = '(?:ha){2,}h?|(?:he){2,}|hi{2,}(?:hi)+|l+o+l+|rofl|lmao|xd|[哈呵嘿嘻]{2,}|233+'
const IS_BACK =
  "(?:so |ok |okay |nu |då )?(?:i'?m |i am |we'?re |we are |jag är |vi är |är jag |är vi )(?:back|här igen|tillbaka)(?: now| again| here| nu| igen| här)?|back (?:now|again|here)|tillbaka (?:nu|igen|här)|här igen|here again|here i am(?: again)?|我?(?:又)?回来了|我来了|我在(?:的|呢|了)?|(?:刚)?忙完了?"
const WAS_AWAY =
  '(?:(?:so |very )?sorry |förlåt |ursäkta )?(?:but )?(?:i|we|jag|vi) (?:just )?(?:was|were|had|got|satt|var|hade|fick|blev|hann)(?: just| bara| tyvärr)? (?:(?:in|on|at|to|a|an|the|my|i|på|ett|en|mitt|med|inte) )*(?:meeting|call|phone|lunch|break|interrupted|distracted|away|busy|möte|samtal|telefon|telefonen|lunch|rast|avbruten|störd|upptagen|borta|från datorn)(?: (?:i|på) (?:telefon|möte))?|(?:刚才|刚刚|刚|方才)(?:我)?(?:在|去)?(?:开会|忙|接(?:了?个)?电话|打电话|吃饭|有(?:点|个)?事|出去了?|没看手机|走开|午休)(?:了|一下|呢|来着)*|(?:不好意思)?(?:让[您你]们?)?(?:久等)了?|回复?晚了'
const PRAISES =
  "(?:wow |oh |oj )?(?:you(?:'re| are|r)?|u are|that was|this is|that is|that's|du är|ni är|det (?:var|går|gick)|det här (?:är|går)|vad)(?: (?:really|so|very|quite|pretty|super|all|riktigt|så|väldigt|jätte|verkligen|ju))* (?:quick|fast|helpful|kind|friendly|efficient|patient|smart|clever|easy|simple|a star|the best|snabb\\w*|duktig\\w*|hjälpsam\\w*|trevlig\\w*|effektiv\\w*|tålmodig\\w*|smidig\\w*|smart|enkelt|bäst)(?: (?:du|ni|det) (?:är|var|går))?|(?:[你您]们?|你们?这|回复|服务|效率|态度|这)?(?:的)?(?:效率|速度|服务|态度|回复)?(?:真的?|好|很|太|挺|非常|特别|蛮|这么)(?:真|好|很|太|挺)?(?:快|高|棒|厉害|专业|贴心|耐心|方便|智能|给力)(?:呀|啊|了|的)*"

const CHATTER = new RegExp(`^(?:${LAUGHS}|${IS_BACK}|${WAS_AWAY}|${PRAISES})$`, 'iu')
const APOLOGY = /^(?:sorry|apologies|my apologies|förlåt|ursäkta|不好意思|抱歉|ok|okay|okej|right|好了?|好的)$/iu
const LONGEST = 60

/** All of it, and nothing but it. */
export function chatters(text: string): boolean {
  if (text.length > LONGEST) return false
  const said = clausesOf(text.replace(/’/gu, "'")).filter((clause) => !APOLOGY.test(clause))
  return said.length > 0 && said.every((clause) => CHATTER.test(clause))
}
