/** Ways to a target, as JSON. */
import type { AllyPath, Ledger, Paths, Rise } from '../../ledger/index.ts'
import type { JsonObject } from '../plain-json.ts'
import { basisWords } from './basis-words.ts'
import { assumptionsJson, cellJson, sourcesJson, sumJson } from './ledger-json.ts'
import { feasibilitySentence, pathsSentences } from './paths-words.ts'

export function pathsJson(paths: Paths, ledger: Pick<Ledger, 'editions'>): JsonObject {
  const { target, by, year, edition, basis, prices, window, years, costs } = paths
  return {
    entente: 1,
    target,
    by,
    year,
    basis,
    basisWords: basisWords(paths),
    prices,
    window,
    years,
    allies: Object.fromEntries(paths.allies.map((ally) => [ally.iso3, allyJson(ally, paths)])),
    paths: {
      linear: sumJson(costs.linear),
      front: sumJson(costs.front),
      back: sumJson(costs.back),
    },
    assumptions: assumptionsJson(paths.assumptions),
    vintage: edition,
    sources: sourcesJson(
      ledger,
      paths.allies.flatMap(({ history }) => history),
    ),
    sentences: pathsSentences(paths),
  }
}

function allyJson(ally: AllyPath, paths: Paths): JsonObject {
  const { name, share, gapPoints, neededPace, recentPace, longPace, arrives, arrivesLong } = ally
  return {
    name,
    pct: share,
    gapPoints,
    neededPace,
    recentPace,
    longPace,
    arrives,
    arrivesLong,
    precedent: ally.precedent,
    risers: ally.risers.map(riseJson),
    spurts: ally.spurts.map(riseJson),
    ownBest: ally.ownBest === null ? null : riseJson(ally.ownBest),
    shares: ally.shares,
    sentence: feasibilitySentence(ally, paths),
    history: ally.history.map((figure) => ({ year: figure.year, ...cellJson(figure) })),
  }
}

function riseJson({ iso3, start, end, from, to, pace }: Rise): JsonObject {
  return { iso3, start, end, from, to, pace }
}
