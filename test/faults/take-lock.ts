// Program of the lock race: waits for the word, tries to open the store, says whether it won, and holds on until killed.
import { once } from 'node:events'
import { openJsonStore } from '../../data/json/open-store.js'

const [folder = ''] = process.argv.slice(2)
console.log('ready')
await once(process.stdin, 'data')
const opened = await openJsonStore({ folder })
console.log(opened.ok ? 'won' : `lost ${opened.code}`)
setInterval(() => undefined, 60_000)
