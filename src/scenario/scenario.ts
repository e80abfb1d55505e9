/**
 * The scenario as the engine sees it: what the file says, frozen, with its references resolved and
 * its content hash. Shapes are inferred from `schema.ts`.
 */
import type { z } from 'zod'
import type { basisSchema, quantitySchema, scenarioFileSchema } from './schema.ts'

type Deep<T> = T extends readonly (infer _)[] | object ? { readonly [K in keyof T]: Deep<T[K]> } : T

/** What the file says, as read. */
export type ScenarioFile = Deep<z.infer<typeof scenarioFileSchema>>

export type Basis = z.infer<typeof basisSchema>
export type Quantity = Deep<z.infer<typeof quantitySchema>>
export type Actor = ScenarioFile['actors'][number]
export type Issue = ScenarioFile['issues'][number]
export type Stance = ScenarioFile['stances'][number]
export type Decision = ScenarioFile['decision']
export type Exit = NonNullable<Decision['exits']>[number]
export type Source = NonNullable<ScenarioFile['sources']>[number]
export type Evidence = NonNullable<ScenarioFile['evidence']>[number]
export type Lever = NonNullable<ScenarioFile['levers']>[number]
export type ModelOptions = NonNullable<ScenarioFile['modelOptions']>
export type Rule = Decision['rule']

/** A scenario that has passed every rule. Deeply frozen. */
export interface Scenario extends ScenarioFile {
  /** Value of every `ref:` that the file uses, in natural units. */
  readonly refs: Readonly<Record<string, number>>
  /** SHA-256 of the content with sorted keys, 64 hex digits: comments and key order do not count. */
  readonly hash: string
}

/**
 * Finds the value of a `ref:`, or says why there is none.
 * @param ref `ledger:<series>/<ISO3>/<year>[@<edition>]`
 * @param knownBy day by which the figure must have been published, YYYY-MM-DD; any day when left out
 */
export type Resolve = (
  ref: string,
  knownBy?: string,
) => { readonly value: number } | { readonly problem: string; readonly nearest?: string }
