// How the bench talks to a bot under measurement, which runs in a process of its own.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Subject = {
  url: string
  /** Processor time that the bot has used so far, in microseconds. */
  cpuMicros(): Promise<number>
  stop(): Promise<void>
}

/** In the bot's process: says where it listens, then how much processor time it has used whenever it is asked. */
export function reportTo(parent: NodeJS.Process, port: number): void {
  parent.on('message', () => {
    const { user, system } = parent.cpuUsage()
    parent.send?.(user + system)
  })
  parent.send?.(port)
}

/** Starts a bot from a file beside this one. */
export async function startSubject(file: string, args: string[] = [], execArgv: string[] = []): Promise<Subject> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = await answerOf(child)
  return {
    url: `http://127.0.0.1:${port}`,
    cpuMicros() {
      const answer = answerOf(child)
      child.send('cpu')
      return answer
    },
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Its next message; rejects when it ends instead. */
function answerOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the measured bot has ended'))
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(Number(answer))
    })
  })
}
