/** What a target costs, as JSON. */
import type { AllyCost, Cost, Ledger } from '../../ledger/index.ts'
import type { JsonObject } from '../plain-json.ts'
import { basisWords } from './basis-words.ts'
import { costSentences } from './cost-words.ts'
import { assumptionsJson, cellsJson, sourcesJson, sumJson } from './ledger-json.ts'

/** `usdM` is the published figure; what stands on the basis is in `spentUsdM`. */
export function costJson(cost: Cost, ledger: Pick<Ledger, 'editions'>): JsonObject {
  const { target, by, related, year, edition, basis, prices, path, draws, seed } = cost
  const projection = by === null ? {} : { path, prices, draws, seed }
  return {
    entente: 1,
    target,
    by,
    related,
    year,
    basis,
    basisWords: basisWords(cost),
    ...projection,
    allies: Object.fromEntries(cost.allies.map((ally) => [ally.iso3, allyJson(ally)])),
    total: sumJson(cost.total),
    withoutUsa: cost.withoutUsa === null ? null : sumJson(cost.withoutUsa),
    assumptions: assumptionsJson(cost.assumptions),
    vintage: edition,
    sources: sourcesJson(
      ledger,
      cost.allies.flatMap(({ cells }) => cells),
    ),
    sentences: costSentences(cost),
  }
}

function allyJson(ally: AllyCost): JsonObject {
  const { name, hasForces, share, gapPoints, recentPace, yearsOfRecentGrowth, paceMultiple } = ally
  const published = ally.cells.find(({ measure }) => measure === 'usd_m_current')
  return {
    name,
    hasForces,
    pct: share,
    usdM: published?.value ?? null,
    ...sumJson(ally),
    gapPoints,
    recentPace,
    yearsOfRecentGrowth,
    paceMultiple,
    cells: cellsJson(ally.cells),
  }
}
