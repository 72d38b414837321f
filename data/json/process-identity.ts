// Which process this is, and whether one named earlier still lives. A number alone is not enough: the system uses it again.
import { readFileSync } from 'node:fs'

/** `start` and `boot` are undefined where the system has no /proc; then a living process of that number counts as the same. */
export type ProcessIdentity = { pid: number; start?: string | undefined; boot?: string | undefined }

export function identifyProcess(pid: number = process.pid): ProcessIdentity {
  return { pid, start: readStat(pid)?.start, boot: readText('/proc/sys/kernel/random/boot_id')?.trim() }
}

export function isAlive(named: ProcessIdentity): boolean {
  if (!existsProcess(named.pid)) return false
  const found = readStat(named.pid)
  if (found && /[ZX]/.test(found.state)) return false
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim()
  return same(named.boot, boot) && same(named.start, found?.start)
}

function same(named: string | undefined, found: string | undefined): boolean {
  return named === undefined || found === undefined || named === found
}

function existsProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** proc(5): the name may hold spaces and brackets; behind its last bracket, state is the 1st field and start time the 20th. */
function readStat(pid: number): { state: string; start: string } | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  const start = fields[18]
  return state !== undefined && start !== undefined ? { state, start } : undefined
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
