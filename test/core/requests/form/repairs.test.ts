// Every field of the form, and every way in which a conversation about it can go astray and be mended.
import { afterEach, describe, expect, it } from 'vitest'
import { fieldsOfRequest } from '../../../../core/requests/form/request-of-fields.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'
import { CARD, SAMPLES, type Sample } from './fields-to-try.js'

let emma: Customer | undefined

afterEach(async () => {
  await emma?.leave()
  emma = undefined
})

/** A conversation in which everything is told but the one field, which is asked for now. */
async function askedFor({ field }: Sample): Promise<Customer> {
  const one = await customer()
  emma = one
  const { [field]: _open, ...told } = CARD
  await one.say(`I need a Fapiao for order ${EMMAS_ORDER}`)
  await one.card(told)
  await one.press(`request.change:${field}`)
  return one
}

async function confirmed(one: Customer): Promise<Record<string, unknown>> {
  await one.say('confirm')
  const [request, ...others] = await one.requests()
  expect(others).toEqual([])
  if (!request) throw new Error('nothing was handed in')
  return fieldsOfRequest(request)
}

/** Ends with exactly the card's details and the one field as it was said last. */
async function expectKept(one: Customer, { field, kept }: Sample): Promise<void> {
  const fields = await confirmed(one)
  expect(fields).toMatchObject({ ...CARD, [field]: kept })
}

describe.each(SAMPLES)('$field', (sample) => {
  const { field, name, said, other } = sample

  it('is taken as a bare answer, and the summary follows', async () => {
    const one = await askedFor(sample)
    const { keys } = await one.say(other)
    expect(keys).toContain('form.confirm')
    await expectKept(one, sample)
  })

  it('is corrected by "no, it is …"', async () => {
    const one = await askedFor(sample)
    await one.say(said)
    await one.say(`No, the ${name} is ${other}`)
    await expectKept(one, sample)
  })

  it('is changed after the summary by its name', async () => {
    const one = await askedFor(sample)
    await one.say(said)
    await one.say(`${name}: ${other}`)
    await expectKept(one, sample)
  })

  it('is asked again when somebody goes back', async () => {
    const one = await askedFor(sample)
    await one.say(said)
    const { keys } = await one.say('back')
    expect(keys).toContain('form.back')
    await one.say(other)
    await expectKept(one, sample)
  })

  it('can be skipped where it is optional, and is explained where it is needed', async () => {
    const one = await askedFor(sample)
    const { keys } = await one.say('skip')
    if (sample.optional) expect(keys).toContain('form.confirm')
    else expect(keys.join(' ')).toMatch(/form\.needed/)
    if (!sample.optional) await one.say(other)
    const fields = await confirmed(one)
    expect(fields[field]).toBe(sample.optional ? undefined : sample.kept)
  })

  it('is asked once more on "repeat"', async () => {
    const one = await askedFor(sample)
    const { keys } = await one.say('repeat the question')
    expect(keys.join(' ')).toContain(`ask.${field}`)
    await one.say(other)
    await expectKept(one, sample)
  })

  it('is explained on "help"', async () => {
    const one = await askedFor(sample)
    const { keys } = await one.say('help')
    expect(keys).toContain(`help.${field}`)
    await one.say(other)
    await expectKept(one, sample)
  })

  it('waits while a question is answered', async () => {
    const one = await askedFor(sample)
    const { keys } = await one.say('How long does it take until the Fapiao is issued?')
    expect(keys).toContain('faq.processing_time')
    expect(keys.join(' ')).toContain(`ask.${field}`)
    await one.say(other)
    await expectKept(one, sample)
  })

  it('is asked in another language when that is wished for', async () => {
    const one = await askedFor(sample)
    const { lang, keys } = await one.say('På svenska, tack')
    expect(lang).toBe('sv')
    expect(keys.join(' ')).toContain(`ask.${field}`)
    const answered = await one.say(other)
    expect(answered.lang).toBe('sv')
    await expectKept(one, sample)
  })

  it('leaves nothing behind after cancelling, which is confirmed first', async () => {
    const one = await askedFor(sample)
    const { keys } = await one.say('cancel')
    expect(keys).toContain('form.cancel')
    await one.say('yes')
    expect(await one.drafts()).toEqual([])
    expect(await one.requests()).toEqual([])
  })

  it('is kept open while a person is called', async () => {
    const one = await askedFor(sample)
    await one.say('I want to talk to a human being please')
    expect(await one.tickets()).toHaveLength(1)
    await one.say(other)
    await expectKept(one, sample)
  })

  it('offers a person after three answers that cannot be read, and still takes the fourth', async () => {
    const one = await askedFor(sample)
    await one.say('...')
    await one.say('!!!')
    const { actions, keys } = await one.say('---')
    expect(keys).toContain('form.not_understood_again')
    expect(actions).toContain('do.talk_to_human')
    await one.say(other)
    await expectKept(one, sample)
  })

  it('is asked again when somebody comes back after a week and goes on', async () => {
    const one = await askedFor(sample)
    await one.wait(7)
    await one.say('go on')
    await one.press(`request.change:${field}`)
    await one.say(other)
    await expectKept(one, sample)
  })

  it('can be told by mail though it was asked in a chat', async () => {
    const one = await askedFor(sample)
    await one.letter(`Please go on with my Fapiao request. ${name}: ${other}`)
    await one.letter('confirm')
    const [request] = await one.requests()
    expect(request && fieldsOfRequest(request)).toMatchObject({ ...CARD, [field]: sample.kept })
  })
})

