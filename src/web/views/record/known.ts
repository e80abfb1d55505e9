/** The record of the project, read once when somebody may want it. */
import { computed, signal } from '@preact/signals'
import type { RecordView } from '../../../report/index.ts'
import { whenQuiet } from '../../state/quiet.ts'
import { baseline, outcomeShown } from '../../state/workbench.ts'

/** Undefined while it is being read; null where there is none. */
const read = signal<RecordView | null | undefined>(undefined)
let asked = false

/** Reads it as soon as the page is quiet. */
export function wantRecord(): void {
  if (asked) return
  asked = true
  whenQuiet(() => void load())
}

async function load(): Promise<void> {
  try {
    const response = await fetch(new URL('record.json', document.baseURI))
    read.value = response.ok ? ((await response.json()) as RecordView) : null
  } catch {
    read.value = null
  }
}

/** Without the outcome of the open scenario, until the reader asks for it. */
export const record = computed<RecordView | null | undefined>(() => {
  const whole = read.value
  if (whole === undefined || whole === null || outcomeShown.value) return whole
  const open = baseline.value?.id
  return { ...whole, scenarios: whole.scenarios.filter(({ id }) => id !== open) }
})

/** Whether something of the record is held back. */
export const heldBack = computed(
  () =>
    !outcomeShown.value &&
    (read.value?.scenarios.some(({ id }) => id === baseline.value?.id) ?? false),
)
