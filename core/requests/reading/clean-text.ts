// One form of what a person typed that still shows how names were written: full-width letters and digits become plain,
// full-width brackets and commas stay, because a registered name (（上海） or (上海)) is copied as its owner writes it.
import { MAX_TEXT } from '../../understanding/text/normalise.js'

const LONE_SURROGATES = /\p{Surrogate}/gu
// Private-use characters too: they mark what is read (sheet.ts).
const INVISIBLE = /\p{Cf}|\p{Co}|\p{Variation_Selector}/gu
const CONTROLS = /[^\P{Cc}\n\t]/gu
const KEPT_PUNCTUATION = /[^（），：；！？]+/gu
const DASHES = /[\u2010-\u2015\u2212\u301C\uFE63\uFF0D]/gu
// ①…②…: made plain they would grow together with the numbers behind them.
const CIRCLED = /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]/gu
const BLANKS = /[^\S\n]+/gu
// 名　　称：, set wide so that the labels of a block are of one width.
const SPACED_LABEL =
  /(?<!\p{sc=Han})([名税稅地电電账帐帳户戶抬备備邮郵姓单單]) +([称稱号號址话話户戶头頭注註编編名位])(?= ?[:：|])/gu
// 港区路 8 号, 88 弄 3 号 201 室: set wide, as those do who write Latin letters.
const SPACED_HOUSE =
  /(?<=[路街道巷弄村]) (?=\d{1,5} ?[号弄])|(?<=\d) (?=[号弄栋幢楼层座室])|(?<=[号弄栋幢楼层座]) (?=\d{1,4} ?[号弄栋幢楼层座室])/gu
// 📄 general 🏢 Little Panda Ltd: pictures part what words do not.
const PICTURES = / ?(?![©®™])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]? ?/gu
// Bank............ ICBC
const LEADERS = /(?<=[\p{L})]) ?(?:\.{4,}|…{2,}|·{3,}|_{3,}|~{3,}) ?:? ?(?=[^\s._])/gu
// *Tax ID*: 91…, as mail programs write what was bold.
const EMPHASIS = /(?<![^\s])\*{1,2}(?=[^\s*])([^*\n]{1,80}?)(?<=\S)\*{1,2}/gu
// Adress: 11 Jianshe Road ⏎ Postnr: … ⏎ Ort: Chengdu: the town is part of the address.
const TOWN_BELOW =
  /((?:^|\n)[^\n:]{0,20}(?:adress|address|street|gata)[^\n:]{0,12}:[^\n]{3,100})((?:\n[^\n:]{0,12}(?:post|zip)[^\n:]{0,12}:[^\n]{0,12})?)\n ?(?:post)?(?:ort|stad|city|town)(?:en)? ?: ?([^\n]{2,40})/giu
// c/o Nordic House ⏎ 333 Tongren Road
const CARE_OF = /(?<=\n)(c\/o [^\n,:]{2,40})\n(?=[^\n:]*\d)/giu
// 快递方式（韵达 / 顺丰 / 自取）：顺丰, Delivery address (not for pick-up): …: what a form says about its own line.
const NOTES_OF_FORMS =
  /(?<=[\p{L}]) ?[(（](?=[^\n]{0,60}(?:\/|或|不用填|[选必可]填|如有|任选|optional|required|if any|valfri|not for |inte vid ))(?:[^()（）\n]|[(（][^()（）\n]{0,40}[)）]){1,160}[)）] ?(?=[:：])/giu
// Xinghu Street 382 ska det vara: what only says that the words before it are right.
const SHOULD_BE =
  / (?:ska|skall|skulle) (?:det|den) (?:vara|stå|heta|bli)(?=[\s.!,]|$)|,? (?:it|that|this) should be(?=[\s.!]*$)/giu
const BLANK_LINES = /\s*\n\s*/gu

// 幺三九…: a number that was spoken; house numbers are shorter.
const HAN_DIGITS = /[〇零一幺二两三四五六七八九]{7,}/gu
const VALUE_OF: Record<string, string> = { 〇: '0', 零: '0', 幺: '1', 两: '2' }
const spelledInDigits = (run: string) =>
  [...run].map((digit) => VALUE_OF[digit] ?? String('一二三四五六七八九'.indexOf(digit) + 1)).join('')
