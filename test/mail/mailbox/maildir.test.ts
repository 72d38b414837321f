import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Maildir } from '../../../mail/mailbox/local/maildir.js'
import { WEDNESDAY } from '../../world/clock.js'
import { temporaryFolder } from '../temporary-folder.js'

const letter = (text: string) => Buffer.from(text)

test('letters are listed in the order they were delivered', async () => {
  const maildir = await Maildir.open(await temporaryFolder(), WEDNESDAY)
  const names = []
  for (let i = 0; i < 12; i += 1) names.push(await maildir.deliver(letter(`letter ${i}`), WEDNESDAY))
  expect(await maildir.list('new')).toEqual(names)
})

test('many delivered at once are all there', async () => {
  const maildir = await Maildir.open(await temporaryFolder(), WEDNESDAY)
  await Promise.all(Array.from({ length: 50 }, (_, i) => maildir.deliver(letter(`${i}`), WEDNESDAY)))
  expect(await maildir.list('new')).toHaveLength(50)
})

test('a letter that is done is found in cur, marked as seen', async () => {
  const maildir = await Maildir.open(await temporaryFolder(), WEDNESDAY)
  const name = await maildir.deliver(letter('hello'), WEDNESDAY)
  await maildir.markDone(name)
  expect(await maildir.list('new')).toEqual([])
  expect(await maildir.list('cur')).toEqual([`${name}:2,S`])
})

test('only the owner may read letters', async () => {
  const folder = await temporaryFolder()
  const maildir = await Maildir.open(join(folder, 'inbox'), WEDNESDAY)
  const name = await maildir.deliver(letter('secret'), WEDNESDAY)
  expect((await stat(join(folder, 'inbox', 'new', name))).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'inbox', 'new'))).mode & 0o777).toBe(0o700)
})

test('what a crash left half written is cleared away, but not what somebody is writing', async () => {
  const folder = await temporaryFolder()
  await Maildir.open(folder, WEDNESDAY)
  const at = (hours: number) => new Date(Date.parse(WEDNESDAY) - hours * 3_600_000)
  for (const [name, hours] of [
    ['old', 40],
    ['fresh', 1],
  ] as const) {
    await writeFile(join(folder, 'tmp', name), 'half')
    await utimes(join(folder, 'tmp', name), at(hours), at(hours))
  }
  await Maildir.open(folder, WEDNESDAY)
  expect(await readdir(join(folder, 'tmp'))).toEqual(['fresh'])
})

test('a letter beyond the limit is read from its beginning, one that is gone is nothing', async () => {
  const maildir = await Maildir.open(await temporaryFolder(), WEDNESDAY)
  const name = await maildir.deliver(letter('0123456789'), WEDNESDAY)
  expect(String(await maildir.read('new', name, 4))).toBe('0123')
  expect(await maildir.read('new', 'gone', 4)).toBeUndefined()
})
