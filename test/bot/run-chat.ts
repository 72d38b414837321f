// Starts the chat channel on a free port of loopback for one test, with a small assistant and the product's words.
import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { type ChatOptions, type RunningChat, startChat } from '../../bot/start-chat.js'
import type { Lang } from '../../core/content.js'
import type { Clock, Log } from '../../core/ports.js'
import { type SmallAssistant, smallAssistant } from './small-assistant.js'

const FOLDERS: Record<Lang, string> = { zh: 'zh-CN', en: 'en', sv: 'sv' }

export function words(lang: Lang, key: string): string {
  const file = new URL(`../../data/content/${FOLDERS[lang]}/words/chat.yaml`, import.meta.url)
  const sentences = parse(readFileSync(file, 'utf8')) as Record<string, string>
  return sentences[key] ?? key
}

/** A clock that a test sets forward itself. */
export type SetClock = Clock & { forward(ms: number): void }

export function setClock(start = '2026-11-20T02:00:00.000Z'): SetClock {
  let nowMs = Date.parse(start)
  return {
    now: () => new Date(nowMs).toISOString(),
    every: () => ({ stop() {} }),
    forward(ms) {
      nowMs += ms
    },
  }
}

export type Logged = { level: string; event: string; fields: Record<string, unknown> }

export function keptLog(): Log & { lines: Logged[] } {
  const lines: Logged[] = []
  const keep = (level: string) => (event: string, fields?: Record<string, unknown>) => {
    lines.push({ level, event, fields: fields ?? {} })
  }
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') }
}

export const WEB_CHAT: NonNullable<ChatOptions['webChat']> = { access: { open: 'here' }, key: 'k'.repeat(43) }

export type Chat = RunningChat & {
  url: string
  assistant: SmallAssistant
  log: ReturnType<typeof keptLog>
  clock: Clock
}

export async function runChat(options: Partial<ChatOptions> = {}): Promise<Chat> {
  const assistant = smallAssistant()
  const log = keptLog()
  const clock = options.clock ?? setClock()
  const defaults = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    assistant,
    clock,
    log,
    words,
    routes: [],
  }
  const chat = await startChat({ ...defaults, ...options })
  if (!chat.ok) throw new Error(chat.code)
  onTestFinished(() => chat.stop())
  return { ...chat, url: `http://127.0.0.1:${chat.port}`, assistant, log, clock }
}
