// What a letter says of whoever asked for it in a chat: where, and the name that the channel vouches for.
import { type Scene, say } from '../conversation/scene.js'
import type { Block, Value } from '../reply.js'

const LONGEST_NAME = 60

/** Names as people have them: nothing that a mail program would make a link of, or that breaks a line. */
function plainName(name: string): string {
  const plain = name.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}'()-]+/gu, ' ')
  return [...plain.trim()].slice(0, LONGEST_NAME).join('').trim()
}

const isTeams = ({ identity }: Scene): boolean => identity.user.startsWith('msteams:')

export function whereAsked(scene: Scene): Value {
  return { words: isTeams(scene) ? 'channel.teams' : `channel.${scene.turn.channel}` }
}

/** In Teams a name is the company's own entry; elsewhere anybody may call himself anything. */
export function whoAsked(scene: Scene): Block {
  const name = isTeams(scene) ? plainName(scene.turn.sender.name ?? '') : ''
  return name === '' ? say('mail.code.unnamed') : say('mail.code.named', { name })
}
