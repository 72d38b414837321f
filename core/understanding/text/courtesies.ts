// Greetings, thanks, pleas, pictures and marks around what is said: "hi, …", "麻烦您，…", "…, tack på förhand 🙏". They change
// nothing of what is meant, and stand in the way of whoever reads a value.
import type { Lang } from '../../content.js'

export type Said = {
  text: string
  /** Whose words stood around it: an order's number beside a "tack" is said in Swedish. */
  lang?: Lang
}

/** So far from either end somebody may still be polite. */
const REACH = 90
const MOST_PEELED = 8

const GREETS = {
  zh: '[您你]们?好|(?:大家|各位|亲们?|老师|客服|师傅)+(?:[您你]?好)?|早(?:上好|安)?|(?:上午|中午|下午|晚上)好|嗨|哈[喽啰罗]|喂|在吗',
  en: '(?:hi+|hello|hey+|hiya|howdy|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|again|all|team|everyone|folks|guys|support))*|dear (?:all|team|sirs?(?: ?(?:/|or|and) ?madam)?|madam|colleagues?|fapiao team|support(?: team)?)',
  sv: '(?:hej(?:san|hej)?|hallå|tjena|tjenare|god ?(?:morgon|dag|kväll|middag|eftermiddag))(?: (?:igen|på er|där|alla|allihop))*',
}
const EXCUSES = {
  zh: '(?:不好意思|抱歉|对不起|打扰|打搅|麻烦|劳驾|请问|请教)(?:一下|下|了|[您你]们?了?|打扰(?:一下|了|[您你]了?)?)*|辛苦(?:[您你]们?)?了?|(?:谢谢|多谢|感谢)[您你]?',
  en: 'excuse me|pardon(?: me)?|(?:sorry|apologies)(?: again)? (?:for|to|about) (?:all |the |this |my |any )*(?:bother|trouble|inconvenience|disturb|late reply|delay|wait|bothering|disturbing)(?: you)?(?: again)?|please|thanks|thank you|thx|quick (?:one|question)',
  sv: 'ursäkta(?: (?:mig|att jag stör|besväret|dröjsmålet|sent svar))?|förlåt (?:att jag stör|besväret|dröjsmålet|sent svar)|tack|snälla|vänligen',
}
/** A break behind them is not needed: "hmm general". */
const LAUGHS = '(?:ha){2,}h?|(?:he){2,}|lol|[哈呵嘿嘻]{2,}'
const PAUSES = `${LAUGHS}|h+m+|um+|uh+|(?:ok(?:ay)? |right )so|(?:jo,? )?alltså|(?:okej |ok |då )så`
const PAUSES_BEFORE_BREAK = `${PAUSES}|well|so|oh|ah+|er+m?|let(?: me|'s|s) (?:see|think)|anyway|jaha|jasså|så|nåväl|öh+|eh+|äh+|låt (?:mig )?(?:se|tänka)|那个|呃+|额+|哦+|噢+|啊+|哎+|诶+|让?我?(?:先)?(?:看看|想想|看一下|想一下)[啊哈哦]?|怎么说呢|是这样的?`

const THANKS = {
  zh: '(?:非常|十分|万分)?(?:谢谢|多谢|感谢|谢啦|谢了)[您你们啦了哈大家]*|辛苦[您你]?[了啦]|此致\\s*敬礼',
  en: '(?:many |much |big )?thanks(?: (?:a lot|a bunch|a million|so much|very much|again|in advance|for (?:your|the|all your|all the) (?:help|time|support)))*|thank you(?: (?:(?:so|very) much|again|in advance|kindly|for (?:your|the|all your) (?:help|time|support)))*|thx|tnx|cheers|much appreciated|(?:i )?(?:really )?appreciate it|(?:(?:best|kind|warm) )?regards|best wishes',
  sv: '(?:tusen |stort |många )?tack(?: (?:så (?:hemskt )?mycket|på förhand|för hjälpen|ska [nd][iu] ha))*|tackar(?: så mycket)?|mvh|(?:med )?vänliga? hälsning(?:ar)?',
}
/** Beside a yes or no they take nothing from it: "ja, är du snäll". */
const PLEAS = {
  zh: '麻烦[您你]?了|(?:拜托|劳驾|有劳)[您你]?了?',
  en: "please|pls|plz|if you don['’]?t mind",
  sv: 'snälla|vänligen|(?:om |är )(?:du|ni)(?: är)? snälla?',
}

