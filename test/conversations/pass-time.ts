// Does what time brings about, as the program does it every minute.
import { choresOf } from '../../core/chores.js'
import { DEFAULT_RETENTION } from '../../core/privacy/retention.js'
import { tick } from '../../core/tick.js'
import type { World } from '../world/world.js'

export async function passTime(world: World): Promise<void> {
  const letters = { async forget() {}, async forgetBefore() {} }
  const attachments = { async forget() {} }
  const chores = choresOf({ retention: DEFAULT_RETENTION, letters, attachments })
  await tick({ ...world, knowledge: () => world.knowledge, onSends() {} }, chores)
}
