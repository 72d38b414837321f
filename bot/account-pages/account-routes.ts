// All pages of accounts, for main to mount: registration, activation, passwords, sign-in, the account itself.
import type { Route } from '../../core/web.js'
import { activationPages } from './activation-pages.js'
import { openDesk } from './desk.js'
import type { PageParts } from './parts.js'
import { passwordPages } from './password-pages.js'

export function accountRoutes(parts: PageParts): Route[] {
  const desk = openDesk(parts)
  return [desk.renderer.styleRoute, ...activationPages(desk), ...passwordPages(desk)]
}