// 1、…⏎2、…: the numbers of a list.
const NUMBERED = /^[1-9][0-9]?(?:、|[.．)）](?![0-9]))[^\n]*(?:\n[1-9][0-9]?(?:、|[.．)）](?![0-9]))[^\n]*)+$/gmu
const unnumbered = (list: string) => list.replace(/^[1-9][0-9]?[、.．)）] ?/gmu, '')

// (1)… (2)… (3)… in one line.
const IN_BRACKETS = /[(（]1[)）][\s\S]{1,400}?[(（]2[)）][\s\S]*/u
const inLines = (list: string) => list.replace(/ ?[(（][1-9][)）] ?/gu, '\n')

/** Tabs become `|`: both part the cells of a pasted table. */
export function cleanText(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/\r\n?/gu, '\n')
    .replace(LONE_SURROGATES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(/\t+/gu, '|')
    .replace(CIRCLED, '\n')
    .replace(KEPT_PUNCTUATION, (run) => run.normalize('NFKC'))
    .replace(DASHES, '-')
    .replace(EMPHASIS, '$1')
    .replace(BLANKS, ' ')
    .replace(HAN_DIGITS, spelledInDigits)
    .replace(NUMBERED, unnumbered)
    .replace(IN_BRACKETS, inLines)
    .replace(PICTURES, '; ')
    .replace(LEADERS, ': ')
    .replace(NOTES_OF_FORMS, '')
    .replace(SPACED_LABEL, '$1$2')
    .replace(SPACED_HOUSE, '')
    .replace(SHOULD_BE, '')
    .replace(BLANK_LINES, '\n')
    .replace(TOWN_BELOW, '$1, $3$2')
    .replace(CARE_OF, '$1, ')
    .trim()
    .slice(0, MAX_TEXT)
}

const TRADITIONAL =
  '開發單稅號納識別統會碼電話戶銀帳賬編郵遞順豐韻達專備註類種個業機構購買賣銷聯絡繫訂資訊詳細點領貨區縣鎮鄉廣場園樓層棟東門頭寫錯對應該為換這還嗎麼誰幾傳給幫請謝裡處與從務費證轉簽團體際總國術稱擡陳張劉楊黃趙吳孫馬許鄧蕭葉蘇呂盧鍾譚陸賈韋鄒龍賀顧龔錢嚴萬湯溫齊喬龐顏莊聶魯鄭馮羅韓蔣閻連後併廳貿經營沒問題過無誤來說實現時間據內確認辦員變讓樣條複關於們煩產採項師財運廈灣興農環鐵慶島華驗紙勞報執帶級議審優創網濟衛兩'
const SIMPLIFIED =
  '开发单税号纳识别统会码电话户银账账编邮递顺丰韵达专备注类种个业机构购买卖销联络系订资讯详细点领货区县镇乡广场园楼层栋东门头写错对应该为换这还吗么谁几传给帮请谢里处与从务费证转签团体际总国术称抬陈张刘杨黄赵吴孙马许邓萧叶苏吕卢钟谭陆贾韦邹龙贺顾龚钱严万汤温齐乔庞颜庄聂鲁郑冯罗韩蒋阎连后并厅贸经营没问题过无误来说实现时间据内确认办员变让样条复关于们烦产采项师财运厦湾兴农环铁庆岛华验纸劳报执带级议审优创网济卫两'
const TO_SIMPLIFIED = new Map([...TRADITIONAL].map((from, at) => [from, SIMPLIFIED[at] as string]))
TO_SIMPLIFIED.set('帐', '账')
const FOLDED = new RegExp(`[${TRADITIONAL}帐]`, 'gu')

/** The same text, character for character, with the traditional characters of our vocabulary made simplified. */
export function foldTraditional(text: string): string {
  return text.replace(FOLDED, (character) => TO_SIMPLIFIED.get(character) ?? character)
}
