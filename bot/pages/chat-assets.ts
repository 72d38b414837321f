// The files of the chat page: our own script and style, and the Web Chat bundle out of its package.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, parse } from 'node:path'
import type { Asset } from './asset.js'

export type ChatAssets = { script: Asset; style: Asset; webChat: Asset; webChatLicence: Asset }

const JAVASCRIPT = 'text/javascript; charset=utf-8'

export function chatAssets(): ChatAssets {
  const bundle = join(
    dirname(createRequire(import.meta.url).resolve('botframework-webchat')),
    '..',
    'dist',
    'webchat.js',
  )
  const { version } = JSON.parse(readFileSync(join(dirname(bundle), '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const webChat = `/chat/assets/webchat-${version}.js`
  return {
    script: ownAsset(['bot/pages/assets/chat.js'], JAVASCRIPT),
    style: ownAsset(['core/page-frame.css', 'bot/pages/assets/chat.css'], 'text/css; charset=utf-8'),
    webChat: { path: webChat, contentType: JAVASCRIPT, read: () => readFile(bundle) },
    // The bundle's first line names this file beside it.
    webChatLicence: {
      path: `${webChat}.LICENSE.txt`,
      contentType: 'text/plain; charset=utf-8',
      read: () => readFile(`${bundle}.LICENSE.txt`),
    },
  }
}

/** Named after the last file. */
function ownAsset(files: string[], contentType: string): Asset {
  const bytes = Buffer.concat(files.map((file) => readFileSync(join(sourceFolder(), file))))
  const { name, ext } = parse(files.at(-1) ?? '')
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10)
  return { path: `/chat/assets/${name}-${hash}${ext}`, contentType, read: async () => bytes }
}

/** This file runs from the sources and from dist/; the assets are in the sources only. */
function sourceFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
