/**
 * What every table of positions says, whatever its layout: actors, issues, and a number for
 * position and salience where the actor has a stance.
 */

import type { Actor, Decision, ModelOptions } from '../scenario.ts'

export interface TableActor {
  /** What the id is made from, where that is not the name. */
  readonly key?: string
  readonly name: string
  readonly description?: string
  readonly capability: number
  /** `group` where the format does not say. */
  readonly kind?: Actor['kind']
  /** Line of the file; in a format that is not made of lines, which actor it is, from 1. */
  readonly line: number
}

/** What a format may say of an issue besides its title. */
export interface TableIssue {
  /** What the id is made from. */
  readonly key: string
  readonly scale: readonly [number, number]
  readonly marks?: readonly { readonly at: number; readonly label: string }[]
  readonly description?: string
  /** The first end of the scale where the format has none. */
  readonly statusQuo?: number
  /** False where the status quo is a placeholder. */
  readonly statusQuoKnown?: boolean
}

export interface TableStance {
  /** Index into the actors. */
  readonly actor: number
  /** Index into the issues. */
  readonly issue: number
  /** As in the file. */
  readonly position: number
  /** As in the file: a share, or per cent. */
  readonly salience: number
  /** Where it differs from the actor's. */
  readonly capability?: number
}

export interface Table {
  readonly title?: string
  readonly summary?: string
  /** Day of the table, YYYY-MM-DD, where the format has one. */
  readonly asOf?: string
  /** By the ids that the keys of the actors make; majority of all where the format has none. */
  readonly decision?: Decision
  readonly actors: readonly TableActor[]
  readonly issues: readonly string[]
  /** One for each issue, where the format has them. */
  readonly details?: readonly TableIssue[]
  readonly stances: readonly TableStance[]
  /** What `line` of an actor counts: row unless told otherwise. */
  readonly entry?: 'row' | 'actor' | 'column'
  /** Options of models that the format has, or that its models need. */
  readonly modelOptions?: ModelOptions
  /** What was left out or assumed in reading, in sentences. */
  readonly notes?: readonly string[]
  /** 0 to 100 for positions and saliences, where the format says so. */
  readonly percent: boolean
}
