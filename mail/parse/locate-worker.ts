// Where the worker's built file lies. A worker cannot run TypeScript, so also the sources' tests use the built one.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function locateWorker(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json not found above the mail room')
    folder = parent
  }
  return join(folder, 'dist', 'mail', 'parse', 'worker.js')
}
