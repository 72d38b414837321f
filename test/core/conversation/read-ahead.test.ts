import { expect, test } from 'vitest'
import { readAhead } from '../../../core/conversation/read-ahead.js'
import { readTurn } from '../../../core/conversation/reading.js'
import { decide } from '../../../core/decide.js'
import type { Turn } from '../../../core/turn.js'
import { WEDNESDAY } from '../../world/clock.js'
import { realKnowledge } from '../../world/knowledge.js'
import { provenLetter } from '../../world/proven-letter.js'

const ADDRESS = 'li.na@lanhai.example'
const BILLING = '抬头：蓝海科技有限公司\n税号：91310115MA1K4ABC3X\n收件人：李娜 13800138000 上海市浦东新区世纪大道100号'

function letter(said: Partial<Turn>): Turn {
  return provenLetter(ADDRESS, { id: 'mail:1', now: WEDNESDAY, subject: '', ...said })
}

const file = (text: string) => ({ name: 'a.txt', type: 'text/plain', sizeBytes: text.length, sha256: 'a', text })

const LETTERS: [what: string, said: Partial<Turn>][] = [
  ['a question', { text: '在哪里自取发票？' }],
  ['a form', { text: `请开票\n${BILLING}` }],
  ['two questions and a form', { text: `Hej! Hur lång tid tar det? Kan jag hämta den själv?\n${BILLING}` }],
  [
    'an order',
    { text: 'Please issue a Fapiao for order 2100450912, thanks', about: { orderIds: ['1'], requestIds: [] } },
  ],
  ['a subject alone', { subject: '我的发票开好了吗？' }],
  ['an address alone', { text: 'ann.reed@brightwell.example' }],
  ['nothing', {}],
  ['what somebody passes on', { text: `见下\n\n${BILLING}`, forwarded: BILLING }],
  ['a file', { text: '资料在附件里，请开票', attachments: [file(BILLING)] }],
  ['a file without a word', { attachments: [file(BILLING)] }],
]

test.each(LETTERS)('%s, read ahead, leads to the very same outcome', async (_, said) => {
  const knowledge = await realKnowledge()
  const turn = letter(said)
  const ahead = structuredClone(readAhead(turn, knowledge.model, knowledge.content.version))
  const decided = (reading: ReturnType<typeof readTurn>) => decide({ docs: new Map() }, turn, knowledge, reading)
  const before = readTurn(turn, undefined, knowledge.model)
  const after = readTurn(turn, undefined, knowledge.model, ahead)
  expect({ ...after, fieldsAhead: undefined }).toEqual({ ...before, fieldsAhead: undefined })
  expect(decided(after)).toEqual(decided(before))
})

test('what was said before is heeded, whatever was read ahead', async () => {
  const { model, content } = await realKnowledge()
  const turn = letter({ text: 'ok' })
  const ahead = readAhead(turn, model, content.version)
  const conversation = {
    channel: 'mail',
    user: ADDRESS,
    lang: 'sv',
    misses: 0,
    reference: {},
    updatedAt: WEDNESDAY,
  } as const
  expect(readTurn(turn, conversation, model, ahead)).toMatchObject({ lang: 'sv' })
})
