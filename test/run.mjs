/**
 * `npm test`: sets up what is missing, then types, lint and format, dead code, unit, arrow, docs and
 * end-to-end tests. Runs on any Node from 20 on; the last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(home, 'node_modules', '.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'entente-test-'))
const counts = join(scratch, 'counts.json')
let passed = 0
let failed = 0
let skipped = 0

function step(name, command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: home,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(home, 'node_modules', '.bin')}:${process.env.PATH}`,
      ...env,
    },
  })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  return status === 0
}

function check(name, command, args) {
  if (step(name, command, args)) passed++
  else failed++
}

function fresh() {
  const stamp = join(home, 'node_modules', '.package-lock.json')
  if (!existsSync(bin('node')) || !existsSync(stamp)) return false
  return statSync(join(home, 'package-lock.json')).mtimeMs <= statSync(stamp).mtimeMs
}

if (fresh() || step('set-up', 'sh', [join(home, 'test', 'set-up.sh'), home])) {
  check('types', bin('tsc'), ['--noEmit'])
  check('lint and format', bin('biome'), ['check'])
  check('dead code', bin('knip'), [])
  const tests = step(
    'tests',
    bin('node'),
    [
      join(home, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=./test/reporter.mjs',
    ],
    { ENTENTE_COUNTS: counts, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
  )
  if (existsSync(counts)) {
    const result = JSON.parse(readFileSync(counts, 'utf8'))
    passed += result.passed
    failed += result.failed
    skipped += result.skipped
    if (!tests && result.failed === 0) failed++
  } else failed++
} else failed++

rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
