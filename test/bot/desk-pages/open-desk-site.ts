// The staff's desk on a free port of loopback, on a whole world of its own, with people who work at it.
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { accountRoutes } from '../../../bot/account-pages/account-routes.js'
import type { PageParts } from '../../../bot/account-pages/parts.js'
import { staffPages } from '../../../bot/desk-pages/staff-pages.js'
import { startServer } from '../../../bot/server.js'
import type { StaffRole } from '../../../core/records/staff.js'
import { keepBytes } from '../../../data/attachments.js'
import { openPasswords } from '../../../data/passwords.js'
import { packageRoot } from '../../../start/assembly.js'
import { deskOf, type TestDesk } from '../../core/desk/desk.js'
import { openWorld, type World } from '../../world/world.js'
import { openVisitor, pathOf, type Visitor } from '../account-pages/visitor.js'

export const PASSWORD = 'tea on the third floor'

export type DeskSite = {
  url: string
  world: World
  desk: TestDesk
  visitor(headers?: Record<string, string>): Visitor
  /** Taken on, with a password chosen. */
  takeOn(name: string, role: StaffRole): Promise<void>
  /** The code of the last letter to this address. */
  codeFor(address: string): Promise<string>
  /** Signed in, on the queue. */
  colleague(name: string, role?: StaffRole): Promise<Visitor>
}

export function addressOf(name: string): string {
  return `${name.toLowerCase().replace(/\s/g, '.')}@service.example`
}

async function codeFor({ store, knowledge }: World, address: string): Promise<string> {
  const due = await store.range('outbox', 'due', { limit: 1_000 })
  const codes = due.flatMap(({ value: { send } }) => {
    if (send.to.address !== address) return []
    return send.reply.blocks.flatMap((block) => {
      const code = block.kind === 'text' ? block.message.values?.code : undefined
      return typeof code === 'object' && 'code' in code ? [knowledge.secrets.code(code.code)] : []
    })
  })
  return codes.at(-1) ?? 'no code'
}

export async function openDeskSite(options: { change?: Partial<PageParts> } = {}): Promise<DeskSite> {
  const world = await openWorld()
  onTestFinished(() => world.close())
  const parts: PageParts = {
    store: world.store,
    knowledge: () => world.knowledge,
    secrets: world.knowledge.secrets,
    passwords: openPasswords(join(packageRoot(), 'data', 'common-passwords.txt')),
    clock: world.clock,
    log: world.log,
    publicUrl: 'http://127.0.0.1:3978',
    onSends() {},
    teach: async () => ({ ok: true }),
    keepFile: ({ name, bytes }) => keepBytes(world.folder, name, bytes),
    ...options.change,
  }
  const routes = [...accountRoutes(parts), ...staffPages(parts)]
  const server = await startServer({ host: '127.0.0.1', port: 0, routes, log: parts.log })
  if (!server.ok) throw new Error(server.code)
  onTestFinished(() => server.stop())
  const url = `http://127.0.0.1:${server.port}`
  const desk = deskOf(world)
  const visitor = (headers?: Record<string, string>) => openVisitor(url, headers)
  const takeOn = async (name: string, role: StaffRole) => {
    const { output } = await desk(`staff add "${name}" --role ${role} --email ${addressOf(name)} --json`)
    const browser = visitor()
    await browser.open(pathOf(JSON.parse(output).link))
    await browser.submit('/desk/password', { password: PASSWORD })
  }
  return {
    url,
    world,
    desk,
    visitor,
    takeOn,
    codeFor: (address) => codeFor(world, address),
    async colleague(name, role = 'agent') {
      await takeOn(name, role)
      const browser = visitor()
      await browser.open('/desk/sign-in')
      await browser.submit('/desk/sign-in', { name, password: PASSWORD })
      await browser.submit('/desk/code', { code: await codeFor(world, addressOf(name)) })
      return browser
    },
  }
}
