// What is kept of web chats stays within bounds, and who listens notices.
import { expect, test } from 'vitest'
import { type Said, WebChats } from '../../bot/direct-line/web-chats.js'

const said = (id: string, size = 10): Said => ({ id, text: 'x'.repeat(size) })

const MEGABYTE = 1024 * 1024

test('of one long chat the oldest is forgotten, and a watermark still finds its place', () => {
  const chats = new WebChats()
  chats.add('c', said('first', MEGABYTE / 2))
  const { watermark } = chats.since('c', undefined)
  chats.add('c', said('second', MEGABYTE / 2))
  chats.add('c', said('third', MEGABYTE / 2))
  expect(chats.since('c', watermark).activities.map((activity) => activity.id)).toEqual(['third'])
})

test('what is too long by itself is still kept', () => {
  const chats = new WebChats()
  chats.add('c', said('huge', 2 * MEGABYTE))
  expect(chats.since('c', undefined).activities).toHaveLength(1)
})

test('of many chats the ones silent longest are forgotten, and their listeners told to come again', () => {
  const chats = new WebChats()
  let ended = 0
  chats.listen('oldest', { hear() {}, end: () => (ended += 1) })
  for (let n = 0; n < 80; n += 1) chats.add(`c${n}`, said('a', MEGABYTE - 2_000))
  expect(chats.has('oldest')).toBe(false)
  expect(ended).toBe(1)
  expect(chats.has('c0')).toBe(false)
  expect(chats.has('c79')).toBe(true)
})

test('chats in which nothing is said take memory too, and are forgotten too', () => {
  const chats = new WebChats()
  for (let n = 0; n < 70_000; n += 1) chats.since(`c${n}`, undefined)
  chats.add('last', said('a'))
  expect(chats.has('c0')).toBe(false)
})

test('typing is shown to who listens and not kept', () => {
  const chats = new WebChats()
  const heard: string[] = []
  chats.listen('c', { hear: (excerpt) => heard.push(...excerpt.activities.map((activity) => activity.id)), end() {} })
  chats.show('c', [said('typing')])
  expect(heard).toEqual(['typing'])
  expect(chats.since('c', undefined).activities).toEqual([])
})

test('five tabs may listen to a chat, a sixth not, until one leaves', () => {
  const chats = new WebChats()
  const listener = { hear() {}, end() {} }
  const leave = [1, 2, 3, 4, 5].map((n) => chats.listen('c', { ...listener, n } as typeof listener))
  expect(chats.listen('c', { ...listener })).toBeUndefined()
  leave[0]?.()
  expect(chats.listen('c', { ...listener })).toBeTypeOf('function')
})