const BREAK = '\\s*(?:[,，.。!！…:：;；~～、]+|\\s[-–—](?=\\s)|\\n)\\s*'
const led = (words: string, gap: string) => new RegExp(`^(?:${words})(?:${gap})`, 'iu')
const LEADS: readonly [RegExp, Lang?][] = [
  [led(`${GREETS.zh}|${EXCUSES.zh}`, `${BREAK}|\\s+`), 'zh'],
  [led(PAUSES_BEFORE_BREAK, BREAK)],
  [led(PAUSES, ' +')],
  [led(`${GREETS.sv}|${EXCUSES.sv}`, BREAK), 'sv'],
  [led(`${GREETS.en}|${EXCUSES.en}`, BREAK), 'en'],
]
/** "Hi general" and "hej 2100451121", but not "Hello Kitty Ltd". */
const GREETED: readonly [RegExp, Lang][] = [
  [led(GREETS.sv, ' +'), 'sv'],
  [led(GREETS.en, ' +'), 'en'],
]
const MARKS = '[\\s,，.。!！…;；~～]*'
const trailed = (words: string) =>
  new RegExp(`(?:[,，.。!！…;；~～\\n-]\\s*|(?<=\\s)|(?<=[^\\p{L}\\s]))(?:${words})${MARKS}$`, 'iu')
const trailedInChinese = (words: string) => new RegExp(`${MARKS}(?:${words})${MARKS}$`, 'iu')
/** One of these stands in every one of them: most messages hold none, and are looked through once. */
const STEMS =
  /tack|snäll|vänlig|mvh|than|t[hn]x|cheers|apprec|pl(?:ea)?[sz]|regards|wishes|mind|lol|haha|hehe|[谢感烦苦托劳礼哈呵嘿嘻]/iu
type Trail = { words: RegExp; lang?: Lang; isPlea?: true }
const TRAILS: readonly Trail[] = [
  { words: trailedInChinese('(?<=^|[\\s，,。!！吧了的])[哈呵嘿嘻]{2,}'), lang: 'zh' },
  { words: trailedInChinese(THANKS.zh), lang: 'zh' },
  { words: trailedInChinese(PLEAS.zh), lang: 'zh', isPlea: true },
  { words: trailed(LAUGHS) },
  { words: trailed(THANKS.sv), lang: 'sv' },
  { words: trailed(PLEAS.sv), lang: 'sv', isPlea: true },
  { words: trailed(THANKS.en), lang: 'en' },
  { words: trailed(PLEAS.en), lang: 'en', isPlea: true },
]
// Titles end in a dot ("Ltd."), and questions in their mark.
const DECORATION =
  /(?:\s|(?![©®™])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\u{FE0F}]*|\[\p{sc=Han}{1,2}\]|[:;]-?[)D]|\^_?\^|[!！~～…,，、;；。]|\.{2,}|(?<=[\p{sc=Han}\s])\.)+$/u
const MARKS_BEHIND = /(?<=[^!！~～…,，、;；。.\s])[!！~～…,，、;；。.\s]+$/u
const PICTURES_AHEAD = /^(?:(?![©®™])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\u{FE0F}]*\s*)+/u
/** 普票哦, 写王芳哈. */
const PARTICLES = /(?<=[^\s哈哦噢喔啦呀])(?:[哈哦噢喔哟啦呀哒])$/u

