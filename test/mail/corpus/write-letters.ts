// Writes the corpus of letters to test/letters, with an index of what is to be found in each. Run by hand after a
// change here: `npm run build && node dist/test/mail/corpus/write-letters.js`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { newTextLetters } from './write-new-text.js'
import { screenedLetters } from './write-screened.js'

const source = join('test', 'mail', 'corpus')
const target = join('test', 'letters')

mkdirSync(target, { recursive: true })
for (const file of readdirSync(target).filter((name) => name.endsWith('.eml'))) rmSync(join(target, file))
const letters = [...newTextLetters(source), ...screenedLetters(source)]
for (const { file, raw } of letters) writeFileSync(join(target, file), raw)
const index = Object.fromEntries(letters.map(({ file, expected }) => [file, expected]))
writeFileSync(
  join(target, 'index.yaml'),
  `# What is to be found in each letter. Written by test/mail/corpus.\n${stringify(index)}`,
)
console.log(`${letters.length} letters`)
