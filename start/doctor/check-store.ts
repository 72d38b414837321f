// The store: is it whole, does whoever holds it answer, is the key there and hidden, do letters leave?
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../../core/ports.js'
import { checkCopy } from '../../data/backup/check-backup.js'
import { readDeskUrl } from '../../data/desk-port.js'
import { lockFolder } from '../../data/json/folder-lock.js'
import { type Finding, fault, type Patient, warning, well } from './finding.js'

/** The outbox tries again within four hours; what is older is stuck. */
const STUCK_AFTER_MS = 4 * 3_600_000
const PAGE = 10_000
const MINUTE_MS = 60_000

export async function checkHolder({ dataDir }: Patient): Promise<Finding> {
  const lock = await lockFolder(join(dataDir, 'store')).catch(() => undefined)
  if (!lock) return well('program', 'No program is running yet: there is no store.')
  if (lock.ok) {
    await lock.release()
    return well('program', 'No program is running.')
  }
  const url = await readDeskUrl(dataDir)
  const answer = url && (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined))
  if (!answer) {
    const sentence = `Process ${lock.pid} holds the store and does not answer. If it has not just been started, stop it and start it again.`
    return fault('program', sentence)
  }
  if (answer.ok) return well('program', `It is running at ${url}.`)
  const { reasons } = (await answer.json()) as { reasons: string[] }
  return fault('program', `It is running and unwell: ${reasons.join('; ')}. Its log says more.`)
}

export async function checkKey({ dataDir }: Patient): Promise<Finding> {
  const hasStore = await stat(join(dataDir, 'store')).catch(() => undefined)
  const key = await stat(join(dataDir, 'secret.key')).catch(() => undefined)
  if (!key) {
    return hasStore
      ? fault('key', `${dataDir}/secret.key is missing: put it back from a backup, or links that were mailed are dead.`)
      : well('key', 'It is made at the first start.')
  }
  const isOpen = process.platform !== 'win32' && (key.mode & 0o077) !== 0
  return isOpen
    ? fault('key', `${dataDir}/secret.key can be read by others: chmod 600 it.`)
    : well('key', 'Only its owner can read it.')
}

async function checkOutbox(store: Store, now: string): Promise<Finding> {
  const long = new Date(Date.parse(now) - STUCK_AFTER_MS).toISOString()
  const stuck = await store.range('outbox', 'due', { to: long, limit: PAGE })
  const day = new Date(Date.parse(now) - 24 * 60 * MINUTE_MS).toISOString()
  const ended = await store.range('outbox', 'sentAt', { from: day, limit: PAGE })
  const failed = ended.filter((doc) => doc.value.status === 'failed').length
  if (stuck.length > 0) {
    const sentence = `${stuck.length} messages have waited for more than four hours: look at mailbox and SMTP below, or start the program.`
    return fault('outbox', sentence)
  }
  if (failed > 0) {
    return warning(
      'outbox',
      `${failed} messages could not be sent since yesterday: the reason stands with each of them.`,
    )
  }
  return well('outbox', 'Nothing is stuck.')
}

/** A clock that was set back makes codes and links live again and dates wrong. */
async function checkHistory(store: Store, now: string): Promise<Finding> {
  const soon = new Date(Date.parse(now) + 5 * MINUTE_MS).toISOString()
  const [later] = await store.range('turns', 'at', { from: soon, limit: 1 })
  return later
    ? fault(
        'clock',
        `The store knows of ${later.value.at}, which is still to come: set this machine's clock right (NTP).`,
      )
    : well('clock', 'It goes on from where the store ends.')
}

export async function checkStoreContents(patient: Patient): Promise<Finding[]> {
  const { dataDir, now } = patient
  const hasStore = await stat(join(dataDir, 'store', 'store.json')).catch(() => undefined)
  if (!hasStore) return [well('store', 'There is none yet.')]
  const findings: Finding[] = []
  const check = await checkCopy(dataDir, async (store) => {
    findings.push(await checkOutbox(store, now), await checkHistory(store, now))
  })
  if (!check.ok) return check.sentences.map((sentence) => fault('store', sentence))
  return [well('store', 'Every record has its checksum.'), ...findings]
}
