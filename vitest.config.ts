// `npm test`: everything that a machine with only Node can run; tests that need more say so in their names.
import { defineConfig } from 'vitest/config'

const isCi = process.env.CI === 'true'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', 'node_modules/**', 'dist/**'],
    // Generous: nothing is asserted of speed, and a machine may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Developers meet every order; CI repeats one order, and a test that fails there once is tried once more.
    sequence: { shuffle: !isCi },
    retry: isCi ? 1 : 0,
  },
})
