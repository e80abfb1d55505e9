/** Europe's bill without the guarantor, as JSON: a list of ranges and no sum of them. */
import type { BillEstimate, Ledger, Without } from '../../ledger/index.ts'
import type { JsonObject } from '../plain-json.ts'
import { assumptionsJson, cellJson, sourcesJson, sumJson } from './ledger-json.ts'
import { estimateSentence, meetingSentences, withoutSentences } from './without-words.ts'

export function withoutJson(without: Without, ledger: Pick<Ledger, 'editions'>): JsonObject {
  const { guarantor, target, by, year, edition, europe, guarantorSpends, rate } = without
  const { paths } = without
  return {
    entente: 1,
    guarantor,
    target,
    by,
    year,
    prices: 'constant',
    estimates: without.estimates.map((estimate) => estimateJson(estimate)),
    europe: {
      usdM: europe.usdM,
      gdpUsdM: europe.gdpUsdM,
      cells: europe.cells.map((figure) => ({ iso3: figure.iso3, ...cellJson(figure) })),
    },
    guarantorSpends: guarantorSpends === undefined ? null : cellJson(guarantorSpends),
    usdPerEur: { value: rate.usdPerEur, cells: rate.cells.map(cellJson) },
    paths: {
      linear: sumJson(paths.linear),
      front: sumJson(paths.front),
      back: sumJson(paths.back),
    },
    meetings: without.meetings.map(({ estimate, shape, low, high }) => ({
      estimate,
      path: shape,
      low,
      high,
    })),
    assumptions: assumptionsJson(without.assumptions),
    vintage: edition,
    sources: sourcesJson(ledger, [...europe.cells, ...rate.cells]),
    sentences: [...withoutSentences(without), ...meetingSentences(without)],
  }
}

function estimateJson(estimate: BillEstimate): JsonObject {
  const { id, publisher, kind, low, high, unit, years, covers, scope, leavesOut, usdM } = estimate
  const { claim, file, line } = estimate
  return {
    id,
    publisher,
    published: claim.published,
    kind,
    low,
    high,
    unit,
    years,
    usdM: usdM === null ? null : { low: usdM.low, high: usdM.high },
    covers,
    scope,
    leavesOut,
    claim: claim.id,
    source: claim.source,
    url: claim.url,
    verified: claim.verified,
    cell: `data/${file}:${line} low`,
    sentence: estimateSentence(estimate),
  }
}
