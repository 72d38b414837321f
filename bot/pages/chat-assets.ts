// The files of the chat page: our own script and style, and the Web Chat bundle out of its package.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
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
    script: ownAsset('chat.js', JAVASCRIPT),
    style: ownAsset('chat.css', 'text/css; charset=utf-8'),
    webChat: { path: webChat, contentType: JAVASCRIPT, read: () => readFile(bundle) },
    // The bundle's first line names this file beside it.
    webChatLicence: {
      path: `${webChat}.LICENSE.txt`,
      contentType: 'text/plain; charset=utf-8',
      read: () => readFile(`${bundle}.LICENSE.txt`),
    },
  }
}

function ownAsset(name: string, contentType: string): Asset {
  const bytes = readFileSync(join(assetFolder(), name))
  const [stem, extension] = name.split('.')
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10)
  return { path: `/chat/assets/${stem}-${hash}.${extension}`, contentType, read: async () => bytes }
}

/** This file runs from the sources and from dist/; the assets are in the sources only. */
function assetFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return join(folder, 'bot', 'pages', 'assets')
}
