// The real content and the model trained on it, once for each test process.
import { join } from 'node:path'
import type { Knowledge } from '../../core/conversation/scene.js'
import { DEFAULT_FORM_SETTINGS } from '../../core/requests/form/form-settings.js'
import { type Model, train } from '../../core/understanding/understanding.js'
import { loadContent } from '../../data/load-content.js'
import { secretsFrom } from '../../data/secrets.js'
import { packageRoot } from '../../start/assembly.js'

let known: Promise<Knowledge> | undefined

async function load(): Promise<Knowledge> {
  const loaded = await loadContent(join(packageRoot(), 'data', 'content'))
  if (!loaded.ok)
    throw new Error(loaded.problems.map(({ file, line, problem }) => `${file}:${line}: ${problem}`).join('\n'))
  let trained: Model | undefined
  return {
    content: loaded.content,
    // Training takes seconds; tests of pages and mail need none.
    get model() {
      trained ??= train(loaded.content)
      return trained
    },
    secrets: secretsFrom(Buffer.alloc(32, 7)),
    form: DEFAULT_FORM_SETTINGS,
  }
}

export function realKnowledge(): Promise<Knowledge> {
  known ??= load()
  return known
}
