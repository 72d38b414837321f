// What the doctor says of one thing: well, to be watched, or broken; and then what to do. For operators, so in one language.
import type { Config } from '../../config.js'

export type Finding = { check: string; level: 'ok' | 'warning' | 'fault'; sentence: string }

export type Patient = { config: Config; dataDir: string; now: string; outside: Outside }

/** What lies outside of this program; tests put something else in its place. */
export type Outside = {
  freeBytes(folder: string): Promise<number>
  /** What the sign-in service's own clock says, ISO 8601; undefined where it cannot be reached. */
  timeAt(url: string): Promise<string | undefined>
  /** The bot's sign-in service, in place of the cloud's. */
  botLoginUrl?: string
}

const said = (level: Finding['level']) => (check: string, sentence: string) => ({ check, level, sentence })

export const well = said('ok')
export const warning = said('warning')
export const fault = said('fault')

const DAY_MS = 86_400_000

/** Days from one instant or date to another, rounded down. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
