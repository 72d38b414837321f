// What of a letter is to be understood: its body, or the subject where the body is empty or only points at it.
import { expect, test } from 'vitest'
import { wordsOf } from '../../../core/conversation/reading.js'

const SUBJECT = '2100451177 普票 个人 王芳 自取'

test.each(['', ' \n', '如题，谢谢', '您好，见标题。', 'As per subject, thanks', 'Se rubriken, tack'])(
  'of %j the subject',
  (text) => {
    expect(wordsOf({ text, subject: SUBJECT })).toBe(SUBJECT)
  },
)

test.each([
  '如题，另外请开专票，抬头是上海蓝海贸易有限公司，税号91310115MA1K46953Y',
  'What is the subject of a Fapiao?',
])('of %j itself', (text) => {
  expect(wordsOf({ text, subject: SUBJECT })).toBe(text)
})
