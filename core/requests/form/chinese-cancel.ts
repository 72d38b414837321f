// Whether a Chinese clause gives the request up, and whether the question "give it up?" is answered by going on. Every word
// of the clause must belong to giving up, so that 取消订单备注 or 不要专票 are not taken for it.

const LEAD = '(?:那|就|我们?|咱|还是|请|麻烦|帮我|帮忙|先|暂时|想|要|算了|好吧|把|给我|嗯|对)*'
const THING =
  '(?:这[个次单笔张]?|那[个次单笔张]|本次|此次|当前|刚才的?|我的|整个|订单的?|发票的?|开票的?|开具|申请|请求|流程|填写|单子|票据?|办理|业务|服务|的|全部|所有)'
const TAIL = '(?:掉|吧|了|啦|算了|好了|行了|就行|谢谢|啊|哈)*'
const WAYS = [
  `(?:取消|撤销|撤回|撤|终止|中止|作废|放弃|退出|停止|终结)${TAIL}${THING}{0,5}`,
  `${THING}{1,5}(?:就|先|都|还是|我|给我)*(?:取消|撤销|撤回|终止|作废|放弃|不要|不开|不用开?|不申请|不办|不弄|不需要|删|算)`,
  `(?:不|不想|不用|不要|不需要|别|无需|不打算|没必要)(?:再)?(?:开|要|申请|弄|搞|办|继续|整)${THING}{0,3}`,
  `(?:把)?${THING}{0,4}(?:删掉|删除|删)${THING}{1,4}`,
  `(?:都|全)?(?:删掉|删除|删)${TAIL}`,
]
const CANCELS = new RegExp(`^${LEAD}(?:${WAYS.join('|')})${TAIL}$`, 'u')
/** 不要 alone answers what was asked; 先不开 puts off. */
const OTHERWISE =
  /^(?:我们?|嗯)?(?:不要|不用|不需要)(?:的)?$|^(?:先|暂时)不(?:开|办|申请)(?:票|发票)?$|登录|登陆|账[户号]|的票$/u

export function isChineseCancel(clause: string): boolean {
  const said = clause.normalize('NFKC').replace(/[\s、'"“”‘’（）()【】…~]+/gu, '')
  return said.length <= 20 && CANCELS.test(said) && !OTHERWISE.test(said)
}

const GOES_ON =
  /(?:不|别|没|不是|不想|不用|不要|没有?(?:说|想|要))(?:再)?要?(?:取消|删|放弃|退出|撤)|保留|继续|接着|还是(?:要|得|想|再|给我|帮我)*(?:开|申请|办|提交)|(?:点|按|说|搞|弄|打|发|看)错|误(?:点|操作|触)|[手口]滑|[手口笔]误|反悔|后悔|开(?:个)?玩笑|改(?:变)?主意|留着|别别|别啊|(?:还|又|仍)(?:是)?(?:要|需要|得要|想要)|需要的|要的|(?:还|我)?要开的|还是要|我是说|我的意思|不是[，, ]|^(?:不|否|不是|不对|别|no)[，,。!！]?$/iu
const GIVES_UP = /撤|删(?:了|除|掉|吧|$)|清[空除]|取消|不要了|不开了|不申请了|不办了|作废|放弃/u

/** The answer to "really give it up?", where it says more than yes or no. */
export function keepsOrDropsInChinese(text: string): 'keep' | 'drop' | undefined {
  if (GOES_ON.test(text)) return 'keep'
  return GIVES_UP.test(text) && !/[吗?？]/u.test(text) ? 'drop' : undefined
}
