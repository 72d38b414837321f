// Files of digital Fapiao: known by their content, bounded, kept under their hash, and sent with the letter.
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runDeskCommand } from '../../core/desk/run-desk-command.js'
import { keepAttachment, readAttachment } from '../../data/attachments.js'
import { mailCourier } from '../../mail/send/mail-courier.js'
import { deskOf, sendsDue } from '../core/desk/desk.js'
import { openWorld } from '../world/world.js'
import { tempFolder } from './json/temp-folder.js'

let folder: string

beforeEach(async () => {
  folder = await tempFolder()
})

async function keep(name: string, content: string) {
  await writeFile(join(folder, name), content, 'latin1')
  return keepAttachment(join(folder, 'var'), join(folder, name))
}

describe('a file', () => {
  it.each([
    ['fapiao.pdf', '%PDF-1.7 …', 'application/pdf'],
    ['发票.OFD', 'PK\u0003\u0004\u0014\u0000OFD.xml', 'application/ofd'],
    ['fapiao.xml', '<?xml version="1.0"?><EInvoice/>', 'application/xml'],
  ])('%s is known by its content', async (name, content, type) => {
    const kept = await keep(name, content)
    if (!kept.ok) throw new Error(kept.code)
    expect(kept.attachment).toMatchObject({ name, type })
    expect((await readAttachment(join(folder, 'var'), kept.attachment))?.toString('latin1')).toBe(
      Buffer.from(content, 'latin1').toString('latin1'),
    )
  })

  it.each([
    ['fapiao.pdf', 'MZ\u0090\u0000', 'attachment_type'],
    ['fapiao.exe', '%PDF-1.7', 'attachment_type'],
    ['fapiao.ofd', 'PK\u0003\u0004 something else', 'attachment_type'],
    ['fapiao.pdf', '', 'attachment_size'],
    ['fapiao.pdf', `%PDF-${' '.repeat(5 * 1024 * 1024)}`, 'attachment_size'],
  ])('%s that is something else is refused, and not kept', async (name, content, code) => {
    expect(await keep(name, content)).toEqual({ ok: false, code })
    expect(await readdir(join(folder, 'var')).catch(() => [])).toEqual([])
  })

  it('that was changed where it lies is not sent', async () => {
    const kept = await keep('fapiao.pdf', '%PDF-1.7')
    if (!kept.ok) throw new Error(kept.code)
    await writeFile(join(folder, 'var', 'attachments', kept.attachment.sha256), '%PDF-forged')
    expect(await readAttachment(join(folder, 'var'), kept.attachment)).toBeUndefined()
  })
})

describe('a Fapiao that is issued with its file', () => {
  async function issue(method: 'email' | 'yunda') {
    const world = await openWorld()
    const desk = deskOf(world)
    const kept = await keep('fapiao.pdf', '%PDF-1.7')
    if (!kept.ok) throw new Error(kept.code)
    const doc = await world.store.get('requests', 'FR-2026-00005')
    if (!doc) throw new Error('the sample has no such request')
    const value = { ...doc.value, state: 'processing' as const, delivery: { ...doc.value.delivery, method } }
    await world.store.commit({ expect: [], changes: [{ op: 'put', collection: 'requests', id: doc.id, value }] })
    const attach = JSON.stringify(kept.attachment).replaceAll('"', '\u201c')
    const refused = await desk(`issue ${doc.id} --number 26312000000123456789 --attach ${attach}`)
    expect(refused.exitCode).toBe(1)
    const { attachment } = kept
    return { world, id: doc.id, attachment }
  }

  it.each([
    ['email', 1],
    ['yunda', 0],
  ] as const)('for delivery by %s has so many files in its letter: %i', async (method, count) => {
    const { world, id, attachment } = await issue(method)
    const speller = {
      content: world.knowledge.content,
      secrets: world.knowledge.secrets,
      publicUrl: 'http://127.0.0.1',
    }
    const parts = { store: world.store, speller, now: world.clock.now(), by: 'Wang Min', lang: 'en', id: 'a' } as const
    const argv = ['issue', id, '--number', '26312000000123456789', '--attach', JSON.stringify(attachment)]
    expect((await runDeskCommand({ ...parts, onSends() {}, teach: async () => ({ ok: true }) }, argv)).exitCode).toBe(0)
    const send = (await sendsDue(world)).find((due) => due.id.includes(':issued:') && due.to.channel === 'mail')
    if (!send) throw new Error('no letter')
    const letters: string[] = []
    const courier = mailCourier({
      compose: () => ({
        from: { name: '', address: 'a@b.example' },
        to: { name: '', address: 'c@d.example' },
        subject: 's',
        text: 't',
        html: '<p>t</p>',
        headers: {},
        messageId: '<1@b.example>',
        references: [],
      }),
      transport: {
        async send({ raw }) {
          letters.push(raw.toString('latin1'))
          return { result: 'sent' }
        },
        async stop() {},
      },
      clock: world.clock,
      readAttachment: (file) => readAttachment(join(folder, 'var'), file),
    })
    expect(await courier.deliver(world.assistant.outgoing(send))).toMatchObject({ result: 'sent' })
    expect(letters[0]?.match(/filename=fapiao\.pdf/g) ?? []).toHaveLength(count)
    await world.close()
  })
})
