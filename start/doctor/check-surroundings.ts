// The machine and the calendar: disk, clock, holidays that are published, secrets that are about to expire.
import { beijingDate, isPublished } from '../../core/calendar/working-days.js'
import { botCloud } from './check-bot.js'
import { daysBetween, type Finding, fault, type Patient, warning, well } from './finding.js'

const MEGABYTE = 1024 * 1024
/** A backup, a folded journal and a day of letters fit well into this. */
const LOW_BYTES = 1024 * MEGABYTE
const FULL_BYTES = 100 * MEGABYTE

/** Tokens are refused when the clocks differ by more than five minutes. */
const CLOCK_DIFFERS_MS = 5 * 60_000

/** The State Council publishes the next year's calendar in November; from December on it is out. */
const PUBLISHED_BY_MONTH = 12

const EXPIRES_SOON_DAYS = 30

export async function checkDisk({ dataDir, outside }: Patient): Promise<Finding> {
  const free = await outside.freeBytes(dataDir).catch(() => undefined)
  if (free === undefined) return warning('disk', `How much room ${dataDir} has cannot be told.`)
  const sentence = `${dataDir} has ${Math.floor(free / MEGABYTE)} MB left`
  if (free < FULL_BYTES) return fault('disk', `${sentence}: make room now, or nothing can be remembered.`)
  return free < LOW_BYTES ? warning('disk', `${sentence}: make room.`) : well('disk', `${sentence}.`)
}

export async function checkClock(patient: Patient): Promise<Finding> {
  const { config, now, outside } = patient
  if (config.NOW) return warning('clock', `NOW shifts the clock to ${config.NOW}: unset it outside of tries.`)
  if (!config.BOT_APP_ID) return well('clock', `It is ${now}.`)
  const there = await outside.timeAt(botCloud(patient).loginUrl)
  const differs = there !== undefined && Math.abs(Date.parse(there) - Date.parse(now)) > CLOCK_DIFFERS_MS
  return differs
    ? fault('clock', `It is ${now} here and ${there} at the sign-in service: set this machine's clock right (NTP).`)
    : well('clock', `It is ${now}.`)
}

export function checkCalendar({ now }: Patient): Finding {
  const today = beijingDate(now)
  const year = Number(today.slice(0, 4))
  const remedy = 'npm update chinese-days brings the calendar'
  if (!isPublished(String(year))) {
    return fault('calendar', `Holidays of ${year} are not known, and due dates count them as working days: ${remedy}.`)
  }
  if (isPublished(String(year + 1))) return well('calendar', `Holidays are known up to ${year + 1}.`)
  const isLate = Number(today.slice(5, 7)) >= PUBLISHED_BY_MONTH
  const sentence = `Holidays of ${year + 1} are not known; dates there are said to be expected`
  return isLate
    ? warning('calendar', `${sentence}. They are published by now: ${remedy}.`)
    : well('calendar', `${sentence}.`)
}

function expiry(name: string, expiresOn: string, now: string): Finding {
  const days = daysBetween(now, `${expiresOn}T00:00:00Z`)
  const remedy = 'make a new one, set it, and note its last day'
  if (days < 0) return fault('secrets', `${name} has expired on ${expiresOn}: ${remedy}.`)
  return days < EXPIRES_SOON_DAYS
    ? warning('secrets', `${name} expires on ${expiresOn}, in ${days} days: ${remedy}.`)
    : well('secrets', `${name} is good until ${expiresOn}.`)
}

/** Nobody but its owner knows when a secret expires: the day is noted beside it. */
export function checkExpiry({ config, now }: Patient): Finding[] {
  const notes: [string | undefined, string, string | undefined][] = [
    [config.BOT_APP_PASSWORD, 'BOT_APP_PASSWORD', config.BOT_SECRET_EXPIRES],
    [config.BOT_CERT_THUMBPRINT, 'the certificate of BOT_CERT_THUMBPRINT', config.BOT_SECRET_EXPIRES],
    [config.MAIL_CLIENT_SECRET, 'MAIL_CLIENT_SECRET', config.MAIL_SECRET_EXPIRES],
  ]
  return notes.flatMap(([secret, name, expiresOn]) => {
    if (!secret) return []
    const where = name === 'MAIL_CLIENT_SECRET' ? 'MAIL_SECRET_EXPIRES' : 'BOT_SECRET_EXPIRES'
    return [
      expiresOn
        ? expiry(name, expiresOn, now)
        : warning('secrets', `When ${name} expires is not noted: set ${where} to its last day, to be warned in time.`),
    ]
  })
}
