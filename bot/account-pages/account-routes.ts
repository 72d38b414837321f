// All pages of accounts, for main to mount: registration, activation, passwords, sign-in, the account itself.
import type { Route } from '../../core/web.js'
import { accountForms } from './account-forms.js'
import { accountPage } from './account-page.js'
import { activationPages } from './activation-pages.js'
import { addressPages } from './address-pages.js'
import { openDesk } from './desk.js'
import type { PageParts } from './parts.js'
import { passwordPages } from './password-pages.js'
import { privacyPages } from './privacy-pages.js'
import { registrationPages } from './registration-pages.js'
import { signInPages } from './sign-in-pages.js'

export function accountRoutes(parts: PageParts): Route[] {
  const desk = openDesk(parts)
  return [
    desk.renderer.styleRoute,
    ...registrationPages(desk),
    ...activationPages(desk),
    ...passwordPages(desk),
    ...signInPages(desk),
    ...addressPages(desk),
    ...accountPage(desk),
    ...accountForms(desk),
    ...privacyPages(desk),
  ]
}
