// A question becomes an example as an editor would have written it: one line more, and nothing that breaks the content.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadContent } from '../../data/load-content.js'
import { teacherOf } from '../../data/teach-example.js'
import { contentFolder } from '../../start/assembly.js'
import { deskOf } from '../core/desk/desk.js'
import { put } from '../store-samples.js'
import { openWorld } from '../world/world.js'
import { tempFolder } from './json/temp-folder.js'

let folder: string

beforeEach(async () => {
  folder = join(await tempFolder(), 'content')
  await cp(contentFolder(), folder, { recursive: true })
})

async function examplesOf(lang: 'zh' | 'en' | 'sv', label: string): Promise<string[]> {
  const loaded = await loadContent(folder)
  if (!loaded.ok) throw new Error('the content is broken')
  const { faq, intents, outOfScope } = loaded.content.languages[lang]
  return label === 'out_of_scope' ? outOfScope.near : ((faq[label] ?? intents[label])?.examples ?? [])
}

describe('an example', () => {
  it.each([
    ['en', 'faq.pickup_address', 'Is there parking: at the "branch"?'],
    ['zh', 'do.progress', '# 我的发票批下来没有'],
    ['sv', 'out_of_scope', '- vad kostar en ny stol?'],
  ] as const)('in %s of %s is one more, whatever marks it holds', async (lang, label, text) => {
    const before = await examplesOf(lang, label)
    expect(await teacherOf(folder)({ lang, label, text })).toEqual({ ok: true })
    expect(await examplesOf(lang, label)).toEqual([...before, text])
  })

  it('two at once are both there', async () => {
    const teach = teacherOf(folder)
    const texts = ['Is there a lift at the branch?', 'Is the branch near a metro station?']
    await Promise.all(texts.map((text) => teach({ lang: 'en', label: 'faq.pickup_address', text })))
    expect((await examplesOf('en', 'faq.pickup_address')).slice(-2)).toEqual(texts)
  })

  it.each([
    ['faq.no_such_thing', 'whatever', 'no_such_label'],
    ['../words/mail', 'whatever', 'no_such_label'],
    ['faq.pickup_address', 'pick up address', 'taught_already'],
    ['faq.delivery_options', 'pick up address', 'taught_already'],
  ])('of %s, "%s" is refused as %s', async (label, text, code) => {
    expect(await teacherOf(folder)({ lang: 'en', label, text })).toEqual({ ok: false, code })
  })

  it('is not added to content that is broken already, and leaves no half-written file', async () => {
    await writeFile(join(folder, 'facts.yaml'), 'values: [')
    const lesson = { lang: 'en', label: 'faq.pickup_address', text: 'Is there a lift?' } as const
    expect(await teacherOf(folder)(lesson)).toEqual({ ok: false, code: 'content_broken' })
    expect((await readdir(join(folder, 'en', 'faq'))).filter((name) => name.endsWith('.new'))).toEqual([])
  })
})

it('the desk makes a noted question an example and takes it and those alike off the list', async () => {
  const world = await openWorld({ sample: false })
  const at = world.clock.now()
  const noted = { lang: 'en' as const, channel: 'chat', at, nearest: ['faq.pickup_address'], kind: 'declined' as const }
  const texts = {
    a: 'Do you have a lift at the branch?',
    b: 'do you have a LIFT at the branch',
    c: 'A lift for eve@quince.example',
  }
  const changes = Object.entries(texts).map(([id, text]) => put('unknown', id, { ...noted, text }))
  await world.store.commit({ expect: [], changes })
  const desk = deskOf(world, folder)
  expect((await desk('unknown teach c --label faq.pickup_address --json')).output).toContain('personal_example')
  expect((await desk('unknown teach nobody --label faq.pickup_address')).exitCode).toBe(1)
  expect(await desk('unknown teach b --label faq.pickup_address')).toMatchObject({ exitCode: 0 })
  expect(await readFile(join(folder, 'en/faq/pickup_address.md'), 'utf8')).toContain(`  - ${texts.a}\n`)
  expect((await desk('unknown drop c')).exitCode).toBe(0)
  expect(JSON.parse((await desk('unknown --json')).output)).toEqual([])
  await world.close()
})
