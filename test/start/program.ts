// The program as its operator starts it: a process of its own, in a folder of its own, on a free port.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { packageRoot } from '../../start/assembly.js'

export type Program = {
  process: ChildProcess
  output: () => string
  /** Resolves with the exit code. */
  ended: Promise<number | null>
}

export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fapiao-program-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export function startProgram(env: Record<string, string>): Program {
  const child = spawn(process.execPath, [join(packageRoot(), 'dist', 'main.js')], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  child.stderr.on('data', (data) => {
    output += data
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    await ended
  })
  return { process: child, output: () => output, ended }
}

/** The address of its pages, once it says where to go. */
export async function addressOf(program: Program): Promise<string> {
  let over = false
  void program.ended.then(() => {
    over = true
  })
  while (!over) {
    const address = /Health\s+(http:\S+)\/healthz/.exec(program.output())?.[1]
    if (address) return address
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(`the program ended: ${program.output()}`)
}
