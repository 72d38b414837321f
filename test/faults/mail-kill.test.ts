import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJsonStore } from '../../data/json/open-store.js'
import { Maildir } from '../../mail/mailbox/local/maildir.js'
import { stampLetter } from '../../mail/mailbox/local/stamp-letter.js'
import { parseLetter } from '../../mail/parse/parse-letter.js'
import { customerLetter } from '../mail/raw-letter.js'
import { temporaryFolder } from '../mail/temporary-folder.js'
import { WEDNESDAY } from '../world/clock.js'
import { realKnowledge } from '../world/knowledge.js'
import { abridged } from './abridged-content.js'
import { ChildProgram } from './child-program.js'
import { MAIL_GAPS, type MailGap } from './mail-gaps.js'

const KILLS = 20
/** Come before each kill, so that there is always one that has not been through the gap. */
const LETTERS_A_KILL = 2
const LETTERS = KILLS * LETTERS_A_KILL
/** A start takes a second; a program that is still there after this long was not killed where it should have been. */
const PATIENCE_MS = 60_000

async function writeContent(folder: string): Promise<void> {
  const { content } = await realKnowledge()
  await writeFile(join(folder, 'content.json'), JSON.stringify(abridged(content)))
}

async function deliverLetter(folder: string, number: number): Promise<void> {
  const inbox = await Maildir.open(join(folder, 'mail', 'inbox'), WEDNESDAY)
  const address = `customer${number}@northwind.example`
  const raw = customerLetter({
    from: address,
    text: 'Where can I pick up my Fapiao?',
    id: `<q${number}@northwind.example>`,
  })
  const intake = { authservId: 'mx.assistant.example', envelopeFrom: address, now: WEDNESDAY, via: 'SMTP' as const }
  await inbox.deliver(stampLetter(raw, intake), WEDNESDAY)
}

/** How often each question was answered, and under how many Message-IDs. */
async function answers(folder: string): Promise<Map<string, { sent: number; ids: Set<string> }>> {
  const sent = join(folder, 'mail', 'sent', 'new')
  const found = new Map<string, { sent: number; ids: Set<string> }>()
  for (const name of await readdir(sent)) {
    const letter = await parseLetter(await readFile(join(sent, name)))
    const question = letter.inReplyTo[0] ?? ''
    const known = found.get(question) ?? { sent: 0, ids: new Set<string>() }
    found.set(question, { sent: known.sent + 1, ids: known.ids.add(letter.messageId ?? '') })
  }
  return found
}

async function ledgerSize(folder: string): Promise<number> {
  const opened = await openJsonStore({ folder: join(folder, 'store') })
  if (!opened.ok) throw new Error(opened.sentence)
  try {
    return await opened.store.count('letters')
  } finally {
    await opened.store.close()
  }
}

test.each(MAIL_GAPS)(`killed ${KILLS} times where “%s”, every letter is answered once`, async (gap: MailGap) => {
  const folder = await temporaryFolder()
  await writeContent(folder)
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (let i = 0; i < LETTERS_A_KILL; i += 1) await deliverLetter(folder, kill * LETTERS_A_KILL + i)
    const program = new ChildProgram('mail-until-killed.js', folder, gap)
    expect(await program.endedWithin(PATIENCE_MS)).toBe('SIGKILL')
  }
  const last = new ChildProgram('mail-until-killed.js', folder, 'none', String(LETTERS))
  expect(await last.endedWithin(PATIENCE_MS)).toBe(0)
  expect(last.lines).toEqual(['done'])

  const found = await answers(folder)
  expect(found.size).toBe(LETTERS)
  // The same answer may leave twice only where it had left and nobody could write that down; it is then the same letter.
  for (const { ids } of found.values()) expect(ids.size).toBe(1)
  const doubled = [...found].filter(([, { sent }]) => sent > 1).map(([question]) => question)
  const wereLeaving = await readFile(join(folder, 'leaving.txt'), 'utf8')
  expect(doubled.filter((question) => !wereLeaving.includes(question))).toEqual([])
  if (gap === 'answer sent, not marked sent') expect(doubled.length).toBeGreaterThan(0)
  expect(await ledgerSize(folder)).toBe(LETTERS)
})