it.each(['确认开票', '可以了', '就按这个开', '收到，没有问题，请开具。', '信息无误，请开票，辛苦了。\n\n王勃'])(
  'hands in what %j agrees to',
  async (yes) => {
    emma = await customer()
    await emma.say(`I need a Fapiao for order ${EMMAS_ORDER}`)
    await emma.card(CARD)
    await emma.say(yes)
    expect(await emma.requests()).toHaveLength(1)
  },
)

it.each(['可以改吗？', '不可以', '确认一下再说'])('hands in nothing for %j', async (words) => {
  emma = await customer()
  await emma.say(`I need a Fapiao for order ${EMMAS_ORDER}`)
  await emma.card(CARD)
  await emma.say(words)
  expect(await emma.requests()).toEqual([])
})

it('hands in for a general Fapiao no more than that carries, and has the rest again for a special one', async () => {
  emma = await customer()
  await emma.say(`I need a Fapiao for order ${EMMAS_ORDER}`)
  await emma.card(CARD)
  const once = await emma.say('还是开普票吧')
  expect(once.keys).toContain('form.set_aside')
  expect((await emma.say('备注写培训费')).keys).not.toContain('form.set_aside')
  await emma.say('不对，专票')
  expect((await emma.say('算了，普票')).keys).toContain('form.confirm')
  const fields = await confirmed(emma)
  expect(fields).toMatchObject({ fapiao_type: 'general', title: CARD.title, tax_id: CARD.tax_id, remark: '培训费' })
  for (const gone of ['reg_address', 'reg_phone', 'bank_name', 'bank_account']) expect(fields).not.toHaveProperty(gone)
})

it('takes a remark out again', async () => {
  emma = await customer()
  await emma.say(`I need a Fapiao for order ${EMMAS_ORDER}`)
  await emma.card({ ...CARD, remark: '会议费' })
  await emma.say('把备注去掉')
  expect(await confirmed(emma)).not.toHaveProperty('remark')
})

it('calls nobody for a letter that closes with 如有疑问请联系我', async () => {
  emma = await customer()
  await emma.letter(`订单${EMMAS_ORDER}开普票，抬头：赣州稀土矿业有限公司。\n如有疑问请联系我。`)
  expect(await emma.tickets()).toEqual([])
})
