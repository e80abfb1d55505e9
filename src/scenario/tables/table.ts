/**
 * What every table of positions says, whatever its layout: actors, issues, and a number for
 * position and salience where the actor has a stance.
 */

export interface TableActor {
  readonly name: string
  readonly description?: string
  readonly capability: number
  /** Line of the file. */
  readonly line: number
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
  readonly actors: readonly TableActor[]
  readonly issues: readonly string[]
  readonly stances: readonly TableStance[]
  /** 0 to 100 for positions and saliences, where the format says so. */
  readonly percent: boolean
}
