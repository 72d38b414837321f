// The table in docs/security.md is only worth something while the tests that it names exist.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../start/assembly.js'

const NAMED = /`(test\/[\w./-]+)` › (.+?)(?=; `test\/| \|$)/gm

async function named(): Promise<{ file: string; title: string }[]> {
  const text = await readFile(join(packageRoot(), 'docs', 'security.md'), 'utf8')
  return [...text.matchAll(NAMED)].map(([, file = '', title = '']) => ({ file, title }))
}

/** A title as it stands in a source: an apostrophe may be escaped or typographic. */
const plain = (text: string) => text.replaceAll("\\'", "'")

describe('every test that docs/security.md names', async () => {
  const all = await named()
  it('is found in the table at all', () => {
    expect(all.length).toBeGreaterThan(50)
  })

  it.each(all)('exists: $file › $title', async ({ file, title }) => {
    const path = join(packageRoot(), file)
    expect(existsSync(path)).toBe(true)
    expect(plain(await readFile(path, 'utf8'))).toContain(title)
  })
})
