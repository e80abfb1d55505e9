import { defineConfig } from 'vitest/config'
import { SlowestFirst } from './test/slowest-first.ts'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts', 'fit/**/*.test.ts'],
    testTimeout: 120_000,
    // A browser on a busy machine takes longer than the second that is usual.
    expect: { poll: { timeout: 10_000 } },
    // One worker for each core: the default leaves one idle, which on two cores doubles the time.
    maxWorkers: '100%',
    sequence: { sequencer: SlowestFirst },
  },
})
