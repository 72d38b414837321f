// Program of the store's benchmark: opens a store in a fresh process and says how long it took and what it holds in memory.
import { openForBench } from './store-fill.js'

const [folder = ''] = process.argv.slice(2)
const collectGarbage = globalThis.gc ?? (() => undefined)
collectGarbage()
const before = process.memoryUsage().heapUsed
const started = performance.now()
const store = await openForBench(folder)
const startMs = performance.now() - started
collectGarbage()
const { heapUsed, rss } = process.memoryUsage()
console.log(JSON.stringify({ startMs, heapMb: (heapUsed - before) / 2 ** 20, rssMb: rss / 2 ** 20 }))
await store.close()
