/**
 * What a model is. One draw of the numbers goes in (`Problem`), one outcome comes out (`Outcome`);
 * everything a face shows about a model, and everything shared code may ask of it, is data on the
 * object (`Model`). Shared code never branches on a model's id.
 *
 * n = actors, m = issues, e = exits. Arrays over pairs are row-major: `[i * m + k]` is actor i on
 * issue k. Positions and outcomes are normalised: 0 and 1 are the ends of the issue's scale.
 */
import type { Distribution } from '../numeric/index.ts'
import type { LawId } from './laws.ts'
import type { OptionSpec } from './options.ts'

export type RuleKind = 'consensus' | 'unanimity' | 'majority' | 'qualified' | 'weighted'

/** A threshold that a winning coalition must reach. Several must all be reached. */
export interface Quota {
  /** Weight of each actor, length n; 0 for those without a vote. */
  readonly weight: Float64Array
  /** Share of the total weight. */
  readonly share: number
  /** True where the share must be exceeded (`majority`), false where reaching it is enough. */
  readonly exceed: boolean
}

/** An actor that can walk away. */
export interface ExitShape {
  readonly actor: number
  /** What the others believe that leaving is worth to it, in shares of its worst loss. */
  readonly gain: Distribution
  /** Length m: the issue's outcome if it leaves (normalised), NaN where the exit says nothing. */
  readonly onExit: Float64Array
  /** The issue that is the leaver's own commitment, or -1. */
  readonly exitIssue: number
}

/** What does not change from draw to draw. */
export interface Shape {
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  /** What people call them: for sentences, in the order of the ids. */
  readonly names: { readonly actors: readonly string[]; readonly issues: readonly string[] }
  /** Length n: 1 for those whose consent the rule asks for. */
  readonly voter: Uint8Array
  /** Length n·m: 1 where the actor has a stance. Without one it is left out of that issue. */
  readonly stance: Uint8Array
  /** Length m: the issue without which this one does not exist, or -1. */
  readonly parent: Int32Array
  /** Length m: 0 where nobody knows what failure would leave, and `statusQuo` is a placeholder. */
  readonly statusQuoKnown: Uint8Array
  readonly rule: RuleKind
  /** Empty under consensus and unanimity, where every voter must consent. */
  readonly quotas: readonly Quota[]
  readonly bargainingWeights: 'equal' | 'sqrt' | 'capability'
  /** Actor who may propose, or -1. */
  readonly agendaSetter: number
  readonly exits: readonly ExitShape[]
}

/** One draw of the numbers, normalised. The ensemble owns the arrays and refills them. */
export interface Problem {
  readonly shape: Shape
  /** n·m, 0 to 1; NaN where there is no stance. */
  readonly position: Float64Array
  /** n·m, 0 to 1; 0 where there is no stance. */
  readonly salience: Float64Array
  /** n, ≥ 0: power in general. */
  readonly capability: Float64Array
  /** n·m, ≥ 0: power on that issue (the stance may override the actor's). */
  readonly issueCapability: Float64Array
  /** n·m: w = issueCapability · salience. */
  readonly weight: Float64Array
  /** m, 0 to 1. */
  readonly statusQuo: Float64Array
  /** n·m: the package must not be below; 0 where there is no line. */
  readonly redMin: Float64Array
  /** n·m: the package must not be above; 1 where there is no line. */
  readonly redMax: Float64Array
  /** n: cost of being the one who blocks, in shares of the worst loss, > 0. */
  readonly blockCost: Float64Array
  /** e: what leaving is really worth in this draw; only models of complete information may look. */
  readonly gain: Float64Array
  /** e·n: what actor j loses if the exit happens, in shares of its worst loss. */
  readonly harm: Float64Array
  /** Uniform in (0, 1): the draw's own chance, for stochastic models. */
  chance: number
}

/** What a solver fills in. */
export interface Outcome {
  /** m, normalised; NaN where the issue does not arise. */
  readonly value: Float64Array
  /** 1 where there is a deal that changes something, else 0. */
  agreed: number
  /** e: probability that the actor leaves, given the package; NaN from models without exits. */
  readonly exit: Float64Array
  /** e: the same if everything stayed as it is. */
  readonly exitAtStatusQuo: Float64Array
  /** Actor whose consent is hardest to keep, or -1. */
  binding: number
}

/** Solves one problem in place. No allocation. */
export type Solver = (problem: Problem, outcome: Outcome) => void

/** What a scenario must have for the model to say anything. */
export interface Needs {
  /** Decision rules the model can represent; all when left out. */
  readonly rules?: readonly RuleKind[]
  readonly agendaSetter?: boolean
  /** At least this many issues; 1 when left out. */
  readonly issues?: number
  /** What it says turns on the status quo; where that is not known its answer counts for nothing. */
  readonly statusQuo?: true
}

/** One step of a model's reasoning. Round 0 is the input. */
export interface TraceRound {
  /** n·m, normalised: where everybody stands (or votes) after this round. */
  readonly positions: Float64Array
  /** n·m: where everybody started the round, in models whose votes and positions differ. */
  readonly start?: Float64Array
  /** What happened in it, in plain sentences: offers, conflicts, exchanges. */
  readonly events?: readonly string[]
  /** Stage values of the round by name, for whoever checks the arithmetic. */
  readonly numbers?: Readonly<Record<string, unknown>>
}

