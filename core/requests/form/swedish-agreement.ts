// Whether a Swedish clause says "do it", put together as people put it together: who, does, what, how. "Då kan ni sätta
// igång", "chefen har tittat och det är rätt", "godkänt från vår sida". Every word has its place, so that one word of
// another kind ("skicka den till Malmö", "adressen är rätt") makes it say something else.

/** One of the ways, separated by | or by the end of a line. */
const oneOf = (...ways: string[]): string => `(?:${ways.map((way) => way.trim().replace(/\s*\n\s*/gu, '|')).join('|')})`

const SO = `(?:${oneOf(
  'ju|nu|då|så|helt|alldeles|väldigt|riktigt|mycket|faktiskt|verkligen|precis|exakt|alltså|dessutom|också|även|visst',
  'säkert|nog|hundra|100|jätte|väl|gärna|bara|genast|direkt|härmed|därmed|äntligen|fullkomligt|fullständigt|redan',
)} )*`
const ALL = oneOf(
  'det(?: här| där| mesta)?|den(?: här)?|detta|allt(?: ?ihop(?:a)?|ing|sammans)?(?: annat)?',
  'alla (?:uppgifter|punkter|fält|detaljer|värden|rader)(?:na|en)?|uppgifterna|detaljerna|sammanfattningen|sammanställningen',
  'översikten|infon|informationen|ansökan',
)
const AS_IT_SHOULD = oneOf(
  'som (?:det|den|de) ska(?:ll)?(?: (?:vara|va|se ut))?',
  'som (?:jag|vi) (?:vill|ville|sa|angav|tänkt\\p{L}*)(?: ha det)?',
  'i (?:sin )?ordning|utan anmärkning|enligt (?:överenskommelse|önskemål)',
)
const RIGHT = `${SO}${oneOf(
  `(?:jätte|super|topp|skit|kalas|kanon|as|hel|klock|pang)?(?:rätt|bra|korrekta?|riktiga?t?|perfekta?|perfa|fint|fina)`,
  'utmärkta?|okej|ok|okay|kanon|toppen|topp|klart|lugnt|grönt|felfria?t?|prima|finfint',
  AS_IT_SHOULD,
)}`
const IS = oneOf('är|ser(?: ut)?|blir|blev|var|verkar(?: vara)?|känns|låter|tycks vara|ska vara|bör vara')
const AS_I_SEE_IT = `(?: ${oneOf(
  'ut|på pricken|överens|till punkt och pricka|i mina ögon|tycker (?:jag|vi)',
  '(?:för|från|enligt|hos) (?:mig|oss|min|vår|mitt|vårt|våra)(?: del| sida| håll| papper)?',
  'som (?:jag|vi) ser det|(?:så |som |vad )?(?:vitt )?(?:jag|vi) (?:kan se|vet|ser)',
  'så|nu|då|härmed|allt(?:ihop)?|också|ju|redan|fint|bra|utmärkt|precis|exakt|tack|är du snäll|är ni snälla',
)})*`

