/** What another scenario does not inherit from the one before. */
import { batch } from '@preact/signals'
import * as bench from './workbench.ts'

export function batchOpen(): void {
  batch(() => {
    bench.issueId.value = undefined
    bench.actorId.value = undefined
    bench.thresholds.value = {}
    bench.target.value = undefined
    bench.outcomeShown.value = false
    bench.notice.value = undefined
    bench.badFile.value = undefined
  })
}
