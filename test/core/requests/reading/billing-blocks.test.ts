// Every block of test/billing-blocks is read exactly: what it says, nothing more.
import { expect, test } from 'vitest'
import { readFields } from '../../../../core/requests/reading/read-fields.js'
import { readBlocks } from '../../../billing-blocks/read-blocks.js'

const blocks = readBlocks()

test.each(blocks)('$file: $text', ({ text, asked, known, fields, refused, left }) => {
  const read = readFields(text, { lang: 'zh', known, ...(asked && { asked }) })
  expect(read.fields).toEqual(fields)
  expect(read.refused).toEqual(refused ?? [])
  for (const part of left ?? []) expect(read.leftover).toContain(part)
})

test('there are at least 150 blocks', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(150)
})
