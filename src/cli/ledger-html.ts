/** The page of the ledger, drawn on a document without a browser. Loaded only when asked for. */
import { type BurdenOptions, burden } from '../backtest/index.ts'
import {
  type CostRequest,
  type Ledger,
  LedgerError,
  panelOf,
  pathsTo,
  priceTarget,
  type Without,
} from '../ledger/index.ts'

export interface LedgerReportRequest {
  readonly cost: CostRequest
  /** Left out where the page is not about all allies. */
  readonly burden?: Pick<BurdenOptions, 'credibility' | 'draws' | 'seed' | 'base'> | undefined
  readonly without?: Without
}

/** Credibility, draws and seed of the burden on the page of a cost. */
export const pageBurden = { credibility: 0.5, draws: 1000, seed: 1 } as const

export async function ledgerReport(ledger: Ledger, request: LedgerReportRequest): Promise<string> {
  const [{ renderLedgerHtml }, { loadGeography }, { parseHTML }] = await Promise.all([
    import('../report/charts.ts'),
    import('../node/geography.ts'),
    import('linkedom'),
  ])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const cost = priceTarget(ledger, request.cost)
  const { by } = cost
  return renderLedgerHtml(
    {
      ledger,
      cost,
      paths: by === null ? undefined : pathsTo(ledger, { ...request.cost, by }),
      burden:
        request.burden &&
        burdenOf(ledger, cost.edition, {
          ...request.burden,
          pledge: cost.target,
          by: by ?? undefined,
        }),
      without: request.without,
      geography: loadGeography(),
    },
    { document },
  )
}

/** None where the edition does not cover every ally for years on end. */
function burdenOf(ledger: Ledger, edition: string, options: BurdenOptions) {
  try {
    return burden(panelOf(ledger, edition), options)
  } catch (error) {
    if (error instanceof LedgerError) return undefined
    throw error
  }
}
