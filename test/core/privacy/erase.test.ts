// Whoever asks to be forgotten is forgotten: in the store, its journal, the mailbox folders and what was put aside.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { choresOf } from '../../../core/chores.js'
import { deliverDue } from '../../../core/deliver.js'
import type { Log } from '../../../core/ports.js'
import { findBelongings } from '../../../core/privacy/belongings.js'
import { exportPerson } from '../../../core/privacy/export-person.js'
import { DEFAULT_RETENTION } from '../../../core/privacy/retention.js'
import type { Attachment } from '../../../core/records/attachment.js'
import type { Change } from '../../../core/records/collections.js'
import type { FapiaoRequest } from '../../../core/records/request.js'
import { tick } from '../../../core/tick.js'
import type { Turn } from '../../../core/turn.js'
import { attachmentKeeping, keepAttachment } from '../../../data/attachments.js'
import { letterKeeping } from '../../../mail/forget/forget-letters.js'
import { openWorld, type World } from '../../world/world.js'

const EVE = 'eve.planted@quince.example'
const USER = 'webchat:planted-user-77'

/** Strings of one person, each found nowhere else. */
const PLANTED = {
  address: EVE,
  user: USER,
  payer: 'Planted Payer Quince',
  recipient: '种植收件人',
  phone: '13877776666',
  street: '上海市植物路九十九号',
  postcode: '209977',
  remark: 'planted remark 7781',
  registeredAddress: '上海市登记路七十七号',
  registeredPhone: '021-77776666',
  bankName: '植物银行分行',
  bankAccount: '7788990011223344',
  tracking: 'SF7788990011223',
  comment: 'planted staff comment',
  draftTitle: 'Marmalade Harbour Ltd',
  savedTitle: 'Saved Title Quince Ltd',
  claimedChat: 'planted-reference-5521',
  subject: 'planted subject line',
  letterText: 'planted letter text 9917',
  openTitle: 'Never Issued Quince Ltd',
  attached: 'planted attachment 8826',
}

/** Tax law keeps these of an issued Fapiao. */
const KEPT = { title: 'Kept Title Quince Ltd', taxId: '91310115MA1K35QH0X', number: '25317000000000112233' }

function request(id: string, orderId: string, more: Partial<FapiaoRequest>): FapiaoRequest {
  return {
    id,
    orderId,
    address: EVE,
    state: 'submitted',
    history: [{ state: 'submitted', at: '2026-11-01T02:00:00.000Z', by: 'customer' }],
    fapiaoType: 'special',
    titleType: 'enterprise',
    title: PLANTED.openTitle,
    registeredAddress: PLANTED.registeredAddress,
    registeredPhone: PLANTED.registeredPhone,
    bankName: PLANTED.bankName,
    bankAccount: PLANTED.bankAccount,
    delivery: {
      method: 'yunda',
      recipient: PLANTED.recipient,
      phone: PLANTED.phone,
      address: PLANTED.street,
      postcode: PLANTED.postcode,
    },
    remark: PLANTED.remark,
    needsReview: [],
    dueOn: '2026-11-04',
    ...more,
  }
}

function order(id: string): Change {
  const paidAt = '2026-10-20T02:00:00.000Z'
  const value = { id, address: EVE, payer: PLANTED.payer, amountFen: 1, paidAt, description: 'E3', importedAt: paidAt }
  return { op: 'put', collection: 'orders', id, value }
}

const SHARED = 'an attachment that two persons were sent'

/** Another person's request, sent with the same file. */
function adams(shared: Attachment): FapiaoRequest {
  return {
    id: 'FR-2026-90003',
    orderId: '7700000009',
    address: 'adam@quince.example',
    state: 'delivered',
    history: [{ state: 'delivered', at: '2026-11-01T02:00:00.000Z', by: 'wang' }],
    fapiaoType: 'general',
    titleType: 'enterprise',
    title: 'Adam Ltd',
    delivery: { method: 'email' },
    needsReview: [],
    dueOn: '2026-11-04',
    attachments: [shared],
  }
}

async function attach(folder: string, name: string, text: string) {
  const file = join(folder, name)
  await writeFile(file, `<?xml version="1.0"?><fapiao>${text}</fapiao>`)
  const kept = await keepAttachment(folder, file)
  await rm(file)
  if (!kept.ok) throw new Error(kept.code)
  return kept.attachment
}

async function plant({ store, clock, folder }: World): Promise<void> {
  const now = clock.now()
  const [own, shared] = [await attach(folder, 'own.xml', PLANTED.attached), await attach(folder, 'shared.xml', SHARED)]
  const issued = request('FR-2026-90001', '7700000001', {
    attachments: [own, shared],
    state: 'mailed',
    title: KEPT.title,
    taxId: KEPT.taxId,
    fapiaoNumber: KEPT.number,
    carrier: 'sf',
    trackingNumber: PLANTED.tracking,
    history: [
      { state: 'submitted', at: now, by: 'customer' },
      { state: 'issued', at: now, by: 'wang', comment: PLANTED.comment },
      { state: 'mailed', at: now, by: 'wang' },
    ],
  })
  const open = request('FR-2026-90002', '7700000002', {})
  const others = adams(shared)
  await store.commit({
    expect: [],
    changes: [
      {
        op: 'put',
        collection: 'accounts',
        id: EVE,
        value: { address: EVE, state: 'active', lang: 'en', createdAt: now },
      },
      order('7700000001'),
      order('7700000002'),
      order('7700000003'),
      { op: 'put', collection: 'requests', id: issued.id, value: issued },
      { op: 'put', collection: 'requests', id: open.id, value: open },
      { op: 'put', collection: 'requests', id: others.id, value: others },
      { op: 'put', collection: 'titles', id: EVE, value: { titles: [{ title: PLANTED.savedTitle }] } },
      {
        op: 'put',
        collection: 'proofs',
        id: USER,
        value: { address: EVE, provenAt: now, until: '2099-01-01T00:00:00.000Z' },
      },
    ],
  })
  const mail = join(folder, 'mail')
  for (const place of ['inbox/cur', 'sent/new', 'quarantine']) await mkdir(join(mail, place), { recursive: true })
  const letter = (from: string, to: string) =>
    `From: ${from}\r\nTo: ${to}\r\nSubject: ${PLANTED.subject}\r\n\r\n${PLANTED.letterText}\r\n`
  await writeFile(join(mail, 'inbox/cur', '1'), letter(`Eve <${EVE.toUpperCase()}>`, 'fapiao@assistant.example'))
  await writeFile(join(mail, 'sent/new', '2'), letter('fapiao@assistant.example', EVE))
  await writeFile(join(mail, 'quarantine', '3.eml'), letter(EVE, 'fapiao@assistant.example'))
  const other = 'From: adam@quince.example\r\n\r\nanother person\r\n'
  await writeFile(join(mail, 'inbox/cur', '4'), other)
}

