// The account pages, with what they need of this installation.
import { join } from 'node:path'
import { accountRoutes } from '../bot/account-pages/account-routes.js'
import type { Clock, Log } from '../core/ports.js'
import type { Route } from '../core/web.js'
import { openPasswords } from '../data/passwords.js'
import { type Assembly, packageRoot } from './assembly.js'

export function accountPages(
  base: { publicUrl: string; clock: Clock; log: Log },
  { store, knowledge }: Assembly,
  onSends: () => void,
): Route[] {
  const { publicUrl, clock, log } = base
  const passwords = openPasswords(join(packageRoot(), 'data', 'common-passwords.txt'))
  return accountRoutes({ store, knowledge, secrets: knowledge().secrets, passwords, clock, log, publicUrl, onSends })
}
