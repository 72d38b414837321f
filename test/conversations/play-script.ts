// Plays one script through one medium and checks every promise on the way.
import type { Courier } from '../../core/channel.js'
import { deliverDue } from '../../core/deliver.js'
import type { Send } from '../../core/outcome.js'
import { openWorld, type World } from '../world/world.js'
import type { Driver } from './drive-core.js'
import { expectAfter, expectTurn } from './expectations.js'
import { type Medium, type Script, waitMs } from './script.js'

export type Stage = {
  medium: Medium
  /** The user whose proof stands for "this chat has been proven before"; none where letters prove themselves. */
  user?: string
  driver(world: World, script: Script): Driver | Promise<Driver>
}

const SIX_DIGITS = /(?<!\d)\d{6}(?!\d)/

async function prove(world: World, user: string, address: string): Promise<void> {
  const value = { address, provenAt: world.clock.now(), until: '2099-01-01T00:00:00.000Z' }
  await world.store.commit({ expect: [], changes: [{ op: 'put', collection: 'proofs', id: user, value }] })
}

/** Letters of the outbox that nobody has looked at yet; sends them, and remembers the code for the customer. */
function letterBox(world: World, wayOut?: Courier) {
  const looked = new Set<string>()
  const codes = new Map<string, string>()
  const courier: Courier = {
    async deliver(outgoing) {
      const { send, spelled } = outgoing
      const text = spelled.blocks.map((block) => ('text' in block ? block.text : '')).join('\n')
      const code = SIX_DIGITS.exec(text)?.[0]
      if (code && send.to.address) codes.set(send.to.address, code)
      return wayOut ? wayOut.deliver(outgoing) : { result: 'sent' }
    },
  }
  const all = async () => {
    const sends: Send[] = []
    for await (const doc of world.store.all('outbox')) sends.push(doc.value.send)
    return sends
  }
  return {
    codeFor: (address: string) => codes.get(address) ?? '000000',
    async fresh(): Promise<Send[]> {
      const { store, assistant, clock, log } = world
      await deliverDue({ store, couriers: { mail: courier }, outgoing: assistant.outgoing, clock, log })
      const fresh = (await all()).filter((send) => send.kind === 'notice' && !looked.has(send.id))
      for (const send of fresh) looked.add(send.id)
      return fresh
    },
  }
}

export async function playScript(script: Script, stage: Stage): Promise<void> {
  const world = await openWorld(script.now ? { startsAt: script.now } : {})
  if (script.proven && stage.user) await prove(world, stage.user, script.customer)
  for (const user of script.linked) await prove(world, user, script.customer)
  await letterBox(world).fresh()
  const driver = await stage.driver(world, script)
  const letters = letterBox(world, driver.courier)
  await letters.fresh()
  try {
    for (const turn of script.turns) {
      if (turn.only && !turn.only.includes(stage.medium)) continue
      if (turn.wait) world.clock.advance(waitMs(turn.wait))
      if (turn.say === undefined && !turn.action && !turn.form && !turn.code) continue
      const text = turn.code ? letters.codeFor(script.customer) : (turn.say ?? '')
      const { reply } = await driver.play(turn, text)
      expectTurn(turn, reply, await letters.fresh())
    }
    await expectAfter(world.store, script.after)
  } finally {
    await driver.close()
    await world.close()
  }
}
