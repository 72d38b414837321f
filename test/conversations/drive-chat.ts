// Plays a script over HTTP: activities to the bot endpoint, replies in its response.
import { expect } from 'vitest'
import { startChat } from '../../bot/start-chat.js'
import { plainText } from '../../core/wording/plain-text.js'
import { spellMessage } from '../../core/wording/spell.js'
import type { World } from '../world/world.js'
import type { Driver } from './drive-core.js'
import type { ScriptTurn } from './script.js'

const PERSON = { id: 'person-1', name: 'A customer' }
export const CHAT_USER = 'test:person-1'

function activity(turn: ScriptTurn, text: string, count: number) {
  const value = turn.action || turn.form ? { action: turn.action, form: turn.form } : undefined
  return {
    type: 'message',
    id: `activity-${count}`,
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9/',
    conversation: { id: 'conversation-1', conversationType: 'personal' },
    from: PERSON,
    recipient: { id: 'bot', name: 'Fapiao' },
    deliveryMode: 'expectReplies',
    ...(value ? { value } : { text }),
  }
}

export async function chatDriver(world: World): Promise<Driver> {
  const { assistant, clock, log, knowledge } = world
  const speller = { content: knowledge.content, secrets: knowledge.secrets, publicUrl: 'http://127.0.0.1:3978' }
  const chat = await startChat({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1:3978',
    assistant,
    clock,
    log,
    words: (lang, key) => spellMessage(speller, lang, { key }),
    routes: [],
  })
  if (!chat.ok) throw new Error(`the chat server could not start: ${chat.code}`)
  let count = 0
  return {
    async play(turn, text) {
      count += 1
      const id = `activity-${count}`
      const response = await fetch(`http://127.0.0.1:${chat.port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity(turn, text, count)),
      })
      expect(response.status).toBe(200)
      const said = JSON.stringify(await response.json())
      const entry = await replyTo(world, id)
      const { spelled } = assistant.outgoing(entry)
      const firstLine = plainText(spelled.blocks.slice(0, 1)).split('\n')[0] ?? ''
      expect(said).toContain(JSON.stringify(firstLine).slice(1, -1))
      return { reply: entry }
    },
    close: () => chat.stop(),
  }
}

async function replyTo(world: World, activityId: string) {
  for await (const doc of world.store.all('outbox')) {
    if (doc.value.send.kind === 'reply' && doc.id.endsWith(`${activityId}:0`)) return doc.value.send
  }
  throw new Error(`no reply to ${activityId} was committed`)
}
