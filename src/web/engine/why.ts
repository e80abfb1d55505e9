/** Why the models disagree: many short runs, in a worker of their own that is ended when nobody waits. */
import { disagreement } from '../../explore/index.ts'
import { disagreementLines } from '../../report/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Settings } from './protocol.ts'

export interface WhyAsk extends Omit<Settings, 'draws'> {
  readonly scenario: Scenario
}

/** One line an issue, in the order of the scenario; or why there is none. */
export type WhyAnswer = { readonly lines: readonly string[] } | { readonly message: string }

async function answer({ scenario, seed, models, pool }: WhyAsk): Promise<WhyAnswer> {
  try {
    const found = await disagreement(scenario, {
      seed,
      pool,
      ...(models !== undefined && { models }),
    })
    return { lines: disagreementLines(found) }
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<WhyAsk>) => {
  void answer(data).then((said) => postMessage(said))
})
