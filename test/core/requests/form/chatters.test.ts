// Small talk while a form is open is heard as small talk: it fills in nothing, goes nowhere and counts as no failed try.
import { afterEach, describe, expect, it } from 'vitest'
import { chatters } from '../../../../core/requests/form/chatters.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let one: Customer | undefined

afterEach(async () => {
  await one?.leave()
  one = undefined
})

it.each([
  'haha',
  '哈哈哈',
  'back now',
  "ok, I'm back",
  'nu är jag tillbaka',
  '我回来了',
  'sorry, I was in a meeting',
  'förlåt, jag fick ett samtal',
  '刚才接了个电话',
  '不好意思，让您久等了',
  'you are really quick!',
  'vad snabb du är',
  '你们效率真高',
  '回复好快呀',
])('"%s" is small talk', (text) => {
  expect(chatters(text)).toBe(true)
})

it.each([
  'back',
  'tillbaka',
  '快',
  '高快',
  'Haha Foods Ltd',
  'you are called Acme?',
  'I was in a meeting, so it is general',
  '回来了再开',
  'snabbt tack',
  'I was charged twice',
])('"%s" is not', (text) => {
  expect(chatters(text)).toBe(false)
})

describe('between two answers nothing happens on', () => {
  it.each(['haha', 'back now', '刚才在开会', 'vad smidigt det var', '登录密码忘了怎么办', '发票什么时候能寄到'])(
    '"%s"',
    async (text) => {
      one = await customer()
      for (const said of [`${EMMAS_ORDER} general`, 'Sparrow Music Ltd, no tax ID', 'pick-up']) await one.say(said)
      const [before] = await one.drafts()
      await one.say(text)
      const [after] = await one.drafts()
      expect({ ...after, updatedAt: '', lang: '' }).toEqual({ ...before, updatedAt: '', lang: '' })
      await one.say('Ada Finch 13900009001')
      await one.say('confirm')
      expect(await one.requests()).toHaveLength(1)
    },
  )
})

describe('a nod with a question about what is shown hands nothing in', () => {
  it.each([
    'ok, is this correct?',
    'right, the tax id again please?',
    'okej, är allt med?',
    'visst, kan jag ändra adressen sen?',
    '好的，备注会打印出来吗',
  ])('"%s"', async (text) => {
    one = await customer()
    await one.say(`${EMMAS_ORDER} general, Sparrow Music Ltd, no tax ID, pick-up by Ada Finch 13900009001`)
    await one.say(text)
    expect(await one.requests()).toEqual([])
    expect(await one.drafts()).toHaveLength(1)
  })

  it.each(['yes, and how long does it take?', 'yes, and can I change the address later?', '确认，多久能开好？'])(
    'but "%s" does',
    async (text) => {
      one = await customer()
      await one.say(`${EMMAS_ORDER} general, Sparrow Music Ltd, no tax ID, pick-up by Ada Finch 13900009001`)
      await one.say(text)
      expect(await one.requests()).toHaveLength(1)
    },
  )
})

it.each([
  ['ok, Lantern Press Ltd', 'Lantern Press Ltd'],
  ['sure: Aurora Skates Ltd', 'Aurora Skates Ltd'],
  ['okej, Götene Ost AB', 'Götene Ost AB'],
  ['好的，上海蓝海贸易有限公司', '上海蓝海贸易有限公司'],
  ['Fine & Dandy Ltd', 'Fine & Dandy Ltd'],
])('"%s" is the title %s', async (text, title) => {
  one = await customer()
  await one.say(`${EMMAS_ORDER} general`)
  await one.say(text)
  const [draft] = await one.drafts()
  expect(draft?.fields.title).toBe(title)
})
