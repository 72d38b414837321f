// The service centre's desk in the terminal: `npm run desk -- help`. Asks the running program, or opens the store itself.
import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { readConfig } from '../config.js'
import { LANGS, type Lang } from '../core/content.js'
import { COMMANDS } from '../core/desk/commands.js'
import type { DeskResult } from '../core/desk/desk.js'
import { readArgv } from '../core/desk/read-argv.js'
import { spellMessage } from '../core/wording/spell.js'
import { loadContent } from '../data/load-content.js'
import { openSecrets } from '../data/secrets.js'
import { packageRoot } from '../start/assembly.js'
import { systemClock } from '../start/clock.js'
import { answerHere } from './desk/answer-here.js'
import type { Asking } from './desk/asking.js'
import { TABLE_COMMANDS } from './desk/feed-table.js'
import { isOnMachine, runOnMachine } from './desk/on-machine.js'
import { type Desk, openDesk } from './desk/open-desk.js'

type Setting = { dataDir: string; lang: Lang; by: string; argv: string[] }

/** `--lang` and `--as` are for the terminal; everything else is the desk's. */
function takeOption(argv: string[], name: string): { value: string | undefined; rest: string[] } {
  const at = argv.indexOf(`--${name}`)
  if (at < 0) return { value: undefined, rest: argv }
  return { value: argv[at + 1], rest: argv.filter((_, place) => place !== at && place !== at + 1) }
}

function settingOf(words: string[], dataDir: string): Setting {
  const lang = takeOption(words, 'lang')
  const as = takeOption(lang.rest, 'as')
  return {
    dataDir,
    lang: LANGS.find((known) => known === lang.value) ?? 'en',
    by: as.value ?? userInfo().username,
    argv: as.rest,
  }
}

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${all}${done === all ? '\n' : ''}`)
}

function askingOf(desk: Desk, { lang, by }: Setting, say: Asking['say']): Asking {
  return {
    say,
    progress: showProgress,
    run: (argv, rows) => desk.run({ id: randomUUID(), argv, by, lang }, rows),
  }
}

/** Before anything is opened: the doctor has to work where nothing else does. */
async function onMachine(): Promise<DeskResult | undefined> {
  const { argv } = settingOf(process.argv.slice(2), '')
  const line = readArgv(COMMANDS, argv)
  if (!line.ok || !isOnMachine(line.command.name) || line.options.help !== undefined) return undefined
  const read = readConfig()
  if (!read.ok && line.command.name !== 'doctor') return { exitCode: 1, output: read.sentences.join('\n') }
  const folder = (read.ok ? read.config.DATA_DIR : undefined) ?? join(packageRoot(), 'data', 'var')
  const now = systemClock(read.ok ? read.config.NOW : undefined).now()
  return runOnMachine(line.command.name, { dataDir: resolve(folder), now }, line)
}

async function run(): Promise<DeskResult> {
  const read = readConfig()
  if (!read.ok) return { exitCode: 1, output: read.sentences.join('\n') }
  const { config } = read
  const loaded = await loadContent(join(packageRoot(), 'data', 'content'))
  if (!loaded.ok) return { exitCode: 1, output: 'The content cannot be used; npm run check says where.' }
  const { content } = loaded
  const setting = settingOf(process.argv.slice(2), resolve(config.DATA_DIR ?? join(packageRoot(), 'data', 'var')))
  const publicUrl = (config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`).replace(/\/+$/, '')
  const { dataDir, lang } = setting
  const opened = await openDesk({ dataDir, publicUrl, content, clock: systemClock(config.NOW) })
  if (!opened.ok) return { exitCode: 1, output: opened.sentence }
  const secrets = await openSecrets(dataDir)
  try {
    const say: Asking['say'] = (message) => spellMessage({ content, secrets, publicUrl }, lang, message)
    return await answerHere(askingOf(opened.desk, setting, say), setting.argv, dataDir)
  } finally {
    await opened.desk.close()
  }
}

const { exitCode, output } = (await onMachine()) ?? (await run())
const out = exitCode === 0 ? process.stdout : process.stderr
// A table with refused lines has been taken in for the rest, and a doctor who finds faults has done his work.
const isTable = process.argv.slice(2).some((word) => word in TABLE_COMMANDS || word === 'doctor')
if (output !== '') (exitCode === 1 && isTable ? process.stdout : out).write(`${output}\n`)
process.exitCode = exitCode
