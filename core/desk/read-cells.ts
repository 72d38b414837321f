// Cells of an export, as people and spreadsheets write them: amounts and moments. Undefined where it cannot be that.

const BEIJING_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
/** Day 0 of a spreadsheet's calendar, which holds 29 February 1900 for a day. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30)
/** 1982 to 2119: a number outside is no day of an order. */
const SERIALS = { from: 30_000, to: 80_000 }

const tidy = (text: string) => text.normalize('NFKC').trim()

/** `¥11,880.00`, `11880` or `11880.5 元`, in 1/100 RMB; more than nothing. */
export function readAmountFen(text: string): number | undefined {
  const plain = tidy(text).replace(/^(?:RMB|CNY|人民币|[¥￥])\s*|\s*(?:RMB|CNY|元)$/giu, '')
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) return undefined
  const [, yuan = '', fen = ''] = match
  const amount = Number(yuan.replaceAll(',', '')) * 100 + Number(fen.padEnd(2, '0'))
  return amount > 0 ? amount : undefined
}

const WRITTEN =
  /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[T\s]*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return BEIJING_OFFSET_MS
  if (/^z$/i.test(zone)) return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

function written(text: string): number | undefined {
  const match = WRITTEN.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  const isReal = new Date(at).getUTCDate() === day && month <= 12 && hour < 24 && minute < 60 && second < 60
  return isReal ? at - offsetOf(match[7]) : undefined
}

function serial(text: string): number | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined
  const days = Number(text)
  if (days < SERIALS.from || days > SERIALS.to) return undefined
  // A spreadsheet's fraction of a day is off by less than a second.
  return SPREADSHEET_EPOCH + Math.round((days * DAY_MS) / 1_000) * 1_000 - BEIJING_OFFSET_MS
}

/** ISO 8601 in UTC of a date, a moment or a spreadsheet's serial number; Beijing time where no zone is given. */
export function readInstant(text: string): string | undefined {
  const plain = tidy(text)
  const at = written(plain) ?? serial(plain)
  return at === undefined ? undefined : new Date(at).toISOString()
}
