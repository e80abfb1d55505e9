/**
 * The alliance of a year: own-security weights so that what was spent is the equilibrium at full
 * credibility, exactly; and the need N so that the European allies would pay a given bill at none.
 */
import { type Alliance, equilibrium, type Player } from './equilibrium.ts'
import { indexOfYear, type SpendingPanel } from './panel.ts'
import { ownWeight } from './reaction.ts'

/** Who pledges to defend the others. */
export const guarantorIso3 = 'USA'

/** Allies outside Europe; the others, Türkiye among them, are the European allies here. */
const overseas: ReadonlySet<string> = new Set([guarantorIso3, 'CAN'])

/** Whether an ally counts among the European ones: all but the United States and Canada. */
export const isEuropean = (iso3: string): boolean => !overseas.has(iso3)

export interface BaseYear {
  readonly year: number
  readonly gdpBn: readonly number[]
  /** Billion US dollars at constant prices: share × GDP. */
  readonly spentBn: readonly number[]
  readonly guarantor: number
  /** Indices of the European allies. */
  readonly europe: readonly number[]
}

/** @throws RangeError where the panel has no such year or no guarantor */
export function baseYear(panel: SpendingPanel, year: number): BaseYear {
  const t = indexOfYear(panel, year)
  const gdpBn = panel.allies.map((ally) => ally.gdpBn[t] as number)
  const guarantor = panel.allies.findIndex(({ iso3 }) => iso3 === guarantorIso3)
  if (guarantor < 0) throw new RangeError(`${panel.edition}: expected figures of ${guarantorIso3}`)
  return {
    year,
    gdpBn,
    spentBn: panel.allies.map(
      (ally, i) => ((ally.pctGdp[t] as number) / 100) * (gdpBn[i] as number),
    ),
    guarantor,
    europe: panel.allies.flatMap(({ iso3 }, i) => (isEuropean(iso3) ? [i] : [])),
  }
}

export interface Unknowns {
  /** b. */
  readonly common: number
  /** θ. */
  readonly spillover: number
  /** N, in billion US dollars. */
  readonly need: number
}

/** The alliance that spends in equilibrium what it spent. Undefined where no weights do that. */
export function calibrated(base: BaseYear, unknowns: Unknowns): Alliance | undefined {
  const { spentBn, gdpBn, guarantor } = base
  const { common, spillover, need } = unknowns
  const total = spentBn.reduce((sum, spent) => sum + spent, 0)
  const players: Player[] = []
  for (const [i, spent] of spentBn.entries()) {
    const gdp = gdpBn[i] as number
    const rest = spillover * (total - spent) - (i === guarantor ? 0 : need)
    const m = spent / gdp
    const r = rest / gdp
    const own = ownWeight(common, m, r)
    if (!(m + r > 0 && own >= 0)) return undefined
    players.push({ own, common, gdp })
  }
  return { players, guarantor, credibility: 1, spillover, need }
}

/** What the European allies spend, in % of their GDP. */
export function europeanShare({ gdpBn, europe }: BaseYear, spending: readonly number[]): number {
  let spent = 0
  let gdp = 0
  for (const i of europe) {
    spent += spending[i] as number
    gdp += gdpBn[i] as number
  }
  return (100 * spent) / gdp
}

/**
 * The need at which the European allies, left alone, spend the bill; it rises with the bill. Undefined
 * where the bill is less than they would spend with no need at all, or cannot be reached.
 * @param bill % of their GDP
 */
export function needFor(
  base: BaseYear,
  unknowns: Omit<Unknowns, 'need'>,
  bill: number,
): number | undefined {
  const alone = (need: number): number | undefined => {
    const alliance = calibrated(base, { ...unknowns, need })
    if (alliance === undefined) return undefined
    return europeanShare(base, equilibrium({ ...alliance, credibility: 0 }))
  }
  let low = 0
  let high = base.spentBn.reduce((sum, spent) => sum + spent, 0)
  if ((alone(0) ?? Number.POSITIVE_INFINITY) > bill) return undefined
  const least = 1e-11 * high
  while (high - low > least) {
    const middle = (low + high) / 2
    const share = alone(middle)
    if (share !== undefined && share < bill) low = middle
    else high = middle
  }
  const reached = alone(low)
  return reached !== undefined && Math.abs(reached - bill) < 1e-6 ? low : undefined
}
