// Other ways to say the same: what people put around a message, say between two, and say in place of a word.
import type { Lang } from '../../../../../core/content.js'

type InEach = Record<Lang, readonly string[]>

const AHEAD: InEach = {
  zh: ['您好，', '你好 ', '麻烦您，', '不好意思打扰一下，', '老师您好！', '那个…', '哦，', '辛苦了，'],
  en: [
    'hi, ',
    'Hello! ',
    'Good morning, ',
    'sorry for the bother - ',
    'ok so ',
    'let me see... ',
    'hmm, ',
    'excuse me, ',
  ],
  sv: ['hej, ', 'Hallå! ', 'God morgon, ', 'ursäkta att jag stör, ', 'jo alltså, ', 'låt se... ', 'hmm, ', 'då så, '],
}
const BEHIND: InEach = {
  zh: ['，谢谢', '，麻烦您了', ' 谢谢！', '，多谢', '哈', '哦'],
  en: [', thanks', ' please', ', thank you very much', ' thx', '. Thanks in advance!', ', if you don’t mind'],
  sv: [', tack', ' tack!', ', tack på förhand', ' snälla', '. Tack så mycket!', ', är du snäll'],
}
const PICTURES = [' 🙏', '😊', ' :)', '👍🏻']
const MARKS: InEach = {
  zh: ['', '。', '！', '!!!', '…', '~', ' .'],
  en: ['', '!', '!!!', '...', '。', '！', ' .'],
  sv: ['', '!', '!!!', '...', '。', '！', ' .'],
}
const LED: InEach = {
  zh: ['应该是{}', '那就{}吧'],
  en: ['it is {}', "that's {}", 'that would be {}', 'I think it is {}', 'make it {}', 'here you go: {}'],
  sv: ['det är {}', 'det blir {}', 'det ska vara {}', 'jag tror det är {}', 'här kommer det: {}'],
}
/** A value by itself: a name, a number, a courier. */
const BARE =
  /^(?!(?:I|Jag) )(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*|[\dA-Z]{15,20}|personal|privat|韵达|顺丰|自取|普票|上海\S{4,14}公司)$/u
const LETTERS: InEach = {
  zh: ['您好：\n\n{}\n\n谢谢！', '老师您好！\n{}\n此致\n敬礼'],
  en: ['Hi,\n\n{}\n\nBest regards', 'Dear team,\n\n{}\n\nMany thanks'],
  sv: ['Hej,\n\n{}\n\nVänliga hälsningar', 'Hej!\n\n{}\n\nTack på förhand'],
}
const SMALL_TALK: InEach = {
  zh: ['谢谢', '哈哈', '稍等', '我找一下', '刚才在开会', '你们效率真高'],
  en: ['thanks', 'haha', 'one moment', 'back now', 'sorry, I was in a meeting', 'you are really quick'],
  sv: ['tack', 'haha', 'ett ögonblick', 'nu är jag tillbaka', 'förlåt, jag satt i möte', 'vad snabb du är'],
}
const QUESTIONS: InEach = {
  zh: ['多久能开好？', '普票和专票有什么区别？', '抬头开错了能改吗？', '登录密码忘了怎么办'],
  en: [
    'how long does it take?',
    'what is the difference between general and special?',
    'can I change the title later?',
    'I forgot my password, what now?',
  ],
  sv: [
    'hur lång tid tar det?',
    'vad är skillnaden mellan allmän och särskild?',
    'kan jag ändra titeln senare?',
    'jag har glömt mitt lösenord, vad gör jag?',
  ],
}
/** Any of one row may stand for any other, whatever the language. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['普票', '普通发票', '增值税普通发票', '增普'],
  ['专票', '专用发票', '增值税专用发票', '增专'],
  ['general', 'ordinary', 'normal', 'the general one'],
  ['allmän', 'vanlig', 'den allmänna', 'allman'],
  ['韵达', '韵达快递', '韵达速递', 'yunda'],
  ['Yunda', 'yunda', 'Yunda Express', 'YUNDA'],
  ['顺丰', '顺丰快递', '顺丰速运', '顺丰到付'],
  ['SF', 'SF Express', 'sf', 'ShunFeng'],
  ['自取', '自提', '上门自取', '自己来拿'],
  ['pick-up', 'pickup', 'pick up', 'self-collection'],
  ['avhämtning', 'hämtning', 'hämta själv', 'hämtas'],
  ['确认', '提交', '没问题', '对的', '可以', '就这样', '确认无误', '好的，提交吧'],
  ['yes', 'confirm', 'submit', 'go ahead', 'all good', "that's right", 'looks good', 'yes please'],
  ['ja', 'bekräfta', 'skicka in', 'det stämmer', 'japp', 'allt är rätt', 'kör', 'ja tack'],
]

const within = (frames: readonly string[], text: string) => frames.map((frame) => frame.replace('{}', () => text))
const bare = (text: string) => text.replace(/[.。!！]+$/u, '')
const synonyms = (text: string) => SYNONYMS.find((row) => row.includes(text)) ?? []

/** What is said in place of one message: each way one message or more. */
export const OTHER_WAYS: Record<string, (text: string, lang: Lang) => string[][]> = {
  'a greeting or a pause ahead': (text, lang) => AHEAD[lang].map((ahead) => [ahead + text]),
  'thanks or a plea behind': (text, lang) => BEHIND[lang].map((behind) => [bare(text) + behind]),
  'a picture behind': (text) => PICTURES.map((picture) => [text + picture]),
  'other marks at its end': (text, lang) => MARKS[lang].map((mark) => [bare(text) + mark]),
  'the frame of a letter': (text, lang) => within(LETTERS[lang], text).map((letter) => [letter]),
  'a sentence around a bare value': (text, lang) =>
    (BARE.test(text) ? within(LED[lang], text) : []).map((said) => [said]),
  'another word for the same': (text) => synonyms(text).map((other) => [other]),
}

/** What is said before a message, while a form is open. */
export const BETWEEN: Record<string, InEach> = { 'small talk': SMALL_TALK, 'a question of another matter': QUESTIONS }
