// Who receives it instead, said without a label: 换成赵丽颖收, 李建国离职了，写赵丽颖吧, 让我同事赵丽颖收. A clause is a name and
// words of changing and receiving, and nothing else.
import { isPerson } from './person-name.js'

const CHANGES = /[换改写让由给叫收]|名字|别人/u
const LEAD =
  /^(?:那|就|请|麻烦|还是|帮我|收件人?|收货人?|联系人|名字|姓名|的|改|换|成|为|到(?!付)|写|让|由|给|叫|是|我们?|公司|同事|朋友|助理|寄给|发给|转给|交给)+/u
const TAIL = /(?:来|签)?(?:收件|收货|收|吧|了|就行|就好|哈|啊)*$/u
const ABOUT_TITLE = /抬头|公司名|发票开|开给|个人/u

/** Undefined unless one clause names one person. */
export function newRecipient(text: string): string | undefined {
  if (!CHANGES.test(text) || ABOUT_TITLE.test(text) || text.length > 40) return undefined
  const names = text
    .split(/[\s，,。；;、！!：:]+/u)
    .map((clause) => clause.replace(/1\d{10}$/u, '').replace(TAIL, ''))
    .flatMap((clause) => (isPerson(clause) ? [clause] : [clause.replace(LEAD, '')].filter(isPerson)))
    .filter((name) => /^[\p{sc=Han}·]{2,4}$/u.test(name))
  return new Set(names).size === 1 ? names[0] : undefined
}
