/**
 * Warnings about exits and red lines: where `consensus` is no longer one concave problem, where an
 * exit is counted twice, and where a red line cannot hold.
 */
import { integratedCdf } from '../../numeric/index.ts'
import { entriesOf, isMapping, type Mapping, mappingOf, numberOf, textOf } from '../loose.ts'
import type { Path } from '../problem.ts'
import { isPerActor } from '../quantities.ts'
import { defaultWidths, distributionOf, modeOf } from '../quantity.ts'
import { quantitySchema } from '../schema.ts'
import type { Facts, Report, Rules } from './report.ts'

/** Mode of the block cost where the file gives none, in shares of the worst loss. */
const usualBlockCost = 0.03

export const exitWarnings: Rules = (facts, report) => {
  for (const { path, value: exit } of entriesOf(facts.decision, 'exits', ['decision'])) {
    if (facts.decision.rule === 'consensus') concavity(facts, path, exit, report)
    doubleCount(path, exit, report)
    ownHarm(path, exit, report)
  }
  redLines(facts, report)
}

/** MODELS.md §1: log-concave gain, its mode ≤ 0, and block cost ≤ E max(0, −gain). */
function concavity(facts: Facts, path: Path, exit: Mapping, report: Report): void {
  const quantity = quantitySchema.safeParse(exit.gain)
  if (!quantity.success) return
  const { refs } = facts
  const mode = modeOf(quantity.data, refs)
  if (mode > 0) {
    const found = `a gain whose mode is ${mode}`
    const expected = 'at most 0, or consensus may have several solutions'
    report({ path: [...path, 'gain'], found, expected })
    return
  }
  const context = { basis: 'judgement', widths: defaultWidths, refs, kind: 'exact' } as const
  // E max(0, −gain) = ∫ F from the lowest gain to 0.
  const loss = integratedCdf(distributionOf(quantity.data, context), 0)
  const cost = blockCostOf(facts, `${exit.actor}`)
  if (cost <= loss) return
  const found = `a block cost of ${cost} for ${exit.actor}`
  const expected = `at most ${loss.toFixed(4)}, what leaving costs it on average, or consensus may have several solutions`
  report({ path: [...path, 'gain'], found, expected })
}

function blockCostOf({ file, decision, refs }: Facts, actor: string): number {
  const own = entriesOf(file, 'actors').find(({ value }) => value.id === actor)?.value.blockCost
  const shared = decision.blockCost
  const told = own ?? (isPerActor(shared) ? (shared[actor] ?? shared.all) : shared)
  const quantity = quantitySchema.safeParse(told)
  return quantity.success ? modeOf(quantity.data, refs) : usualBlockCost
}

function doubleCount(path: Path, exit: Mapping, report: Report): void {
  const issues = Object.keys(mappingOf(exit, 'onExit'))
  if (issues.length === 0 || exit.exitIssue !== undefined) return
  const found = `onExit of ${issues.join(', ')} without exitIssue`
  const expected = 'exitIssue, or the loss on the issue is counted twice'
  report({ path: [...path, 'onExit'], atKey: true, found, expected })
}

function ownHarm(path: Path, exit: Mapping, report: Report): void {
  const actor = textOf(exit, 'actor')
  if (actor === undefined || !isPerActor(exit.harm) || !Object.hasOwn(exit.harm, actor)) return
  const found = `harm of ${actor} to itself`
  report({
    path: [...path, 'harm', actor],
    atKey: true,
    found,
    expected: 'harm to others; it is ignored',
  })
}

function redLines({ file, decision, issues }: Facts, report: Report): void {
  const leaving = new Set(entriesOf(decision, 'exits').map(({ value }) => value.actor))
  for (const { path, value: stance } of entriesOf(file, 'stances')) {
    const line = stance.redLine
    const statusQuo = numberOf(issues.get(`${stance.issue}`) ?? {}, 'statusQuo')
    if (!isMapping(line) || statusQuo === undefined || leaving.has(stance.actor)) continue
    const below = statusQuo < (numberOf(line, 'min') ?? Number.NEGATIVE_INFINITY)
    const above = statusQuo > (numberOf(line, 'max') ?? Number.POSITIVE_INFINITY)
    if (!below && !above) continue
    const found = `a red line that excludes the status quo (${statusQuo})`
    const expected = 'an exit for this actor; without one the line is ignored at the status quo'
    report({ path: [...path, 'redLine'], found, expected })
  }
}
