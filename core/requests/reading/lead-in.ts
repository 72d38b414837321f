// The words that lead up to a name: "kindly put … as the title", "it is made out to …", "ställ ut den på …", "vår chaufför …".

const WORDS = new Set(
  `please pls kindly just only use using take put write enter issue bill invoice charge address make made get have give it this them
  the fapiao title name named company compny compnay comapny business firm organisation organization buyer purchaser customer legal registered full official
  chinese english our my we i is are be as should will would can could must shall called goes go by with under on in to for of at out
  read reads say says actually really now that that's it's its so and ok okay here actually well hi hello sure yes no sorry billed issued written
  spelled spelt styled trade trading operate operating known listed incorporated under
  vi jag den det fapiaon ska skall vill ha få stå står vara är heter kallas på till för i med åt som ta tar skriv skriva skrivs ställ
  stavas skrivas ställs ställas ställa ut utställd utfärda utfärdas fakturera sätt använd vårt vår mitt min bolag bolaget bolagets företag företaget
  företagets firma firman namn namnet titel titeln köpare köparen registrerade juridiska kinesiska bara faktiskt egentligen nu tack snälla hej ja nej och kör`
    .split(/\s+/u)
    .filter(Boolean),
)
// Behind one of these a name may be written small.
const LINKS = new Set('to for as is are called named by of på till åt heter är som'.split(' '))
/** Alone, and written large, only these lead up to a name: "The" and "Company" may be its first word. */
const OPENERS = new Set(
  "use put take write issue buyer purchaser customer köpare bill invoice to for please it's its ta skriv fakturera använd på till åt sätt".split(
    ' ',
  ),
)
const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[:,.]$/u, '')
const isLarge = (word: string | undefined) => /^["“(]?[\p{Lu}\p{sc=Han}\d]/u.test(word ?? '')

/** What people say before they come to the point, or instead. */
const TALK = new Set(
  `sure yep yeah nope oh ah hm hmm sorry oops just a an sec second moment minute wait one hold hang let me see right alright great fine good
  course certainly thanks thank again perhaps maybe later not also do don't know think guess there's something please kindly visst javisst
  oj förlåt vänta lite ett ögonblick stund precis tack självklart inte vet också`.split(/\s+/u),
)

/** "Sure", "oh no", "make it": no name, only what leads up to one or puts it off. */
export function isTalk(text: string): boolean {
  const words = text.split(/\s+/u).map(plain).filter(Boolean)
  return words.length > 0 && words.every((word) => TALK.has(word) || WORDS.has(word))
}

/** "Sure, it's …", "Make it “…”": how much of a text is talk in front of a name, up to a comma or a quotation mark. */
export function talkBefore(text: string): number {
  const [whole = '', talk = ''] = /^((?:[\p{L}'’]+ ?){1,5})(?:[,.!:] (?=\S)|(?= ?["“„]))/u.exec(text) ?? []
  return whole !== '' && isTalk(talk) ? whole.length : 0
}

/** How many characters in front of a name only lead up to it. */
export function leadInOf(text: string): number {
  const words = text.split(' ')
  let count = 0
  while (count < words.length - 1 && WORDS.has(plain(words[count] as string))) count += 1
  // "Use The Red Lion Ltd": what is written large belongs to the name.
  while (count > 1 && isLarge(words[count - 1])) count -= 1
  const last = plain(words[count - 1] ?? '')
  if (count === 0 || !(isLarge(words[count]) || LINKS.has(last))) return 0
  if (count === 1 && isLarge(words[0]) && !OPENERS.has(last)) return 0
  return words.slice(0, count).join(' ').length + 1
}

/** "Our driver Tom Field", "it's Hanna Brook": where the name begins that ends a text, words written small before it. */
export function endingNames(text: string): string[] {
  const words = text.split(' ')
  return words.flatMap((_, at) => {
    const before = words[at - 1]
    const isLed =
      before !== undefined && (/^\p{Ll}/u.test(before) || /['’]s$|[^\p{L}\d.'’)]$/u.test(before) || at === 1)
    return isLed ? [words.slice(at).join(' ')] : []
  })
}
