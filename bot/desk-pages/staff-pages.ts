// All pages of the staff's desk, for main to mount.
import type { Route } from '../../core/web.js'
import type { PageParts } from '../account-pages/parts.js'
import { auditPage } from './audit-page.js'
import { figuresPage } from './figures-page.js'
import { noticePage } from './notice-page.js'
import { questionPage } from './question-page.js'
import { queuePage } from './queue-page.js'
import { requestPage } from './request-page.js'
import { staffSignInPages } from './sign-in-pages.js'
import { openStaffDesk } from './staff-desk.js'
import { createStaffDoor } from './staff-door.js'
import { staffPage } from './staff-page.js'
import { staffPasswordPage } from './staff-password-page.js'
import { ticketListPage } from './ticket-list-page.js'
import { ticketPage } from './ticket-page.js'

export function staffPages(parts: PageParts): Route[] {
  const desk = openStaffDesk(parts)
  const door = createStaffDoor(desk)
  return [
    desk.renderer.styleRoute,
    ...staffSignInPages(desk, door),
    ...staffPasswordPage(desk),
    ...queuePage(desk, door),
    ...requestPage(desk, door),
    ...ticketListPage(desk, door),
    ...ticketPage(desk, door),
    ...noticePage(desk, door),
    ...questionPage(desk, door),
    ...figuresPage(desk, door),
    ...staffPage(desk, door),
    ...auditPage(desk, door),
  ]
}