/** A yes or no keeps its thanks: "no, thanks" is more of a no than "no", and 好的谢谢 less of a yes than 好的. */
const YES_OR_NO =
  /^(?:yes|yep|yeah|no|nope|ok|okay|okey|okej|k|sure|fine|great|good|perfect|right|alright|ja|japp|jo|nej|nä|bra|fint|toppen|visst|super|utan|好|好的|好滴|行|可以|嗯+|对|对的|是|是的|不|不是|不用|不用了|不要|不要了|不需要|没有|没有了|没了|没|收到|知道了|明白了?|了解|懂了)$/iu
/** The Three Cheers: behind no break and written large it is part of what is said. */
const NAME_LIKE = /^\p{Lu}\p{Ll}/u
const saysSomething = (text: string) => /[\p{L}\p{N}👍👌✅🆗]/u.test(text)

function peelAhead(text: string): Said | undefined {
  const head = text.slice(0, REACH)
  for (const [words, lang] of LEADS) {
    const found = words.exec(head)?.[0]
    if (found) return { text: text.slice(found.length), ...(lang ? { lang } : {}) }
  }
  for (const [words, lang] of GREETED) {
    const found = words.exec(head)?.[0]
    if (found && /^[\p{Ll}\d]/u.test(text.slice(found.length))) return { text: text.slice(found.length), lang }
  }
  return undefined
}

function peelBehind(text: string): Said | undefined {
  const tail = text.slice(-REACH)
  const trails = STEMS.test(tail) ? TRAILS : []
  for (const { words, lang, isPlea } of trails) {
    const found = words.exec(tail)?.[0]
    if (!found || NAME_LIKE.test(found)) continue
    const rest = text.slice(0, -found.length).trimEnd()
    if (saysSomething(rest) && (isPlea || !YES_OR_NO.test(rest))) return { text: rest, ...(lang ? { lang } : {}) }
  }
  const rest = text.replace(PARTICLES, '')
  return rest.length > 1 && rest !== text ? { text: rest } : undefined
}

function undecorated(text: string): string {
  const bare = text.replace(PICTURES_AHEAD, '').trim()
  if (/[\p{L}\p{N}]$/u.test(bare.slice(-1))) return bare
  return `${bare.slice(0, -REACH)}${bare.slice(-REACH).replace(DECORATION, '')}`.trim()
}

/** 嗯……, "hm...": thinks aloud; without the dots it would be a yes. */
const HESITATES = /^(?:嗯+|呃+|额+|唔+|这个|那个|好像|h?m{2,}|hm+)\s*(?:…+|\.{2,}|。{2,}|—+)$/iu

export function hesitates(text: string): boolean {
  return text.length <= 12 && HESITATES.test(text.trim())
}

/** All of it where nothing else is said: "hi", "谢谢！", "👍". */
export function withoutCourtesies(said: string): Said {
  let kept: Said = { text: said }
  if (hesitates(said)) return kept
  for (let count = 0; count < MOST_PEELED; count += 1) {
    const bare = undecorated(kept.text)
    const text = saysSomething(bare) ? bare : kept.text.replace(MARKS_BEHIND, '')
    const peeled = peelAhead(text) ?? peelBehind(text)
    if (!peeled || !saysSomething(peeled.text)) return { ...kept, text }
    const lang = kept.lang ?? peeled.lang
    kept = { text: peeled.text, ...(lang ? { lang } : {}) }
  }
  return kept
}

const ASSENTS = led(
  'ok(?:ay|ej|ey)?|sure|right|alright|all right|fine|great|good|cool|yes|yeah|yep|understood|got it|of course|certainly|visst|javisst|ja|japp|jo|fint|bra|toppen|förstår|uppfattat|好的?|好滴|好嘞|行|可以|没问题|嗯+|对|是的|收到|明白了?|知道了',
  BREAK,
)

/** "Ok, Lantern Press Ltd": where nothing was asked that is answered with yes, it is but a nod. */
export function withoutAssent(text: string): string {
  const rest = text.replace(ASSENTS, '')
  return saysSomething(rest) ? rest : text
}
