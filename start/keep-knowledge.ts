// Holds what the assistant knows, content and the understanding learnt from it, and takes edits of the content over
// while it runs. Until a new version is learnt, the last one answers.
import type { Content } from '../core/content.js'
import type { Knowledge } from '../core/conversation/scene.js'
import type { Log } from '../core/ports.js'
import type { Model } from '../core/understanding/understanding.js'
import { loadContent } from '../data/load-content.js'
import { watchContent } from '../data/watch-content.js'
import { learn } from './learn.js'

export type KeptKnowledge = { now(): Knowledge; close(): Promise<void> }

export type Kept = { ok: true; knowledge: KeptKnowledge } | { ok: false; sentence: string }

export type KnowledgePlace = { packageRoot: string; folder: string; log: Log; mailAddress?: string }

/** Content with the address that this installation writes from. */
function withMailAddress(content: Content, address: string | undefined): Content {
  if (!address) return content
  return { ...content, facts: { ...content.facts, mail_address: { zh: address, en: address, sv: address } } }
}

export async function keepKnowledge(
  rest: Omit<Knowledge, 'content' | 'model'>,
  { packageRoot, folder, log, mailAddress }: KnowledgePlace,
): Promise<Kept> {
  const closing = new AbortController()
  let current: Knowledge | undefined
  let newest = ''
  const learnFrom = (content: Content) => learn(content, { packageRoot, log, signal: closing.signal }, current)
  const know = (content: Content, model: Model) => {
    current = { ...rest, content: withMailAddress(content, mailAddress), model }
    return current
  }
  const takeOver = async (content: Content): Promise<void> => {
    newest = content.version
    const model = await learnFrom(content)
    // A later edit may have been learnt faster.
    if (newest !== content.version || closing.signal.aborted) return
    know(content, model)
    log.info('content.taken_over', { version: content.version })
  }
  const watcher = watchContent(
    folder,
    (content) => {
      takeOver(content).catch(() => {
        if (!closing.signal.aborted) log.error('content.not_learnt', { version: content.version })
      })
    },
    (problems) => {
      for (const { file, line, problem } of problems) log.error('content.refused', { file, line, problem })
    },
  )
  const close = async () => {
    closing.abort()
    await watcher.close()
  }
  // Watched first, so that no edit falls between the loading and the watching.
  await watcher.ready
  const loaded = await loadContent(folder)
  if (!loaded.ok) {
    await close()
    const [first] = loaded.problems
    const place = `${first?.file}:${first?.line}: ${first?.problem}`
    return { ok: false, sentence: `The content cannot be used: ${place}. Mend that file.` }
  }
  const model = await learnFrom(loaded.content)
  // An edit made meanwhile is newer.
  const first = current ?? know(loaded.content, model)
  return { ok: true, knowledge: { now: () => current ?? first, close } }
}
