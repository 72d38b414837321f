// Content files become content, or an editor is told the file and the line.
import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadContent } from '../../data/load-content.js'
import { answer, type ContentFolder, FACTS, makeContentFolder, sentences } from './content-folder.js'

let folder: ContentFolder

beforeEach(async () => {
  folder = await makeContentFolder()
})

afterEach(() => folder.remove())

async function problems(): Promise<string[]> {
  const loaded = await loadContent(folder.path)
  return loaded.ok ? [] : loaded.problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)
}

async function advice(): Promise<string[]> {
  const loaded = await loadContent(folder.path)
  return loaded.ok ? loaded.advice.map(({ file, line, problem }) => `${file}:${line} ${problem}`) : ['refused']
}

describe('a folder without mistakes', () => {
  it('gives answers, wishes, near misses, words, facts and links for each language', async () => {
    const loaded = await loadContent(folder.path)
    expect(loaded).toMatchObject({
      ok: true,
      advice: [],
      content: {
        facts: { hotline: { zh: '400', en: '400', sv: '400' }, hours: { sv: 'arbetsdagar' } },
        links: { register: { url: 'https://register.example/', name: { en: 'Register' } } },
        sources: { guide: { name: { zh: '指南' } } },
      },
    })
    const sv = loaded.ok ? loaded.content.languages.sv : undefined
    expect(sv?.faq['faq.hours']).toMatchObject({
      source: ['guide'],
      next: ['do.apply'],
      answer: 'Call {hotline}, {hours}.',
    })
    expect(sv?.intents['do.apply']?.examples).toHaveLength(15)
    expect(sv?.outOfScope).toEqual({ near: ['hotel receipt'], far: ['weather'] })
    expect(sv?.words).toEqual({ hello: 'Hello {name}' })
  })

  it('has a version that changes with any file and with nothing else', async () => {
    const version = async () => {
      const loaded = await loadContent(folder.path)
      return loaded.ok ? loaded.content.version : 'refused'
    }
    const before = await version()
    expect(await version()).toBe(before)
    await folder.write('sv/words/chat.yaml', 'hello: "Hej {name}"\n')
    expect(await version()).not.toBe(before)
  })

  it('may lack the words', async () => {
    for (const locale of ['zh-CN', 'en', 'sv']) await rm(`${folder.path}/${locale}/words`, { recursive: true })
    const loaded = await loadContent(folder.path)
    expect(loaded.ok && loaded.content.languages.en.words).toEqual({})
  })

  it('may hold letters to learn from, in files of their own for each language', async () => {
    await folder.write('letters/automatic.yaml', '- from: Rut rut\n  subject: Autosvar\n  text: Jag är ledig.\n')
    await folder.write('letters/automatic-zh.yaml', '- text: 我在休假。\n')
    await folder.write('letters/personal-en.yaml', '- text: Am I on leave?\n')
    const loaded = await loadContent(folder.path)
    expect(loaded.ok && loaded.content.letters).toEqual({
      automatic: [{ text: '我在休假。' }, { from: 'Rut rut', subject: 'Autosvar', text: 'Jag är ledig.' }],
      personal: [{ text: 'Am I on leave?' }],
    })
  })

  it('may be written on Windows', async () => {
    await folder.write('en/faq/hours.md', `\uFEFF${answer().replaceAll('\n', '\r\n')}`)
    expect(await problems()).toEqual([])
  })
})

