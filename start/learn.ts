// Learns to understand from content in a thread of its own, so that nobody who writes meanwhile has to wait.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Content, LANGS, type Lang, type LanguageContent } from '../core/content.js'
import type { Log } from '../core/ports.js'
import type { Learnt } from '../core/understanding/language-model.js'
import { type Model, modelOf, train } from '../core/understanding/understanding.js'
import type { Lesson } from './learning-thread.js'

export type LearningPlace = { packageRoot: string; log: Log; signal: AbortSignal }

/** What was learnt before: a language whose content is the same need not be learnt again. */
export type Before = { content: Content; model: Model }

type Languages = Partial<Record<Lang, LanguageContent>>

/** Rejects only when `signal` ends it or the content cannot be learnt from at all. */
export async function learn(content: Content, place: LearningPlace, before?: Before): Promise<Model> {
  const { packageRoot, log, signal } = place
  // A thread cannot run TypeScript, so the sources' tests use the built one too.
  const file = join(packageRoot, 'dist', 'start', 'learning-thread.js')
  try {
    const learnt = { ...before?.model, ...(await learnInThread(changedSince(content, before), signal, file)) }
    return modelOf(learnt as Record<Lang, Learnt>)
  } catch {
    signal.throwIfAborted()
    // Better a pause of a second than not to understand.
    log.warn('content.learnt_without_thread', { version: content.version })
    return train(content)
  }
}

function changedSince({ languages }: Content, before: Before | undefined): Languages {
  const isSame = (lang: Lang) => JSON.stringify(languages[lang]) === JSON.stringify(before?.content.languages[lang])
  return Object.fromEntries(LANGS.filter((lang) => !isSame(lang)).map((lang) => [lang, languages[lang]]))
}

/** Each language comes over on its own: taking one in is a matter of milliseconds. */
function learnInThread(
  languages: Languages,
  signal: AbortSignal,
  file: string,
): Promise<Partial<Record<Lang, Learnt>>> {
  return new Promise((done, fail) => {
    signal.throwIfAborted()
    const missing = new Set(Object.keys(languages))
    const learnt: Partial<Record<Lang, Learnt>> = {}
    if (missing.size === 0) return done(learnt)
    const thread = new Worker(file, { workerData: languages })
    const stop = () => void thread.terminate()
    signal.addEventListener('abort', stop)
    thread.on('message', ({ lang, learnt: lesson }: Lesson) => {
      learnt[lang] = lesson
      missing.delete(lang)
      if (missing.size === 0) done(learnt)
    })
    thread.on('error', fail)
    thread.on('exit', () => {
      signal.removeEventListener('abort', stop)
      fail(new Error('the thread ended before everything was learnt'))
    })
  })
}
