// The real content and the model trained on it, once for each test process.
import { join } from 'node:path'
import { packageRoot } from '../../start/assembly.js'
import type { Knowledge } from '../../core/conversation/scene.js'
import { DEFAULT_FORM_SETTINGS } from '../../core/requests/form/form-settings.js'
import { train } from '../../core/understanding/understanding.js'
import { loadContent } from '../../data/load-content.js'
import { secretsFrom } from '../../data/secrets.js'

let known: Promise<Knowledge> | undefined

async function load(): Promise<Knowledge> {
  const loaded = await loadContent(join(packageRoot(), 'data', 'content'))
  if (!loaded.ok)
    throw new Error(loaded.problems.map(({ file, line, problem }) => `${file}:${line}: ${problem}`).join('\n'))
  return {
    content: loaded.content,
    model: train(loaded.content),
    secrets: secretsFrom(Buffer.alloc(32, 7)),
    form: DEFAULT_FORM_SETTINGS,
  }
}

export function realKnowledge(): Promise<Knowledge> {
  known ??= load()
  return known
}
