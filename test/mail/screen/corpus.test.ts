// Robots, reports and people of the corpus: no robot is answered, and no person is taken for one.
import { describe, expect, test } from 'vitest'
import { screen } from '../../../mail/screen/screen.js'
import { corpusOf, readCorpusLetter } from '../corpus/read-corpus.js'
import { OWN_ID } from '../corpus/write-screened.js'
import { taught } from './taught.js'

const likeness = await taught()
const self = { address: 'fapiao@assistant.example', isOwnMessageId: (id: string) => id === OWN_ID }

const automatic = corpusOf('automatic-')
const bounces = corpusOf('bounce-')
const people = [...corpusOf('human-'), ...corpusOf('new-text-')]

describe('screening the corpus', () => {
  test('the corpus is large enough to mean something', () => {
    expect(automatic.length).toBeGreaterThanOrEqual(60)
    expect(bounces.length).toBeGreaterThanOrEqual(40)
    expect(corpusOf('human-').length).toBeGreaterThanOrEqual(60)
  })

  test.each(automatic)('%s is not answered', async (file) => {
    expect(screen(await readCorpusLetter(file), self, likeness).answer).toBe(false)
  })

  test.each(people)('%s is from a person', async (file) => {
    expect(screen(await readCorpusLetter(file), self, likeness)).toMatchObject({ name: 'human', answer: true })
  })

  test.each(bounces)('%s is recognised, with what it says of our letter', async (file, expected) => {
    const { name, answer, bounce } = screen(await readCorpusLetter(file), self, likeness)
    expect({ name, answer }).toEqual({ name: expected.verdict, answer: false })
    if (expected.messageIds !== undefined) expect(bounce?.messageIds).toEqual(expected.messageIds)
    if (expected.status !== undefined)
      expect(bounce).toMatchObject({ status: expected.status, recipient: expected.recipient })
  })
})
