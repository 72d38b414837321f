// Takes an edit of the content over while the assistant runs; a broken edit leaves the last good content in place.
import type { Content } from '../core/content.js'
import { contentSignature } from './content-files.js'
import type { ContentProblem } from './content-problem.js'
import { loadContent } from './load-content.js'

// Looked at by the clock: file system events do not arrive on network drives and bind mounts. Twice this and the
// loading must stay under the three seconds that editors are promised.
const LOOK_EVERY_MS = 700

/** Same problems are told once. `everyMs` is for tests. */
export function watchContent(
  folder: string,
  onContent: (content: Content) => void,
  onProblems: (problems: ContentProblem[]) => void,
  everyMs = LOOK_EVERY_MS,
): { close(): Promise<void> } {
  let accepted: string | undefined
  let previous: string | undefined
  let told = ''
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    const signature = await contentSignature(folder)
    accepted ??= signature
    // An editor may still be writing: wait until two looks agree.
    const isSettled = signature === previous
    previous = signature
    if (signature === accepted || !isSettled) return
    const loaded = await loadContent(folder)
    accepted = signature
    if (closed) return
    const problems = loaded.ok ? '' : JSON.stringify(loaded.problems)
    if (loaded.ok) onContent(loaded.content)
    else if (problems !== told) onProblems(loaded.problems)
    told = problems
  }

  const lookAgain = (): void => {
    if (closed) return
    timer = setTimeout(() => {
      running = look()
        .catch((error: NodeJS.ErrnoException) => {
          const problem = `cannot be read (${error.code ?? error.name})`
          if (problem !== told) onProblems([{ file: '.', line: 1, problem }])
          told = problem
        })
        .then(lookAgain)
    }, everyMs)
    timer.unref()
  }
  let running: Promise<void> = look().then(lookAgain, lookAgain)
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}
