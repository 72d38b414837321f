// The model as the product trains it, on the content as it is.
import { fileURLToPath } from 'node:url'
import type { Content } from '../../../core/content.js'
import { type Model, train } from '../../../core/understanding/understanding.js'
import { loadContent } from '../../../data/load-content.js'

const FOLDER = fileURLToPath(new URL('../../../data/content', import.meta.url))

export const NOW = '2026-11-22T06:00:00Z'

export async function loadProductContent(): Promise<Content> {
  const loaded = await loadContent(FOLDER)
  if (!loaded.ok)
    throw new Error(loaded.problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n'))
  return loaded.content
}

export async function trainOnProductContent(): Promise<Model> {
  return train(await loadProductContent())
}
