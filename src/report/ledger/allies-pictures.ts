/** Where allies stand, as pictures and as the table behind them; each with what it shows in words. */
import { type AllyCost, type Cost, type Ledger, walesPledge } from '../../ledger/index.ts'
import type { Geography } from '../charts/geography.ts'
import type { DotsPicture } from '../charts/ledger-dots.ts'
import type { MapFill, MapPicture } from '../charts/ledger-map.ts'
import type { SlopePicture } from '../charts/ledger-slope.ts'
import { capitalised, count, fixed, list, numberWord, plural, trimmed } from '../format.ts'
import { allyNames, billions, share } from './money.ts'

interface Armed extends AllyCost {
  readonly share: number
  /** Published shares up to the base year, oldest first. */
  readonly history: readonly number[]
}

/** Pictures of this many allies and less name them all. */
const mostNamed = 5

export interface AlliesView {
  readonly dots: DotsPicture
  readonly slope: SlopePicture
  readonly map: (geography: Geography) => MapPicture
  /** Class by class, for the legend of the map: what it is, and who. */
  readonly classes: readonly { readonly fill: MapFill; readonly label: string }[]
  /** Behind the dots: every year, % of GDP. */
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Behind the slope, the steepest rise first. */
  readonly slopeHeads: readonly string[]
  readonly slopeRows: readonly (readonly string[])[]
  /** Behind the map, class by class. */
  readonly mapRows: readonly (readonly string[])[]
}

export function alliesView(cost: Cost, ledger: Ledger): AlliesView {
  const { edition, year, target } = cost
  const published = (iso3: string) =>
    ledger.series('pct_gdp', iso3, edition).filter((figure) => figure.year <= year)
  const armed = cost.allies
    .flatMap((ally): readonly Armed[] => {
      const history = published(ally.iso3).map(({ value }) => value)
      // The picture shows published shares; on another basis it would show two things as one.
      const last = history.at(-1)
      return last === undefined ? [] : [{ ...ally, share: last, history }]
    })
    .toSorted((a, b) => b.share - a.share)
  const first = Math.min(...armed.map(({ iso3 }) => published(iso3)[0]?.year ?? year))
  const years = Array.from({ length: year - first + 1 }, (_, t) => first + t)
  const classes = classesOf(target)
  return {
    dots: {
      rows: armed.map((ally) => ({
        name: ally.name,
        history: ally.history,
        text: `${fixed(ally.share, 2)}%`,
        reached: ally.share >= target,
      })),
      years: [first, year],
      lines: linesOf(target),
      alt: dotsAlt(armed, target, year, first),
    },
    slope: {
      slopes: armed.map(({ iso3, name, history, share: to }) => ({
        name,
        short: iso3,
        from: history[0] as number,
        to,
      })),
      years: [first, year],
      line: walesPledge.pctGdp,
      lineLabel: `${share(walesPledge.pctGdp)}, promised in 2014`,
      format: (x) => `${fixed(x, 2)}%`,
      alt: slopeAlt(armed, year, first),
    },
    map: (geography) => ({
      geography,
      allies: cost.allies.map((ally) => {
        const found = armed.find(({ iso3 }) => iso3 === ally.iso3)
        return {
          iso3: ally.iso3,
          name: ally.name,
          text: found === undefined ? '' : fixed(found.share, 1),
          fill: found === undefined ? 'none' : fillOf(found.share, classes),
        }
      }),
      alt: mapAlt(armed, classes, target, year),
    }),
    classes: [
      ...classes,
      ...(cost.allies.some(({ hasForces }) => !hasForces)
        ? [{ fill: 'none' as const, label: 'no forces' }]
        : []),
    ],
    heads: ['', ...years.map(String), 'To the target'],
    rows: armed.map(({ iso3, name, share: last }) => [
      name,
      ...years.map((each) =>
        fixed(ledger.figure('pct_gdp', iso3, each, edition)?.value ?? null, 2),
      ),
      last >= target ? 'there' : fixed(target - last, 2),
    ]),
    slopeHeads: ['', `${first}, %`, `${year}, %`, 'Change', ''],
    slopeRows: armed
      .toSorted((a, b) => b.share - from(b) - (a.share - from(a)))
      .map((ally) => [
        ally.name,
        fixed(from(ally), 2),
        fixed(ally.share, 2),
        change(ally.share - from(ally)),
        courseWords(from(ally), ally.share, walesPledge.pctGdp),
      ]),
    mapRows: cost.allies.map(({ iso3, name }) => {
      const found = armed.find((ally) => ally.iso3 === iso3)
      return [
        name,
        found === undefined ? 'no forces' : (classOf(found.share, classes)?.label ?? ''),
      ]
    }),
  }
}

const from = ({ history }: Armed): number => history[0] as number

function courseWords(then: number, now: number, line: number): string {
  if (now < then) return 'fell'
  return then < line && now >= line ? `crossed ${share(line)}` : 'rose'
}

function change(points: number): string {
  return points > 0 ? `+${fixed(points, 2)}` : fixed(points, 2)
}

function linesOf(target: number): DotsPicture['lines'] {
  const promised = walesPledge.pctGdp
  const asked = { at: target, label: `${share(target)}, the target` }
  return target === promised
    ? [asked]
    : [{ at: promised, label: `${share(promised)}, promised in 2014` }, asked]
}

