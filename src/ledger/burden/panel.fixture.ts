/** The panel of the published figures, and small ones made by hand. */
import { publishedLedger } from '../ledger.fixture.ts'
import type { SpendingPanel } from './panel.ts'
import { panelOf } from './panel-of.ts'

export const publishedPanel = (): SpendingPanel => panelOf(publishedLedger)

/** Allies with these shares from 2014 on, each with a GDP of 1,000 bn; the first is the guarantor. */
export function panelBy(...shares: readonly (readonly number[])[]): SpendingPanel {
  return {
    edition: 'by hand',
    priceYear: 2015,
    years: (shares[0] ?? []).map((_, t) => 2014 + t),
    allies: shares.map((pctGdp, i) => ({
      iso3: ['USA', 'DEU', 'FRA', 'GBR'][i] ?? 'ITA',
      name: `ally ${i}`,
      pctGdp,
      gdpBn: pctGdp.map(() => 1000),
    })),
  }
}
