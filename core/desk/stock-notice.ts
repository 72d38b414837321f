// Publishes that blank Fapiao are short, with the day on which mailing is expected, and takes it back (domain.md fact 18).
import { beijingDate } from '../calendar/working-days.js'
import { STOCK_NOTICE, StockNotice } from '../records/request-settings.js'
import { act } from './act.js'
import type { DeskCommand } from './desk.js'
import { readComingDate } from './read-date.js'

const outOfStock: DeskCommand = {
  name: 'notice out-of-stock',
  args: [],
  options: { until: 'DATE' },
  async run({ parts, options }) {
    const read = readComingDate(options.until ?? '', parts.now)
    if (!read.ok) return read.report
    return act(parts, 'notice', async (reader) => {
      const known = StockNotice.safeParse((await reader.get('settings', STOCK_NOTICE))?.value.value)
      const value: StockNotice = {
        since: known.success ? known.data.since : beijingDate(parts.now),
        until: read.date,
      }
      const line = { key: 'desk.notice.published', values: { until: { date: read.date } } }
      return {
        report: { ok: true, lines: [line], data: value },
        changes: [{ op: 'put', collection: 'settings', id: STOCK_NOTICE, value: { value } }],
      }
    })
  },
}

const inStock: DeskCommand = {
  name: 'notice in-stock',
  args: [],
  options: {},
  run({ parts }) {
    return act(parts, 'notice', async (reader) => {
      const known = await reader.get('settings', STOCK_NOTICE)
      return {
        report: { ok: true, lines: [{ key: 'desk.notice.withdrawn' }], data: { withdrawn: known !== undefined } },
        changes: known ? [{ op: 'delete', collection: 'settings', id: STOCK_NOTICE }] : [],
      }
    })
  },
}

const list: DeskCommand = {
  name: 'notice list',
  args: [],
  options: {},
  async run({ parts }) {
    const known = StockNotice.safeParse((await parts.store.get('settings', STOCK_NOTICE))?.value.value)
    if (!known.success) return { ok: true, lines: [{ key: 'desk.notice.none' }], data: [] }
    const { since, until } = known.data
    const values = { since: { date: since }, until: { date: until } }
    return { ok: true, lines: [{ key: 'desk.notice.line', values }], data: [{ kind: 'out_of_stock', since, until }] }
  },
}

export const NOTICE_COMMANDS: readonly DeskCommand[] = [outOfStock, inStock, list]
