/** A position that is moved takes its own range along: how far it may be off is not what was changed. */
import { quantile } from '../../numeric/index.ts'
import {
  type Changes,
  modeOf,
  type Quantity,
  type ResolvedStance,
  type Scenario,
  stancesOf,
} from '../../scenario/index.ts'

/**
 * The change that puts an actor’s position somewhere. A bare number has the width of its basis
 * wherever it stands, and stays bare; a range is shifted as a whole and ends where the scale ends.
 * @param to natural units
 */
export function positionChange(
  { stances, issues, refs, ...rest }: Scenario,
  actor: string,
  issue: string,
  to: number,
): Changes {
  const path = `stances.${actor}.${issue}.position`
  const own = stances.filter((stance) => stance.actor === actor && stance.issue === issue)
  const scale = issues.find(({ id }) => id === issue)?.scale ?? [to, to]
  const ends = [Math.min(...scale), Math.max(...scale)] as const
  const [first, ...others] = own.map(({ position }) => position)
  if (first === undefined) return { [path]: to }
  if (others.length === 0) return { [path]: shifted(first, to, ends, refs) }
  const whole = { stances, issues, refs, ...rest }
  const resolved = stancesOf(whole).find((each) => each.actor === actor && each.issue === issue)
  return { [path]: resolved === undefined ? to : ofReadings(resolved, to, ends) }
}

type Ends = readonly [number, number]

function shifted(
  quantity: Quantity,
  to: number,
  ends: Ends,
  refs: Readonly<Record<string, number>>,
): Quantity {
  if (typeof quantity === 'number') return to
  if ('value' in quantity) return { ...quantity, value: to }
  if ('ref' in quantity) return { low: to, mode: to, high: to }
  const by = to - modeOf(quantity, refs)
  const at = (x: number) => inside(x + by, ends)
  if ('p10' in quantity) {
    return { ...quantity, p10: at(quantity.p10), p50: to, p90: at(quantity.p90) }
  }
  return { ...quantity, low: at(quantity.low), mode: to, high: at(quantity.high) }
}

/** Several coders: one quantity whose middle eight in ten is as wide as that of all together. */
function ofReadings({ position, positionMode }: ResolvedStance, to: number, ends: Ends): Quantity {
  const at = (p: number) => inside(quantile(position, p) + to - positionMode, ends)
  return { p10: Math.min(to, at(0.1)), p50: to, p90: Math.max(to, at(0.9)) }
}

/** Without the noise of the subtraction. */
function inside(x: number, [low, high]: Ends): number {
  return Number(Math.min(high, Math.max(low, x)).toPrecision(12))
}

/** Where a change puts a position; undefined where it is taken for unknown, or is no number. */
export function movedTo(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || value === null || isUnknown(value)) return undefined
  for (const key of ['mode', 'p50', 'value']) {
    const at: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
    if (typeof at === 'number') return at
  }
  return undefined
}

/** Anywhere on the scale: what a position that was marked as wrong is made. */
export function isUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'distribution' in value
    ? value.distribution === 'uniform'
    : false
}

/** Path for path, in one order. */
export function sameChanges(a: Changes, b: Changes): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
