// A value is found behind what leads up to it, and a sentence that only begins so stays whole.
import { afterEach, describe, expect, it } from 'vitest'
import { bareAnswer } from '../../../../core/requests/form/led-answer.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let one: Customer | undefined

afterEach(async () => {
  await one?.leave()
  one = undefined
})

it.each([
  ["it's 13512347302", '13512347302'],
  ['that would be Diana Lane', 'Diana Lane'],
  ['I think it is Unit 8, 60 Jianguomenwai Avenue', 'Unit 8, 60 Jianguomenwai Avenue'],
  ['make it CG-2026-77', 'CG-2026-77'],
  ['ok, it should be personal', 'personal'],
  ['vi heter Rut Palmgren', 'Rut Palmgren'],
  ['jag tror det är Norrsken Design AB', 'Norrsken Design AB'],
  ['det blir privat', 'privat'],
  ['应该是林依晨', '林依晨'],
  ['那就个人吧', '个人'],
])('"%s" says %s', (text, value) => {
  expect(bareAnswer(text, true)).toBe(value)
})

it.each([
  'it is fine',
  "that's in Beijing",
  'it is not Ann Reed',
  'det är Lotta Berg som hämtar, 13900000108',
  'det är bra så',
  'we are the Norwegian Consulate General',
  'put the same',
  '应该是对的',
  '那就算了吧',
  '那就先不填吧',
  'It is Written Books Ltd. Tax ID follows.',
])('"%s" stays whole', (text) => {
  expect(bareAnswer(text, true)).toBe(text)
})

describe('what is said in traditional characters', () => {
  it('fills in and hands in the same', async () => {
    one = await customer()
    const talk = [
      '個人',
      '李雷',
      '順豐',
      '杭州市西湖区文三路100号3幢，13602712345',
      '電話後四位是5432',
      '對的，兩個都沒問題',
    ]
    for (const said of [`${EMMAS_ORDER} 開發票`, ...talk]) await one.say(said)
    const [request] = await one.requests()
    expect(request).toMatchObject({ title: '李雷', titleType: 'personal' })
    expect(request?.delivery).toMatchObject({ method: 'sf_collect', phone: '13602715432' })
  })

  it('says that there is no tax ID, and is kept as it was written', async () => {
    one = await customer()
    for (const said of [`${EMMAS_ORDER} 普票`, '臺灣茶業股份有限公司', '沒有稅號']) await one.say(said)
    const [draft] = await one.drafts()
    expect(draft?.fields.title).toBe('臺灣茶業股份有限公司')
    expect(draft?.skipped).toContain('tax_id')
  })

  it('puts right a piece of a value that was written so', async () => {
    one = await customer()
    await one.say(`${EMMAS_ORDER} 普票 上海臺蘭貿易有限公司 沒有稅號，自取，王芳 13912345678`)
    await one.say('把貿易改成商貿')
    const [draft] = await one.drafts()
    expect(draft?.fields.title).toBe('上海臺蘭商貿有限公司')
  })
})
