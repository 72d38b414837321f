// A request talked through where others read along: numbers are masked, and what is personal is shown to its owner alone.
import { afterEach, expect, it } from 'vitest'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

const OTHERS_READ = { audience: 'shared' } as const
const PHONE = '13788886666'
const ADDRESS = '55 Huaihai Middle Road'
const ACCOUNT = '121908881234567'
const TAX_ID = '91440300708461136T'

let emma: Customer | undefined

afterEach(async () => {
  await emma?.leave()
  emma = undefined
})

it('shows neither whole numbers nor a person or his address in a group, and still hands the request in', async () => {
  const one = await customer()
  emma = one
  const turns = [
    `I need a special fapiao for order ${EMMAS_ORDER}, same as last time`,
    `title Nordvik Trading (Shanghai) Co., Ltd., tax ID ${TAX_ID}`,
    `registered address 168 Nanjing West Road, Huangpu District, Shanghai, phone 021-64381234, bank: China Merchants Bank Shanghai Xujiahui Branch, account ${ACCOUNT}`,
    'No, the recipient is Karin Holm',
    'change the phone',
    '12',
    PHONE,
  ]
  for (const text of turns) {
    const { send } = await one.say(text, OTHERS_READ)
    const shown = JSON.stringify(send.reply)
    for (const secret of [PHONE, ADDRESS, ACCOUNT, TAX_ID, 'Karin Holm', 'Emma Berg'])
      expect(shown).not.toContain(secret)
  }
  const { keys } = await one.say('yes', OTHERS_READ)
  expect(keys).toContain('form.received')
  expect(await one.requests()).toMatchObject([{ delivery: { recipient: 'Karin Holm', phone: PHONE } }])
})

it('opens no form and shows no saved data in a group, and both in a personal chat', async () => {
  const one = await customer()
  emma = one
  const asked = await one.say(`I need a Fapiao for order ${EMMAS_ORDER}`, OTHERS_READ)
  expect(asked.actions).not.toContain('request.card')
  expect(asked.keys.join(' ')).not.toContain('form.last')
  const group = await one.say('', { action: 'request.card', ...OTHERS_READ })
  expect(group.keys).toContain('form.card.private_only')
  expect(group.keys).not.toContain('form.request')
  const alone = await one.press('request.card')
  expect(alone.keys).toContain('form.request')
})
