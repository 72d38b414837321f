import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../../../data/json/folder-lock.js'
import { openJsonStore } from '../../../data/json/open-store.js'
import { identifyProcess, type ProcessIdentity } from '../../../data/json/process-identity.js'
import { openStore, tempFolder } from './temp-folder.js'

/** Another process that lives until the end of the test, or until it is told to end. */
async function otherProcess(): Promise<{ pid: number; end: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("up"); setInterval(() => {}, 60000)'])
  const exited = once(child, 'exit')
  const end = async () => {
    child.kill('SIGKILL')
    await exited
  }
  onTestFinished(end)
  await once(child.stdout, 'data')
  return { pid: child.pid ?? -1, end }
}

async function folderLockedBy(owner: ProcessIdentity, before = ''): Promise<string> {
  const folder = await tempFolder()
  await writeFile(join(folder, 'lock'), `${before}${JSON.stringify({ ...owner, entry: 'e-1' })}\n`)
  return folder
}

async function takes(folder: string): Promise<boolean> {
  const lock = await lockFolder(folder)
  if (lock.ok) await lock.release()
  return lock.ok
}

it('refuses a folder that a living process has, naming folder, process and remedy', async () => {
  const { pid } = await otherProcess()
  const folder = await folderLockedBy(identifyProcess(pid))
  const opened = await openJsonStore({ folder })
  expect(opened).toMatchObject({ ok: false, code: 'locked', sentence: expect.stringContaining(`process ${pid}. Stop`) })
  expect(opened).toMatchObject({ sentence: expect.stringContaining(folder) })
})

it('refuses a second store in the same process', async () => {
  const folder = await tempFolder()
  const store = await openStore({ folder })
  expect(await openJsonStore({ folder })).toMatchObject({ ok: false, code: 'locked' })
  await store.close()
  await (await openStore({ folder })).close()
})

it('takes over from a process that is dead', async () => {
  const other = await otherProcess()
  const folder = await folderLockedBy(identifyProcess(other.pid))
  await other.end()
  expect(await takes(folder)).toBe(true)
})

it.runIf(identifyProcess().start)('takes over when the number belongs to another process by now', async () => {
  const { pid } = await otherProcess()
  expect(await takes(await folderLockedBy({ ...identifyProcess(pid), start: '1' }))).toBe(true)
})

it.runIf(identifyProcess().boot)('takes over when the machine has been started anew', async () => {
  const { pid } = await otherProcess()
  expect(await takes(await folderLockedBy({ ...identifyProcess(pid), boot: 'another' }))).toBe(true)
})

it('believes the number alone where the system tells no more', async () => {
  const other = await otherProcess()
  const folder = await folderLockedBy({ pid: other.pid })
  expect(await takes(folder)).toBe(false)
  await other.end()
  expect(await takes(folder)).toBe(true)
})

it('is not misled by a line that was cut off', async () => {
  const { pid } = await otherProcess()
  expect(await takes(await folderLockedBy(identifyProcess(pid), '{"pid":1,"st\n'))).toBe(false)
})

it('passes over those who withdrew', async () => {
  const { pid } = await otherProcess()
  const folder = await folderLockedBy(identifyProcess(pid))
  await writeFile(join(folder, 'lock'), '\n{"withdrawn":"e-1"}\n', { flag: 'a' })
  expect(await takes(folder)).toBe(true)
})

it('lets exactly one of ten who start at once have it, 30 times', async () => {
  const folder = await tempFolder()
  for (let race = 0; race < 30; race++) {
    const locks = await Promise.all(Array.from({ length: 10 }, () => lockFolder(folder)))
    const won = locks.flatMap((lock) => (lock.ok ? [lock] : []))
    expect(won).toHaveLength(1)
    await Promise.all(won.map((lock) => lock.release()))
  }
})

it('keeps a list of one, however often it was taken over', async () => {
  const folder = await tempFolder()
  const dead = Array.from({ length: 50 }, (_, nth) => JSON.stringify({ pid: 2 ** 30, entry: `e-${nth}` }))
  await writeFile(join(folder, 'lock'), dead.join('\n'))
  await lockFolder(folder)
  expect((await readFile(join(folder, 'lock'), 'utf8')).trim().split('\n')).toHaveLength(1)
})

it('refuses in a sentence when the lock cannot be written', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'lock'))
  expect(await openJsonStore({ folder })).toMatchObject({ ok: false, code: 'unwritable' })
})
