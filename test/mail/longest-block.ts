/** The longest, in milliseconds, that this thread did nothing else while `act` went on. */
export async function longestBlock(act: () => Promise<void>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const look = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(look, 5)
  await act()
  look()
  clearInterval(timer)
  return longest
}
