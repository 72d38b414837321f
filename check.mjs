// Everything that CI runs besides tests of real servers, one line a step. Stops at the end with all failures named.
import { spawnSync } from 'node:child_process'

/** Fewer modules than this means that the import checker understood nothing, not that all is well. */
const MODULES_AT_LEAST = 100

const steps = [
  ['format and lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['types', 'npx', ['tsc', '--noEmit', '-p', '.']],
  ['types of core alone', 'npx', ['tsc', '--noEmit', '-p', 'core']],
  ['promises, switches, purity', 'npx', ['eslint', '.']],
  [
    'import rules',
    'npx',
    [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'main.ts',
      'config.ts',
      'start',
      'bot',
      'mail',
      'core',
      'data',
      'cli',
    ],
  ],
  ['dead code', 'npx', ['knip']],
  ['build', 'node', ['build.mjs', '--clean']],
  ['content', 'node', ['dist/cli/check-content.js']],
  ['tests', 'npm', ['test']],
  ['faults', 'npm', ['run', 'test:faults']],
]

const failed = []
for (const [name, command, args] of steps) {
  const started = process.hrtime.bigint()
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  const output = `${run.stdout}${run.stderr}`
  const modules = name === 'import rules' ? Number(/\((\d+) modules/.exec(output)?.[1] ?? 0) : undefined
  const ok = run.status === 0 && (modules === undefined || modules >= MODULES_AT_LEAST)
  const seen = modules === undefined ? '' : `, ${modules} modules seen`
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s${seen})`)
  if (!ok || name === 'tests' || name === 'faults') console.log(output.trimEnd())
  if (!ok) failed.push(name)
}
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}`)
  process.exit(1)
}
