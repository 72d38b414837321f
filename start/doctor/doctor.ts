// Looks for everything that keeps an installation from working, beside a running program or without one, and changes nothing.
import { access, constants, readdir, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readConfig } from '../../config.js'
import { SET_ASIDE } from '../../data/backup/restore-backup.js'
import { checkBot } from './check-bot.js'
import { checkContent } from './check-content.js'
import { checkMail } from './check-mail.js'
import { checkHolder, checkKey, checkStoreContents } from './check-store.js'
import { checkCalendar, checkClock, checkDisk, checkExpiry } from './check-surroundings.js'
import { type Finding, fault, type Outside, type Patient, warning, well } from './finding.js'

export type Installation = {
  /** The process's own, where none is given. */
  env?: Record<string, string | undefined>
  defaultDataDir: string
  contentFolder: string
  now: string
}

const ANSWER_WITHIN_MS = 10_000

export const realOutside: Outside = {
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
  async timeAt(url) {
    const options = { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }
    const date = await fetch(url, options).then(
      (response) => Date.parse(response.headers.get('date') ?? ''),
      () => Number.NaN,
    )
    return Number.isNaN(date) ? undefined : new Date(date).toISOString()
  },
}

async function checkDataDir(dataDir: string): Promise<Finding> {
  const code = await access(dataDir, constants.W_OK).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  )
  if (code === undefined) return well('data', `${dataDir} can be written to.`)
  if (code === 'ENOENT') return warning('data', `${dataDir} is not there yet: the first start makes it.`)
  return fault('data', `DATA_DIR ${dataDir} cannot be written to (${code}): give this user the right, or name another.`)
}

/** A restore sets aside what was there: no erasure reaches it. */
async function checkLeftOver(dataDir: string): Promise<Finding[]> {
  const names = await readdir(dataDir).catch((): string[] => [])
  return names
    .filter((name) => name.startsWith(SET_ASIDE))
    .map((name) =>
      warning(
        'data',
        `${join(dataDir, name)} is left from a restore and holds personal data: delete it when all is well.`,
      ),
    )
}

export async function examine(installation: Installation, outside: Outside = realOutside): Promise<Finding[]> {
  const { env, defaultDataDir, contentFolder, now } = installation
  const content = await checkContent(contentFolder, now)
  const read = readConfig(env)
  if (!read.ok) return [...read.sentences.map((sentence) => fault('configuration', sentence)), ...content]
  const dataDir = resolve(read.config.DATA_DIR ?? defaultDataDir)
  const patient: Patient = { config: read.config, dataDir, now, outside }
  return [
    well('configuration', 'Every variable can be read.'),
    await checkDataDir(dataDir),
    ...(await checkLeftOver(dataDir)),
    await checkHolder(patient),
    await checkKey(patient),
    ...(await checkStoreContents(patient)),
    ...(await checkMail(patient)),
    ...(await checkBot(patient)),
    await checkClock(patient),
    checkCalendar(patient),
    await checkDisk(patient),
    ...checkExpiry(patient),
    ...content,
  ]
}
