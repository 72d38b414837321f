// `npm test`: everything that a machine with only Node can run; tests that need more say so in their names.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const isCi = process.env.CI === 'true'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', 'node_modules/**', 'dist/**'],
    // Much of a test's time is waiting for a disk, a server or a clock: on a small machine two files at once go faster.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous: nothing is asserted of speed, and a machine may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Developers meet every order; CI repeats one order, and a test that fails there once is tried once more.
    sequence: { shuffle: !isCi },
    retry: isCi ? 1 : 0,
  },
})
