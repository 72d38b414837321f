import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { letterKeeping } from '../../../mail/forget/forget-letters.js'
import { deskOf } from '../../core/desk/desk.js'
import { type MailRoom, openMailRoom } from '../mail-room.js'
import { type AttachedFile, letterWith } from '../parse/attached/attached-letter.js'
import { writePdf } from '../parse/attached/write-pdf.js'
import { customerLetter } from '../raw-letter.js'

const LI_NA = 'li.na@lanhai.example'
const BILLING = [
  '发票类型：专票',
  '单位名称：上海蓝海贸易有限公司',
  '纳税人识别号：91310115MA1K3LQR7J',
  '注册地址：上海市浦东新区张江路88号',
  '注册电话：021-58001234',
  '开户银行：招商银行上海张江支行',
  '银行账号：121909876510901',
  '配送方式：韵达快递',
  '收件人：李娜',
  '手机：13800138000',
  '收件地址：上海市浦东新区张江路88号3楼',
]
const APPLY = '订单 2100451177 请开发票，信息见附件。'
const PHOTO: AttachedFile = {
  name: '../营业执照.jpg',
  type: 'image/jpeg',
  content: Buffer.from('\u00ff\u00d8photo', 'latin1'),
}

async function filesIn(room: MailRoom): Promise<string[]> {
  return readdir(join(room.folder, 'files')).catch(() => [])
}

async function send(room: MailRoom, letter: Buffer): Promise<string> {
  await room.receive(room.vouchedFor(letter))
  return (await room.sent()).at(-1)?.text ?? ''
}

test('details in a PDF fill the form, and the answer says where they come from', async () => {
  const room = await openMailRoom()
  const file = { name: '开票信息.pdf', type: 'application/pdf', content: writePdf(BILLING) }
  const answer = await send(room, letterWith([file], { text: APPLY }))
  expect(answer).toContain('读自您的附件（开票信息.pdf）')
  expect(answer).toContain('91310115MA1K3LQR7J')
  expect(answer).toContain('121909876510901')
})

test('what the letter itself says counts before what its file says', async () => {
  const room = await openMailRoom()
  const file = { name: 'info.txt', type: 'text/plain; charset=utf-8', content: BILLING.join('\n') }
  const answer = await send(room, letterWith([file], { text: `${APPLY}\n收件人：王芳` }))
  expect(answer).toContain('王芳')
  expect(answer).toContain('91310115MA1K3LQR7J')
})

test('a colleague’s details that are passed on fill the form, and the answer says so', async () => {
  const room = await openMailRoom()
  const head =
    '---------- 转发的邮件 ----------\n发件人: 王芳 <wang.fang@lanhai.example>\n日期: 2026年11月17日\n主题: 开票信息\n收件人: 李娜'
  const text = `${APPLY.replace('附件', '下面同事的邮件')}\n\n${head}\n\n${BILLING.join('\n')}`
  const answer = await send(room, customerLetter({ from: LI_NA, subject: '转发：开票信息', text }))
  expect(answer).toContain('读自您转发的邮件')
  expect(answer).toContain('121909876510901')
})

test('files stay with the request: kept under made-up names, shown at the desk, gone with their owner', async () => {
  const room = await openMailRoom()
  const info = { name: '开票信息.txt', type: 'text/plain; charset=utf-8', content: BILLING.join('\n') }
  await send(room, letterWith([info, PHOTO], { text: APPLY }))
  await send(room, customerLetter({ from: LI_NA, text: '确认' }))
  const names = await filesIn(room)
  expect(names).toHaveLength(2)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{64}$/)

  const { store } = room.world
  const [request] = (await store.find('requests', 'orderId', '2100451177')).map(({ value }) => value)
  expect(request?.files).toMatchObject([{ name: '开票信息.txt' }, { name: '营业执照.jpg', type: 'image/jpeg' }])
  const keptAs = request?.files?.[1]?.keptAs ?? ''
  expect(await readFile(join(room.folder, keptAs))).toEqual(PHOTO.content)
  expect((await deskOf(room.world)(`show ${request?.id}`)).output).toContain(`营业执照.jpg (${keptAs})`)

  await letterKeeping(room.folder).forget(LI_NA)
  expect(await filesIn(room)).toEqual([])
})

test('a stranger’s files are not kept', async () => {
  const room = await openMailRoom()
  await room.receive(letterWith([PHOTO], { text: APPLY }))
  expect(await filesIn(room)).toEqual([])
})
