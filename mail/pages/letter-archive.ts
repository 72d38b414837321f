// What has passed through the local mailbox, both ways, as the mailbox page shows it.
import type { ParsedLetter } from '../letter.js'
import type { Maildir } from '../mailbox/local/maildir.js'
import type { LetterReader } from '../parse/letter-reader.js'

export type ArchivedLetter = {
  /** `sent/…` from the assistant, `inbox/…` to it. */
  id: string
  fromAssistant: boolean
  /** The customer's address, lower case. */
  person: string
  at: string
  letter: ParsedLetter
}

/** The page is for trying out; older ones stay in the folder. */
const NEWEST = 300
const MAX_LETTER_BYTES = 1024 * 1024

/** A letter keeps its name when it moves from new to cur, but for the flags behind the colon. */
function baseName(name: string): string {
  return name.split(':')[0] ?? name
}

/** The delivery's moment, which begins the name: milliseconds from us, seconds from other programs. */
function deliveredAt(name: string, letter: ParsedLetter): string {
  const number = Number.parseInt(name, 10)
  if (!(number > 0)) return letter.date ?? ''
  return new Date(number > 1e11 ? number : number * 1_000).toISOString()
}

export class LetterArchive {
  readonly #folders: { inbox: Maildir; sent: Maildir }
  readonly #reader: LetterReader
  #known = new Map<string, ArchivedLetter>()

  constructor(folders: { inbox: Maildir; sent: Maildir }, reader: LetterReader) {
    this.#folders = folders
    this.#reader = reader
  }

  /** Newest first. */
  async letters(): Promise<ArchivedLetter[]> {
    const found = [...(await this.#readFolder('inbox')), ...(await this.#readFolder('sent'))]
    this.#known = new Map(found.map((letter) => [letter.id, letter]))
    return found.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
  }

  async #readFolder(folder: 'inbox' | 'sent'): Promise<ArchivedLetter[]> {
    const maildir = this.#folders[folder]
    const places = await Promise.all(
      (['new', 'cur'] as const).map(async (place) => ({ place, names: await maildir.list(place) })),
    )
    const files = places.flatMap(({ place, names }) => names.map((name) => ({ place, name })))
    const newest = files.sort((a, b) => a.name.localeCompare(b.name)).slice(-NEWEST)
    const letters = await Promise.all(
      newest.map(async ({ place, name }) => {
        const id = `${folder}/${baseName(name)}`
        const known = this.#known.get(id)
        if (known) return known
        const raw = await maildir.read(place, name, MAX_LETTER_BYTES)
        return raw && this.#describe(id, raw)
      }),
    )
    return letters.filter((letter) => letter !== undefined)
  }

  async #describe(id: string, raw: Buffer): Promise<ArchivedLetter | undefined> {
    const reading = await this.#reader.read(raw)
    if (!reading.ok) return undefined
    const { letter } = reading
    const fromAssistant = id.startsWith('sent/')
    const person = (fromAssistant ? letter.to : letter.from)[0]?.address.toLowerCase() ?? ''
    return { id, fromAssistant, person, at: deliveredAt(id.split('/')[1] ?? '', letter), letter }
  }
}
