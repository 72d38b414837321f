// The saved titles by conversation: named by what people call them, by their place, or as "it".
import { afterEach, describe, expect, test } from 'vitest'
import type { SavedTitle } from '../../../../core/records/title-book.js'
import { namedTitle, shortNameOf } from '../../../../core/requests/form/title-named.js'
import { type Customer, customer, EMMA, EMMAS_ORDER } from './customer.js'

const BOOK: SavedTitle[] = [
  { title: 'Alder Trading (Shanghai) Co., Ltd.', tax_id: '91310115MA1K46953Y' },
  { title: '上海澄海科技有限公司', tax_id: '91440300708461136T' },
  { title: 'Rönnbär AB' },
]

describe('of several saved titles', () => {
  test.each([
    ['delete Alder', 0],
    ['alder please', 0],
    ['把澄海科技删了', 1],
    ['the second one', 1],
    ['nummer två', 1],
    ['第3个', 2],
    ['gör Rönnbär till standard', 2],
    ['den sista titeln', 2],
    ['make it the default', 1],
    ['a balder', undefined],
    ['delete the old one', undefined],
    ['删除', undefined],
  ])('"%s" means number %s', (text, at) => {
    const expected = at === undefined ? undefined : BOOK[at]
    expect(namedTitle(BOOK, text, text.includes(' it ') ? BOOK[1]?.title : undefined)).toEqual(expected)
  })

  test('two of one name are told apart by nothing less than the whole', () => {
    const alike = [{ title: 'Alder Trading Ltd' }, { title: 'Alder Logistics Ltd' }]
    expect(namedTitle(alike, 'delete Alder')).toBeUndefined()
    expect(namedTitle(alike, 'delete Alder Logistics Ltd')).toEqual(alike[1])
  })

  test.each([
    ['上海澄海科技有限公司', '澄海科技'],
    ['江苏省云杉商贸股份有限公司', '云杉商贸'],
    ['Brightwell Consulting Ltd', 'Brightwell'],
  ])('%s is called %s', (title, called) => {
    expect(shortNameOf(title)).toBe(called)
  })
})

let one: Customer | undefined

afterEach(async () => {
  await one?.leave()
  one = undefined
})

async function withBook(): Promise<Customer> {
  one = await customer()
  await one.world.store.commit({
    expect: [],
    changes: [{ op: 'put', collection: 'titles', id: EMMA, value: { titles: BOOK } }],
  })
  return one
}

async function titles({ world }: Customer): Promise<SavedTitle[]> {
  return (await world.store.get('titles', EMMA))?.value.titles ?? []
}

describe('the saved titles are', () => {
  test.each(['use Rönnbär as the default from now on', 'sätt Rönnbär som standard', '默认用第三个'])(
    'put in order by "%s"',
    async (text) => {
      const emma = await withBook()
      await emma.say(text)
      expect((await titles(emma))[0]?.title).toBe('Rönnbär AB')
    },
  )

  test.each([
    ['get rid of the Alder title', 'yes'],
    ['radera Alder', 'ja'],
    ['第一个抬头不要了', '是的'],
  ])('fewer after "%s" and a yes', async (text, yes) => {
    const emma = await withBook()
    await emma.say('show my saved titles')
    expect((await emma.say(text)).keys).toContain('titles.forget')
    expect(await titles(emma)).toHaveLength(3)
    await emma.say(yes)
    expect((await titles(emma)).map(({ title }) => title)).not.toContain(BOOK[0]?.title)
  })

  test.each([
    ['澄海科技的税号变成91310115MA1K46953Y了', '91310115MA1K46953Y'],
    ['Alder now has the tax ID 9144030071526726XG', '9144030071526726XG'],
  ])('kept up to date by "%s"', async (text, taxId) => {
    const emma = await withBook()
    await emma.say(text)
    expect((await titles(emma)).map(({ tax_id }) => tax_id)).toContain(taxId)
  })

  test.each(['another one: Willow Ltd, 9144030071526726XG', '再加一个 北京云杉软件有限公司 9144030071526726XG'])(
    'more after "%s", said under the list',
    async (text) => {
      const emma = await withBook()
      await emma.say('show my saved titles')
      expect((await emma.say(text)).keys).toContain('titles.added')
      expect(await titles(emma)).toHaveLength(4)
    },
  )

  test('chosen by "it" where one was spoken of', async () => {
    const emma = await withBook()
    await emma.say('add title Willow Ltd, tax ID 9144030071526726XG')
    await emma.say('make it the default')
    expect((await titles(emma))[0]?.title).toBe('Willow Ltd')
  })

  test('chosen without a name right after one was saved', async () => {
    const emma = await withBook()
    await emma.say('新增抬头 北京云杉软件有限公司，税号9144030071526726XG')
    await emma.say('设为默认吧')
    expect((await titles(emma))[0]?.title).toBe('北京云杉软件有限公司')
  })

  test.each([
    `general fapiao for ${EMMAS_ORDER}, Alder Trading (Shanghai) Co., Ltd.`,
    'delete my account',
    '删除聊天记录',
    'my address has changed',
    'is Alder a good name?',
  ])('left alone by "%s"', async (text) => {
    const emma = await withBook()
    await emma.say(text)
    expect(await titles(emma)).toEqual(BOOK)
  })
})
