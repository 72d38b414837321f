// Program of the kill test: commits as fast as it can and says on stdout what was acknowledged, until somebody kills it.
// Four writers side by side, each counting up in documents of its own.
import { writeSync } from 'node:fs'
import { openJsonStore } from '../../data/json/open-store.js'
import { numberIn } from '../store-samples.js'
import { nthWrite } from './writer-history.js'

const [folder = '', compactAfterBytes = '1'] = process.argv.slice(2)

/** Past the event loop: what has been said once must not wait in a buffer that dies with the process. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

const opened = await openJsonStore({ folder, compactAfterBytes: Number(compactAfterBytes) })
if (!opened.ok) throw new Error(opened.sentence)
const { store } = opened
say('ready')
await Promise.all(
  [0, 1, 2, 3].map(async (writer) => {
    for (let nth = numberIn(await store.get('settings', `${writer}-left`)) + 1; ; nth++) {
      const result = await store.commit(nthWrite(writer, nth))
      if (!result.ok) throw new Error('somebody else wrote here')
      say(`${writer} ${nth}`)
    }
  }),
)
