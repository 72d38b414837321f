// Everything that time brings about, in the order it is done.
import { mailFailedChats } from './notices/mail-failed-chats.js'
import { remindOfLapsingLinks, remindOfReadyOrders } from './notices/reminders.js'
import { tellOverdue } from './notices/tell-overdue.js'
import { eraseAsked } from './privacy/erase-asked.js'
import type { FileKeeping } from './privacy/file-keeping.js'
import { forgetOld } from './privacy/forget-old.js'
import type { Retention } from './privacy/retention.js'
import { tendDrafts } from './requests/tend-drafts.js'
import type { Chore } from './tick.js'

export function choresOf(parts: FileKeeping & { retention: Retention }): readonly Chore[] {
  return [
    tendDrafts,
    tellOverdue,
    remindOfReadyOrders,
    remindOfLapsingLinks,
    mailFailedChats,
    eraseAsked(parts),
    forgetOld(parts.retention, parts.letters),
  ]
}
