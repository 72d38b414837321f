// Plays a script against the assistant itself, without any channel.
import type { Courier } from '../../core/channel.js'
import type { Send } from '../../core/outcome.js'
import type { Turn } from '../../core/turn.js'
import type { World } from '../world/world.js'
import type { Script, ScriptTurn } from './script.js'

export type Played = { reply: Send | undefined }

export type Driver = {
  play(turn: ScriptTurn, text: string): Promise<Played>
  /** The way out for letters, where the medium has a real one. */
  courier?: Courier
  close(): Promise<void>
}

export const CORE_USER = 'cli:script'

export function coreDriver(world: World, _script: Script): Driver {
  let count = 0
  return {
    async play(turn, text) {
      count += 1
      const said: Turn = {
        id: `script:${count}`,
        channel: 'cli',
        conversation: 'cli:script',
        kind: 'message',
        sender: { user: CORE_USER, assurance: 'anonymous' },
        audience: 'private',
        text: turn.action ? '' : text,
        ...(turn.action ? { action: turn.action } : {}),
        ...(turn.form ? { form: turn.form } : {}),
        attachments: [],
        reference: {},
        now: world.clock.now(),
      }
      const { replies } = await world.assistant.receive(said)
      await world.assistant.markSent(replies.map((reply) => reply.send.id))
      return { reply: replies[0]?.send }
    },
    async close() {},
  }
}
