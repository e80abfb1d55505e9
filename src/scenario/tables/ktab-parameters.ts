/**
 * The model parameters of a KTAB file and the options of `spatial` that they become. Values are
 * KTAB's own; two of them have never worked there, and the model does not take them.
 */
import type { ModelOptions } from '../scenario.ts'

export interface KtabParameter {
  /** Name of the element. */
  readonly element: string
  readonly option: string
  /** What the model takes, KTAB's default first. */
  readonly values: readonly string[]
  /** What only KTAB takes. */
  readonly others?: readonly string[]
}

/** In the order in which KTAB writes them. */
export const ktabParameters: readonly KtabParameter[] = [
  {
    element: 'VictoryProbModel',
    option: 'victoryProbModel',
    values: ['Linear', 'Square', 'Quartic', 'Octic', 'Binary'],
  },
  {
    element: 'PCEModel',
    option: 'pceModel',
    values: ['Conditional', 'MarkovIncentive', 'MarkovUniform'],
  },
  {
    element: 'StateTransitions',
    option: 'stateTransitions',
    values: ['Deterministic', 'Stochastic'],
  },
  {
    element: 'VotingRule',
    option: 'votingRule',
    values: ['Prop', 'Binary', 'PropBin', 'PropCbc', 'Cubic'],
    others: ['ASymProsp'],
  },
  {
    element: 'BigRAdjust',
    option: 'bigRAdjust',
    values: ['OneThird', 'None', 'Half', 'TwoThirds'],
    others: ['Full'],
  },
  { element: 'BigRRange', option: 'bigRRange', values: ['Mid', 'Min', 'Max'] },
  {
    element: 'ThirdPartyCommit',
    option: 'thirdPartyCommit',
    values: ['SemiCommit', 'NoCommit', 'FullCommit'],
  },
  { element: 'InterVecBrgn', option: 'interVecBrgn', values: ['S2P2', 'S1P1', 'S2PMax'] },
  {
    element: 'BargnModel',
    option: 'bargnModel',
    values: ['InitOnlyInterp', 'InitRcvrInterp', 'PWCompInterp'],
  },
]

/** With what every KTAB file runs: its two slips kept, as its own program has them. */
export const ktabCompatibility = { compatibility: 'ktab' } as const

export const compatibilityNote = 'compatibility: ktab is the default for imported KTAB files.'

/** The options of models, as `model.option`, that a KTAB file of either kind cannot hold. */
export function beyondKtab(
  { spatial = {}, ...others }: ModelOptions,
  format: 'ktab-csv' | 'ktab-xml',
): readonly string[] {
  const own = Object.entries(spatial)
    .filter(([option, value]) => !holds(format, option, value))
    .map(([option]) => `spatial.${option}`)
  return [...own, ...optionPaths(others)]
}

/** Every option as `model.option`. */
export function optionPaths(options: ModelOptions): readonly string[] {
  return Object.entries(options).flatMap(([model, named]) =>
    Object.keys(named).map((option) => `${model}.${option}`),
  )
}

function holds(format: 'ktab-csv' | 'ktab-xml', option: string, value: unknown): boolean {
  if (option === 'compatibility') return value === ktabCompatibility.compatibility
  const parameter = ktabParameters.find((known) => known.option === option)
  return format === 'ktab-xml' && parameter?.values.some((known) => known === value) === true
}
