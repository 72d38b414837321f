// The contract between the desk's command line and a running program: what is posted, where, and with which key.
import { z } from 'zod'
import { Lang } from '../outcome.js'

export const DESK_PATH = '/desk/api'

/** The record id from which the key of the desk is derived: whoever can read the program's key file can make it. */
export const DESK_KEY = 'desk-api'

/** Lines of a table in one request: small enough that other people's turns are not kept waiting. */
export const ROWS_AT_ONCE = 500

export const DeskRequest = z.object({
  id: z.string().min(1).max(100),
  argv: z.array(z.string().max(10_000)).max(100),
  by: z.string().min(1).max(100),
  lang: Lang,
  rows: z
    .array(z.object({ line: z.int(), cells: z.record(z.string(), z.string()) }))
    .max(ROWS_AT_ONCE)
    .default([]),
})
export type DeskRequest = z.infer<typeof DeskRequest>

export const DeskAnswer = z.object({ exitCode: z.int(), output: z.string() })
