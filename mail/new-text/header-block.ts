// Finds the mail headers that clients repeat above an older letter: From / Sent / To / Subject in many languages.
import { isBlank, type Line, matched } from './line.js'

type Field = 'from' | 'date' | 'to' | 'subject' | 'cc' | 'other'

const LABELS: Record<Field, string> = {
  from: '发件人|發件人|寄件者|寄件人|差出人|보낸 사람|from|från|von|de|da|fra|lähettäjä|van|od|от|от кого|від|kimden|feladó|odesílatel|gönderen|από|de la|expediteur|avsändare|expéditeur|remetente|mittente|afzender|von wem',
  date: "发送时间|发件时间|发送日期|日期|时间|傳送時間|寄件日期|送信日時|日時|보낸 날짜|date|sent|sent on|datum|skickat|gesendet|envoyé|envoye|date d[’']envoi|enviado|enviado el|enviada em|data|inviato|sendt|dato|lähetetty|päiväys|verzonden|wysłano|дата|отправлено|надіслано|gönderildi|gönderilme tarihi|tarih|στάλθηκε|ημερομηνία|trimis|odesláno|отправлен|elküldve|fecha",
  to: '收件人|收件者|宛先|받는 사람|to|till|an|à|a|para|til|vastaanottaja|aan|do|кому|kime|προς|către|címzett|komu|destinataire|destinatario',
  subject:
    '主题|主題|主旨|标题|件名|제목|subject|ämne|betreff|objet|asunto|assunto|oggetto|emne|aihe|onderwerp|temat|тема|konu|θέμα|subiect|predmet|předmět|tárgy|předmět',
  cc: '抄送|抄送人|副本|cc|kopia|kopie|copie à|kopi|kopio|копия|bcc',
  other:
    '附件|优先级|回复|答复|reply-to|svara till|prioritet|importance|bilagor|attachments|organization|newsgroups|mailed-by|x-mailer',
}

const FIELDS = Object.keys(LABELS) as Field[]

const FIELD = new RegExp(
  `^[\\s|*>_]*(?:${FIELDS.map((field) => `(?<${field}>${LABELS[field].replaceAll('主题', '主\\s{0,4}题')})`).join('|')})[*_]{0,2}\\s{0,3}(?:[:：]|\\|)[*_]{0,2}\\s*(?<value>.*)$`,
  'iu',
)

/** eM Client writes them without a colon. */
const BARE_FIELD = new RegExp(`^(?:${FIELDS.map((field) => `(?<${field}>${LABELS[field]})`).join('|')})\\s+\\S`, 'iu')

const EMAIL = /[^\s<>@"]{1,100}@[^\s<>@"]{1,150}/
const YEAR_OR_TIME = /(?:19|20)\d\d|\d{1,2}:\d{2}/

/** A To line may list many addresses over several lines; more than this is no header any more. */
const MAX_LINES = 40

/** How many lines from `at` are a header block; 0 where there is none. */
export function headerBlockLength(lines: Line[], at: number): number {
  const first = fieldOf(lines[at])
  if (first === undefined) return 0
  const values = new Map<Field, string>([[first.field, first.value]])
  let end = at + 1
  while (end < lines.length && end < at + MAX_LINES) {
    const next = nextField(lines, end, values)
    if (next === undefined) break
    values.set(next.field, next.value)
    end = next.at + 1
  }
  return isBlock(values) ? end - at + foldedTail(lines, end) : loneWriter(lines, at, values)
}

/** How many lines from `at` are headers without colons, as they stand right below "Original Message"; 0 where none are. */
export function bareHeaderLength(lines: Line[], at: number): number {
  const found = new Set<string>()
  let end = at
  for (; end < lines.length && end < at + MAX_LINES; end += 1) {
    const groups = BARE_FIELD.exec(matched(lines[end]))?.groups
    const field = FIELDS.find((name) => groups?.[name] !== undefined)
    if (field === undefined || found.has(field)) break
    found.add(field)
  }
  return found.has('from') && found.size >= 3 ? end - at : 0
}

const ADDRESSED = /(?:^|[<[(]\s?(?:mailto:)?)[^\s<>@"[\]()]{1,100}@[^\s<>@"[\]()]{1,150}[>\])]{0,3}$/u

/** "From: Anna <a@b.example>" below an empty line, with nothing else to it: some clients leave no more. */
function loneWriter(lines: Line[], at: number, values: Map<Field, string>): number {
  const before = lines[at - 1]
  const from = values.get('from')
  if (from === undefined || values.size > 1 || before === undefined || !isBlank(before)) return 0
  if (ADDRESSED.test(from)) return 1
  return from !== '' && /^[<[]/u.test(matched(lines[at + 1])) && ADDRESSED.test(matched(lines[at + 1])) ? 2 : 0
}

type FieldLine = { at: number; field: Field; value: string }

/** The next field that is not there yet, over a blank line (HTML paragraphs) or folded lines. */
function nextField(lines: Line[], from: number, values: Map<Field, string>): FieldLine | undefined {
  const complete = values.has('from') && values.has('subject') && values.has('to')
  let blanks = 0
  for (let at = from; at < lines.length && at < from + MAX_LINES; at += 1) {
    const line = lines[at]
    if (line === undefined) return undefined
    const found = fieldOf(line)
    if (found !== undefined) return values.has(found.field) ? undefined : { at, ...found }
    if (isBlank(line)) {
      blanks += 1
      if (blanks > 1 || complete) return undefined
    } else if (blanks > 0 || !(isFolded(line, lines[at - 1]) || fieldOf(lines[at + 1]) !== undefined)) return undefined
  }
  return undefined
}

/** A folded header line: more addresses, or the value of a label that stands alone. */
function isFolded(line: Line, before: Line | undefined): boolean {
  const text = matched(line)
  return (text.includes('@') && EMAIL.test(text)) || /[:：;,；，]$/u.test(matched(before))
}

/** Address lines that still belong to the last field of the block. */
function foldedTail(lines: Line[], end: number): number {
  let length = 0
  while (length < MAX_LINES) {
    const line = lines[end + length]
    if (line === undefined || isBlank(line) || !/[;,；，<]$/u.test(matched(lines[end + length - 1]))) break
    if (!EMAIL.test(matched(line))) break
    length += 1
  }
  return length
}

/** From:, 主题： and the like, with something after the colon. */
export function isHeaderField(line: Line): boolean {
  const found = fieldOf(line)
  return found !== undefined && found.value !== ''
}

function fieldOf(line: Line | undefined): { field: Field; value: string } | undefined {
  const text = matched(line)
  if (!/[:：|]/u.test(text)) return undefined
  const groups = FIELD.exec(text)?.groups
  if (groups === undefined) return undefined
  const field = FIELDS.find((name) => groups[name] !== undefined)
  return field === undefined ? undefined : { field, value: (groups.value ?? '').replace(/[\s|*]{1,20}$/u, '') }
}

/** Billing data has 收件人 and 日期 too, and "from … to …" names a period: only mail-like values make a block. */
function isBlock(values: Map<Field, string>): boolean {
  const has = (field: Field) => values.has(field)
  if (has('from')) {
    if (has('subject') || (has('date') && has('to'))) return true
    const from = values.get('from') ?? ''
    return EMAIL.test(from) || (has('date') && YEAR_OR_TIME.test(values.get('date') ?? '')) ? values.size >= 2 : false
  }
  if (!has('date') || !YEAR_OR_TIME.test(values.get('date') ?? '')) return false
  return has('to') && (has('subject') || EMAIL.test(values.get('to') ?? ''))
}