describe('a mistake is told with its file and line', () => {
  it.each([
    [
      'a link that is not there',
      answer({ links: '[register, nowhere]' }),
      'en/faq/hours.md:6 links: there is no nowhere',
    ],
    ['a source that is not there', answer({ source: 'rumour' }), 'en/faq/hours.md:4 source: there is no rumour'],
    ['a next label that is not there', answer({ next: '[do.dance]' }), 'en/faq/hours.md:7 next: there is no do.dance'],
    ['a fact that is not there', answer({ body: 'Call.\n\nOr {fax}.' }), 'en/faq/hours.md:28 there is no fact {fax}'],
    [
      'an id unlike the file name',
      answer({ id: 'faq.days' }),
      'en/faq/hours.md:1 id is faq.days, the file name says faq.hours',
    ],
    [
      'an empty answer',
      answer({ body: '' }),
      'en/faq/hours.md:1 needs a head between two lines of --- and an answer below',
    ],
    ['broken YAML', answer({ next: '[do.apply' }), 'en/faq/hours.md:8 not valid YAML'],
    ['a missing field', answer().replace('title: Hours\n', ''), 'en/faq/hours.md:2 title'],
    ['too long a title', answer().replace('title: Hours', `title: ${'long '.repeat(10)}`), 'en/faq/hours.md:3 title'],
  ])('%s', async (_what, text, expected) => {
    await folder.write('en/faq/hours.md', text)
    expect(
      (await problems()).find((problem) => problem.startsWith(expected)),
      (await problems()).join('\n'),
    ).toBeDefined()
  })

  it('a letter without words, or a kind of letters that is not known', async () => {
    await folder.write('letters/automatic-en.yaml', '- subject: Autosvar\n')
    await folder.write('letters/spam.yaml', '- text: Buy\n')
    expect(await problems()).toEqual([
      expect.stringMatching(/^letters\/automatic-en\.yaml:1 0\.text/),
      'letters/spam.yaml:1 is not in a place that is read; see README.md',
    ])
  })

  it('an entry that one language lacks', async () => {
    await folder.write('en/intents/do.sing.yaml', `id: do.sing\nexamples:\n${sentences('sing')}\n`)
    expect(await problems()).toEqual([
      'zh-CN/intents/do.sing.yaml:1 is missing, though en/intents/do.sing.yaml is there',
      'sv/intents/do.sing.yaml:1 is missing, though en/intents/do.sing.yaml is there',
    ])
  })

  it('a word that one language lacks', async () => {
    await folder.write('sv/words/chat.yaml', '# none yet\nbye: Hej då\n')
    expect(await problems()).toEqual(
      expect.arrayContaining([
        'en/words/chat.yaml:1 hello is missing in sv',
        'sv/words/chat.yaml:2 bye is missing in en',
      ]),
    )
  })

  it('a word with other placeholders', async () => {
    await folder.write('sv/words/chat.yaml', 'hello: "Hej {namn}"\n')
    expect((await problems()).join('\n')).toMatch(
      /^\S+\/words\/chat\.yaml:1 hello has other placeholders in \S+\/words\/chat\.yaml:1/mu,
    )
  })

  it('a word in two files', async () => {
    await folder.write('sv/words/mail.yaml', 'hello: "Hej {name}"\n')
    expect(await problems()).toContain('sv/words/mail.yaml:1 hello stands in sv/words/chat.yaml too')
  })

  it('a file where none is read', async () => {
    await folder.write('de/faq/hours.md', answer())
    expect(await problems()).toEqual(['de/faq/hours.md:1 is not in a place that is read; see README.md'])
  })

  it('a fact that a language lacks', async () => {
    await folder.write('facts.yaml', FACTS.replace(', sv: arbetsdagar', ''))
    expect((await problems()).join('\n')).toMatch(/facts\.yaml:3 values\.hours/u)
  })
})

describe('weaknesses are advice, not refusal', () => {
  it('an entry with few examples', async () => {
    await folder.write('en/faq/hours.md', answer({ examples: '  - when are you open' }))
    expect(await advice()).toEqual(['en/faq/hours.md:9 has 1 examples; 15 are the least to learn from'])
  })

  it('a sentence that stands in two entries, whatever its case and full stop', async () => {
    await folder.write('en/intents/out_of_scope.yaml', 'near:\n  - Hours question 3!\nfar:\n  - weather\n')
    expect(await advice()).toEqual([
      'en/intents/out_of_scope.yaml:2 "Hours question 3!" stands in en/faq/hours.md:12 too',
    ])
  })
})
