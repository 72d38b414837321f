// The desk's table of contents.
import { ACCOUNT_COMMANDS } from './accounts.js'
import { bulkResults } from './bulk-results.js'
import type { DeskCommand } from './desk.js'
import { importOrders } from './import-orders.js'
import { exportPending } from './pending-table.js'
import { PERSON_COMMANDS } from './persons.js'
import { queue } from './queue.js'
import { REQUEST_COMMANDS } from './request-commands.js'
import { setDueDate } from './set-due-date.js'
import { show } from './show-request.js'
import { STAFF_COMMANDS } from './staff.js'
import { NOTICE_COMMANDS } from './stock-notice.js'
import { TERMINAL_COMMANDS } from './terminal-commands.js'
import { TICKET_COMMANDS } from './tickets.js'
import { QUESTION_COMMANDS } from './unknown-questions.js'

export const COMMANDS: readonly DeskCommand[] = [
  importOrders,
  queue,
  show,
  ...REQUEST_COMMANDS,
  exportPending,
  bulkResults,
  setDueDate,
  ...NOTICE_COMMANDS,
  ...TICKET_COMMANDS,
  ...QUESTION_COMMANDS,
  ...ACCOUNT_COMMANDS,
  ...PERSON_COMMANDS,
  ...STAFF_COMMANDS,
  ...TERMINAL_COMMANDS,
]
