/** The answer of the positions: who stands furthest out, what most others want, and what it rests on. */
import { actorNames, type IssueView, type PositionView } from '../../../report/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { words } from '../../words/index.ts'

const w = words.positions

export function positionsAnswer(
  scenario: Scenario,
  { format, title }: IssueView,
  positions: readonly PositionView[],
  unknown: readonly string[],
): { readonly answer: string; readonly lead: string } {
  const out = furthest(positions)
  if (out === undefined) return { answer: w.nobody(title), lead: '' }
  const names = actorNames(scenario)
  const others = positions.filter(({ actor }) => actor !== out.actor)
  const [low, high] = middleEight(others)
  const judged = positions.filter(({ basis }) => basis === 'judgement').length
  const answer =
    others.length === 0
      ? w.alone(names.start(out.actor), format.short(out.at))
      : w.furthest(
          names.start(out.actor),
          format.short(out.at),
          format.same(low, high) ? format.short(low) : format.shortRange(low, high),
        )
  const lead = [
    w.weightHeld(out.weightText),
    w.restOn(positions.length, positions.length - judged, judged),
    ...(unknown.length === 0 ? [] : [w.unknown(unknown.length)]),
  ].join(' ')
  return { answer, lead }
}

/** From the middle of all, each actor counting once; of equals the heaviest. */
function furthest(positions: readonly PositionView[]): PositionView | undefined {
  const sorted = positions.map(({ at }) => at).toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return positions.toSorted(
    (a, b) => Math.abs(b.at - middle) - Math.abs(a.at - middle) || b.weight - a.weight,
  )[0]
}

/** Where eight in ten of the actors stand. */
function middleEight(positions: readonly PositionView[]): readonly [number, number] {
  const sorted = positions.map(({ at }) => at).toSorted((a, b) => a - b)
  const pick = (p: number) => sorted[Math.round(p * (sorted.length - 1))] ?? 0
  return [pick(0.1), pick(0.9)]
}