function dotsAlt(armed: readonly Armed[], target: number, year: number, first: number): string {
  const [only, second] = armed
  if (only === undefined) return ''
  if (second === undefined) {
    const { start } = allyNames(armed)
    return `${start(only.iso3)} spent ${fixed(only.share, 2)}% of GDP in ${year}, after ${fixed(from(only), 2)}% in ${first}; the target is ${share(target)}.`
  }
  const promised = walesPledge.pctGdp
  const at = (pct: number) => armed.filter((ally) => ally.share >= pct)
  const before = armed.filter((ally) => from(ally) >= promised).length
  const there = at(target)
  const then = `against ${wordFor(before)} in ${first}`
  const more =
    target === promised
      ? `, ${then}`
      : `; ${wordFor(at(promised).length)} spent at least ${share(promised)}, ${then}`
  return `${capitalised(wordFor(there.length))} of ${plural(armed.length, 'ally', 'allies')} spent ${share(target)} of GDP or more in ${year}${namesOf(there)}${more}. ${ends(armed)}`
}

/** Standing alone: “none”, not “no”. */
function wordFor(n: number): string {
  return n === 0 ? 'none' : numberWord(n)
}

/** “The highest share is that of Poland, 4.12%, the lowest that of Spain, 1.28%.” */
function ends(armed: readonly Armed[]): string {
  const [top, bottom] = [armed[0], armed.at(-1)]
  if (top === undefined || bottom === undefined || top === bottom) return ''
  const { inside } = allyNames(armed)
  return `The highest share is that of ${inside(top.iso3)}, ${fixed(top.share, 2)}%, the lowest that of ${inside(bottom.iso3)}, ${fixed(bottom.share, 2)}%.`
}

function who(allies: readonly Armed[]): string {
  return wordFor(allies.length) + namesOf(allies)
}

/** “ (Poland and Estonia)”; nothing for nobody and for many. */
function namesOf(allies: readonly Armed[]): string {
  if (allies.length === 0 || allies.length > mostNamed) return ''
  const { inside } = allyNames(allies)
  return ` (${list(allies.map(({ iso3 }) => inside(iso3)))})`
}

function slopeAlt(armed: readonly Armed[], year: number, first: number): string {
  const [only, second] = armed
  if (only === undefined || second === undefined) {
    return dotsAlt(armed, walesPledge.pctGdp, year, first)
  }
  const fell = armed.filter((ally) => ally.share < from(ally))
  const line = walesPledge.pctGdp
  const crossed = armed.filter((ally) => from(ally) < line && ally.share >= line)
  const most = armed.toSorted((a, b) => b.share - from(b) - (a.share - from(a)))[0]
  const { inside } = allyNames(armed)
  const steepest =
    most === undefined
      ? ''
      : ` The steepest rise is that of ${inside(most.iso3)}, from ${fixed(from(most), 2)} to ${fixed(most.share, 2)}%.`
  return `From ${first} to ${year} the share of GDP rose in ${armed.length - fell.length} of ${plural(armed.length, 'ally', 'allies')} and fell in ${who(fell)}; ${wordFor(crossed.length)} crossed ${share(line)}.${steepest}`
}

interface Class {
  readonly fill: MapFill
  readonly label: string
  /** % of GDP, at least. */
  readonly from: number
}

/** Narrow classes for a target that most have nearly reached. */
function classesOf(target: number): readonly Class[] {
  const step = target > 2.5 ? 1 : 0.5
  const text = (points: number) => trimmed(points, 1)
  const one = step === 1 ? 'point' : 'points'
  return [
    { fill: 'full', from: target, label: `at ${share(target)} or above` },
    { fill: 'strong', from: target - step, label: `up to ${text(step)} ${one} below` },
    {
      fill: 'light',
      from: target - 2 * step,
      label: `${text(step)} to ${text(2 * step)} points below`,
    },
    { fill: 'hatched', from: -Infinity, label: `more than ${text(2 * step)} points below` },
  ]
}

const classOf = (pctGdp: number, classes: readonly Class[]): Class | undefined =>
  classes.find((each) => pctGdp >= each.from)

function fillOf(pctGdp: number, classes: readonly Class[]): MapFill {
  return classOf(pctGdp, classes)?.fill ?? 'hatched'
}

function mapAlt(
  armed: readonly Armed[],
  classes: readonly Class[],
  target: number,
  year: number,
): string {
  const parts = classes.flatMap(({ fill, label }) => {
    const members = armed.filter((ally) => fillOf(ally.share, classes) === fill)
    return members.length === 0 ? [] : [`${label}: ${who(members)}`]
  })
  return `Map of the allies in ${year} against ${share(target)} of GDP. ${capitalised(parts.join('; '))}.`
}

/** Bars of the gap, the largest first; those without a gap are left to the table. */
export function gapBars(cost: Cost) {
  const { by, year, target, total } = cost
  const owing = cost.allies
    .filter(({ gap }) => gap.point > 0)
    .toSorted((a, b) => b.gap.point - a.gap.point)
  const { inside } = allyNames(cost.allies)
  const bars = owing.map(({ name, gap: { point, spread } }) => ({
    label: name,
    value: point / 1000,
    text: billions(point, point < 100 ? 2 : 1),
    main: true,
    ...(spread !== null && { range: [spread.p10 / 1000, spread.p90 / 1000] as const }),
  }))
  const top = owing.slice(0, 3).map(({ iso3, gap }) => `${inside(iso3)} ${billions(gap.point)}`)
  const alt = `The gap to ${share(target)} of GDP in ${by ?? year}, US$ bn: ${billions(total.gap.point)} for ${count(owing.length)} of ${count(cost.allies.length)} allies; largest ${list(top)}.`
  return { bars, alt }
}
