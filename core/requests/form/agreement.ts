// Whether a clause says nothing but "do it": "looks right to me now", "då bekräftar jag". People agree in more ways than
// examples can list, so what counts is that every word belongs to agreeing and one of them agrees.

// Each of these agrees by itself, whatever words of agreeing stand around it.
const AGREES =
  /(?<![\p{L}])(?:yes+|s[ií]|oui|genau|jawohl|claro|vale|perfetto|parfait|yeah|yep|yup|yea|oke|oki|okie|okk+|okey|kk?|sure|absolutely|definitely|exactly|agreed?|approved?|ok|okay|alright|confirm(?:ed|ing|s)?|flawless|lgtm|in order|as it should be|submit|proceed|go (?:ahead|for it)|gå (?:gärna )?vidare|do (?:it|so|the needful)|(?:send|ship) (?:it|this|them|off|away)|(?:hit|just|please|and) send|^go$|let's (?:go|do (?:it|this))|issue (?:it|this|them|the same|the fapiao)|right|correct|fine|perfect|excellent|(?:double-?)?checked|har kollat|works|very good|(?:good|great|nice) (?:now|then|to go)|(?:looks?|all|is|its|it's|thats|that's|sounds|now) (?:all |now )?(?:good|great|well)|ja+|jaa+|japp|jepp|jupp|jadå|javisst|okidoki|oki|okey|yes box|tummen upp|finemang|godkännes|nöjda?|registrera|såklart|självklart|givetvis|naturligtvis|jajamän|jaja\p{L}*|jo|jodå|visst|absolut|precis|okej|bekräfta[rst]?|st[äa]mmer|skicka(?:s|r)?|lämna in|kör|godkän(?:ner|ns|n|t|d)|rätt|riktigt|korrekt|perfekt|utmärkt|klart|kanon|toppen|i (?:sin )?ordning|gör (?:så|det)|ställ(?:a|s)? ut (?:den|fapiaon|det)|utfärda (?:den|fapiaon)|bra|(?:ser|är|blir) (?:det )?fint)(?![\p{L}])/iu
const WORDS = new Set(
  `yes yess yesss si sí oui genau jawohl claro vale perfetto parfait oke oki okie okk okkk okey k kk yeah yep yup yea sure absolutely definitely exactly agree agreed approve approved ok okay alright cool lgtm
  confirm confirmed confirming confirms submit submitted proceed go going ahead do so needful the same send ship hit off away in right
  correct fine flawless good great perfect excellent well looks look looking sounds works all is are it its it's that that's thats
  this these them everything above summary now then so and with by to for me us my our your from side end here i i've we we've have
  checked double-checked doublechecked let's lets please pls plz kindly just very details detail info information data one request fapiao
  both båda bägge tre fyra three four till application form thank thanks you much order hereby too as be been should can issue on at last finally a
  ja jaa japp jepp jajamän jo jodå visst absolut precis okej toppen kanon fint korrekt riktigt tack tackar mycket gärna men bekräfta
  bekräftar bekräftas bekräftat härmed ansökan allt allting iväg vidare gå ni du kan nu då även också stämmer stammer skicka skickar skickas kör
  godkänn godkänner godkänns godkänt godkänd ser är blir det den dem detta så rätt bra perfekt utmärkt klart jag vi ut på med och mig
  oss uppgifterna uppgifter alla helt hela sin ordning i in gör ställ ställa ställs utfärda fapiaon fapiao lämna har kollat låter
  pricken punkt pricka exakt såklart självklart givetvis naturligtvis varsågod varsågoda att de stämer e dé nöjd nöjda registrera registreras godkännes okidoki oki okey box tummen upp finemang vänligen
  köra igång in in' ovan ovanstående information informationen aa eländet skiten grejen stenhårt fullt hittills äntligen hårt bara direkt sammanfattningen mm mhm aha för fan förhand advance lot`
    .split(/\s+/u)
    .filter(Boolean),
)
/** "No changes", "nothing to correct", "inga fel": what is not there to be put right makes it right. */
const FLAWLESS =
  /(?<![\p{L}])(?:(?:i |we |there (?:is|are) )?(?:have |see |found )?(?:no|nothing|not any|without)(?: (?:more|further|other|any|else))*(?: (?:changes?|corrections?|mistakes?|errors?|issues?|problems?|objections?|complaints?|wrong|(?:left )?to (?:change|add|correct|fix|amend))(?: or (?:changes|corrections|mistakes|errors))?)(?: (?:needed|required|necessary|found|here|at all|from (?:my|our|this) (?:side|end)))*|(?:jag |vi )?(?:har |ser |hittar )?(?:inga|inget|ingenting|utan)(?: (?:fler|mer|andra|annat|som helst))*(?: (?:ändringar|rättelser|fel|problem|invändningar|synpunkter|att (?:ändra|rätta|tillägga|anmärka på)|som (?:ska|behöver) ändras))(?: (?:behövs|här|från (?:min|vår) sida))*)(?![\p{L}])/giu
const MOST_WORDS = 10
/** "Is it right", "so that is right": the first asks without a mark. */
const ASKS =
  /^(?:is|are|does|do i|do we|do they|(?:should|can|may|shall) (?:i|we)|(?:ska|kan|får|bör) (?:jag|vi)|är|stämmer (?:det|allt|den)|ser det|blir det)(?![\p{L}])/iu

/** "Great": says nothing by itself, and takes nothing from the yes beside it. */
export function isPraise(clause: string): boolean {
  return /^(?:no|nej)[, ] ?(?:no |it |that |this |all |everything |det |allt |den )+(?:is |'s |are |är )?(?:fine|ok|okay|good|right|correct|alright|bra|rätt|okej|lugnt)$|^(?:very |mycket )?(?:good|great|nice|wonderful|super|awesome|amazing|fantastic|brilliant|lovely|prima|passt|genau|finfint|jättebra|kalas|strålande|grymt|suveränt|najs|fantastiskt|lysande|snyggt|skitbra|kalasbra|fint|härligt|underbart)$/iu.test(
    clause,
  )
}

/** "Now then", "nu så": leads up to what is said and says nothing itself. */
export function isFiller(clause: string): boolean {
  return (
    /^(?:(?:now|then|so|well|there|alright|all right|right then|oh|ah+|hm+|great|nu|så|då|sådär|så där|jaha|äh|nåväl)(?: |$))+$/iu.test(
      clause,
    ) || wordsOf(clause).every((word) => WORDS.has(word))
  )
}

/** "Yes for heaven's sake" */
const SIGHS =
  /(?<![\p{L}])(?:for (?:the love of \p{L}+|\p{L}+'?s? sake)|(?:oh )?my (?:god|goodness)|för (?:guds|sjutton|tusan|böveln|bövelen|fan|helvete)(?: skull)?|herregud|äntligen|finally|at last)(?![\p{L}])/giu

function wordsOf(clause: string): string[] {
  const plain = clause
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(SIGHS, ' ')
    .replace(/["“”]|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]?/gu, ' ')
  return plain
    .replace(/(?<![\p{L}])(?:ja){1,3}m[aeä]n+(?:san+)?(?![\p{L}])/gu, 'ja')
    .replace(FLAWLESS, 'flawless')
    .split(/\s+/u)
    .filter(Boolean)
}

export function isAgreement(clause: string): boolean {
  const words = wordsOf(clause)
  if (words.length > MOST_WORDS || !words.every((word) => WORDS.has(word))) return false
  const said = words.join(' ')
  return AGREES.test(said) && !ASKS.test(said)
}

// Words by which something is handed in, whatever stands around them: "Bekräftat, ställ ut den", "I confirm the above".
const HANDS_IN =
  /(?<![\p{L}])(?:(?:confirm|comfirm|confrim|cofirm|confim|conferm)(?:ed|ing|s)?|submit(?:ted)?|proceed|go ahead|go for it|spot on|validated?|finali[sz]e|approved?|(?:send|file|ship|hand|turn|put) (?:it|this|them|that)(?: (?:off|in|through|out|away|over))?(?! (?:to|by|via|with|at|for|as|under|till|med|på|hem)(?![\p{L}]))|(?:get|set) (?:it|this|things) (?:going|rolling|started|moving|done|in motion)|(?:good|ready|clear(?:ed)?|free) to go|green light|thumbs up|make it so|bekräfta(?:r|s|t|d|de)?|skicka (?:in|iväg|den|ansökan)(?! (?:till|med|på|hem|via)(?![\p{L}]))|lämna in|köra(?: på| igång)?|kör(?= ?(?:$|[.,!;\n]| (?:på|igång|i gång|hårt|stenhårt|då|nu|bara|så|vi|gärna|den|det|tack|in|ju)(?![\p{L}])))|godkänn(?:er|s|t)?|godkänd|in med (?:den|det|skiten)|klartecken|fritt fram|så vill (?:vi|jag) ha det|klart att skicka|klar att gå|sätt (?:igång|i gång)|grönt ljus|tummen upp)(?![\p{L}])/iu

const WHAT_IS_SHOWN = String.raw`(?:everything|all(?: of (?:it|this|that))?|it|that|this|these|those|the above|(?:the |all |all the |your |our |my )?(?:data|details?|info(?:rmation)?|particulars|entries|fields|summary|request|application|form|list|points|values)|allt(?:ing|ihop)?|det|detta|(?:alla )?uppgifter(?:na)?|sammanfattningen|ansökan|listan)(?: (?:here|above|there|you (?:have|wrote|listed|show|noted)|now|här|ovan|nu|som står))*`
const IS_SO = String.raw`(?:fits?|match(?:es)?|agrees?|tall(?:y|ies)|adds? up|checks? out|is as (?:it should|i|we|agreed)|(?:is|are|'s|'re|looks?|seems?|sounds?|appears?)(?: to be)?(?: all| just| very| quite| perfectly| absolutely| now| really| completely| so far)* (?:right|correct|fine|good|ok(?:ay)?|in order|accurate|complete|true|perfect|exact|proper|alright|great|excellent|wonderful|satisfactory|well|nice|as (?:it should|i|we|agreed|requested|wanted|desired|wished))|st[äa]mmer|(?:är|blev|blir|verkar|känns|låter)(?: ju| helt| nu| alldeles| vara| allt| så)* (?:rätt|riktiga?t?|korrekta?|bra|st[äa]mma|ok|okej|klart|perfekt|som det ska)(?= ?(?:$|[.,!;)\n]|(?:nu|ut|så|tack|allt|då|för (?:mig|oss|min|vår)|på|och|enligt|skicka|kör|igen|alltihop)(?![\p{L}])))|ser(?: helt| nu| väldigt| jätte)?(?: ut)?(?: att vara)? ?(?:rätt|riktigt|korrekt|bra|ok|okej|bra ut|fint ut|rätt ut)|passar)`
/** "Everything fits", "the details are accurate", "all is as we wanted": of the whole, and not of one value. */
const ALL_RIGHT = new RegExp(
  `(?<![\\p{L}])${WHAT_IS_SHOWN} ?${IS_SO}(?![\\p{L}])|(?<![\\p{L}])(?:nu|då|så) (?:är|blev|blir|ser|känns|stämmer) (?:det|allt|den|allting)(?: ju| helt| äntligen)*(?: ut)?(?: (?:rätt|bra|korrekt|riktigt|perfekt|klart|fint))(?= ?(?:$|[.,!\\n]|ut|tack|skicka|kör))|(?<![\\p{L}])(?:i(?: am|'m)?|we(?: are|'re)?|jag(?: är)?|vi(?: är)?) (?:agree|(?:quite |very |perfectly |fully |totally )?(?:happy|satisfied|fine|content|pleased|ok(?:ay)?|good) with|nöjd(?:a)?(?: med)?|med på)(?![\\p{L}])`,
  'iu',
)
/** With one of these it is put off, limited, asked or refused. */
const HOLDS_BACK =
  /n't(?![\p{L}])|(?<![\p{L}])(?:bekräfta\p{L}*|confirm\p{L}*) (?:att (?:jag|vi) (?:har )?(?:fått|tagit|mottagit|sett|läst)|mottag\p{L}*)|(?<![\p{L}])(?:not|never|no|but|except|however|although|only|instead|change[sd]?|wrong|wait|hold|later|tomorrow|soon|yet|until|check|ask|first|before|after|if|when|whether|once|unless|will|would|could|cancel|boss|manager|colleague|confirm (?:that|receipt|you)|you confirm|inte|ej|aldrig|nej|men|utom|bara|fast|ändra\p{L}*|byt\p{L}*|fel|vänta|senare|sen|sedan|imorgon|kolla\p{L}*|fråga\p{L}*|först|innan|efter|när|ska|skulle|kan ni|avbryt|chef\p{L}*|kollega\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:to|till|på|for|för|at|hos) (?:the |our )?\p{Lu}/u
const MOST_WORDS_AROUND = 12
const MOST_WORDS_OF_ONE = 16

/** A value or a question: no mere yes. */
const TELLS = /[?？\d@]/u

/** Puts it off, limits it or refuses: what else is said may be a yes, and is none. */
export function holdsBack(text: string): boolean {
  return TELLS.test(text) || HOLDS_BACK.test(text.replace(/[.!]+$|never ?mind|som (?:det|den|de) ska(?: vara)?/giu, ''))
}

/** So plainly agreed that other words beside it take nothing back. */
const CLEARLY =
  /(?<![\p{L}])(?:confirm\p{L}*|submit|proceed|go ahead|looks? (?:all )?(?:good|right|fine|correct|great)|(?:all|is|are|it's|that's) (?:all )?(?:right|correct|fine|good|in order)|bekräfta\p{L}*|stämmer|skicka(?: den| in| iväg)*|kör(?: på)?|godkän\p{L}*|(?:ser|är|blir|allt) (?:helt |allt |det )?(?:bra|rätt|korrekt|fint|riktigt)|korrekt|helt rätt|ställ(?:a)? ut|utfärda)(?![\p{L}])/iu
/** A further wish, which is heard before anything is handed in. */
const WISHES_MORE =
  /(?<![\p{L}])(?:person|human|agent|someone|ring|call me|help|stop|add|remove|another|also|same|once i|människa|handläggare|någon|hjälp|stopp|ångra\p{L}*|lägg\p{L}* till|ta bort|en till|också|samma|återkommer|hör av|så snart|så fort|om)(?![\p{L}])/iu

/** "I have gone through it all. Looks right. Please issue it at once": one clause agrees, and none holds back. */
export function agreesBeside(clauses: string[]): boolean {
  const rest = clauses.filter((clause) => !isAgreement(clause))
  const words = rest.join(' ').split(/\s+/u).length
  const isClear = clauses.some((clause) => CLEARLY.test(clause) && isAgreement(clause))
  return isClear && words <= MOST_WORDS_AROUND && !rest.some((clause) => holdsBack(clause) || WISHES_MORE.test(clause))
}

/** Hands in, in words of one's own. */
export function handsIn(said: string): boolean {
  // "No then confirm": nothing else, and it is handed in.
  const text = said
    .replace(
      /(?:(?:precis|exakt|just) )?så (?:är det|ska(?:ll)? (?:det|den)) (?:det )?(?:va|vara|se ut|stå)(?=[.!, ]*$)/iu,
      'bekräfta',
    )
    .replace(/^(?:no|nope|nej|nä)(?:[,.!]| then| but| so| men| då| så)+ /iu, '')
  if (text.split(/\s+/u).length > MOST_WORDS_OF_ONE || TELLS.test(text)) return false
  const isSaid = HANDS_IN.test(text) || ALL_RIGHT.test(text.replace(/’/gu, "'"))
  return isSaid && !holdsBack(text) && !ASKS.test(text)
}
