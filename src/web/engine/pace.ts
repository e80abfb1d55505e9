/**
 * How long each model takes on a scenario, measured on the machine at hand: it decides who follows a
 * moving finger, and in which order the others answer. No digit depends on it.
 */
import { compile, optionsFor, problemAtMode } from '../../ensemble/index.ts'
import { createOutcome, modelById, unmetNeed } from '../../models/index.ts'
import type { Scenario } from '../../scenario/index.ts'

/** Milliseconds for which a model is tried. */
const longestTry = 6
const shortestBatch = 0.5

/** Milliseconds for one draw, by model; a model that does not apply takes none. */
export function paceOf(
  scenario: Scenario,
  ids: readonly string[],
  clock: () => number = () => performance.now(),
): ReadonlyMap<string, number> {
  const compiled = compile(scenario)
  const problem = problemAtMode(compiled)
  const outcome = createOutcome(compiled.shape)
  return new Map(
    ids.map((id) => {
      const model = modelById(id)
      if (unmetNeed(model, compiled.shape) !== undefined) return [id, 0]
      const solve = model.solver(compiled.shape, optionsFor(scenario, model))
      return [id, quickestRun(() => solve(problem, outcome), clock)]
    }),
  )
}

/**
 * Milliseconds of one run in the quickest of several batches: what a machine does when nothing else
 * wants it, and after the first runs have been compiled.
 */
function quickestRun(work: () => void, clock: () => number): number {
  const end = clock() + longestTry
  let best = Number.POSITIVE_INFINITY
  for (let count = 1; ; ) {
    const start = clock()
    for (let i = 0; i < count; i++) work()
    const took = clock() - start
    // A browser's clock is coarse: shorter batches are no measure.
    if (took >= shortestBatch) best = Math.min(best, took / count)
    else count *= 2
    if (clock() >= end) return Math.min(best, took / count)
  }
}

/** The quickest models that together stay within `budget` milliseconds, quickest first; one at least. */
export function quickest(
  pace: ReadonlyMap<string, number>,
  draws: number,
  budget: number,
): readonly string[] {
  const ordered = [...pace].toSorted(([, a], [, b]) => a - b)
  let spent = 0
  return ordered
    .filter(([, each], i) => {
      spent += each * draws
      return i === 0 || spent <= budget
    })
    .map(([id]) => id)
}
