// A chat that was proven is one person's: whoever looks like him, or speaks where he spoke, learns nothing of his.
import { expect, it, onTestFinished } from 'vitest'
import { startChat } from '../../bot/start-chat.js'
import { openWorld } from '../world/world.js'
import { asking, type Json, postActivity } from './activities.js'
import { words } from './run-chat.js'

const TOM = 'tom.hale@brightwell.example'
const QUESTION = 'where is my fapiao for order 2100449871?'
const OWN = { id: 'eve3', name: 'Tom' }

/** What only the owner may read of that request. */
const SECRET = /432109876543210|Yunda|FR-2026-00003/

async function provenChat() {
  const world = await openWorld()
  const { assistant, clock, log, store } = world
  const parts = { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1', assistant, clock, log, words, routes: [] }
  const chat = await startChat(parts)
  if (!chat.ok) throw new Error(chat.code)
  onTestFinished(async () => {
    await chat.stop()
    await world.close()
  })
  const value = { address: TOM, provenAt: clock.now(), until: '2099-01-01T00:00:00.000Z' }
  await store.commit({ expect: [], changes: [{ op: 'put', collection: 'proofs', id: 'test:eve3', value }] })
  return async (more: Json) => {
    const home = { channelId: 'test', from: OWN, conversation: { id: 'home', conversationType: 'personal' } }
    const { body } = await postActivity(`http://127.0.0.1:${chat.port}`, asking(QUESTION, { ...home, ...more }))
    return JSON.stringify(body)
  }
}

it('its owner is answered there', async () => {
  const ask = await provenChat()
  expect(await ask({})).toMatch(SECRET)
})

it.each<[string, Json]>([
  ['somebody else in the same conversation', { from: { id: 'mallory' } }],
  ['the same name in another channel', { channelId: 'emulator' }],
  ['the name in capitals', { from: { id: 'EVE3' } }],
  ['the name with a blank before it', { from: { id: ' eve3' } }],
  ['the name in full-width letters', { from: { id: '\uff45ve3' } }],
  ['the name with its channel before it', { from: { id: 'test:eve3' } }],
  ['a name that ends the channel early', { channelId: 'te', from: { id: 'st:eve3' } }],
  ['his object id and display name', { from: { id: 'mallory', aadObjectId: 'eve3', name: 'eve3' } }],
  ['a claim in the data of the message', { from: { id: 'mallory' }, channelData: { user: 'eve3', from: OWN } }],
  ['a group that he speaks in', { conversation: { id: 'team', conversationType: 'groupChat', isGroup: true } }],
])('%s is told nothing', async (_who, more) => {
  const ask = await provenChat()
  expect(await ask(more)).not.toMatch(SECRET)
})

it('what he asked before is not gone on with by somebody else', async () => {
  const ask = await provenChat()
  await ask({})
  for (const text of ['and the details please', 'where is it now?', 'yes'])
    expect(await ask({ from: { id: 'mallory' }, text })).not.toMatch(SECRET)
})
