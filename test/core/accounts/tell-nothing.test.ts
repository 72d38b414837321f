// Whoever asks in a conversation hears the same of an address or order that is known and of one that is not.
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Turn } from '../../../core/turn.js'
import { plainText } from '../../../core/wording/plain-text.js'
import { openWorld, type World } from '../../world/world.js'

/** Active, registered, known as a payer only, and known to nobody: all begin alike, so that what is masked is the same. */
const ACTIVE = 'tom.hale@brightwell.example'
const REGISTERED = 'ann.reed@brightwell.example'
const PAYER = 'pia.paid@brightwell.example'
const NOBODY = 'nils.nobody@brightwell.example'
const OWN_ORDERS: Record<string, string> = { [ACTIVE]: '2100449871', [REGISTERED]: '2100451055', [PAYER]: '2100459999' }

const SENTENCES: [string, string[]][] = [
  ['to prove a chat', ['sign in ADDRESS', '登录 ADDRESS', 'logga in ADDRESS']],
  [
    'for the activation mail',
    [
      'please send the activation mail again to ADDRESS',
      '请重发激活邮件到 ADDRESS',
      'Skicka aktiveringsmejlet igen till ADDRESS',
    ],
  ],
  [
    'to register for an order that is nobody’s',
    [
      'please register me, order 2199999999, ADDRESS',
      '我要注册账户，订单号2199999999，邮箱ADDRESS',
      'Jag vill registrera ett konto, order 2199999999, ADDRESS',
    ],
  ],
]

async function freshWorld(): Promise<World> {
  const world = await openWorld()
  onTestFinished(() => world.close())
  const paidAt = world.clock.now()
  const order = { id: OWN_ORDERS[PAYER] ?? '', address: PAYER, payer: 'Pia', amountFen: 1, paidAt, description: 'E3' }
  await world.store.commit({
    expect: [],
    changes: [{ op: 'put', collection: 'orders', id: order.id, value: { ...order, importedAt: paidAt } }],
  })
  return world
}

function turn(world: World, user: string, text: string, more: Partial<Turn> = {}): Turn {
  return {
    id: `${user}:${text}`,
    channel: 'chat',
    conversation: `chat:${user}`,
    kind: 'message',
    sender: { user, assurance: 'anonymous' },
    audience: 'private',
    text,
    attachments: [],
    reference: {},
    now: world.clock.now(),
    ...more,
  }
}

/** What is said to a stranger, without the name that he himself typed. */
async function said(world: World, sentences: string[], address: string, more: Partial<Turn> = {}): Promise<string> {
  const user = `webchat:${address}`
  const words: string[] = []
  for (const sentence of sentences) {
    const { replies } = await world.assistant.receive(turn(world, user, sentence.replace('ADDRESS', address), more))
    words.push(...replies.map(({ spelled }) => `${plainText(spelled.blocks)}\n${JSON.stringify(spelled.choices)}`))
  }
  return words.join('\n').replaceAll(address, 'ADDRESS').replaceAll(`${address[0]}***@`, 'A***@')
}

describe('asked in a chat', () => {
  for (const [what, sentences] of SENTENCES)
    it.each(sentences)(`${what}, the answer is the same for every address: %s`, async (sentence) => {
      const heard: string[] = []
      for (const address of [ACTIVE, REGISTERED, PAYER, NOBODY]) {
        const world = await freshWorld()
        // The second time as well: the cool-down speaks of the asking, not of the address.
        heard.push(await said(world, [sentence, sentence], address))
      }
      expect(heard[0]).toContain('A***@brightwell.example')
      expect(new Set(heard).size).toBe(1)
    })

  it('for a new password, the answer is the same for every address', async () => {
    const heard: string[] = []
    for (const address of [ACTIVE, REGISTERED, PAYER, NOBODY]) {
      heard.push(await said(await freshWorld(), ['I forgot my password', 'yes', 'ADDRESS'], address))
    }
    expect(heard[0]).toContain('A***@brightwell.example')
    expect(new Set(heard).size).toBe(1)
  })

  it('for a new password, every address makes the answer wait for the same step of time', async () => {
    const discreet: boolean[] = []
    for (const address of [ACTIVE, REGISTERED, PAYER, NOBODY]) {
      const world = await freshWorld()
      await said(world, ['I forgot my password', 'yes'], address)
      const { isDiscreet } = await world.assistant.receive(turn(world, `webchat:${address}`, address))
      discreet.push(isDiscreet)
    }
    expect(discreet).toEqual([true, true, true, true])
  })

  it('to register, the answer is the same whoever the order belongs to and whether or not it is there', async () => {
    const heard: string[] = []
    for (const order of ['2100449871', '2100451055', '2100450912', '2199999999']) {
      const told = await said(await freshWorld(), [`please register me, order ${order}, ADDRESS`], NOBODY)
      heard.push(told.replaceAll(order, 'ORDER'))
    }
    expect(new Set(heard).size).toBe(1)
  })

  it('a wrong code is as wrong for an address that is not known', async () => {
    const heard: string[] = []
    for (const address of [ACTIVE, NOBODY]) {
      const guesses = ['000000', '111111', '222222', '333333', '444444', '555555']
      heard.push(await said(await freshWorld(), ['sign in ADDRESS', ...guesses], address))
    }
    expect(heard[0]).toBe(heard[1])
  })

  it('for the progress of an order, a stranger hears the same whether or not it is there', async () => {
    const heard: string[] = []
    for (const order of ['2100449871', '2100450912', '2199999999']) {
      const told = await said(await freshWorld(), [`where is my fapiao for order ${order}?`], NOBODY)
      heard.push(told.replaceAll(order, 'ORDER'))
    }
    expect(new Set(heard).size).toBe(1)
  })
})

it('a letter that only claims to come from an address is told nothing of it', async () => {
  const heard: string[] = []
  for (const [address, order] of [
    [ACTIVE, '2100449871'],
    [NOBODY, '2199999999'],
  ] as const) {
    const letter: Partial<Turn> = {
      channel: 'mail',
      conversation: `mail:unproven:${address}`,
      sender: { user: address, address, assurance: 'claimed' },
    }
    const asked = [`where is my fapiao for order ${order}?`, 'show my requests', 'export my data', 'delete my account']
    heard.push((await said(await freshWorld(), asked, address, letter)).replaceAll(order, 'ORDER'))
  }
  expect(heard[0]).toBe(heard[1])
})
