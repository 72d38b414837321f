// Answers numbered as our list is ordered get its names; sentences that only point at them are no answer.
import { describe, expect, test } from 'vitest'
import { nameNumbered } from '../../../mail/inline/numbered-answers.js'
import { withoutPointing } from '../../../mail/inline/pointing.js'

const lines = ['Tax ID', 'Recipient', 'Recipient phone'].map((label) => ({ bare: label, label, isOpen: true as const }))
const letter = { lines, byBare: new Map() }

describe('numbered answers', () => {
  test.each([
    ['1. 91310115MA1K3LQR7J\n2. Li Na\n3. 13800138000'],
    ['1) 91310115MA1K3LQR7J\n2) Li Na\n3) 13800138000'],
    ['① 91310115MA1K3LQR7J\n② Li Na\n③ 13800138000'],
    ['1、91310115MA1K3LQR7J\n2、Recipient: Li Na\n3、13800138000'],
  ])('one for each line of the list are named by it: %j', (text) => {
    expect(nameNumbered(text, letter)).toBe(
      'Tax ID: 91310115MA1K3LQR7J\nRecipient: Li Na\nRecipient phone: 13800138000',
    )
  })

  test.each([
    ['fewer than the list has', '1. Yunda\n2. Li Na'],
    ['more than it has', '1. a\n2. b\n3. c\n4. d'],
    ['questions', '1. How long does it take?\n2. Who pays?\n3. Where?'],
    ['no numbers', 'Li Na, 13800138000'],
  ])('%s are left as they are', (_, text) => {
    expect(nameNumbered(text, letter)).toBeUndefined()
  })
})

describe('a sentence that points at the answers', () => {
  test.each(['已填好，请看下面红字。', '见下方', 'Please see my answers in blue below.', 'Jag har fyllt i nedan.'])(
    'is no answer itself: %s',
    (text) => expect(withoutPointing(text)).toBe(''),
  )
  test.each([
    '都填好了，确认提交',
    'Filled in below, what does it cost?',
    '税号：91310115MA1K3LQR7J，其余见下',
    'Yunda please.',
  ])('that says more stays: %s', (text) => expect(withoutPointing(text)).toBe(text))
})
