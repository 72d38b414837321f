// Starts a built program as a process of its own, listens to it line by line, and ends it without mercy.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const built = fileURLToPath(new URL('../../dist/test/faults/', import.meta.url))

export class ChildProgram {
  readonly lines: string[] = []
  readonly #child: ChildProcess
  readonly #exited: Promise<unknown>
  #errors = ''
  #rest = ''
  #wake: () => void = () => undefined

  constructor(script: string, ...parameters: string[]) {
    this.#child = spawn(process.execPath, [`${built}${script}`, ...parameters], { stdio: ['pipe', 'pipe', 'pipe'] })
    // A test that fails on the way must not leave it running.
    onTestFinished(() => void this.#child.kill('SIGKILL'))
    this.#exited = once(this.#child, 'close').then(() => this.#wake())
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#hear(text))
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors += text
    })
  }

  /** Resolves with the first line of this kind; rejects when the program ends without it. One caller at a time. */
  async heard(kind: RegExp): Promise<string> {
    for (;;) {
      const line = this.lines.find((one) => kind.test(one))
      if (line !== undefined) return line
      if (this.#child.exitCode !== null) throw new Error(`ended without saying ${kind}: ${this.#errors}`)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  tell(text: string): void {
    this.#child.stdin?.write(`${text}\n`)
  }

  /** Resolves when the process has ended by itself, with its exit code or the signal; rejects when it has not in time. */
  async endedWithin(ms: number): Promise<number | string | null> {
    const overdue = setTimeout(() => {
      this.#errors += `still running after ${ms} ms`
      this.#child.kill('SIGKILL')
    }, ms)
    await this.#exited
    clearTimeout(overdue)
    if (this.#errors !== '') throw new Error(this.#errors)
    return this.#child.exitCode ?? this.#child.signalCode
  }

  /** Resolves when the process is gone and all it has said is heard. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#exited
    if (this.#errors !== '') throw new Error(this.#errors)
  }

  #hear(text: string): void {
    const lines = (this.#rest + text).split('\n')
    this.#rest = lines.pop() ?? ''
    this.lines.push(...lines)
    this.#wake()
  }
}
