// How a letter is built, whatever it speaks of: who speaks to whom, how long, with how many numbers, links and fields.
// Robots' notices of matters that no example names are still built like notices.

const I =
  /(?<!\p{L})(?:i|my|me|mine|jag|min|mitt|mina|mig|ich|je|mon|ma|yo|mi)(?!\p{L})|我(?!司|们|公司|单位|行|店|局|院)|本人/iu
const WE =
  /(?<!\p{L})(?:we|our|us|vi|vår|vårt|våra|oss|wir|unser\p{L}*|nous|notre|nos|nuestr[oa]s?)(?!\p{L})|我们|[我敝]司|[我本]公司/iu
const YOU =
  /(?<!\p{L})(?:you|yours?|du|din|ditt|dina|dig|ni|er|ert|era|sie|ihre?n?|vous|votre|vos|su|usted)(?!\p{L})|[您你]|贵[司公]/iu
const ANSWERING = /^\s*(?:re|sv|回复|答复|回覆|aw|antw|odp|res|fwd?|转发|轉寄|vb|wg)\s*[:：]/iu
const LINK = /https?:|www\.|\bclick\b|\bview\b|点击|查看|\bklicka\b|\blogga in\b/giu
const FIELD = /(?:^|[\n。.;；，,、 ])\s{0,3}[\p{L} ]{2,20}\s?[:：]\s?\S/gu
const NUMBER = /\d+/g
const ADDRESS = /[\w.]@[\w-]+\.\w/
const BRACKETED = /【|^\[/u
const BAR = / [|｜·•] /u

/** Whether the subject is that of a letter that answers or passes on another. */
export function isAnswering(subject: string): boolean {
  return ANSWERING.test(subject)
}

/** Steps rather than a number: each is a feature of its own, so that more of a thing weighs more. */
function steps(name: string, count: number, bounds: number[]): string[] {
  return bounds.map((bound) => (count >= bound ? `${name}≥${bound}` : `${name}<${bound}`))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

export function letterBuild(subject: string, text: string): string[] {
  const answering = isAnswering(subject)
  const who = `${I.test(text) ? 'i' : ''}${WE.test(text) ? 'we' : ''}${YOU.test(text) ? 'you' : ''}`
  return [
    `who ${who}`,
    `${who} ${answering ? 're' : 'new'}`,
    ...steps('long', text.length, [20, 40, 80, 160, 320]),
    ...(answering ? ['re', 're'] : ['new', ...steps('subject', subject.length, [8, 16, 24, 40])]),
    ...steps('numbers', count(text, NUMBER), [1, 2, 4]),
    ...steps('links', count(text, LINK), [1, 2]),
    ...steps('fields', count(text, FIELD), [1, 3]),
    ADDRESS.test(text) ? 'address' : 'no address',
    BRACKETED.test(text) || BRACKETED.test(subject) ? 'bracketed' : 'no bracket',
    BAR.test(text) ? 'barred' : 'no bar',
  ]
}
