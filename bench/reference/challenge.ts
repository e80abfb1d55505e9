/**
 * The challenge model straight from its equations: plain loops, one function a formula, allocating
 * freely, O(n³) a round. It exists to be compared with the engine, in its numbers and in its speed.
 * The one liberty: the denominator of `scholz-code`'s P, the same for every pair, is computed once.
 */

interface NaiveActor {
  readonly position: number
  readonly capability: number
  readonly salience: number
}

interface NaiveChallengeOptions {
  readonly reading: 'scholz-code' | 'paper'
  readonly report: 'median' | 'mean'
  readonly rounds: number
  readonly tolerance: number
  readonly q: number
  readonly conflict: 'concede' | 'stay'
  readonly offerChoice: 'class-then-least-move' | 'enforceable-first'
  readonly range: 'first' | 'current'
}

interface NaiveRound {
  readonly security: number[]
  readonly risk: number[]
  readonly probability: number[][]
  readonly own: number[][]
  readonly theirs: number[][]
  readonly from: number[]
  readonly kind: number[]
  readonly positions: number[]
  readonly median: number
  readonly mean: number
}

interface Offer {
  readonly from: number
  /** 1 confrontation, 2 compromise, 3 capitulation. */
  readonly kind: number
  readonly target: number
  /** Compared in turn; the smaller wins. */
  readonly rank: readonly number[]
}

export function naiveChallenge(
  actors: readonly NaiveActor[],
  options: NaiveChallengeOptions,
): { rounds: NaiveRound[]; value: number } {
  const firstRange = rangeOf(actors.map(({ position }) => position))
  const rounds: NaiveRound[] = []
  let now = [...actors]
  let largestMove = Number.POSITIVE_INFINITY
  while (firstRange > 0 && rounds.length < options.rounds && !(largestMove < options.tolerance)) {
    const round =
      options.reading === 'paper' ? paper(now, firstRange, options) : scholzCode(now, firstRange)
    rounds.push(round)
    largestMove =
      Math.max(...now.map((a, i) => Math.abs((round.positions[i] as number) - a.position))) /
      firstRange
    now = now.map((actor, i) => ({ ...actor, position: round.positions[i] as number }))
  }
  return { rounds, value: options.report === 'mean' ? mean(now) : median(now) }
}

function scholzCode(actors: readonly NaiveActor[], R: number): NaiveRound {
  const every = actors.map((_, i) => i)
  const x = actors.map(({ position }) => position)
  const s = actors.map(({ salience }) => salience)
  const vote = (k: number, a: number, b: number, rho: number) =>
    (weight(actors[k] as NaiveActor) *
      (Math.abs((x[k] as number) - (x[b] as number)) ** rho -
        Math.abs((x[k] as number) - (x[a] as number)) ** rho)) /
    R ** rho
  const probabilities = (rho: number[]) => {
    const all = sum(every, (k) =>
      sum(every, (a) => sum(every, (b) => Math.abs(vote(k, a, b, rho[k] as number)))),
    )
    return every.map((i) =>
      every.map((j) =>
        x[i] === x[j] ? 0 : sum(every, (k) => Math.max(0, vote(k, i, j, rho[k] as number))) / all,
      ),
    )
  }
  const expected = (P: number, sal: number, d: number, r: number) =>
    sal * (P * success(d, r) + (1 - P) * failure(d, r)) + (1 - sal) * success(d, r) - peace(r)
  const distance = (i: number, j: number) => Math.abs((x[i] as number) - (x[j] as number)) / R

  const P1 = probabilities(every.map(() => 1))
  const security = every.map((i) =>
    sum(
      every.filter((j) => j !== i),
      (j) => expected(at(P1, j, i), s[i] as number, distance(i, j), 1),
    ),
  )
  const risk = riskOf(security)
  const P = probabilities(risk)
  const own = every.map((i) =>
    every.map((j) =>
      x[i] === x[j] ? 0 : expected(at(P, i, j), s[j] as number, distance(i, j), risk[i] as number),
    ),
  )
  const theirs = every.map((i) =>
    every.map((j) =>
      x[i] === x[j] ? 0 : expected(at(P, j, i), s[i] as number, distance(i, j), risk[i] as number),
    ),
  )
  const chosen = every.map((i) => {
    const offers: Offer[] = []
    for (const j of every) {
      const [a, b] = [at(own, i, j), at(theirs, i, j)]
      const [xi, xj] = [x[i] as number, x[j] as number]
      if (xi === xj) continue
      if (b > a && a > 0)
        offers.push({ from: j, kind: 1, target: xj, rank: [1, Math.abs(xi - xj)] })
      if (b > 0 && a < 0 && b > -a) {
        const value = (-a * xi + b * xj) / (-a + b)
        offers.push({ from: j, kind: 2, target: xi + (xj - xi) * (-a / b), rank: [2, value] })
      }
    }
    return first(offers)
  })
  return finish(actors, security, risk, P, own, theirs, chosen)
}

