// Whether a Chinese message only puts the form off: 哦等下, 让我给老板看一眼, 我不太懂这个，先问问会计. As in chinese-agreement.ts
// every word of the clause must belong to waiting and looking it up, and one of them puts off.
import { clausesOf } from '../../conversation/phrases.js'

const DOES =
  '(?:复制|粘贴|截图|截|拍照|拍|整理|打开|登[录陆]|查|问|找|翻|看|核对|核实|核|确认|考虑|想|商量|请示|打听|了解|对|请教|沟通|联系|研究|斟酌|过目|合计|琢磨|瞅|瞄)(?:[一了]?[下眼遍圈声]|一?会儿?|清楚|明白|好)?'
/** Puts off by itself. */
const WAITS =
  '(?:(?:先|暂时|还|现在)(?:不|别)(?:急着?)?(?:提交|递交|交|开|办|确认)|稍?等等?|稍候|稍后|且慢|慢着|别急|不急|容我?|让我|等我|我(?:先|再|得|要|去|还得|还要|需要|想|来)+|先(?:去|让|给|跟|和|找)?|晚点|晚些|回头|待会儿?|过会儿?|一会儿?|等会儿?|等一?下|改天|明天|下午|晚上|下周|过两天|饭后)'
const BESIDE =
  '(?:我们?|咱们?|你们?|您|他们?|她|哦|噢|嗯|啊|哎呀?|诶|呃|额|哈|吧|呢|呀|哟|了|的|那|就|还|[这那有]些|也|得|要|去|来|先|再|给|跟|和|同|向|让|叫|找|到|发|把|这个?|那个|它|号|税号|抬头|地址|电话|账号|信息|资料|开票资料|东西|执照|营业执照|会计|财务|老板|领导|同事|经理|主管|行政|前台|采购|人事|仓库|出纳|客户|对方|那边|这边|部门|人|说|讲|回|回复|答复|告诉|继续|填|弄|办|定|寄|收|选|写|哪[里儿个家种]?|谁|啥|一下|[一两二三四五六七八九十几半\\d]*个?(?:下|会儿?|分钟|小时|秒|天)|清楚|好|行|不好意思|抱歉|麻烦|请|谢谢|手头|现在|有事|忙|开会|在|去开会|吃饭|接个?电话)'
const CLAUSE = new RegExp(`^(?:${DOES}|${WAITS}|${BESIDE})+$`, 'u')
const PUTS_OFF = new RegExp(`${WAITS}|(?:我|给|跟|和|让)[\\p{sc=Han}]{0,6}?${DOES}|${DOES}再`, 'u')
/** 先开 is a wish, 你看看 asks the other one, 看过了 and 等急了 are over. */
const OTHERWISE =
  /[你您](?:们)?(?:先|再|帮|来|去)*(?:看|查|核|确认|想|找)|[给帮]我|[看查问核找对想](?:过|完|好了|清楚了)|确认(?:了|好|过)|急|^(?:那|就|先|我|我们|这个|要|得|给|说|对|好|行|嗯|的|了|吧)+$|[吗么?？]|^(?:那|就)?先(?:填|弄|办|说|发|给|这样)/u
const NOT_KNOWN =
  /^(?!.*\d).{0,16}(?:不(?:太|是很|怎么|大)?(?:知道|清楚|确定|懂|了解|记得|明白|会|肯定)|没(?:想好|定|记|带|有?在手[边头])|忘了?|不在(?:我)?(?:手边|手头|公司|办公室)).{0,10}$/u
const LONGEST = 40

/** Undefined words make it a message about something else. */
export function putsOffInChinese(text: string): boolean {
  if (
    text.length > LONGEST ||
    !/[等稍先晚回过改明让容慢急问查找看核想考商请]/u.test(text) ||
    /\d(?!\d?个?(?:分钟|小时|天))/u.test(text)
  )
    return false
  const said = clausesOf(text)
  const isOff = (clause: string) =>
    CLAUSE.test(bare(clause)) && PUTS_OFF.test(bare(clause)) && !OTHERWISE.test(bare(clause))
  const isBeside = (clause: string) => NOT_KNOWN.test(clause) || FILLER.test(bare(clause))
  return said.some(isOff) && said.every((clause) => isOff(clause) || isBeside(clause))
}

const FILLER = /^(?:哦|噢|嗯|啊|哎呀?|诶|呃|额|好|好的|行|不好意思|抱歉|谢谢|麻烦了|那个)+$/u
const bare = (clause: string) => clause.replace(/[\s~…]+/gu, '')
