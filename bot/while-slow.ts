// Shows that something is under way when it takes longer than a person likes to wait without a sign.

const PATIENCE_MS = 1_000

export async function whileSlow<T>(work: Promise<T>, show: () => void): Promise<T> {
  const timer = setTimeout(show, PATIENCE_MS)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
