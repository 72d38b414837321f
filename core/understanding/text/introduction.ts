// 我是宏达公司的财务小王，…: who is writing tells nothing of what is wanted. Chinese joins it to the rest by a comma, so that
// no sentence ends behind it.

const HELLO = '(?:(?:您好|你好|大家好|老师好|哈[喽啰]|在吗|打扰(?:一?下|了)?|请问)[，,。!！~、 ]*)*'
const PLACE = '公司|集团|学校|大学|学院|医院|单位|事务所|协会|工厂|门店|部门|企业|机构'
const POST =
  '财务|会计|出纳|行政|人事|采购|文员|助理|秘书|前台|负责人|管理员|经理|主管|总监|老板|老师|工程师|员工|同事|客户|用户|it|IT|hr|HR'
const WHO = `(?:我|我们|我这边|我们这边|这边|这里|本人)(?:是|这里是|来自|代表)[^，,。?？!！\\n]{0,24}(?:${PLACE}|${POST})的?[^，,。?？!！\\n]{0,6}`
const NAMED = '(?:我|本人|敝人)(?:的?名字)?(?:叫|姓|是小|是老)[^，,。?？!！\\n]{1,8}'

const INTRODUCTION = new RegExp(`^${HELLO}(?:(?:${WHO}|${NAMED})[，,。；; \\n]+)+(?=\\S{2})`, 'u')

/** What was done, or with what, is no introduction: 我是用个人账户付的. */
const TELLS = /[付买开填写转改换退收寄订报错丢没不想要能]|发票|抬头|税|账|邮箱|密码/u
/** Whose customer somebody else's is may ask about that. */
const CUSTOMER = /客户|用户/u
const OURS = /(?:贵公?司|贵方|你们|您们|[您你])(?:家|这边|这里)?的?[老新]?(?:客户|用户)/u

/** Where the message itself begins; 0 where nobody introduces himself. */
export function endOfIntroduction(plain: string): number {
  const said = INTRODUCTION.exec(plain)?.[0] ?? ''
  const isOthers = CUSTOMER.test(said) && !OURS.test(said)
  return TELLS.test(said) || isOthers ? 0 : said.length
}
