// Every mail client's letters in every language it has: exactly what the person typed is found.
import { describe, expect, test } from 'vitest'
import { readNewText } from '../../../mail/new-text/read-new-text.js'
import { corpusOf, readCorpusLetter, squeeze } from '../corpus/read-corpus.js'

const letters = corpusOf('new-text-')

describe('new text of the corpus', () => {
  test('the corpus is large enough to mean something', () => {
    expect(letters.length).toBeGreaterThanOrEqual(120)
    expect(letters.filter(([file]) => file.includes('-zh')).length).toBeGreaterThanOrEqual(40)
  })

  test.each(letters)('%s holds what the person typed', async (file, expected) => {
    const { text } = readNewText(await readCorpusLetter(file))
    expect(squeeze(text)).toBe(squeeze(expected.text))
  })

  test.each(letters.filter(([, expected]) => expected.forwarded !== undefined))(
    '%s holds what was passed on, and says so',
    async (file, expected) => {
      const found = readNewText(await readCorpusLetter(file))
      expect(found.forwarded).toBe(true)
      expect(squeeze(found.older)).toBe(squeeze(expected.forwarded))
    },
  )

  test.each(letters)('%s reads the same from its text and from its HTML alone', async (file, expected) => {
    const { text, html, ...rest } = await readCorpusLetter(file)
    const halves = [
      ...(text === undefined ? [] : [{ ...rest, text }]),
      ...(html === undefined ? [] : [{ ...rest, html }]),
    ]
    for (const half of halves) expect(squeeze(readNewText(half).text)).toBe(squeeze(expected.text))
  })
})
