// Takes an edit of the content over while the assistant runs; a broken edit leaves the last good content in place.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Content } from '../core/content.js'
import { contentSignature } from './content-files.js'
import type { ContentProblem } from './content-problem.js'
import { loadContent } from './load-content.js'

// Looked at by the clock: file system events do not arrive on network drives and bind mounts. Both of these, the loading
// and the learning must stay under the three seconds that editors are promised.
const LOOK_EVERY_MS = 700
const LOOK_AGAIN_MS = 250

/** `ready` resolves when the state that edits are compared with is known. */
export type ContentWatch = { ready: Promise<void>; close(): Promise<void> }

/** The same problems are told once. */
export function watchContent(
  folder: string,
  onContent: (content: Content) => void,
  onProblems: (problems: ContentProblem[]) => void,
  everyMs = LOOK_EVERY_MS,
): ContentWatch {
  const closing = new AbortController()
  let accepted = ''
  let previous = ''
  const tell = tellOnce(onProblems)

  /** Whether something is new that is to be looked at again. */
  const look = async (): Promise<boolean> => {
    const signature = await contentSignature(folder)
    // An editor may still be writing: wait until two looks agree.
    const isSettled = signature === previous
    previous = signature
    if (signature === accepted) return false
    if (!isSettled) return true
    const loaded = await loadContent(folder)
    accepted = signature
    if (closing.signal.aborted) return false
    tell(loaded.ok ? [] : loaded.problems)
    if (loaded.ok) onContent(loaded.content)
    return false
  }

  const cannotRead = (error: NodeJS.ErrnoException) =>
    tell([{ file: '.', line: 1, problem: `cannot be read (${error.code ?? error.name})` }])

  const ready = contentSignature(folder).then((signature) => {
    accepted = signature
  }, cannotRead)

  const keepLooking = async (): Promise<void> => {
    await ready
    let waitMs = everyMs
    while (!closing.signal.aborted) {
      await sleep(waitMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
      if (closing.signal.aborted) return
      const again = await look().catch(cannotRead)
      waitMs = again ? Math.min(LOOK_AGAIN_MS, everyMs) : everyMs
    }
  }

  const finished = keepLooking()
  return {
    ready,
    async close() {
      closing.abort()
      await finished
    },
  }
}

function tellOnce(onProblems: (problems: ContentProblem[]) => void): (problems: ContentProblem[]) => void {
  let told = ''
  return (problems) => {
    const telling = JSON.stringify(problems)
    if (telling !== told && problems.length > 0) onProblems(problems)
    told = telling
  }
}
