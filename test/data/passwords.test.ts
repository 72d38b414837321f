// What is promised of passwords: slow hashes, and a list of those that are tried first.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPasswords } from '../../data/passwords.js'
import { packageRoot } from '../../start/assembly.js'

const LIST = join(packageRoot(), 'data', 'common-passwords.txt')

describe('the list of common passwords', () => {
  it('holds many more than the three thousand that are long enough to be chosen', async () => {
    const listed = (await readFile(LIST, 'utf8')).split('\n').slice(2).filter(Boolean)
    expect(listed.length).toBeGreaterThan(3_000)
    expect(listed.filter((password) => [...password].length < 8 || password !== password.toLowerCase())).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it.each(['iloveyou', 'ILoveYou', 'ｉｌｏｖｅｙｏｕ', 'liverpool', 'metallica'])('knows %s', async (password) => {
    expect(await openPasswords(LIST).isListed(password)).toBe(true)
  })

  it('does not know a sentence of somebody’s own', async () => {
    expect(await openPasswords(LIST).isListed('tea on the third floor')).toBe(false)
  })
})

describe('a hash', () => {
  it('is argon2id with 46 MiB, salted, and fits its password exactly as it was typed', async () => {
    const passwords = openPasswords(LIST)
    const [hash, again] = [await passwords.hash('Tea on floor 3'), await passwords.hash('Tea on floor 3')]
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/)
    expect(again).not.toBe(hash)
    expect(await passwords.matches(hash, 'Tea on floor 3')).toBe(true)
    expect(await passwords.matches(hash, 'tea on floor 3')).toBe(false)
    expect(await passwords.matches(hash, 'Tea on floor 3 ')).toBe(false)
    expect(await passwords.matches(undefined, 'Tea on floor 3')).toBe(false)
  })
})
