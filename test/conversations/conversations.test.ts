// Every script of this folder, through every medium it names.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'
import { CHAT_USER, chatDriver } from './drive-chat.js'
import { CORE_USER, coreDriver } from './drive-core.js'
import { mailDriver } from './drive-mail.js'
import { playScript, type Stage } from './play-script.js'
import { readScript } from './script.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))

const stages: Stage[] = [
  { medium: 'core', user: CORE_USER, driver: coreDriver },
  { medium: 'chat', user: CHAT_USER, driver: chatDriver },
  { medium: 'mail', driver: mailDriver },
]

describe('conversations', async () => {
  for (const file of files) {
    const script = await readScript(`${folder}${file}`)
    for (const stage of stages.filter(({ medium }) => script.channels.includes(medium))) {
      it(`${script.says} (${file}, ${stage.medium})`, () => playScript(script, stage))
    }
  }
})
