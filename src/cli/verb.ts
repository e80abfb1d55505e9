/** What a verb is. Adding one: a file beside this one, and a line in `verbs.ts`. */
import type { Command } from 'commander'

/** What a verb may use of the world around it. */
export interface Surroundings {
  /** Aborts on Ctrl-C and on termination. */
  readonly signal: AbortSignal
  /** Whether to use colour on standard output. */
  readonly colour: boolean
  /** Columns of the terminal, at most 100. */
  readonly width: number
  print(text: string): void
  /** To standard error, which never mixes with results. */
  say(text: string): void
}

export interface Verb {
  /** Verbs below this one, as `entente ledger cost`; a verb that has some is never run itself. */
  readonly parts?: readonly VerbEntry[]
  /** Declares arguments, options and an example. */
  describe(command: Command): void
  /** @returns the exit code: 0 done, 1 bad input, 3 a property or threshold does not hold */
  run(
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    surroundings: Surroundings,
  ): Promise<number>
}

/** A verb that is loaded only when it is called. */
export interface VerbEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<{ readonly verb: Verb }>
}

/** The user called a verb with words that cannot be meant: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
