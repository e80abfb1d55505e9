import { describe, expect, it } from 'vitest'
import { edit } from '../scenario/index.ts'
import { ChunkRunner, type Job } from './chunk.ts'
import { type Executor, inlineExecutor } from './executor.ts'
import { forecast } from './forecast.ts'
import { type Run, run } from './run.ts'
import { summit } from './scenario.fixture.ts'

const bytes = ({ columns }: Run) =>
  [...columns].map(([key, c]) => [key, [...c.value], [...c.agreed], [...c.exit], [...c.binding]])

/** Ends chunks in an order of its own. */
function shuffledExecutor(chunkSize: number): Executor {
  return {
    parallel: 5,
    chunkSize,
    open(job: Job) {
      const runner = new ChunkRunner(job)
      return {
        async run(from, to) {
          for (let turns = (from * 7) % 11; turns > 0; turns--) await Promise.resolve()
          return runner.run(from, to)
        },
        async close() {},
      }
    },
  }
}

describe('a run', () => {
  it('gives the same bytes whatever the chunk size and the order in which chunks end', async () => {
    const request = { draws: 150, seed: 4, slowDraws: 40 }
    const whole = bytes(await run(summit(), { ...request, executor: inlineExecutor(1000) }))
    for (const executor of [inlineExecutor(1), inlineExecutor(37), shuffledExecutor(13)]) {
      expect(bytes(await run(summit(), { ...request, executor }))).toEqual(whole)
    }
  })

  it('of fewer draws is the beginning of a run of more', async () => {
    const few = await run(summit(), { draws: 30, models: ['compromise'] })
    const many = await run(summit(), { draws: 60, models: ['compromise'] })
    const of = (r: Run, d: number) => r.columns.get('compromise')?.value[d]
    for (let d = 0; d < 30; d++) expect(of(few, d)).toBe(of(many, d))
  })

  it('of a null edit is the run itself', async () => {
    const same = edit(summit(), { 'stances.esp.target.position': 2.5 })
    const request = { draws: 50 }
    expect(bytes(await run(same, request))).toEqual(bytes(await run(summit(), request)))
  })

  it('does not depend on which other models run', async () => {
    const alone = await run(summit(), { draws: 40, models: ['consensus'] })
    const all = await run(summit(), { draws: 40 })
    expect(all.columns.get('consensus')).toEqual(alone.columns.get('consensus'))
  })

  it('runs every model that applies, with contrasts on the first draws, and says what it skipped', async () => {
    const majority = edit(summit(), { 'decision.rule': 'majority' })
    const { selection } = await run(majority, { draws: 20, slowDraws: 5 })
    expect(selection.entries.map(({ key }) => key)).toContain('compromise')
    expect(selection.entries.map(({ key }) => key)).not.toContain('consensus')
    expect(selection.skipped.consensus).toMatch(/does not run here: it needs the rule consensus/)
    const consensus = await run(summit(), { draws: 20, slowDraws: 5 })
    const contrasts = consensus.selection.contrasts.map(({ key, draws }) => [key, draws])
    expect(contrasts).toContainEqual(['consensus/separable', 5])
    expect(contrasts).toContainEqual(['consensus/no-threat', 5])
    expect(contrasts.every(([, draws]) => draws === 5)).toBe(true)
  })

  it('reports progress up to the end', async () => {
    const seen: number[] = []
    await run(summit(), {
      draws: 100,
      models: ['compromise', 'mean'],
      onProgress: ({ done, total }) => seen.push(done / total),
    })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  it('stops when it is cancelled and closes its executor', async () => {
    const controller = new AbortController()
    let closed = false
    const inner = inlineExecutor(1)
    const executor: Executor = {
      ...inner,
      open(job) {
        const runner = inner.open(job)
        return {
          run: (from, to) => runner.run(from, to),
          async close() {
            closed = true
          },
        }
      },
    }
    const chunks: number[] = []
    const cancelled = run(summit(), {
      draws: 100_000,
      models: ['compromise'],
      executor,
      signal: controller.signal,
      onProgress({ done }) {
        chunks.push(done)
        if (chunks.length === 3) controller.abort(new Error('enough'))
      },
    })
    await expect(cancelled).rejects.toThrow('enough')
    expect(closed).toBe(true)
    expect(chunks.length).toBe(3)
  })

  it.each([
    [{ draws: 0 }, /draws: found 0, expected an integer from 1/],
    [{ draws: 1.5 }, /draws: found 1.5/],
    [{ seed: -1 }, /seed: found -1/],
    [{ models: ['compromize'] }, /found model compromize, expected one of compromise/],
    [{ options: { nash: { p: 3 } } }, /nash.p: found 3, expected an integer from 1 to 2/],
  ])('refuses %j', async (request, message) => {
    await expect(run(summit(), request)).rejects.toThrow(message)
  })
})

describe('an exit', () => {
  it('replaces the issues it decides, as often as it happens', async () => {
    const tempted = edit(summit(), {
      'decision.exits.usa.gain': { low: -0.1, mode: 0.3, high: 0.5 },
    })
    const { columns, draws } = await run(tempted, { draws: 1000, models: ['consensus'] })
    const consensus = columns.get('consensus')
    if (consensus === undefined) throw new Error('no consensus')
    const expected = consensus.exit.reduce((a, b) => a + b, 0) / draws
    const gone = consensus.value.subarray(2 * draws).filter((x) => x === 0).length / draws
    expect(expected).toBeGreaterThan(0.01)
    expect(Math.abs(gone - expected)).toBeLessThan(4 * Math.sqrt(expected / draws))
  })
})

describe('a forecast', () => {
  it('remembers how it was made, and is frozen', async () => {
    const { record, models } = await forecast(summit(), { draws: 20, seed: 7 })
    expect(record).toMatchObject({ scenarioHash: summit().hash, seed: 7, draws: 20 })
    expect(Object.isFrozen(models[0]?.issues)).toBe(true)
  })

  it('pools the models, not the baselines', async () => {
    const { pool, models } = await forecast(summit(), { draws: 20 })
    expect(Object.keys(pool.weights)).not.toContain('status-quo')
    expect(Object.values(pool.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    expect(models.map(({ id }) => id)).toContain('status-quo')
  })

  it('weighs the inputs that are judgement by capability and salience', async () => {
    const documented = {
      ...summit(),
      stances: summit().stances.map((s) =>
        s.actor === 'usa' ? { ...s, basis: 'documented' as const } : s,
      ),
    }
    const { inputs } = await forecast(documented, { draws: 5, models: ['mean'] })
    // target: usa 10 · 0.9 of 10 · 0.9 + 3 · 0.8 + 3 · 0.5 + 1 · 1
    expect(inputs.judgementShareByIssue.target).toBeCloseTo(1 - 9 / 13.9, 12)
    expect(inputs.unknownByIssue.year).toBe(2)
    expect(inputs.byBasis).toEqual({ documented: 3, data: 0, judgement: 6 })
  })
})
