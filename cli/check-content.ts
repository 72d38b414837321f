// Checks the content files as the assistant would at its start, and names what is weak in them.
import { join } from 'node:path'
import { loadContent } from '../data/load-content.js'
import { packageRoot } from '../start/assembly.js'

const loaded = await loadContent(join(packageRoot(), 'data', 'content'))
const findings = loaded.ok ? loaded.advice : loaded.problems
for (const { file, line, problem } of findings)
  console.log(`${loaded.ok ? 'advice' : 'refused'} ${file}:${line}: ${problem}`)
if (loaded.ok) console.log(`The content is complete in all languages (version ${loaded.content.version}).`)
else process.exitCode = 1
