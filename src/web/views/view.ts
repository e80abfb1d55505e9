/** What a view is. Adding one: a folder beside this file, and a line in `index.ts`. */
import type { ComponentType } from 'preact'

export interface View {
  /** In the address. */
  readonly id: string
  readonly name: string
  /** The question it answers, for the link of the view before. Reads signals. */
  question(): string
  /** Its answer in a few words, for the steps; undefined while there is none. Reads signals. */
  step(): string | undefined
  /** Whether its answer follows changes to the scenario. */
  readonly follows: boolean
  /** Whether the open scenario has anything to show here. Reads signals. */
  applies(): boolean
  /** Loaded when it is first shown. */
  load(): Promise<{ readonly Body: ComponentType }>
}
