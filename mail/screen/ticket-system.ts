// Acknowledgements of ticket systems, by the headers they leave.
import type { HeaderLookup } from './letter-headers.js'
import { type Verdict, verdict } from './verdict.js'

const PREFIXES = [
  'x-rt-',
  'rt-ticket',
  'rt-originator',
  'x-otrs-',
  'x-zammad-',
  'x-zendesk-',
  'x-freshdesk-',
  'x-fd-',
  'x-osticket',
  'x-redmine-',
  'x-servicenow-',
  'x-helpscout-',
  'x-jitbit-',
  'x-kayako-',
  'x-atlassian-',
  'x-deskpro-',
  'x-spiceworks-',
]

export function screenTicketSystem(headers: HeaderLookup): Verdict | undefined {
  const name = headers.names.find((header) => PREFIXES.some((prefix) => header.startsWith(prefix)))
  return name === undefined ? undefined : verdict('ticket_system', name)
}
