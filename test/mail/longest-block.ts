import { readFileSync } from 'node:fs'

/** Milliseconds that this thread was ready to run and the machine had others to run; 0 where the system does not tell. */
function keptWaiting(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}

/** The longest, in milliseconds, that this thread did nothing else while `act` went on; a busy machine does not count. */
export async function longestBlock(act: () => Promise<void>): Promise<number> {
  let longest = 0
  const own = () => performance.now() - keptWaiting()
  let last = own()
  const look = () => {
    const now = own()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 5)
  await act()
  look()
  clearInterval(timer)
  return longest
}
