// 我是宏达公司的财务小王，…: who is writing tells nothing of what is wanted. Chinese joins it to the rest by a comma, so that
// no sentence ends behind it.

const HELLO = '(?:(?:您好|你好|大家好|老师好|哈[喽啰]|在吗|打扰(?:一?下|了)?|请问)[，,。!！~、 ]*)*'
const PLACE = '公司|集团|学校|大学|学院|医院|单位|事务所|协会|工厂|门店|部门|企业|机构'
const POST =
  '财务|会计|出纳|行政|人事|采购|文员|助理|秘书|前台|负责人|管理员|经理|主管|总监|老板|老师|工程师|员工|同事|客户|用户|it|IT|hr|HR'
const WHO = `(?:我|我们|我这边|我们这边|这边|这里|本人)(?:是|这里是|来自|代表)[^，,。?？!！\\n]{0,24}(?:${PLACE}|${POST})的?[^，,。?？!！\\n]{0,6}`
const NAMED = '(?:我|本人|敝人)(?:的?名字)?(?:叫|姓|是小|是老)[^，,。?？!！\\n]{1,8}'

const INTRODUCTION = new RegExp(`^${HELLO}(?:(?:${WHO}|${NAMED})[，,。；; \\n]+)+(?=\\S{2})`, 'u')

// 我在你们官网买的Office 365商业版，…: what was bought says no more than who is writing.
const SINCE =
  '(?:去年|前年|今年|上个?月|上周|上星期|昨天|前天|今天|刚刚?|之前|以前|已经|前几天|最近|前段时间|一直|这个月|[一二三几两]个?(?:月|周|天)前|开始|就|是|都)*'
const BUYER = '(?:(?:我|我们|咱们)(?:公司|单位|学校|团队|这边|家)?|我司|我单位|本公司|公司|单位)?'
const WHERE =
  '(?:(?:在|从|通过|用|跟|向)?(?:你们|您们|贵司|贵公司|贵方|世纪互联|21vianet)?(?:的|家)?(?:官方网站|官网|网站|平台|网上|网店|商城|客服)?(?:上面?|那里|这里|这边)?)'
const BOUGHT = '(?:购买|采购|订购|订阅|续订|续费|下单|开通|使用|付款买|买|订|用)(?:了|的|过|的是|着)*'
const PRODUCT = '(?:Office ?365|O365|Microsoft ?365|M365|365|E[135]|商业(?:标准|高级|基础|协作)?版|企业版|Exchange)'
const PURCHASE = new RegExp(
  `^${HELLO}${SINCE}${BUYER}${SINCE}${WHERE}${SINCE}${BOUGHT}(?=[^，,。?？!！\\n]{0,16}${PRODUCT})[^，,。?？!！\\n]{1,36}[，,。；; ]+(?=[^\\n]{4})`,
  'iu',
)
/** Bought, and then something about the product itself: that is no talk of Fapiao. */
const OF_PRODUCT =
  /安装|打不开|闪退|卡|报错|用不了|升级|续费|退款|退货|价格|多少钱|优惠|许可证?|licen[cs]e|版本|功能|同步|共享|会议|teams|outlook|word|excel|ppt|onedrive|exchange|sharepoint|(?<!激活|确认)邮件|收不到信|容量|空间/iu

/** What was done, or with what, is no introduction: 我是用个人账户付的. */
const TELLS = /[付买开填写转改换退收寄订报错丢没不想要能]|发票|抬头|税|账|邮箱|密码/u
/** Whose customer somebody else's is may ask about that. */
const CUSTOMER = /客户|用户/u
const OURS = /(?:贵公?司|贵方|你们|您们|[您你])(?:家|这边|这里)?的?[老新]?(?:客户|用户)/u

/** Where the message itself begins; 0 where nobody introduces himself. */
export function endOfIntroduction(plain: string): number {
  const bought = /365|E[135]|版|Exchange/u.test(plain) ? (PURCHASE.exec(plain)?.[0].length ?? 0) : 0
  if (bought > 0) return OF_PRODUCT.test(plain.slice(bought)) ? 0 : bought
  const said = INTRODUCTION.exec(plain)?.[0] ?? ''
  const isOthers = CUSTOMER.test(said) && !OURS.test(said)
  return TELLS.test(said) || isOthers ? 0 : said.length
}