function turn(world: World, id: string, text: string, more: Partial<Turn> = {}): Turn {
  return {
    id,
    channel: 'chat',
    conversation: `chat:${USER}`,
    kind: 'message',
    sender: { user: USER, assurance: 'anonymous' },
    audience: 'private',
    text,
    attachments: [],
    reference: { thread: PLANTED.claimedChat },
    now: world.clock.now(),
    ...more,
  }
}

async function sendAll(world: World): Promise<void> {
  const { store, assistant, clock, log } = world
  const courier = { deliver: async () => ({ result: 'sent' as const }) }
  clock.advance(120_000)
  await deliverDue({ store, couriers: { mail: courier, chat: courier }, outgoing: assistant.outgoing, clock, log })
}

async function tickOnce(world: World): Promise<void> {
  const { store, clock, log, knowledge, folder } = world
  const letters = letterKeeping(join(folder, 'mail'))
  const parts = { store, knowledge: () => knowledge, clock, log, onSends() {} }
  await tick(parts, choresOf({ retention: DEFAULT_RETENTION, letters, attachments: attachmentKeeping(folder) }))
}

/** Every byte below the folder, as text. */
async function everything(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
  return texts.join('\n')
}

/** Every line that is logged. */
function logInto(lines: string[]): Log {
  const write = (event: string, fields?: object) => lines.push(JSON.stringify([event, fields]))
  return { info: write, warn: write, error: write }
}

async function plantedWorld(lines: string[] = []): Promise<World> {
  const world = { ...(await openWorld()), log: logInto(lines) }
  onTestFinished(() => world.close())
  await plant(world)
  await world.assistant.receive(turn(world, 't1', 'where is my fapiao?'))
  const draft = `I want a fapiao for order 7700000003, title ${PLANTED.draftTitle}`
  await world.assistant.receive(turn(world, 't2', draft))
  return world
}

describe('somebody who asks to be forgotten', () => {
  it('leaves none of twenty-one strings on the disk or in the logs, and what tax law keeps stays', async () => {
    const logged: string[] = []
    const world = await plantedWorld(logged)
    const before = await everything(world.folder)
    for (const [name, planted] of Object.entries(PLANTED))
      expect([name, before.includes(planted)]).toEqual([name, true])
    await world.assistant.receive(turn(world, 't3', '', { action: 'do.delete_account' }))
    await world.assistant.receive(turn(world, 't4', 'yes'))
    await sendAll(world)
    await tickOnce(world)
    const after = [await everything(world.folder), ...logged].join('\n').toLowerCase()
    for (const [name, planted] of Object.entries(PLANTED))
      expect([name, after.includes(planted.toLowerCase())]).toEqual([name, false])
    for (const kept of Object.values(KEPT)) expect(after).toContain(kept.toLowerCase())
    expect(after).toContain('another person')
    expect(after).toContain(SHARED)
    expect((await world.store.get('orders', '7700000001'))?.value).toMatchObject({
      address: '',
      payer: '',
      amountFen: 1,
    })
    expect(await world.store.get('orders', '7700000002')).toBeUndefined()
  })

  it('still gets the last letter: nothing is erased while it waits to leave', async () => {
    const world = await plantedWorld()
    await world.assistant.receive(turn(world, 't3', '', { action: 'do.delete_account' }))
    await world.assistant.receive(turn(world, 't4', 'yes'))
    await tickOnce(world)
    expect((await findBelongings(world.store, EVE)).all.length).toBeGreaterThan(0)
    await sendAll(world)
    await tickOnce(world)
    expect((await findBelongings(world.store, EVE)).all).toEqual([])
  })
})

it('an export before holds every planted record, and reads back as what is stored', async () => {
  const world = await plantedWorld()
  const belongings = await findBelongings(world.store, EVE)
  const tell = () => 'words'
  const person = JSON.parse(JSON.stringify(exportPerson(belongings, world.clock.now(), tell))) as ReturnType<
    typeof exportPerson
  >
  expect(person.requests).toEqual((await world.store.find('requests', 'address', EVE)).map((doc) => doc.value))
  expect(person.orders.map((each) => each.id)).toEqual(['7700000001', '7700000002', '7700000003'])
  expect(person.titles).toEqual([{ title: PLANTED.savedTitle }])
  expect(JSON.stringify(person.drafts)).toContain(PLANTED.draftTitle)
  expect(person.messages.length).toBeGreaterThan(0)
})
