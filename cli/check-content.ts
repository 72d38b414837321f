// Checks the content files as the assistant would at its start, and names what is weak in them. With --accuracy it
// also tells, entry by entry, how many of its examples are recognised by a model that has not seen them.
import { join } from 'node:path'
import { type Content, LANGS } from '../core/content.js'
import { crossValidate } from '../core/understanding/cross-validate.js'
import { loadContent } from '../data/load-content.js'
import { packageRoot } from '../start/assembly.js'

type Tally = { right: number; all: number }

const percent = ({ right, all }: Tally) => Math.round((right / all) * 100)

/** The weakest entries first. */
function tellAccuracy(content: Content): void {
  for (const lang of LANGS) {
    const tallies = new Map<string, Tally>()
    for (const { label, candidates } of crossValidate(lang, content.languages[lang])) {
      const { right, all } = tallies.get(label) ?? { right: 0, all: 0 }
      tallies.set(label, { right: right + (candidates[0]?.intent === label ? 1 : 0), all: all + 1 })
    }
    for (const [label, tally] of [...tallies].sort(([, one], [, other]) => percent(one) - percent(other)))
      console.log(`accuracy ${lang} ${label}: ${percent(tally)} % of ${tally.all} examples`)
  }
}

const loaded = await loadContent(join(packageRoot(), 'data', 'content'))
const findings = loaded.ok ? loaded.advice : loaded.problems
for (const { file, line, problem } of findings)
  console.log(`${loaded.ok ? 'advice' : 'refused'} ${file}:${line}: ${problem}`)
if (loaded.ok) {
  if (process.argv.includes('--accuracy')) tellAccuracy(loaded.content)
  console.log(`The content is complete in all languages (version ${loaded.content.version}).`)
} else process.exitCode = 1
