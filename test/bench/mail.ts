// The mail benchmark in a process of its own, with the flags that the assistant is started with.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AS_STARTED } from './as-started.js'
import type { BenchTable } from './table.js'

export function benchMail(): Promise<BenchTable> {
  const child = fork(fileURLToPath(new URL('./mail-rounds.js', import.meta.url)), { execArgv: AS_STARTED })
  return new Promise((done, fail) => {
    child.on('message', (table: BenchTable) => done(table))
    child.on('exit', (code) => fail(new Error(`the mail benchmark ended with ${code}`)))
  })
}
