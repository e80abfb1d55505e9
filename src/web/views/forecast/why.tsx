/** Why the models disagree: worked out when somebody asks, because it takes a while. */
import { signal } from '@preact/signals'
import type { IssueView } from '../../../report/index.ts'
import type { WhyAnswer, WhyAsk } from '../../engine/why.ts'
import { forecast, models, pool, seed } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'

const w = words.forecast

interface Why {
  /** Hash of the scenario that it is the answer to. */
  readonly hash: string
  /** Undefined while it is worked out. */
  readonly answer: WhyAnswer | undefined
}

const why = signal<Why | undefined>(undefined)
let worker: Worker | undefined

function ask(): void {
  const scenario = forecast.value?.scenario
  if (scenario === undefined) return
  worker?.terminate()
  worker = new Worker(new URL('../../engine/why.ts', import.meta.url), { type: 'module' })
  why.value = { hash: scenario.hash, answer: undefined }
  worker.onmessage = ({ data }: MessageEvent<WhyAnswer>) => {
    why.value = { hash: scenario.hash, answer: data }
    worker?.terminate()
  }
  const question: WhyAsk = {
    scenario,
    seed: seed.value,
    models: models.value,
    pool: pool.value,
  }
  worker.postMessage(question)
}

export function WhyDisagree({ issue }: { readonly issue: IssueView }) {
  const now = why.value
  const isOwn = now !== undefined && now.hash === forecast.value?.scenario.hash
  const answer = isOwn ? now.answer : undefined
  const own =
    answer === undefined
      ? undefined
      : 'message' in answer
        ? answer.message
        : answer.lines.find((line) => line.startsWith(`${issue.title}: `))
  return (
    <section class={own === undefined ? 'cell half act' : 'cell half'}>
      <h2>{w.whyDisagree}</h2>
      {own === undefined ? (
        <>
          <p class="note">{w.whyTakes}</p>
          <button
            type="button"
            class="tool framed"
            disabled={isOwn && answer === undefined}
            onClick={ask}
          >
            {isOwn && answer === undefined ? w.whyWorking : w.whyAsk}
          </button>
        </>
      ) : (
        <p aria-live="polite">
          {own.slice(own.startsWith(issue.title) ? issue.title.length + 2 : 0)}
        </p>
      )}
    </section>
  )
}
