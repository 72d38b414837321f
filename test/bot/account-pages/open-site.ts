// The account pages on a free port of loopback, on a whole world of its own, with letters as their readers see them.
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { accountRoutes } from '../../../bot/account-pages/account-routes.js'
import type { PageParts } from '../../../bot/account-pages/parts.js'
import { startServer } from '../../../bot/server.js'
import type { Log } from '../../../core/ports.js'
import type { Route } from '../../../core/web.js'
import type { Spelled } from '../../../core/wording/spelled.js'
import { keepBytes } from '../../../data/attachments.js'
import { openPasswords } from '../../../data/passwords.js'
import { packageRoot } from '../../../start/assembly.js'
import { openWorld, type World } from '../../world/world.js'
import { openVisitor, type Visitor } from './visitor.js'

export type SeenLetter = { to: string; subject: string; text: string; keys: string[]; link?: string }

export type Site = {
  url: string
  world: World
  visitor(headers?: Record<string, string>): Visitor
  /** Every page and form there is. */
  routes: Route[]
  /** The pages started anew on what is stored. */
  visitorAfterRestart(): Promise<Visitor>
  /** Letters since the last look, in order of their making. */
  letters(): Promise<SeenLetter[]>
}

const LINK = /https?:\/\/\S+[?&]token=[\w-]+/

function textOf(spelled: Spelled): string {
  return spelled.blocks.map((block) => ('text' in block ? block.text : JSON.stringify(block))).join('\n')
}

function letterBox(world: World) {
  const looked = new Set<string>()
  return async (): Promise<SeenLetter[]> => {
    const fresh: SeenLetter[] = []
    for await (const { id, value } of world.store.all('outbox')) {
      if (looked.has(id) || value.status !== 'due' || value.send.kind !== 'notice') continue
      looked.add(id)
      const { spelled } = world.assistant.outgoing(value.send)
      const text = textOf(spelled)
      const link = LINK.exec(text)?.[0]
      fresh.push({
        to: value.send.to.address ?? '',
        subject: spelled.subject ?? '',
        text,
        keys: value.send.reply.blocks.flatMap((block) => (block.kind === 'text' ? [block.message.key] : [])),
        ...(link ? { link } : {}),
      })
    }
    return fresh
  }
}

export async function openSite(
  options: { publicUrl?: string; log?: Log; change?: Partial<PageParts> } = {},
): Promise<Site> {
  const world = await openWorld()
  const parts: PageParts = {
    store: world.store,
    knowledge: () => world.knowledge,
    secrets: world.knowledge.secrets,
    passwords: openPasswords(join(packageRoot(), 'data', 'common-passwords.txt')),
    clock: world.clock,
    log: options.log ?? world.log,
    publicUrl: options.publicUrl ?? 'http://127.0.0.1:3978',
    onSends() {},
    teach: async () => ({ ok: true }),
    keepFile: ({ name, bytes }) => keepBytes(world.folder, name, bytes),
    ...options.change,
  }
  onTestFinished(() => world.close())
  const routes = accountRoutes(parts)
  const serve = async () => {
    const server = await startServer({ host: '127.0.0.1', port: 0, routes: accountRoutes(parts), log: parts.log })
    if (!server.ok) throw new Error(server.code)
    onTestFinished(() => server.stop())
    return `http://127.0.0.1:${server.port}`
  }
  const url = await serve()
  return {
    url,
    world,
    routes,
    visitor: (headers) => openVisitor(url, headers),
    visitorAfterRestart: async () => openVisitor(await serve()),
    letters: letterBox(world),
  }
}
