import { describe, expect, it } from 'vitest'
import { forecast, inlineExecutor, run } from '../ensemble/index.ts'
import { edit } from '../scenario/index.ts'
import { loadScenario } from './load.ts'
import { threadExecutor } from './threads.ts'

const summit = () => loadScenario('scenarios/nato-hague-2025').scenario

describe('worker threads', () => {
  it('give the same bytes as none: 1, 2 and 7 workers, any chunk size', async () => {
    const request = { draws: 120, seed: 3, slowDraws: 20 }
    const alone = JSON.stringify(
      await forecast(summit(), { ...request, executor: inlineExecutor(64) }),
    )
    for (const [workers, chunkSize] of [
      [1, 50],
      [2, 7],
      [7, 31],
    ] as const) {
      const executor = threadExecutor(workers, chunkSize)
      expect(JSON.stringify(await forecast(summit(), { ...request, executor }))).toBe(alone)
    }
  })

  it('end at once when the run is cancelled', async () => {
    const controller = new AbortController()
    let chunks = 0
    const cancelled = run(summit(), {
      draws: 1_000_000,
      models: ['consensus'],
      executor: threadExecutor(2),
      signal: controller.signal,
      onProgress() {
        if (++chunks === 2) controller.abort(new Error('enough'))
      },
    })
    await expect(cancelled).rejects.toThrow('enough')
    expect(chunks).toBe(2)
  })

  it('bring a fault of the job to the caller', async () => {
    const impossible = edit(summit(), { sharedJudgement: 0.9 })
    const broken = {
      ...impossible,
      correlations: [
        {
          between: ['stances.isl.target.position', 'stances.alb.target.position'] as const,
          rho: -0.9,
        },
      ],
    }
    await expect(
      run(broken, { draws: 10, models: ['mean'], executor: threadExecutor(1) }),
    ).rejects.toThrow(/stances\.isl\.target\.position/)
  })
})