/** "Allt stämmer", "nu blev det rätt", "ser bra ut", "godkänt". */
const STATES = oneOf(
  `${SO}${ALL} ${IS} ${RIGHT}|(?:${SO}${ALL} )?(?:ser ut att|verkar|tycks) (?:stämma|vara ${RIGHT})|${SO}${ALL} ${SO}stämmer|${IS} ${RIGHT}|stämmer|(?:${ALL} )?${RIGHT}`,
  `(?:nu|då|så|här) ${SO}(?:${IS} ${SO}${ALL} ${RIGHT}|stämmer ${SO}${ALL})`,
  `(?:${ALL} (?:är|blev) )?(?:helt )?rätt (?:uppfattat|ifyllt|noterat|förstått|antecknat|skrivet|inmatat)`,
  'in(?:get|ga|genting)(?: konstigheter| konstigt| mer)?(?: att (?:invända|anmärka(?: på)?|klaga på|tillägga|lägga till|erinra|rätta|ändra))?(?<!inget|inga|ingenting|mer)',
  '(?:inga|ingen|utan) (?:ändring(?:ar)?|rättelse(?:r)?|anmärkning(?:ar)?|justering(?:ar)?)(?: behövs)?|oki ?doki|okidoki',
  `(?:${ALL} )?(?:duger|funkar|fungerar|passar|går)(?= (?:bra|fint|utmärkt|för|så|nu)|$)`,
  `(?:${ALL} )?(?:godkänns|godkän[dt]|accepteras|bekräftas?|bekräfta[dt])`,
)
/** "Vi är nöjda med det", "jag godkänner härmed", "klart för inlämning". */
const AGREES = oneOf(
  `(?:jag|vi) ${SO}(?:bekräftar|godkänner|intygar|accepterar|håller med|samtycker|köper det)(?: ${SO}${ALL}| att ${ALL} (?:är ${RIGHT}|stämmer))?`,
  `(?:jag|vi) ${SO}ger (?:mitt |vårt )?(?:klartecken|godkännande|ok|grönt ljus)|(?:jag|vi) ${SO}säger (?:ja|ok|okej)`,
  `(?:jag |vi |då )?(?:är )?(?:jag |vi )?${SO}(?:nöjda?|överens)(?: med ${ALL})?|(?:jag|vi) är ${SO}(?:med på (?:det|allt)|redo)|(?:då|nu) är (?:jag|vi) ${SO}(?:klara?|färdiga?|redo)|jaj[ae]m[äe]n\\p{L}*`,
  'klartecken|grönt ljus|fritt fram|tummen? upp|(?:ett )?(?:stort )?(?:ja|ok|okej|klartecken)(?: (?:från|till)(?= (?:mig|oss|min|vår|allt))(?: allt)?)',
  'klart? (?:för|att) (?:inlämning|inskick|utskick|utfärdande|beställning|skickas?(?: in)?|lämnas? in|köras?)',
)

const VERB = oneOf(
  'skickar?s?|sänd(?:er|s)?|lämnar?s?|beställ(?:a|er|s)?|ansök(?:a|er)?|ställ(?:a|er|s)?|utfärdar?s?|kör(?:a|s|er)?',
  'sätt(?:a|er|s)?|börjar?|påbörjar?s?|startar?s?|fixar?|ordnar?|gör(?:a|s)?|verkställ(?:a|er|s)?|registrerar?s?',
  'bekräftar?s?|godkänn(?:a|er|s)?|går? vidare|fortsätta?|slutför(?:a|s)?|handläggs?|trycka?(?:er)?|tar?',
)
const WHAT = `(?: ${oneOf(
  'den|det|dom|dem|allt(?:ihop)?|ansökan|fapiaon|fapior(?:na)?|en fapiao|den här|det här|detta|båda|bägge|beställningen',
  'eländet|skiten|grejen|saken',
)})?`
const HOW = `(?: ${oneOf(
  'in|iväg|av|ut|på|igång|i gång|vidare|så|åt (?:mig|oss)|till servicecentret|hårt|bara|nu|då|direkt|genast|omgående',
  'snarast|med (?:det|den)|är du snäll|är ni snälla|på (?:skicka|bekräfta|knappen)',
)})*`
const WHO = `${oneOf(
  `(?:kan|får|ska|skall|vill) (?:ni|du|jag|vi) ${SO}|(?:ni|du|jag|vi) (?:kan|får|vill|ska) ${SO}|(?:jag|vi) ${SO}`,
  'snälla |vänligen |bara |gärna |var (?:snäll|vänlig) och |så |låt oss |dags att ',
)}?`
/** "Då kan ni sätta igång", "skicka iväg den är du snäll", "så får det bli". */
const DOES = oneOf(
  `${SO}${WHO}${VERB}${HOW}${WHAT}${HOW}|(?:då|så|nu|här) ${VERB} (?:vi|jag|ni|du)${HOW}${WHAT}${HOW}|låt gå`,
  '(?:då |så )?(?:säger|gör|kör|tar) vi (?:det |den |på )?(?:så|det|den)|vi (?:säger|gör|kör|tar) (?:det |den |på )?(?:så|det|den)',
  'det (?:kan|får) (?:ni|du) (?:gärna )?göra|(?:det är |ja )?(?:precis |exakt |just )?så (?:här )?(?:det|den|jag|vi) (?:ska|vill|ville)(?:ll)?(?: ha)?(?: (?:det|den))?(?: (?:vara|va|se ut|stå))?|(?:precis |exakt )så',
  'så (?:gör|säger|kör|tar) vi(?: det)?|så (?:får|ska|kan|skall) det (?:bli|vara|va|se ut|stå)|det får (?:bli|vara) (?:bra )?så',
  '(?:precis |exakt )?så (?:vill|ville) (?:jag|vi) (?:ha|att) (?:den|det)(?: ska vara)?|in med (?:den|ansökan)|iväg med (?:den|det)|full fart',
)

