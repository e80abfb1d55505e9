/** Figures of the ledger, on what was known on a day. */
import { type Cost, figureOf, type Ledger, priceTarget } from '../../ledger/index.ts'
import {
  basisWords,
  costAlt,
  costHeadline,
  costSentences,
  type FigureTrace,
  figureTrace,
} from '../../report/index.ts'
import type { Calls, CostAnswer, CostAsk } from './calls.ts'
import { ledger } from './ledger.ts'

const days = new Map<string, Ledger>()

/** Enough for a sum without digits behind the point. */
const draws = 300

/** What was known on a day; days are few. */
export async function knownOn(day: string): Promise<Ledger> {
  const known = days.get(day) ?? (await ledger()).at(day)
  days.set(day, known)
  return known
}

/** @throws LedgerError */
export async function cost(ask: CostAsk): Promise<CostAnswer> {
  const known = await knownOn(ask.asOf)
  const priced = priceTarget(known, { target: ask.target })
  const ahead =
    ask.by !== undefined && ask.by > priced.year
      ? priceTarget(known, { target: ask.target, by: ask.by, draws })
      : undefined
  return {
    target: ask.target,
    year: priced.year,
    by: ahead === undefined ? undefined : ask.by,
    edition: priced.edition,
    basis: basisWords(priced),
    basisAhead: ahead === undefined ? undefined : basisWords(ahead),
    says: costHeadline(priced, ask),
    alt: costAlt(priced, ask.locale),
    sentences: costSentences(ahead ?? priced),
    rows: rowsOf(priced, ahead),
    totals: ask.others.map((target) => priceTarget(known, { target }).total.gap.point),
  }
}

function rowsOf({ allies }: Cost, ahead: Cost | undefined): CostAnswer['rows'] {
  const later = new Map(ahead?.allies.map((ally) => [ally.iso3, ally]))
  return allies.map(({ iso3, name, share, gap, gapPerHead }) => ({
    iso3,
    name,
    share,
    gap: gap.point,
    perHead: gapPerHead,
    cumulative: later.get(iso3)?.cumulative.point ?? null,
  }))
}

/** Undefined for a reference that names no figure. */
export async function figure({ ref }: { readonly ref: string }): Promise<FigureTrace | undefined> {
  const all = await ledger()
  try {
    return figureTrace(figureOf(all, ref), all)
  } catch {
    return undefined
  }
}

/** The cells behind one ally’s gap. */
export async function cells({
  asOf,
  iso3,
  target,
}: Parameters<Calls['cells']>[0]): Promise<readonly FigureTrace[]> {
  const known = await knownOn(asOf)
  const ally = priceTarget(known, { target }).allies.find((each) => each.iso3 === iso3)
  const all = await ledger()
  return (ally?.cells ?? []).map((each) => figureTrace(each, all))
}
