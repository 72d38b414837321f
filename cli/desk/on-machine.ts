// The commands about the machine: backup, restore, verify, doctor. None of them needs the desk, and the last one works when nothing else does.
import { join, resolve } from 'node:path'
import type { DeskResult } from '../../core/desk/desk.js'
import { checkBackup, checkCopy } from '../../data/backup/check-backup.js'
import { makeBackup } from '../../data/backup/make-backup.js'
import { restoreBackup } from '../../data/backup/restore-backup.js'
import { packageRoot } from '../../start/assembly.js'
import { examine } from '../../start/doctor/doctor.js'

export type Machine = { dataDir: string; now: string }

/** What a command line says, once read. */
export type Line = { args: string[]; options: Record<string, string> }

type Outcome = { ok: boolean; sentences: string[]; data: object }

const MARKS = { ok: 'ok      ', warning: 'WARNING ', fault: 'FAULT   ' } as const

function countOf(documents: Record<string, number>): number {
  return Object.values(documents).reduce((sum, count) => sum + count, 0)
}

async function backup({ dataDir, now }: Machine, { args: [folder = ''] }: Line): Promise<Outcome> {
  const made = await makeBackup(dataDir, resolve(folder), now)
  if (!made.ok) return { ok: false, sentences: [made.sentence], data: {} }
  const { documents, files } = made.manifest
  const sentence = `${countOf(documents)} records and ${files.length} files are in ${resolve(folder)}. It holds personal data and the key: lock it away.`
  return { ok: true, sentences: [sentence], data: { folder: resolve(folder), documents, files: files.length } }
}

async function restore({ dataDir, now }: Machine, { args: [folder = ''], options }: Line): Promise<Outcome> {
  const restored = await restoreBackup(resolve(folder), dataDir, {
    now,
    force: options.force !== undefined,
    discard: options.discard !== undefined,
  })
  if (!restored.ok) return { ok: false, sentences: restored.sentences, data: {} }
  const { documents, setAside } = restored
  const aside = setAside
    ? [
        `What was there is in ${setAside}. It holds personal data and a key, and nobody who is erased from now on is erased there:`,
        'delete that folder as soon as the restored records have proven good, or give --discard and it is deleted for you.',
      ]
    : []
  const sentences = [`${countOf(documents)} records are back in ${dataDir}.`, ...aside]
  return { ok: true, sentences, data: { documents, setAside: setAside ?? null } }
}

async function verify({ dataDir }: Machine, { options }: Line): Promise<Outcome> {
  const folder = options.backup === undefined ? undefined : resolve(options.backup)
  const check = folder === undefined ? await checkCopy(dataDir) : await checkBackup(folder)
  if (!check.ok) return { ok: false, sentences: check.sentences, data: { problems: check.sentences } }
  const sentences = [`${folder ?? join(dataDir, 'store')} is whole: ${countOf(check.documents)} records.`]
  return { ok: true, sentences, data: { documents: check.documents } }
}

async function doctor({ now }: Machine): Promise<Outcome> {
  const data = join(packageRoot(), 'data')
  const findings = await examine({
    now,
    defaultDataDir: join(data, 'var'),
    contentFolder: join(data, 'content'),
  })
  const sentences = findings.map(({ check, level, sentence }) => `${MARKS[level]}${check.padEnd(14)}${sentence}`)
  return { ok: findings.every(({ level }) => level !== 'fault'), sentences, data: findings }
}

const ON_MACHINE: Record<string, (machine: Machine, line: Line) => Promise<Outcome>> = {
  backup,
  restore,
  verify,
  doctor,
}

export function isOnMachine(command: string): boolean {
  return command in ON_MACHINE
}

export async function runOnMachine(command: string, machine: Machine, line: Line): Promise<DeskResult> {
  const act = ON_MACHINE[command]
  if (!act) throw new Error(`${command} is no command of the machine`)
  const { ok, sentences, data } = await act(machine, line)
  const asJson = Array.isArray(data) ? data : { ok, ...data, ...(ok ? {} : { problems: sentences }) }
  const output = line.options.json === undefined ? sentences.join('\n') : JSON.stringify(asJson, undefined, 2)
  return { exitCode: ok ? 0 : 1, output }
}
