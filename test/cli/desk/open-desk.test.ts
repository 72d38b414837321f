// The desk's two ways to the records: the store itself, and a program that runs.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { deskRoutes } from '../../../bot/desk-pages/desk-routes.js'
import { startServer } from '../../../bot/server.js'
import { feedTable } from '../../../cli/desk/feed-table.js'
import { openDesk } from '../../../cli/desk/open-desk.js'
import { writeDeskUrl } from '../../../data/desk-port.js'
import { openSecrets } from '../../../data/secrets.js'
import type { realKnowledge } from '../../world/knowledge.js'
import { openWorld, quiet, type World } from '../../world/world.js'

const ASKED = { id: '1', argv: ['queue', '--all', '--json'], by: 'Wang Min', lang: 'en' } as const
const publicUrl = 'http://127.0.0.1:3978'

let world: World
let dataDir: string
let content: Awaited<ReturnType<typeof realKnowledge>>['content']

beforeEach(async () => {
  world = await openWorld()
  dataDir = await mkdtemp(join(tmpdir(), 'fapiao-desk-'))
  content = world.knowledge.content
})
afterEach(async () => {
  await world.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** The world as a running program whose data lies in `dataDir`. */
async function serve() {
  const secrets = await openSecrets(dataDir)
  const { store, clock } = world
  const teach = async () => ({ ok: true }) as const
  const parts = { store, knowledge: () => ({ content, secrets }), publicUrl, clock, teach }
  const routes = deskRoutes({ ...parts, onSends() {} })
  const server = await startServer({ host: '127.0.0.1', port: 0, routes, log: quiet })
  if (!server.ok) throw new Error(server.code)
  await writeDeskUrl(dataDir, `http://127.0.0.1:${server.port}`)
  return server
}

it('a running program is asked, and its records answered', async () => {
  const server = await serve()
  const opened = await openDesk({ dataDir, publicUrl, content, clock: world.clock })
  if (!opened.ok) throw new Error(opened.sentence)
  const { exitCode, output } = await opened.desk.run({ ...ASKED, argv: [...ASKED.argv] })
  expect([exitCode, JSON.parse(output).length]).toEqual([0, 5])
  await opened.desk.close()
  await server.stop()
})

it('where the program has gone the store itself is opened', async () => {
  const server = await serve()
  await server.stop()
  const opened = await openDesk({ dataDir, publicUrl, content, clock: world.clock })
  if (!opened.ok) throw new Error(opened.sentence)
  expect(await opened.desk.run({ ...ASKED, argv: [...ASKED.argv] })).toEqual({ exitCode: 0, output: '[]' })
  await opened.desk.close()
})

it('without the key there is no such page', async () => {
  const server = await serve()
  const url = `http://127.0.0.1:${server.port}/desk/api`
  for (const authorization of ['', 'Bearer ', 'Bearer wrong']) {
    const response = await fetch(url, { method: 'POST', headers: { authorization }, body: JSON.stringify(ASKED) })
    expect(response.status).toBe(404)
  }
  await server.stop()
})

it('a file longer than one piece is imported whole, with its line numbers', async () => {
  const file = join(dataDir, 'orders.csv')
  const line = (nth: number) => `21005${String(nth).padStart(5, '0')},kim@acme.example,Acme,12.50,2026-11-01,Office`
  const lines = Array.from({ length: 1_200 }, (_, nth) => line(nth))
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, ['order_id,email,payer,amount_rmb,paid_at,description', ...lines, 'x,y'].join('\n'))
  const opened = await openDesk({ dataDir, publicUrl, content, clock: world.clock })
  if (!opened.ok) throw new Error(opened.sentence)
  let count = 0
  const asking = {
    run: (argv: string[], rows: Parameters<typeof opened.desk.run>[1]) =>
      opened.desk.run({ ...ASKED, id: `piece-${count++}`, argv }, rows),
    say: ({ key }: { key: string }) => key,
    progress() {},
  }
  const { exitCode, output } = await feedTable(asking, ['import', file, '--json'], file)
  await opened.desk.close()
  expect(exitCode).toBe(1)
  expect(JSON.parse(output)).toEqual({
    added: 1_200,
    changed: 0,
    unchanged: 0,
    refused: [{ line: 1_202, problem: 'order_id' }],
  })
})
