// The shape of a conversation script; README.md in this folder explains it.
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'

const Medium = z.enum(['core', 'chat', 'mail'])
export type Medium = z.infer<typeof Medium>

const ScriptTurn = z.strictObject({
  only: z.array(Medium).optional(),
  wait: z
    .string()
    .regex(/^\d+[mhd]$/)
    .optional(),
  import: z.array(z.record(z.string(), z.string())).optional(),
  desk: z.array(z.string()).optional(),
  tick: z.literal(true).optional(),
  say: z.string().optional(),
  action: z.string().optional(),
  form: z.record(z.string(), z.string()).optional(),
  code: z.literal(true).optional(),
  lang: z.enum(['zh', 'en', 'sv']).optional(),
  reply: z.array(z.string()).optional(),
  words: z.array(z.string()).optional(),
  not: z.array(z.string()).optional(),
  letters: z
    .array(z.strictObject({ to: z.string(), has: z.array(z.string()), words: z.array(z.string()).optional() }))
    .optional(),
  told: z.array(z.string()).optional(),
})
export type ScriptTurn = z.infer<typeof ScriptTurn>

const Script = z.strictObject({
  says: z.string(),
  customer: z.string(),
  /** Whether the sample's customers and orders are there. */
  sample: z.boolean().default(true),
  proven: z.boolean().default(false),
  linked: z.array(z.string()).default([]),
  channels: z.array(Medium).default(['core', 'chat', 'mail']),
  now: z.string().optional(),
  turns: z.array(ScriptTurn).min(1),
  after: z.record(z.string(), z.unknown()).optional(),
})
export type Script = z.infer<typeof Script>

export async function readScript(file: string): Promise<Script> {
  return Script.parse(parse(await readFile(file, 'utf8')))
}

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

export function waitMs(wait: string): number {
  return Number(wait.slice(0, -1)) * UNIT_MS[wait.slice(-1) as keyof typeof UNIT_MS]
}