/** The reasoning behind one deterministic run, for people. */
export interface Trace {
  readonly rounds: readonly TraceRound[]
  /** Plain sentences, most important first. */
  readonly sentences: readonly string[]
  /** Numbers behind the sentences, by name. */
  readonly numbers: Readonly<Record<string, unknown>>
}

/** The same model under one other assumption, said in one line beside the forecast. */
export interface Contrast {
  readonly id: string
  /** Fills "…, the forecast would be X": starts with "if". */
  readonly says: string
  readonly options: Readonly<Record<string, unknown>>
  /** False where the other assumption could not make a difference. */
  applies(shape: Shape): boolean
}

/** A key of `data/references.json` with the place in it. */
export interface ReferenceKey {
  readonly key: string
  readonly at?: string
}

// biome-ignore lint/complexity/noBannedTypes: a model without options has none
export interface Model<Options = {}> {
  readonly id: string
  readonly title: string
  /** What it claims, in at most six words: the label under its name. */
  readonly gist: string
  readonly references: readonly ReferenceKey[]
  /** What the literature calls it. */
  readonly names: readonly string[]
  /** One sentence each, shown to the user. */
  readonly assumes: readonly string[]
  /** Where it is known to fail, one sentence each. */
  readonly fails: readonly string[]
  readonly needs: Needs
  readonly laws: readonly LawId[]
  readonly options: OptionSpec<Options>
  /** True where issues are settled as one package. */
  readonly linksIssues: boolean
  readonly stochastic: boolean
  /** Shown, never a member of the pool. */
  readonly baseline: boolean
  /** Runs on the first draws only; the result says so. */
  readonly slow: boolean
  readonly contrasts?: readonly Contrast[]
  /** Allocates its workspace once. */
  solver(shape: Shape, options: Options): Solver
  trace?(problem: Problem, options: Options): Trace
  /**
   * What a stochastic model believes of each issue of one problem, before any draw: the chances F(k)
   * of an outcome of at most k hundredths of the scale, k = 0 … 100; NaN where it has no view.
   */
  distribution?(problem: Problem, options: Options): readonly Float64Array[]
  /** Data sets whose outcomes its parameters were fitted to: a score on them is no test. */
  readonly fittedOn?: readonly string[]
  /** What a reader must know about this problem before trusting the run. */
  cautions?(problem: Problem, options: Options): readonly string[]
}

/** A model whose options are closed over, as the registry holds it. */
export type AnyModel = Model<Record<string, unknown>>

/** Checks the object against its own option type and forgets that type. */
export function defineModel<Options>(model: Model<Options>): AnyModel {
  return model as unknown as AnyModel
}

/** Why the model cannot say anything about this shape, or undefined when it can. */
export function unmetNeed(model: AnyModel, shape: Shape): string | undefined {
  const { rules, agendaSetter, issues } = model.needs
  if (rules && !rules.includes(shape.rule)) return `needs the rule ${rules.join(' or ')}`
  if (agendaSetter && shape.agendaSetter < 0)
    return 'needs an agenda setter (decision.agendaSetter)'
  if (issues && shape.issues.length < issues) return `needs at least ${issues} issues`
  return undefined
}

/** An outcome to be filled, sized for the shape. */
export function createOutcome(shape: Shape): Outcome {
  return {
    value: new Float64Array(shape.issues.length),
    agreed: 0,
    exit: new Float64Array(shape.exits.length).fill(Number.NaN),
    exitAtStatusQuo: new Float64Array(shape.exits.length).fill(Number.NaN),
    binding: -1,
  }
}

/** A problem to be filled, sized for the shape: no positions, no power, status quo 0, no red lines. */
export function createProblem(shape: Shape): Problem {
  const n = shape.actors.length
  const m = shape.issues.length
  const e = shape.exits.length
  // One buffer for all: a page that follows a finger makes a problem every frame.
  const all = new Float64Array(6 * n * m + 2 * n + m + e + e * n)
  let next = 0
  const take = (length: number, value = 0): Float64Array => {
    const part = all.subarray(next, next + length)
    next += length
    return value === 0 ? part : part.fill(value)
  }
  return {
    shape,
    position: take(n * m, Number.NaN),
    salience: take(n * m),
    capability: take(n),
    issueCapability: take(n * m),
    weight: take(n * m),
    statusQuo: take(m),
    redMin: take(n * m),
    redMax: take(n * m, 1),
    blockCost: take(n, 0.01),
    gain: take(e),
    harm: take(e * n),
    chance: 0.5,
  }
}

/** Fills `weight` from capability and salience; the ensemble does it once a draw. */
export function weigh(problem: Problem): void {
  const { weight, issueCapability, salience } = problem
  for (let a = 0; a < weight.length; a++) {
    weight[a] = (issueCapability[a] as number) * (salience[a] as number)
  }
}
