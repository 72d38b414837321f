// Subjects that mail programs give to automatic replies. Half of the evidence only: people copy and keep them.

const OPENING = new RegExp(
  `^[\\s\\[【(（《<"“]*(?:${[
    '\\p{Script=Han}{0,6}自动(?:回复|答复|应答|回覆|回信|转发)|自動(?:回覆|回复|答覆|返信|応答)|休假(?:通知|中|回复|自动)|外出(?:通知|中)|不在办公室|我(?:正|现|目前)?(?:不在|在(?:休|请|度|出|外|开会|培训|路上|国外).{0,3})|出差(?:中|通知)?|(?:休|请|产|病|年|婚)假(?:中|期间)|离职通知|放假通知|请假通知|不在(?:通知|オフィス)',
    'auto(?:matic|mated)?[-_ ]?(?:reply|replay|response|responder|answer)|automated (?:e-?mail|message)|out[- ]of[- ](?:the[- ])?office|ooo\\b|oof\\b|away from (?:the |my )?(?:office|desk|mail)|(?:on )?(?:vacation|holiday|annual leave|parental leave|maternity leave|sick leave|leave)(?: (?:auto[- ]?reply|reply|response|message|notice|notification))?(?=\\s*(?:[:：\\-–(]|$)|\\s+re:)|i(?: a|.)m (?:away|out)|currently (?:out|away)|jury duty|day off|time off|pto\\b|closed for (?:the )?\\w+|absen(?:ce|t)(?: (?:notice|message))?(?=\\s*[:：\\-]|\\s*$)',
    'auto(?:matiskt|matisk|genererat)?[-_ ]?svar|automatsvar|frånvaro\\w*|ej på (?:kontoret|plats)|inte på (?:kontoret|plats)|(?:på )?semester(?:meddelande|svar|hälsning|stängt)?(?=\\s*(?:[:：\\-–!(]|$))|jag är (?:på semester|ledig|bortrest|borta|inte på kontoret)|föräldraledig\\w*|tjänstledig\\w*|sjukskriven|bortrest|stängt för semester|lunchlämnad|(?:på|från) tjänsteresa|tjänsteresa|sjuk(?:anmäld)?|vabw*|ledig(?=\\s*(?:[:：\\-–!(]|$))',
    "abwesen(?:heit\\w*|d)|betriebsferien|im urlaub|ich bin (?:im urlaub|abwesend|nicht im)|automatische (?:antwort|e-?mail)|réponse automatique|absence du bureau|message d['’]absence|respuesta automática|fuera de (?:la )?oficina|resposta automática|risposta automatica|fuori (?:sede|ufficio)|ausência|ausente|ausencia|en vacances|en congés?|vacaciones|de vacaciones|in ferie|op vakantie|automatisch antwoord|afwezig\\w*|automaattinen vastaus|poissaolo\\w*|fraværs\\w*|autosvar|automatisk svar|odpowiedź automatyczna|automatyczna odpowiedź|automatická odpověď|автоматический ответ|автоответ|otomatik yanıt|자동 ?(?:회신|응답)|부재",
  ].join(
    '|',
  )})(?=\\s*$|\\s*[:：;；\\-–—|/(（[【\\])）】>》"”!！.。,，~]|\\s+(?:re|sv|fw|from|till|until|to|for|of|regarding|från|t\\.?o\\.?m|v\\.?\\s?\\d|\\d(?!\\d\\d\\b)|message|notice|notification|reply|response|auto|this|next|i )\\b)`,
  'iu',
)

/** What machines write about themselves: monitoring, scheduled jobs, reports, recalled letters. */
const MACHINE =
  /^\s*(?:cron <|logwatch for |\*{2,}\s*(?:problem|recovery|acknowledgement|downtime)|\[(?:firing|resolved|alerting|ok|problem|recovery|alarm)[:\]]|(?:problem|resolved|recovery|alarm|告警|恢复)\s*[:：].{0,60}\b(?:cpu|memory|disk|host|server|service|http|ping|load|unreachable)\b|report domain: |(?:.{0,30}\b)?(?:backup|job|task|snapshot|sync|restore)\b.{0,20}\b(?:completed|failed|finished|succeeded|done)|toner|(?:.{0,30}\b)?build (?:#?\d+ )?(?:failed|fixed|succeeded)|.{0,60}\bpipeline #?\d+ has|.{0,20}\bfax (?:message from|received|from)|voice ?mail (?:from|message)|voice message from|scanned (?:image|document|from)\b|scan (?:from|data from|to e-?mail)|message from (?:km|kmbt|rnp|mfp|bizhub|xerox|ricoh|canon|sharp|brother|hp)[\w ._-]{0,30}$|attached image$|\[(?:success|warning|failed|failure|error|alert|critical|diskstation)\]|certificate expir|ups: |sms (?:delivered|failed)|new sign-?in to your|recall: |撤回[:：] ?|återkalla: |(?:\[.{1,30}\] )?confirm (?:your )?subscription|(?:inc|ritm|req|sctask|chg|prb)\d{5,}\b.{0,60}\b(?:opened|created|updated|resolved|closed|assigned|received)|.{0,60}\b(?:opened|created) on your behalf)/iu

const CLOSING =
  /[[(【（](?:auto(?:matic)?[- ]?(?:reply|response)|autosvar|自动回复|out of (?:the )?office)[\])】）]\s*$/iu

/** A person answering an automatic reply puts Re: or 回复 in front of it; one writing about it goes on in a sentence. */
export function isAutomaticSubject(subject: string): boolean {
  const bare = subject.replace(/^\s*(?:\[?(?:external|extern|外部邮件|外部)\]?\s*[:：]?\s*)/iu, '')
  return OPENING.test(bare) || CLOSING.test(bare) || MACHINE.test(bare)
}
