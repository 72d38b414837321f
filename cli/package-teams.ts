// Writes the Teams app package from the configuration: BOT_APP_ID and PUBLIC_URL. Who publishes it is told by flags.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageApp } from '../bot/teams/package-app.js'
import { readConfig } from '../config.js'
import { loadContent } from '../data/load-content.js'
import { packageRoot } from '../start/assembly.js'

const SENTENCES = {
  app_id_no_guid:
    'BOT_APP_ID must be the client id of the app registration, such as 00000000-0000-0000-0000-000000000000.',
  public_url_not_https: 'PUBLIC_URL must start with https://, because Teams opens nothing else.',
}

const FLAGS = {
  developer: { type: 'string' },
  website: { type: 'string' },
  privacy: { type: 'string' },
  terms: { type: 'string' },
} as const

async function run(): Promise<string> {
  const read = readConfig()
  if (!read.ok) throw new Error(read.sentences.join('\n'))
  const { BOT_APP_ID: appId = '', PUBLIC_URL: publicUrl = '' } = read.config
  const content = await loadContent(join(packageRoot(), 'data', 'content'))
  if (!content.ok) throw new Error('The content cannot be used; npm start says why.')
  const { version } = JSON.parse(await readFile(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }
  const { values } = parseArgs({ options: FLAGS })
  const developer = {
    name: values.developer ?? publicUrl.replace(/^https:\/\//, '').slice(0, 32),
    websiteUrl: values.website ?? publicUrl,
    privacyUrl: values.privacy ?? publicUrl,
    termsOfUseUrl: values.terms ?? publicUrl,
  }
  const { languages } = content.content
  const packed = packageApp({ appId, publicUrl, version, developer }, (lang, key) => languages[lang].words[key] ?? key)
  if (!packed.ok) throw new Error(SENTENCES[packed.code])
  const folder = join(packageRoot(), 'teams-package')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'fapiao-assistant.zip')
  await writeFile(file, packed.bytes)
  return file
}

try {
  console.log(await run())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
