// Letters of one person go, letters of everybody else stay.
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { letterKeeping } from '../../../mail/forget/forget-letters.js'

async function folderWith(letters: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fapiao-letters-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'inbox', 'cur'), { recursive: true })
  for (const [name, text] of Object.entries(letters)) await writeFile(join(folder, 'inbox', 'cur', name), text)
  return folder
}

const left = async (folder: string) => (await readdir(join(folder, 'inbox', 'cur'))).sort()

describe('letters of a person who asks to be forgotten', () => {
  it('are those whose head names the address, however it is written', async () => {
    const folder = await folderWith({
      from: 'From: "Eve" <Eve@Quince.example>\r\n\r\nhello',
      to: 'To: a@b.example,\r\n eve@quince.example\r\n\r\nhello',
      bare: 'From: eve@quince.example\n\nhello',
    })
    await letterKeeping(folder).forget('eve@quince.example')
    expect(await left(folder)).toEqual([])
  })

  it('are not those of somebody whose address only resembles it, nor those that speak of it', async () => {
    const folder = await folderWith({
      longer: 'From: steve@quince.example\r\n\r\nhello',
      domain: 'From: eve@quince.example.org\r\n\r\nhello',
      dot: 'From: eve@quincexexample\r\n\r\nhello',
      quoted: 'From: a@b.example\r\n\r\neve@quince.example wrote',
    })
    await letterKeeping(folder).forget('eve@quince.example')
    expect(await left(folder)).toEqual(['domain', 'dot', 'longer', 'quoted'])
  })
})

it('letters older than they are to be kept go', async () => {
  const folder = await folderWith({ old: 'From: a@b.example\r\n\r\n', young: 'From: a@b.example\r\n\r\n' })
  const at = (instant: string, name: string) =>
    utimes(join(folder, 'inbox', 'cur', name), new Date(instant), new Date(instant))
  await at('2026-01-01T00:00:00.000Z', 'old')
  await at('2026-01-01T00:00:01.000Z', 'young')
  await letterKeeping(folder).forgetBefore('2026-01-01T00:00:01.000Z')
  expect(await left(folder)).toEqual(['young'])
})

it('a folder that is not there holds nothing', async () => {
  const keeping = letterKeeping(join(tmpdir(), 'fapiao-letters-never-made'))
  await keeping.forget('eve@quince.example')
  await keeping.forgetBefore('2026-01-01T00:00:00.000Z')
})
