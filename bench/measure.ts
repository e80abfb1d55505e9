/** Timing side by side: two things in turn, A B A B …, so that a machine that drifts drifts for both. */

export interface Rate {
  /** Median of operations per second. */
  readonly perSecond: number
}

export interface Pair {
  readonly a: Rate
  readonly b: Rate
  /** Median, over the rounds, of a's rate by b's. */
  readonly ratio: number
}

/** How long each measurement lasts, in milliseconds. */
const span = 250
const rounds = 7

/** @param work does `count` operations */
function once(work: (count: number) => void, count: number): number {
  const start = performance.now()
  work(count)
  return (count / (performance.now() - start)) * 1000
}

/** A count that takes about the span; warms up on the way. */
function calibrate(work: (count: number) => void): number {
  let count = 1
  for (;;) {
    const start = performance.now()
    work(count)
    const took = performance.now() - start
    if (took > span / 4) return Math.max(1, Math.round((count * span) / took))
    count *= took < span / 40 ? 10 : 2
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

export function sideBySide(a: (count: number) => void, b: (count: number) => void): Pair {
  const countA = calibrate(a)
  const countB = calibrate(b)
  const ratesA: number[] = []
  const ratesB: number[] = []
  for (let round = 0; round < rounds; round++) {
    ratesA.push(once(a, countA))
    ratesB.push(once(b, countB))
  }
  return {
    a: { perSecond: median(ratesA) },
    b: { perSecond: median(ratesB) },
    ratio: median(ratesA.map((rate, round) => rate / (ratesB[round] as number))),
  }
}

/** Two asynchronous things in turn; milliseconds, and the median of a's time by b's. */
export async function timeBoth(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  times = 5,
): Promise<{ readonly a: number; readonly b: number; readonly ratio: number }> {
  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now()
    await work()
    return performance.now() - start
  }
  await a()
  await b()
  const pairs: (readonly [number, number])[] = []
  for (let round = 0; round < times; round++) pairs.push([await time(a), await time(b)])
  return {
    a: median(pairs.map(([x]) => x)),
    b: median(pairs.map(([, y]) => y)),
    ratio: median(pairs.map(([x, y]) => x / y)),
  }
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en')
