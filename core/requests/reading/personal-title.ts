// A person's name right behind the words for a personal title: "privatperson Nils Holm", 个人 张伟.
import { allMatches } from '../../all-matches.js'
import { isLatinInstitution } from './latin-institution.js'
import { endingNames, leadInOf } from './lead-in.js'
import { isPerson } from './person-name.js'
import type { Span } from './sheet.js'

const PERSONAL =
  /(?:(?<=(?:^|[,;/|\n]) ?)(?:personal|private)(?= ?[,/|])|(?<![\p{L}])(?:private person|individual|privatperson|privat|personal title|personlig titel|(?:to|for|on) me personally|(?:to|for) myself|in my (?:own |personal )?name|i (?:mitt (?:eget |personliga )?|eget )namn|(?:på|till|åt) mig (?:själv|personligen|privat))|[个私]人(?:抬头|发票|开票|开发票|普票|名义|开|的|用)*)[ ，,:：（(/|]{1,3}/giu
const NAME = /^(?:[\p{sc=Han}·]{2,6}|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){1,3})(?![\p{L}])/u

const CHUNK = /[^,.，;；。|\n:：!?！？()（）/\uE000\uE001]+/gu

const RUN = /\p{Lu}[\p{L}'’-]+(?: (?:van|von|de|af|\p{Lu}[\p{L}'’.-]*)){1,3}(?![\p{L}])/gu

/** "Use Oscar Finn as contact": the words written large, without the one that begins the sentence. */
function runsOfNames(chunk: string): string[] {
  return allMatches(chunk, RUN).map(([run]) => run.slice(leadInOf(run)))
}

/** 开柳建斌就行, 名字写许立新 */
function withoutHanLead(chunk: string): string {
  return chunk
    .replace(
      /^(?:那|就|请|麻烦|发票|抬头|名字|姓名|改成|换成|改|换|开给?|写|用|填|给|叫|是|我|的)+(?=\p{sc=Han}{2})/u,
      '',
    )
    .replace(/(?:就行|就好|就可以|即可|吧|的)+$/u, '')
}

/** "No company, just me, Erik Holm": where the kind of title is said, the only name of that kind in the message. */
export function findOwnName(text: string, titleType: string): Span | undefined {
  const isOne = titleType === 'personal' ? isPerson : titleType === 'institution' ? isLatinInstitution : () => false
  const named = allMatches(text, CHUNK).flatMap((match) => {
    const chunk = match[0].trim()
    // "We are the Embassy of …": the article is the sentence's.
    const name = [chunk, withoutHanLead(chunk), ...endingNames(chunk), ...runsOfNames(chunk)]
      .find(isOne)
      ?.replace(/^the (?=\p{Lu})/u, '')
    if (!name) return []
    const start = match.index + match[0].lastIndexOf(name)
    return [{ start, end: start + name.length, value: name }]
  })
  return named.length === 1 ? named[0] : undefined
}

export function findPersonalTitles(text: string): Span[] {
  return allMatches(text, PERSONAL).flatMap((match) => {
    const start = match.index + match[0].length
    const name = NAME.exec(text.slice(start, start + 60))?.[0] ?? ''
    return isPerson(name) ? [{ start, end: start + name.length, value: name }] : []
  })
}
