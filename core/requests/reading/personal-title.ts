// A person's name right behind the words for a personal title: "privatperson Nils Holm", 个人 张伟.
import { isPerson } from './person-name.js'
import type { Span } from './sheet.js'

const PERSONAL =
  /(?:(?<=(?:^|[,;/|\n]) ?)(?:personal|private)(?= ?[,/|])|(?<![\p{L}])(?:private person|individual|privatperson|privat|personal title|personlig titel|(?:to|for|on) me personally|(?:to|for) myself|in my (?:own |personal )?name|i (?:mitt (?:eget |personliga )?|eget )namn|(?:på|till|åt) mig (?:själv|personligen|privat))|个人(?:抬头|发票|开票|开发票|普票|名义|开|的|用)*)[ ，,:：（(/|]{1,3}/giu
const NAME = /^(?:[\p{sc=Han}·]{2,6}|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){1,3})(?![\p{L}])/u

export function findPersonalTitles(text: string): Span[] {
  return [...text.matchAll(PERSONAL)].flatMap((match) => {
    const start = match.index + match[0].length
    const name = NAME.exec(text.slice(start, start + 60))?.[0] ?? ''
    return isPerson(name) ? [{ start, end: start + name.length, value: name }] : []
  })
}