function paper(
  actors: readonly NaiveActor[],
  firstRange: number,
  { q, conflict, offerChoice, range }: NaiveChallengeOptions,
): NaiveRound {
  const every = actors.map((_, i) => i)
  const x = actors.map(({ position }) => position)
  const s = actors.map(({ salience }) => salience)
  const R = (range === 'current' && rangeOf(x)) || firstRange
  const mu = median(actors)
  const P = every.map((i) =>
    every.map((j) => {
      if (x[i] === x[j]) return 0
      const margin = actors.map(
        (k) =>
          weight(k) *
          (Math.abs(k.position - (x[j] as number)) - Math.abs(k.position - (x[i] as number))),
      )
      const all = sum(margin, Math.abs)
      return all > 0 ? sum(margin, (a) => Math.max(0, a)) / all : 0.5
    }),
  )
  const expected = (i: number, j: number, r: number) => {
    const reach = Math.abs((x[i] as number) - (x[j] as number))
    const away = Math.abs((x[i] as number) - mu)
    const [Us, Uf] = [success(reach / R, r), failure(reach / R, r)]
    const m = (away + reach) / R
    const without = away < reach ? 2 - 4 * (0.5 - 0.25 * m) ** r : 2 - 4 * (0.5 + 0.25 * m) ** r
    const sj = s[j] as number
    const challenged = sj * (at(P, i, j) * Us + (1 - at(P, i, j)) * Uf) + (1 - sj) * Us
    return challenged - q * peace(r) - (1 - q) * without
  }
  const security = every.map((i) =>
    sum(
      every.filter((j) => j !== i),
      (j) => expected(j, i, 1),
    ),
  )
  const risk = riskOf(security)
  const own = every.map((i) => every.map((j) => expected(i, j, risk[i] as number)))
  const theirs = every.map((i) => every.map((j) => at(own, j, i)))
  const chosen = every.map((i) => {
    const offers: Offer[] = []
    for (const j of every) {
      const [a, b] = [at(own, i, j), at(theirs, i, j)]
      const [xi, xj] = [x[i] as number, x[j] as number]
      if (xi === xj) continue
      const offer = (kind: number, target: number) => {
        const move = Math.abs(target - xi)
        const rank = offerChoice === 'enforceable-first' ? [-b, kind, move] : [kind, move, -b]
        offers.push({ from: j, kind, target, rank })
      }
      if (a > 0 && b > a && conflict === 'concede') offer(1, xj)
      if (a < 0 && b > -a) offer(2, xi + (xj - xi) * (-a / b))
      else if (a < 0 && b > 0) offer(3, xj)
    }
    return first(offers)
  })
  return finish(actors, security, risk, P, own, theirs, chosen)
}

function finish(
  actors: readonly NaiveActor[],
  security: number[],
  risk: number[],
  probability: number[][],
  own: number[][],
  theirs: number[][],
  chosen: readonly (Offer | undefined)[],
): NaiveRound {
  const after = actors.map((a, i) => ({ ...a, position: chosen[i]?.target ?? a.position }))
  return {
    security,
    risk,
    probability,
    own,
    theirs,
    from: chosen.map((offer) => offer?.from ?? -1),
    kind: chosen.map((offer) => offer?.kind ?? 0),
    positions: after.map(({ position }) => position),
    median: median(after),
    mean: mean(after),
  }
}

function first(offers: readonly Offer[]): Offer | undefined {
  return [...offers].sort((a, b) => {
    const place = a.rank.findIndex((value, p) => value !== b.rank[p])
    return place < 0 ? a.from - b.from : (a.rank[place] as number) - (b.rank[place] as number)
  })[0]
}

const success = (d: number, r: number) => 2 - 4 * (0.5 - 0.5 * d) ** r
const failure = (d: number, r: number) => 2 - 4 * (0.5 + 0.5 * d) ** r
const peace = (r: number) => 2 - 4 * 0.5 ** r

function riskOf(security: readonly number[]): number[] {
  const [most, least] = [Math.max(...security), Math.min(...security)]
  if (!(most - least > 1e-13 * security.length)) return security.map(() => 1)
  return security.map((S) => {
    const R = (2 * S - most - least) / (most - least)
    return (1 - R / 3) / (1 + R / 3)
  })
}

function weight({ capability, salience }: NaiveActor): number {
  return capability * salience
}

function mean(actors: readonly NaiveActor[]): number {
  return sum(actors, (a) => weight(a) * a.position) / sum(actors, weight)
}

/** Least of the positions with at least half of the weight at or below it; a tie is the middle. */
function median(actors: readonly NaiveActor[]): number {
  const places = [...new Set(actors.map(({ position }) => position))].sort((a, b) => a - b)
  const half = sum(actors, weight) / 2
  const upTo = (p: number) =>
    sum(
      actors.filter(({ position }) => position <= p),
      weight,
    )
  const lower = places.find((p) => upTo(p) >= half * (1 - 2e-12)) as number
  const upper = places.find((p) => upTo(p) > half * (1 + 2e-12)) as number
  return (lower + upper) / 2
}

function rangeOf(x: readonly number[]): number {
  return Math.max(...x) - Math.min(...x)
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return (table[i] as readonly number[])[j] as number
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0)
}
