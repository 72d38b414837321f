// Whether a clause says nothing but "do it": "looks right to me now", "då bekräftar jag". People agree in more ways than
// examples can list, so what counts is that every word belongs to agreeing and one of them agrees.

const AGREES =
  /(?<![\p{L}])(?:yes|yeah|yep|yup|yea|sure|absolutely|definitely|exactly|agreed?|approved?|ok|okay|confirm(?:ed|ing|s)?|rätt|riktigt|in order|as it should be|submit|proceed|go ahead|do it|send it|right|correct|fine|(?:looks?|all|is|it's|that's|now) (?:all )?(?:good|great|perfect|well)|ja|japp|jepp|yes+|jaja\p{L}*|jo|jodå|visst|absolut|precis|okej|bekräfta[rs]?|stämmer|skickas? in|kör|godkänn(?:er)?|(?:ser|är|blir|det) (?:det )?(?:så )?(?:rätt|bra|fint|perfekt|korrekt))(?![\p{L}])/iu
const WORD =
  /^(?:yes|yeah|yep|yup|yea|sure|absolutely|definitely|exactly|agreed?|approved?|ok|okay|riktigt|alright|cool|confirm(?:ed|ing|s)?|submit|proceed|go|ahead|do|send|in|off|right|correct|fine|good|great|perfect|well|looks?|looking|all|is|are|it|it's|its|that|that's|thats|this|these|everything|now|then|so|and|with|by|to|for|me|us|my|from|side|here|i|we|please|pls|just|very|the|details?|data|request|ja|japp|jepp|yes+|jaja\p{L}*|jo|jodå|visst|absolut|precis|okej|toppen|kanon|fint|korrekt|thank|thanks|you|tack|tackar|mycket|much|kindly|order|in order|gärna|men|bekräfta[rs]?|härmed|hereby|ansökan|allting|iväg|vidare|gå|ni|du|kan|can|you|now|at|last|finally|äntligen|även|också|too|as|be|to|should|stämmer|skickas?|kör|godkänn(?:er)?|ser|är|blir|det|den|allt|så|rätt|bra|perfekt|nu|då|jag|vi|ut|på|på det|med|och|mig|oss|uppgifterna|alla|helt)$/iu
const MOST_WORDS = 10
/** "Is it right", "so that is right": the first asks without a mark. */
const ASKS = /^(?:is|are|do i|do we|är|stämmer (?:det|allt|den)|ser det|blir det)(?![\p{L}])/iu

/** "Great": says nothing by itself, and takes nothing from the yes beside it. */
export function isPraise(clause: string): boolean {
  return /^(?:very |mycket )?(?:good|great|perfect|excellent|nice|wonderful|super|toppen|bra|perfekt|utmärkt|fint)$/iu.test(
    clause,
  )
}

/** "Now then", "nu så": leads up to what is said and says nothing itself. */
export function isFiller(clause: string): boolean {
  return /^(?:(?:now|then|so|well|there|alright|all right|right then|oh|ah+|hm+|great|nu|så|då|sådär|så där|jaha|äh|nåväl)(?: |$))+$/iu.test(
    clause,
  )
}

export function isAgreement(clause: string): boolean {
  const words = clause.toLowerCase().replace(/’/gu, "'").split(/\s+/u).filter(Boolean)
  if (words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return false
  const said = words.join(' ')
  return AGREES.test(said) && !ASKS.test(said)
}

// Words by which something is handed in, whatever stands around them: "Bekräftat, ställ ut den", "I confirm the above".
const HANDS_IN =
  /(?<![\p{L}])(?:confirm(?:ed|ing|s)?|submit(?:ted)?|proceed|go ahead|go for it|spot on|bekräfta(?:r|s|t|d|de)?|skicka in|lämna in|kör(?: på)?|godkänn(?:er|s|t)?|godkänd)(?![\p{L}])/iu
/** With one of these it is put off, limited, asked or refused. */
const HOLDS_BACK =
  /[?？\d@]|n't(?![\p{L}])|(?<![\p{L}])(?:not|never|no|but|except|however|although|only|instead|change[sd]?|wrong|wait|hold|later|tomorrow|soon|yet|until|check|ask|first|before|after|if|when|whether|once|unless|will|would|could|cancel|boss|manager|colleague|confirm (?:that|receipt|you)|you confirm|inte|ej|aldrig|nej|men|utom|bara|fast|ändra\p{L}*|byt\p{L}*|fel|vänta|senare|sen|sedan|imorgon|kolla\p{L}*|fråga\p{L}*|först|innan|efter|när|ska|skulle|kan ni|avbryt|chef\p{L}*|kollega\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:to|till|på|for|för|at|hos) (?:the |our )?\p{Lu}/u
const MOST_WORDS_AROUND = 12

/** Hands in, in words of one's own. */
export function handsIn(text: string): boolean {
  const words = text.split(/\s+/u).length
  return (
    words <= MOST_WORDS_AROUND &&
    HANDS_IN.test(text) &&
    !HOLDS_BACK.test(text.replace(/[.!]+$|never ?mind/giu, '')) &&
    !ASKS.test(text)
  )
}
