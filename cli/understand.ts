// Shows what is understood of each line of the standard input, as one JSON object a line. Lines know nothing of each
// other. For whole letters see letter.ts.
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Model, train, understand } from '../core/understanding/understanding.js'
import { loadContent } from '../data/load-content.js'

// This runs from dist/cli.
const CONTENT = fileURLToPath(new URL('../../data/content', import.meta.url))

function describe(model: Model, line: string, now: string): string {
  const { lang, intent, confidence, decision, alternatives, entities } = understand(model, line, { now })
  // Where it asks, the likeliest label is one of the choices.
  const choices = decision === 'ask' ? [{ intent, confidence }, ...alternatives] : alternatives
  return JSON.stringify({ lang, intent, confidence, decision, alternatives: choices, entities })
}

const loaded = await loadContent(CONTENT)
if (loaded.ok) {
  const model = train(loaded.content)
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    process.stdout.write(`${describe(model, line, new Date().toISOString())}\n`)
} else {
  for (const { file, line, problem } of loaded.problems) process.stderr.write(`${file}:${line}: ${problem}\n`)
  process.exitCode = 1
}
