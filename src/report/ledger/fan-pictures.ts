/** What may come, as fans: the paths to a target, the forecast of spending, and the counterfactual. */
import type { Burden } from '../../backtest/index.ts'
import type { CostSum, Paths, Without } from '../../ledger/index.ts'
import type { FanPicture } from '../charts/ledger-fan.ts'
import { ticksOf } from '../charts/steps.ts'
import { fixed, trimmed } from '../format.ts'
import { priceWords } from './basis-words.ts'
import { counterfactualSentences, forecastSentences } from './burden-words.ts'
import { billions, projected, share } from './money.ts'
import { pathsSentences } from './paths-words.ts'
import { billWords, meetingSentences } from './without-words.ts'

/** What all spend on the three ways to the target, billion US$. */
export function pathsPicture(paths: Paths): FanPicture {
  const { costs, year, by, target } = paths
  const line = (sum: CostSum, of: (level: number, extra: number) => number) => [
    [year, sum.spentUsdM / 1000] as const,
    ...sum.years.map((each) => [each.year, of(each.level.point, each.extra.point) / 1000] as const),
  ]
  const level = (sum: CostSum) => line(sum, (total) => total)
  const { linear, front, back } = costs
  return {
    lines: [
      { label: 'early', points: level(front), style: 'dashed' },
      { label: `even, to ${share(target)}`, points: level(linear), style: 'answer' },
      { label: 'late', points: level(back), style: 'dotted' },
      {
        label: `at the shares of ${year}`,
        points: line(linear, (total, extra) => total - extra),
        style: 'known',
      },
    ],
    band: [
      [year, linear.spentUsdM / 1000, linear.spentUsdM / 1000] as const,
      ...linear.years.flatMap(({ year: at, level: { spread } }) =>
        spread === null ? [] : [[at, spread.p10 / 1000, spread.p90 / 1000] as const],
      ),
    ],
    bandLabel: '8 in 10, even path',
    xTicks: yearTicks(year, by),
    formatY: (y) => fixed(y, 0),
    xTitle: `US$ bn a year, ${priceWords(paths)}`,
    alt: pathsAlt(paths),
  }
}

function pathsAlt(paths: Paths): string {
  const { linear } = paths.costs
  const end = linear.years.at(-1)
  const level =
    end === undefined
      ? ''
      : `Spending${paths.allies.length > 1 ? ' of all' : ''} rises from US$ ${billions(linear.spentUsdM, 0)} bn in ${paths.year} to ${billions(end.level.point, projected(end.level.point))} bn in ${end.year}. `
  return (level + (pathsSentences(paths).at(-1) ?? '')).trim()
}

/** What the paths of Europe's allies would yield, against the bills of a year. */
export function withoutPicture(without: Without): FanPicture {
  const { paths, year, by, target, estimates } = without
  const extra = ({ years }: CostSum) => [
    [year, 0] as const,
    ...years.map((each) => [each.year, each.extra.point / 1000] as const),
  ]
  const bills = estimates.flatMap(({ kind, usdM, publisher }) =>
    kind === 'annual' && usdM !== null ? [{ low: usdM.low / 1000, publisher }] : [],
  )
  return {
    lines: [
      { label: 'early', points: extra(paths.front), style: 'dashed' },
      { label: `even, to ${share(target)}`, points: extra(paths.linear), style: 'answer' },
      { label: 'late', points: extra(paths.back), style: 'long' },
      ...bills.map(({ low, publisher }) => ({
        label: publisher,
        points: [[year, low] as const, [by, low] as const],
        style: 'dotted' as const,
      })),
    ],
    band: [
      [year, 0, 0] as const,
      ...paths.linear.years.flatMap(({ year: at, extra: { spread } }) =>
        spread === null ? [] : [[at, spread.p10 / 1000, spread.p90 / 1000] as const],
      ),
    ],
    bandLabel: '',
    xTicks: yearTicks(year, by),
    formatY: (y) => fixed(y, 0),
    xTitle: `US$ bn a year more, ${priceWords({ prices: 'constant', year })}`,
    alt: withoutAlt(without),
  }
}

function withoutAlt(without: Without): string {
  const { paths, target, by, year, estimates } = without
  const end = paths.linear.years.at(-1)
  const yields =
    end === undefined
      ? ''
      : `On the way to ${share(target)} Europe’s allies would spend US$ ${billions(end.extra.point, projected(end.extra.point))} bn more in ${by} than at the shares of ${year}. `
  const annual = estimates.filter(({ kind }) => kind === 'annual')
  const bills = meetingSentences(without).filter((sentence) =>
    annual.some((each) => sentence.toLowerCase().startsWith(billWords(each).toLowerCase())),
  )
  return (yields + bills.join(' ')).trim()
}

/** What the European allies spent and will spend, % of their GDP. */
export function outlookPicture(burden: Burden): FanPicture {
  const { europe, known, pledge, from } = burden.outlook
  const years = europe.years
  const end = years.at(-1)?.year ?? from
  const first = known[0] ?? from
  return {
    lines: [
      {
        label: '',
        points: known.map((year, t) => [year, europe.history[t] as number] as const),
        style: 'known',
      },
      {
        label: 'forecast',
        points: [[from, europe.last], ...years.map(({ year, point }) => [year, point] as const)],
        style: 'answer',
      },
      {
        label: `${share(pledge.pctGdp)}, promised`,
        points: [
          [first, pledge.pctGdp],
          [end, pledge.pctGdp],
        ],
        style: 'dotted',
      },
    ],
    band: [
      [from, europe.last, europe.last],
      ...years.map(({ year, p10, p90 }) => [year, p10, p90] as const),
    ],
    bandLabel: '8 in 10',
    xTicks: yearTicks(first, end),
    formatY: (y) => `${trimmed(y, 2)}%`,
    xTitle: 'European allies, share of their GDP',
    alt: forecastSentences(burden)[0] ?? '',
  }
}

/** What the European allies would spend, by credibility, falling from left to right. */
export function counterfactualPicture(burden: Burden): FanPicture {
  const { curve, before, baseYear } = burden.counterfactual
  const at = (credibility: number) => 1 - credibility
  return {
    lines: [
      {
        label: 'middle of the draws',
        points: curve.map(({ credibility, pctGdp }) => [at(credibility), pctGdp.p50] as const),
        style: 'answer',
      },
      {
        label: 'all at their most likely',
        points: curve.map(({ credibility, pctGdp }) => [at(credibility), pctGdp.central] as const),
        style: 'dashed',
      },
      {
        label: `as in ${baseYear}`,
        points: [
          [0, before],
          [1, before],
        ],
        style: 'dotted',
      },
    ],
    band: curve.map(
      ({ credibility, pctGdp }) => [at(credibility), pctGdp.p10, pctGdp.p90] as const,
    ),
    bandLabel: '8 in 10',
    xTicks: [1, 0.75, 0.5, 0.25, 0].map((g) => ({ at: at(g), text: trimmed(g, 2) })),
    formatY: (y) => `${trimmed(y, 2)}%`,
    xTitle: 'credibility of the guarantor, from as now to none',
    alt: counterfactualSentences(burden).slice(0, 2).join(' '),
  }
}

function yearTicks(from: number, to: number): FanPicture['xTicks'] {
  const inner = ticksOf([from, to], 5).filter((year) => Number.isInteger(year))
  return inner.map((at) => ({ at, text: String(at) }))
}
