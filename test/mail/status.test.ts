import { expect, test } from 'vitest'
import { lineSecurity } from '../../mail/line-security.js'
import { backOffMs } from '../../mail/mailbox/imap/imap-account.js'
import { mailStatus } from '../../mail/status.js'

const COUNTS = { received: 0, repeated: 0, answered: 0, noted: 0, refused: 0, quarantined: 0 }
const at = (minutes: number) => new Date(Date.parse('2026-11-18T02:00:00Z') + minutes * 60_000).toISOString()
const problems = (state: Parameters<typeof mailStatus>[0], minutes: number) =>
  mailStatus(state, COUNTS, { startedAt: at(0), now: at(minutes) }).problems

test('a mailbox that was reached lately is well, even while it is out of reach', () => {
  expect(problems({ reachedAt: at(5) }, 15)).toEqual([])
  expect(problems({ reachedAt: at(5), problem: 'unreachable' }, 15)).toEqual([])
})

test('after ten minutes without the mailbox operators are told', () => {
  expect(problems({ reachedAt: at(5), problem: 'unreachable' }, 16)).toEqual(['mailbox_not_reached_for_11_minutes'])
  expect(problems({}, 11)).toEqual(['mailbox_not_reached_for_11_minutes'])
})

test.each(['login_refused', 'folder_missing'] as const)('%s is told at once: it does not mend itself', (problem) => {
  expect(problems({ problem }, 0)).toEqual([problem])
})

test.each([
  [993, true, 'tls'],
  [465, true, 'tls'],
  [143, true, 'starttls'],
  [587, true, 'starttls'],
  [10_993, true, 'tls'],
  [143, false, 'none'],
] as const)('port %d with TLS %s: %s', (port, tls, security) => {
  expect(lineSecurity(port, tls)).toBe(security)
})

test('the back-off doubles up to its cap, with jitter, however long the outage', () => {
  const waits = [1, 2, 3, 10, 10_000].map((failures) => backOffMs(failures, 1_000, 300_000, () => 1))
  expect(waits).toEqual([1_000, 2_000, 4_000, 300_000, 300_000])
  expect(backOffMs(3, 1_000, 300_000, () => 0)).toBe(2_000)
})
