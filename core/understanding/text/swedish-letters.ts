// Gives words of our trade the å, ä and ö back that people without a Swedish keyboard leave out: "pa mitt namn", "stammer".
// Letter for letter, so that every place in the text stays where it is. For matching words only; values stay as typed.

// Only words that are nothing else in Swedish or English and no names. The last letter of a stem may be followed by any ending.
const WHOLE = `på är när även också från själv själva rätt rätta rättar gör göra göras kör köra kört hjälp hjälpa behöver behöva
  förra förut först följande två någon något återkommer ångrar ångrade ångrat fortsätt fortsätta fortsätter släpp släpper
  lämna lämnar lämnas ändå däremot ännu många ställ ställa ställd ställs ställas gå går gått vänta väntar så då alltså nästa
  behåll behåller behålla låt lägg lägga läggs lägger köpt köpte köpare köp säljare förresten förlåt gällande gäller igår säger
  säga börjar börja möjligt önskar önskas önska överens snälla glöm glömde måste tyvärr hälsning hälsningar bästa ändras ändrar
  ändrat ändrad ändring ändringar oförändrad oförändrade oförändrat oändrat avhämtning hämtning upphämtning avhämtas hämta hämtar
  hämtas hämtat allmän allmänna särskild särskilda särskilt stämmer stämde företag företaget företagets företagare anmärkning
  anmärkningen bekräfta bekräftar bekräftas bekräftat bekräftelse övriga övrigt utfärda utfärdar utfärdas utfärdad utfärdat utställd
  utställt fråga frågar frågor frågan människa handläggare tillägg näringstillstånd säker jättebra sådär hör`
const PHRASES = `hoppa över|hoppar över|vänlig hälsning|vänliga hälsningar|vänligen`
/** "Andra" is also "the other": here something is to become something else. */
const CHANGE =
  /(?<=(?:^|[.,!?\n] ?|(?<![\p{L}])(?:kan du|kan ni|vill|måste|behöver|behover) ))[aA](?=ndra (?:\p{L}+ ){1,3}till )/giu

const FLAT: Record<string, string> = { å: 'a', ä: 'a', ö: 'o' }
const flat = (word: string) => word.replace(/[åäö]/gu, (letter) => FLAT[letter] ?? letter)
const WORDS = [...PHRASES.split('|'), ...WHOLE.split(/\s+/u)].filter((word) => word !== flat(word))
const RESTORED = new Map(WORDS.map((word) => [flat(word), word]))
const TYPED_FLAT = new RegExp(
  `(?<![\\p{L}@./_-])(?:${[...RESTORED.keys()].sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}@_])`,
  'giu',
)
const HAS_LETTERS = /[åäöÅÄÖ]/u
const HAS_VOWELS = /[aoAO]/u
const isSentence = (text: string, at: number) => /(?:^|[.!?\n] ?)$/u.test(text.slice(Math.max(0, at - 2), at))

/** Of the same length. A text in which one of the letters stands was typed with them. */
export function withSwedishLetters(text: string): string {
  if (HAS_LETTERS.test(text) || !HAS_VOWELS.test(text)) return text
  return text
    .replace(TYPED_FLAT, (typed, at: number) => {
      const restored = RESTORED.get(typed.toLowerCase()) ?? typed
      const isName = typed[0] !== typed[0]?.toLowerCase() && !isSentence(text, at)
      return isName ? typed : [...restored].map((letter, index) => cased(letter, typed[index] ?? '')).join('')
    })
    .replace(CHANGE, (letter) => (letter === 'A' ? 'Ä' : 'ä'))
}

function cased(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase()
}
