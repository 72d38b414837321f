// What the assistant's own content teaches of letters that no person wrote; learnt once for all tests of a file.
import { join } from 'node:path'
import { loadContent } from '../../../data/load-content.js'
import { type Likeness, learnLikeness, letterLessons } from '../../../mail/screen/likeness/likeness.js'

export async function taught(): Promise<Likeness> {
  const loaded = await loadContent(join(import.meta.dirname, '..', '..', '..', 'data', 'content'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return learnLikeness(letterLessons(loaded.content))
}
