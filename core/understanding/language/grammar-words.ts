// Small words that carry no subject but give a language away, where subject words are borrowed to and fro.

const CHINESE = /[的了吗呢吧啊我你您們们请請帮要怎么没沒不是在有什多哪能可会給给把再还這这那就跟和]/gu
const ENGLISH =
  /(?<!\p{L})(?:the|an?|is|are|was|my|our|your|please|pls|for|to|of|on|how|what|where|when|which|why|i|we|you|it|do|does|did|can|could|has|have|not|no|and|or|with)(?!\p{L})/giu
const SWEDISH =
  /(?<!\p{L})(?:och|är|ar|jag|vi|du|ni|för|vår|vårt|våra|mitt|ert|hur|vad|var|när|vilken|vilket|vilka|varför|inte|på|till|tack|som|eller|kommit|fått|går|får|hej|allmän|allman|vanlig|vanliga|allmänna|allmanna|särskil[dt]|särskilda|sarskil[dt]|skattenr|skattenummer|hämta[rs]?|avhämtning|företag|företaget|behöver|behover|mottagare|också|ocksa|själv|sjalv)(?!\p{L})/giu
// Of the languages whose words look like Swedish ones, and the commoner of the others in Latin script.
const FOREIGN =
  /[øæßñçãõłřžĳ¿¡]|(?<!\p{L})(?:jeg|ikke|hvor|hvad|hva|hvem|hvordan|hvornår|hvorfor|hvilke[nt]?|noe|noget|når|af|dere|deres|sende|virker|lenger|længere|tager|glemt|sendt|gerne|snakke|passord\p{L}*|adgangskode\p{L}*|faktura(?:en|er)|ordrenumm?er\p{L}*|ich|nicht|ist|wie|wo|wann|wird|was|mein|meine|mir|sie|bitte|und|mit|können|helfen|guten|danke|das|der|die|ein|eine|habe|haben|kann|het|een|ik|mijn|hoe|waar|wanneer|niet|voor|dank|hulp|met|wachtwoord|factuur|je|ma|mon|est|où|pour|comment|une|les|des|mot|facture|merci|bonjour|dónde|está|mi|cómo|cuánto|quiero|necesito|hablar|tiempo|tarda|gracias|contraseña|factura|para|una|con|che|sono|non|il|della|come|dove|vorrei|tempo|fattura|grazie|missä|miten|milloin|minun|olen|haluan|unohdin|kiitos|lasku\p{L}*|onde|minha|esqueci|quanto|demora|não|obrigad[oa]|jest|gdzie)(?!\p{L})/giu

export type GrammarCounts = { chinese: number; english: number; swedish: number; foreign: number }

export function countGrammar(text: string): GrammarCounts {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return { chinese: count(CHINESE), english: count(ENGLISH), swedish: count(SWEDISH), foreign: count(FOREIGN) }
}
