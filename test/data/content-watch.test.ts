// An edit is taken over while the assistant runs; a broken one leaves the last good content and is told once.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Content } from '../../core/content.js'
import type { ContentProblem } from '../../data/content-problem.js'
import { type ContentWatch, watchContent } from '../../data/watch-content.js'
import { answer, type ContentFolder, makeContentFolder } from './content-folder.js'

const EVERY_MS = 20

let folder: ContentFolder
let contents: Content[]
let told: ContentProblem[][]
let watch: ContentWatch
let heard: () => void

beforeEach(async () => {
  folder = await makeContentFolder()
  contents = []
  told = []
  heard = () => undefined
  watch = watchContent(
    folder.path,
    (content) => {
      contents.push(content)
      heard()
    },
    (problems) => {
      told.push(problems)
      heard()
    },
    EVERY_MS,
  )
  await watch.ready
})

afterEach(async () => {
  await watch.close()
  await folder.remove()
})

const nextNews = () => new Promise<void>((resolve) => (heard = resolve))

async function edit(file: string, text: string): Promise<void> {
  const news = nextNews()
  await folder.write(file, text)
  await news
}

it('a new answer is taken over', async () => {
  await edit('en/faq/hours.md', answer({ body: 'Ring {hotline}.' }))
  expect(contents.at(-1)?.languages.en.faq['faq.hours']?.answer).toBe('Ring {hotline}.')
  expect(told).toEqual([])
})

it('a broken edit is told and changes nothing; its repair is taken over', async () => {
  await edit('en/faq/hours.md', answer({ body: 'Ring {nobody}.' }))
  expect(told).toEqual([[{ file: 'en/faq/hours.md', line: 26, problem: 'there is no fact {nobody}' }]])
  expect(contents).toEqual([])
  await edit('en/faq/hours.md', answer({ body: 'Ring {hotline} now.' }))
  expect(contents).toHaveLength(1)
})

it('the same problem is told once, however often the file is saved', async () => {
  await edit('en/faq/hours.md', answer({ body: 'Ring {nobody}.' }))
  await folder.write('sv/faq/hours.md', answer({ body: 'Ring {hotline} nu.' }))
  await edit('en/faq/hours.md', answer({ body: 'Ring {nobody}.\n\nOr {no_one}.' }))
  expect(told.map((problems) => problems.length)).toEqual([1, 2])
})

it('nothing is told after closing', async () => {
  await watch.close()
  await folder.write('en/faq/hours.md', answer({ body: 'Ring {hotline}.' }))
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS * 5))
  expect(contents).toEqual([])
})