/** What of the summary is spoken of by itself. */
const FIELD = oneOf(
  'titeln?|adressen|namnet|telefon(?:en|numret)|numret|mobilen|skattenumret|mottagaren|typen|leveransen|ordernumret|postnumret|kontot|banken',
)
const WHO_LOOKED = oneOf(
  'jag|vi|chefen|revisorn|ekonomi(?:avdelningen|n)?|redovisningen|kollegan|kollegorna|han|hon|de',
  '(?:min|vår) (?:chef|kollega|man|fru|revisor|ekonomichef|redovisningskonsult|controller|kassör|medarbetare)',
)
/** "Chefen har också tittat på det", "har läst igenom allt". */
const LOOKED = `${WHO_LOOKED}? ?(?:har|hade)? ?${SO}${oneOf(
  'kolla(?:t|de)|kontrollera(?:t|de)|läs(?:t|te)|titta(?:t|de)|gå(?:tt|ck)|dubbelkolla(?:t|de)|granska(?:t|de)|stämt av',
  'jämför(?:t|de)|godkänt|sett|kikat|skummat|verifierat',
)}(?: ${oneOf(
  'igenom|genom|på|av|över|(?:med|mot)(?: licensen| våra papper)?|en gång till|två gånger|noga|noggrant|ordentligt|här|nu|också',
  `allt(?:ihop|ing)?|det|den|detta|alla uppgifter(?:na)?|uppgifterna|ansökan|sammanfattningen|listan|siffrorna|${FIELD}`,
)})*`
const THANKS = `(?:stort |tusen |många |så |ett stort )?tack(?:ar)?(?: ${oneOf(
  'så (?:mycket|jätte\\p{L}*|hemskt \\p{L}+)|snälla|på förhand|ska (?:du|ni) ha|till (?:er|dig)|igen|för (?:mig|oss|idag)',
  'för (?:all |er |din |den |snabb |god |bra |fin )*(?:hjälp(?:en)?|svar(?:et)?|tålamod(?:et)?|service(?:n)?|det)',
)})*`
const WISHES = oneOf(
  'ha (?:en |det )?(?:så )?(?:riktigt )?(?:fin|bra|trevlig|skön|god|gött|fint|skönt)(?: (?:dag|helg|kväll|vecka|eftermiddag))?',
  '(?:trevlig|glad|god|fin|skön) (?:helg|dag|kväll|jul|påsk|midsommar)|(?:med )?(?:vänlig|vänliga|bästa|många) hälsning(?:ar)?',
  'hälsningar|mvh|vh|hej då|hejdå|hejhej|hej hej|hej(?: igen)?|(?:vi )?hörs|må så gott|lycka till',
)
const PRAISE = oneOf(
  '(?:så |vad |va |jätte|super|himla |otroligt |väldigt |riktigt )*(?:skönt|bra|smidigt|snabbt|snyggt|fint|enkelt|kul|härligt|lätt|trevligt|proffsigt|prydligt|tydligt|snällt|underbart)(?: (?:jobbat|gjort|marscherat|service|uppställt|sammanfattat|ordnat))?',
  '(?:det|detta|så) (?:här )?(?:gick|var) (?:ju )?(?:snabbt|smidigt|fort|bra|lätt|enkelt|snällt)|(?:du|ni) är (?:en |ett |ju )*(?:klippa|pärla|ängel|stjärna|guld|fantastiska?|toppen|bäst|grymma?|underbara?)',
  '(?:ursäkta|förlåt|sorry)(?: för (?:besväret|krånglet|strulet))?|äntligen|phu|puh|oj|aha|då så|nu så|jaha|jaja|hmm*|haha+|nja|nä|nej(?: då)?|nejdå|äsch|ja|jo',
)

