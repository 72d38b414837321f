// A new date for a request that is late or will be; the customer hears of it once.
import { newDateNotice } from '../notices/request-notice.js'
import { OWED_STATES } from '../requests/states.js'
import { act, type Deed, type Reader, refusal } from './act.js'
import { type DeskCommand, refuse } from './desk.js'
import { readComingDate } from './read-date.js'
import { languageOf, tellCustomer } from './tell-customer.js'

export const setDueDate: DeskCommand = {
  name: 'due',
  args: ['ID'],
  options: { date: 'DATE' },
  async run({ parts, args: [id = ''], options }) {
    const read = readComingDate(options.date ?? '', parts.now)
    if (!read.ok) return read.report
    const decide = async (reader: Reader): Promise<Deed> => {
      const known = (await reader.get('requests', id))?.value
      if (!known) return refusal(refuse('no_request', { id }))
      if (!OWED_STATES.has(known.state)) {
        return refusal(refuse('not_owed', { id, state: { words: `state.${known.state}` } }))
      }
      const first = known.firstDueOn ?? known.dueOn
      const { firstDueOn: _before, ...rest } = known
      // Back to what was promised, or earlier: nothing to be sorry for.
      const request = { ...rest, dueOn: read.date, ...(read.date > first ? { firstDueOn: first } : {}) }
      const line = { key: 'desk.due', values: { id, due: { date: read.date } } }
      if (known.dueOn === read.date) return refusal({ ok: true, lines: [line], data: { id, due_on: read.date } })
      const notice = newDateNotice(request, await languageOf(reader, request))
      return {
        report: { ok: true, lines: [line], data: { id, due_on: read.date } },
        changes: [
          { op: 'put', collection: 'requests', id, value: request },
          ...(await tellCustomer(reader, request, notice, parts.now)),
        ],
      }
    }
    return act(parts, 'due', decide, id)
  },
}
