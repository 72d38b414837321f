// What an activity means as a turn: who, where, what was said or pressed, and who is to be welcomed.
import { expect, test } from 'vitest'
import { Activity } from '../../bot/activity.js'
import { readTurn } from '../../bot/read-turn.js'
import { Turn } from '../../core/turn.js'
import type { Json } from './activities.js'

const NOW = '2026-11-20T02:00:00.000Z'

const TEAMS = {
  type: 'message',
  id: '1700000000000',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/cn/',
  from: { id: '29:anna', name: 'Anna', aadObjectId: 'guid' },
  recipient: { id: '28:bot', name: 'Fapiao' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
  text: 'hello',
}

const read = (more: Json = {}) => readTurn(Activity.parse({ ...TEAMS, ...more }), NOW, () => 'minted')

const joined = (members: string[], more: Json = {}) =>
  read({ type: 'conversationUpdate', membersAdded: members.map((id) => ({ id })), ...more })

test('a Teams message becomes a turn that the contract accepts', () => {
  const turn = read({ locale: 'zh-CN' })
  expect(Turn.parse(turn)).toEqual({
    id: 'chat:msteams:a:1:1700000000000',
    channel: 'chat',
    conversation: 'chat:msteams:a:1',
    kind: 'message',
    sender: { user: 'msteams:29:anna', assurance: 'anonymous', name: 'Anna' },
    audience: 'private',
    text: 'hello',
    attachments: [],
    locale: 'zh-CN',
    reference: {
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/cn/',
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
      user: { id: '29:anna' },
      bot: { id: '28:bot' },
    },
    now: NOW,
  })
})

test.each([
  ['a personal chat', { id: 'a', conversationType: 'personal' }, 'private'],
  ['a chat without a type', { id: 'a' }, 'private'],
  ['a group chat', { id: 'a', conversationType: 'groupChat', isGroup: true }, 'shared'],
  ['a channel', { id: 'a', conversationType: 'channel' }, 'shared'],
  ['a kind of chat nobody has heard of', { id: 'a', conversationType: 'stage' }, 'shared'],
])('others read along or not: %s', (_what, conversation, audience) => {
  expect(read({ conversation })?.audience).toBe(audience)
})

test('the mention that calls us is not part of what was said, the one of a colleague is', () => {
  const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text })
  const entities = [mention('28:bot', '<at>Fapiao</at>'), mention('29:bo', '<at>Bo</at>'), { type: 'clientInfo' }, null]
  const text = '<at>Fapiao</at> ask <at>Bo</at> when it comes'
  expect(read({ text, entities })?.text).toBe('ask Bo when it comes')
})

test('a mention without a recipient breaks nothing', () => {
  const entities = [{ type: 'mention', mentioned: { id: 'x' }, text: '<at>x</at>' }]
  expect(read({ recipient: undefined, entities })?.text).toBe('hello')
})

test.each([
  ['a pressed button', { action: 'do.progress' }, { action: 'do.progress' }],
  ['a pressed button as text', '{"action":"do.progress"}', { action: 'do.progress' }],
  [
    'a card with inputs',
    { action: 'form:r', 'form.title': 'Contoso', 'form.count': 2 },
    { action: 'form:r', form: { title: 'Contoso', count: '2' } },
  ],
  [
    'a form as an object',
    { action: 'form:r', form: { title: 'Contoso', nested: {} } },
    { action: 'form:r', form: { title: 'Contoso' } },
  ],
])('%s gives its action and its values', (_what, value, expected) => {
  expect(read({ text: undefined, value })).toMatchObject(expected)
})

test.each([['nothing'], ['{'], [7], [[]], [null], [{ action: 7 }], [{ other: 'x' }]])(
  'a value of %j is no action',
  (value) => {
    const turn = read({ value })
    expect([turn?.action, turn?.form]).toEqual([undefined, undefined])
  },
)

test('what a card sends too long is cut, so that the contract accepts it', () => {
  const value = { action: 'x'.repeat(9_000), 'form.title': 'y'.repeat(9_000) }
  expect(Turn.safeParse(read({ value })).success).toBe(true)
})

test('a conversation id longer than the contract takes is told apart by its hash', () => {
  const id = 'a:'.padEnd(1_500, 'x')
  const [one, other] = [read({ conversation: { id } }), read({ conversation: { id: `${id}y` } })]
  expect(Turn.safeParse(one).success).toBe(true)
  expect(one?.conversation).not.toBe(other?.conversation)
})

test('a file is named, the HTML copy of the text is not', () => {
  const attachments = [
    { contentType: 'text/html', content: '<p>hello</p>' },
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'bill.pdf',
      contentUrl: 'https://x.example/',
    },
  ]
  expect(read({ attachments })?.attachments).toMatchObject([{ name: 'bill.pdf' }])
})

test('a person who joins a personal chat is welcomed, the bot is not', () => {
  const turn = joined(['28:bot', '29:anna'], { locale: 'sv' })
  expect(turn).toMatchObject({ kind: 'welcome', sender: { user: 'msteams:29:anna' }, locale: 'sv' })
  expect(joined(['28:bot'], { from: { id: '28:bot' } })).toBeUndefined()
})

test('installing, joining and joining again are one welcome', () => {
  const installed = read({ type: 'installationUpdate', action: 'add' })
  const ids = [installed, joined(['28:bot']), joined(['29:anna'], { id: 'later' })].map((turn) => turn?.id)
  expect(new Set(ids).size).toBe(1)
  expect(ids[0]).toBeDefined()
})

test('a group is welcomed once, when the bot joins it, and not for each person', () => {
  const conversation = { id: '19:team', conversationType: 'channel' }
  expect(joined(['28:bot'], { conversation })?.id).toBe('chat:msteams:19:team:welcome')
  expect(joined(['29:bo'], { conversation })).toBeUndefined()
})

test.each([
  ['somebody leaves', { type: 'conversationUpdate', membersRemoved: [{ id: '29:anna' }] }],
  ['the bot is removed', { type: 'installationUpdate', action: 'remove' }],
  ['a file is offered', { type: 'invoke', name: 'fileConsent/invoke' }],
  ['an event', { type: 'event', name: 'x' }],
])('when %s there is no turn', (_what, more) => {
  expect(read(more)).toBeUndefined()
})
