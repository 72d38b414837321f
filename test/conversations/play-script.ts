// Plays one script through one medium and checks every promise on the way.
import type { Courier } from '../../core/channel.js'
import { deliverDue } from '../../core/deliver.js'
import type { Send } from '../../core/outcome.js'
import { deskOf, rowsOf } from '../core/desk/desk.js'
import { openWorld, type World } from '../world/world.js'
import type { Driver } from './drive-core.js'
import { expectAfter, expectTurn } from './expectations.js'
import { passTime } from './pass-time.js'
import { type Medium, type Script, type ScriptTurn, waitMs } from './script.js'

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

/** What happens before anybody speaks: time passes, orders come in, staff works. */
async function prepare(world: World, turn: ScriptTurn): Promise<void> {
  const desk = deskOf(world)
  if (turn.wait) world.clock.advance(waitMs(turn.wait))
  if (turn.import) await expectDone(desk('import orders.csv', rowsOf(turn.import)))
  for (const command of turn.desk ?? []) await expectDone(desk(command))
  if (turn.tick) await passTime(world)
}

async function expectDone(result: Promise<{ exitCode: number; output: string }>): Promise<void> {
  const { exitCode, output } = await result
  if (exitCode !== 0) throw new Error(`the desk refused: ${output}`)
}

export async function playScript(script: Script, stage: Stage): Promise<void> {
  const world = await openWorld({ sample: script.sample, ...(script.now ? { startsAt: script.now } : {}) })
  if (script.proven && stage.user) await prove(world, stage.user, script.customer)
  for (const user of script.linked) await prove(world, user, script.customer)
  await letterBox(world).fresh()
  const driver = await stage.driver(world, script)
  const letters = letterBox(world, driver.courier)
  await letters.fresh()
  try {
    for (const turn of script.turns) {
      if (turn.only && !turn.only.includes(stage.medium)) continue
      await prepare(world, turn)
      const isSilent = turn.say === undefined && !turn.action && !turn.form && !turn.code
      const text = turn.code ? letters.codeFor(script.customer) : (turn.say ?? '')
      const { reply } = isSilent ? { reply: undefined } : await driver.play(turn, text)
      expectTurn({
        turn,
        medium: stage.medium,
        reply,
        notices: await letters.fresh(),
        outgoing: world.assistant.outgoing,
      })
    }
    await expectAfter(world.store, script.after)
  } finally {
    await driver.close()
    await world.close()
  }
}
