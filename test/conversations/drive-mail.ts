// Plays a script with real letters: written into the inbox, answered in thread, read from the folder of sent letters.
import { expect } from 'vitest'
import type { Send } from '../../core/outcome.js'
import { plainText } from '../../core/wording/plain-text.js'
import { titleOf } from '../../core/wording/spell.js'
import { type MailRoom, openMailRoom } from '../mail/mail-room.js'
import { rawLetter } from '../mail/raw-letter.js'
import type { World } from '../world/world.js'
import type { Driver } from './drive-core.js'
import type { Script, ScriptTurn } from './script.js'

function letterOf(script: Script, text: string, count: number, answered: string | undefined): Buffer {
  return rawLetter(
    [
      `From: ${script.customer}`,
      'To: fapiao@assistant.example',
      `Subject: ${answered ? 'Re: Fapiao' : 'Fapiao'}`,
      `Message-ID: <script-${count}@customer.example>`,
      ...(answered ? [`In-Reply-To: ${answered}`, `References: ${answered}`] : []),
      'Date: Wed, 18 Nov 2026 10:00:00 +0800',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
    ],
    `${text}\r\n`,
  )
}

/** A letter has no buttons: it says their words, or the fields of the form line by line. */
function wordsOf(world: World, turn: ScriptTurn, text: string): string {
  const fields = Object.values(turn.form ?? {}).join('\n')
  if (text || fields) return [text, fields].filter((part) => part !== '').join('\n')
  return titleOf(world.knowledge.content, turn.lang ?? 'en', turn.action ?? '')
}

async function replyOf(world: World, known: Set<string>): Promise<Send | undefined> {
  for await (const { id, value } of world.store.all('outbox')) {
    if (value.send.kind !== 'reply' || known.has(id)) continue
    known.add(id)
    return value.send
  }
  return undefined
}

async function expectAnswered(room: MailRoom, reply: Send, customer: string): Promise<string | undefined> {
  const { spelled } = room.world.assistant.outgoing(reply)
  const firstLine = plainText(spelled.blocks.slice(0, 1)).split('\n')[0] ?? ''
  const start = firstLine.replace(/\s+/g, '').slice(0, 40)
  const letters = (await room.sent()).filter(({ to }) => to.every(({ address }) => address === customer))
  const letter = letters.findLast(({ text }) => text?.replace(/\s+/g, '').includes(start))
  expect(letter, `no letter to the customer begins with ${start}`).toBeDefined()
  return letter?.messageId
}

export async function mailDriver(world: World, script: Script): Promise<Driver> {
  const room = await openMailRoom(world)
  const known = new Set<string>()
  let count = 0
  let answered: string | undefined
  return {
    courier: room.mail.courier,
    async play(turn, text) {
      count += 1
      const raw = letterOf(script, wordsOf(world, turn, text), count, answered)
      await room.receive(room.vouchedFor(raw, script.customer))
      const reply = await replyOf(world, known)
      if (reply) answered = await expectAnswered(room, reply, script.customer)
      return { reply }
    },
    close: () => room.mail.stop(),
  }
}
