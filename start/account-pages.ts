// The account pages and the staff's desk, with what they need of this installation.
import { join } from 'node:path'
import { accountRoutes } from '../bot/account-pages/account-routes.js'
import type { UploadedFile } from '../bot/account-pages/parts.js'
import { staffPages } from '../bot/desk-pages/staff-pages.js'
import type { Clock, Log } from '../core/ports.js'
import type { Route } from '../core/web.js'
import { keepBytes } from '../data/attachments.js'
import { openPasswords } from '../data/passwords.js'
import { teacherOf } from '../data/teach-example.js'
import { type Assembly, contentFolder, packageRoot } from './assembly.js'

export function accountPages(
  base: { publicUrl: string; clock: Clock; log: Log; dataDir: string },
  { store, knowledge }: Assembly,
  onSends: () => void,
): Route[] {
  const { publicUrl, clock, log, dataDir } = base
  const passwords = openPasswords(join(packageRoot(), 'data', 'common-passwords.txt'))
  const teach = teacherOf(contentFolder())
  const keepFile = (file: UploadedFile) => keepBytes(dataDir, file.name, file.bytes)
  const parts = {
    store,
    knowledge,
    secrets: knowledge().secrets,
    passwords,
    clock,
    log,
    publicUrl,
    onSends,
    keepFile,
    teach,
  }
  return [...accountRoutes(parts), ...staffPages(parts)]
}
