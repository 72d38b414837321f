import { expect, test } from 'vitest'
import { longestBlock } from '../longest-block.js'
import { type MailRoom, openMailRoom } from '../mail-room.js'
import { HOSTILE_KINDS } from '../parse/hostile-kinds.js'
import { customerLetter } from '../raw-letter.js'

const BLOCK_MS = 250

/** The same letter from somebody else: whoever writes again and again is taken for a robot. */
function from(address: string, raw: Buffer): Buffer {
  const at = raw.indexOf('a@x.example')
  if (at < 0) return raw
  return Buffer.concat([raw.subarray(0, at), Buffer.from(address), raw.subarray(at + 'a@x.example'.length)])
}

async function openTaughtRoom(): Promise<MailRoom> {
  const room = await openMailRoom()
  // The real program has learnt before it starts.
  void room.world.knowledge.model
  await room.receive(room.vouchedFor(customerLetter({ from: 'first@x.example' })))
  return room
}

async function blocksOf(room: MailRoom, before: (address: string) => Buffer[]): Promise<[string, number][]> {
  const blocks: [string, number][] = []
  for (const [number, [what, raw]] of HOSTILE_KINDS.entries()) {
    const tries: number[] = []
    // A machine that is busy with other things stands still by itself at times; three times in the same place it does not.
    for (let attempt = 0; attempt < 3 && (tries.at(-1) ?? BLOCK_MS + 1) > BLOCK_MS; attempt += 1) {
      const address = `kind${number}.${attempt}@x.example`
      await room.receive(...before(address).map((each) => room.vouchedFor(each)))
      const stamped = room.vouchedFor(from(address, raw))
      tries.push(await longestBlock(() => room.receive(stamped)))
    }
    blocks.push([what, Math.min(...tries)])
  }
  return blocks
}

const tooLong = (blocks: [string, number][]) => blocks.filter(([, block]) => block > BLOCK_MS)

test('no hostile letter, of whatever kind, holds up the whole mail room', async () => {
  const room = await openTaughtRoom()
  expect(tooLong(await blocksOf(room, () => []))).toEqual([])
  const { received, answered, quarantined, refused, noted } = room.mail.status().counts
  expect(answered + noted + refused + quarantined).toBe(received)
})

test('nor one from somebody who is in the middle of a request', async () => {
  const room = await openTaughtRoom()
  const begin = (from: string) => [customerLetter({ from, text: '我要申请开发票，订单2100451177' })]
  expect(tooLong(await blocksOf(room, begin))).toEqual([])
})
