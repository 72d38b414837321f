// The way to the records: over the running program where there is one, else the store itself.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Content } from '../../core/content.js'
import type { DeskResult, Row } from '../../core/desk/desk.js'
import { DESK_KEY, DESK_PATH, DeskAnswer, type DeskRequest } from '../../core/desk/desk-request.js'
import { runDeskCommand } from '../../core/desk/run-desk-command.js'
import type { Clock } from '../../core/ports.js'
import { readDeskUrl } from '../../data/desk-port.js'
import { openJsonStore } from '../../data/json/open-store.js'
import { openSecrets } from '../../data/secrets.js'
import { teacherOf } from '../../data/teach-example.js'
import { contentFolder } from '../../start/assembly.js'

export type Desk = {
  run(request: Omit<DeskRequest, 'rows'>, rows?: Row[]): Promise<DeskResult>
  close(): Promise<void>
}

export type DeskOptions = { dataDir: string; publicUrl: string; content: Content; clock: Clock }

export type OpenedDesk = { ok: true; desk: Desk } | { ok: false; code: string; sentence: string }

const START_TRIES = 60
const START_PAUSE_MS = 500

async function isThere(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    () => true,
    () => false,
  )
}

/** Only a program of this installation can check the key: it is derived from the same file. */
function deskAt(url: string, key: string): Desk {
  return {
    async run(request, rows = []) {
      const response = await fetch(`${url}${DESK_PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ ...request, rows }),
      })
      if (!response.ok) return { exitCode: 1, output: `The running program at ${url} refused (${response.status}).` }
      return DeskAnswer.parse(await response.json())
    },
    async close() {},
  }
}

async function deskOnStore({ dataDir, publicUrl, content, clock }: DeskOptions): Promise<OpenedDesk> {
  const opened = await openJsonStore({ folder: join(dataDir, 'store') })
  if (!opened.ok) return opened
  const { store } = opened
  const secrets = await openSecrets(dataDir)
  const teach = teacherOf(contentFolder())
  const desk: Desk = {
    async run(request, rows) {
      const parts = {
        ...request,
        store,
        speller: { content, secrets, publicUrl },
        now: clock.now(),
        onSends() {},
        teach,
      }
      return runDeskCommand(parts, request.argv, rows)
    },
    close: () => store.close(),
  }
  return { ok: true, desk }
}

async function runningDesk({ dataDir }: DeskOptions): Promise<Desk | undefined> {
  const url = await readDeskUrl(dataDir)
  const hasKey = await readFile(join(dataDir, 'secret.key')).catch(() => undefined)
  if (!url || !hasKey || !(await isThere(url))) return undefined
  const secrets = await openSecrets(dataDir)
  return deskAt(url, secrets.token(DESK_KEY))
}

/** A program that has just been started holds the store some seconds before it listens. */
export async function openDesk(options: DeskOptions): Promise<OpenedDesk> {
  for (let tries = 0; ; tries += 1) {
    const running = await runningDesk(options)
    if (running) return { ok: true, desk: running }
    const opened = await deskOnStore(options)
    if (opened.ok || opened.code !== 'locked' || tries === START_TRIES) return opened
    await pause(START_PAUSE_MS)
  }
}
