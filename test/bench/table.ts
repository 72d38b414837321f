// The shape of a benchmark's result: what the runner prints and puts into the README.

export type BenchTable = { title: string; columns: string[]; rows: (string | number)[][]; notes: string[] }

/** The value that this share of the measurements does not exceed. */
export function percentile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Three significant digits. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
