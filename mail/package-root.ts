// The folder of package.json, the same from the sources and from dist/: beside it lie files that are not compiled.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json not found above the mail room')
    folder = parent
  }
  return folder
}