const YES = `(?:${oneOf(
  'ja+|jo+|jodå|jadå|jajamän|jajamensan|japp|jepp|jupp|yes|okej|ok|okay|visst|absolut|precis|exakt|självklart|javisst',
  'nej|nä|äh|äsch|men|då|så|nu|sådär|alltså|fint|bra|toppen|perfekt|super|kanon|tack|gott|utmärkt',
)}[ ,]+)*`
const PART = new RegExp(`^${YES}(?:${STATES}|${AGREES}|${DOES})${AS_I_SEE_IT}$`, 'iu')
/** "Titeln stämmer, adressen är rätt": of some fields only. */
const FIELDS_RIGHT = `${FIELD}(?: (?:och )?${FIELD})* (?:stämmer|${IS} ${RIGHT})(?: också)?`
const BESIDE = new RegExp(`^${YES}(?:${LOOKED}|${THANKS}|${WISHES}|${PRAISE}|${FIELDS_RIGHT})$`, 'iu')

/** "Är det rätt", "ska jag skicka in", "kan ni bekräfta" ask. */
const ASKS =
  /^(?:är|blir|ser|var|verkar|känns|stämmer) (?:det|allt|den|allting|uppgifterna|ansökan)(?![\p{L}])|^(?:ska|kan|får|vill) (?:jag|vi)(?![\p{L}])|^(?:kan|vill) (?:ni|du) (?:bekräfta|godkänna|fixa|ordna|ta)/iu
/** "Det går", "ta den", "så bra": too little to hand anything in. */
const LITTLE =
  /^(?:(?:ja|nej|det|den|jag|vi|då|så|nu|är|var|blir|ser|gör|går|tar?|kan|fixa|ordna|fortsätta?|börja|ut|på|också|bra|fint|mycket|klart|ansökan) ?){1,2}$/iu
const LONGEST = 120

function partsOf(clause: string): string[] {
  return clause
    .replace(/["“”()]|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]?/gu, ' ')
    .split(/\s(?:och|samt|så(?=\s(?:skicka|kör|sätt|lämna|beställ|bekräfta))|[–—-])\s|:\s/u)
    .map((part) => part.trim().replace(/\s+/gu, ' '))
    .filter((part) => part !== '')
}

const agrees = (part: string): boolean => !ASKS.test(part) && !LITTLE.test(part) && PART.test(part)

/** Thanks, praise, who has looked at it: says nothing by itself. */
export function isBesideSwedish(clause: string): boolean {
  return clause.length <= LONGEST && BESIDE.test(clause.trim())
}

export function isSwedishAgreement(clause: string): boolean {
  if (clause.length > LONGEST || /\d{2}|\p{sc=Han}/u.test(clause)) return false
  const parts = partsOf(clause)
  return parts.some(agrees) && parts.every((part) => agrees(part) || BESIDE.test(part))
}
