/** What a target costs, asked again whenever the target, the forecast or the scenario changes. */
import { computed, effect, signal } from '@preact/signals'
import type { IssueView } from '../../../report/index.ts'
import type { CostAnswer, CostAsk } from '../../clerk/calls.ts'
import { ask } from '../../clerk/client.ts'
import { whenQuiet } from '../../state/quiet.ts'
import {
  actorId,
  baseline,
  target as chosenTarget,
  locale,
  moving,
  scenario,
  view,
} from '../../state/workbench.ts'

export const priced = signal<CostAnswer | undefined>(undefined)
/** Why there is no answer. */
export const refused = signal<string | undefined>(undefined)
/** ISO code of the ally in view, where no actor of the scenario is it. */
export const allyIso = signal<string | undefined>(undefined)

/** The first issue that is a share of GDP. */
export const shareIssue = computed<IssueView | undefined>(() => {
  const issue = baseline.value?.issues.find(({ unit }) => /^% of GDP$/i.test(unit))
  return view.value?.issues.find(({ id }) => id === issue?.id)
})

/** Whether the scenario has anything to price. */
export const hasShare = computed(
  () => baseline.value?.issues.some(({ unit }) => /^% of GDP$/i.test(unit)) ?? false,
)

/** The middle of the forecast, to the step of the slider. */
export const forecastTarget = computed<number | undefined>(() => {
  const p50 = shareIssue.value?.rows[0]?.summary.p50
  return p50 === null || p50 === undefined ? undefined : Math.round(p50 * 10) / 10
})

/** The year up to which spending is added up: the forecast’s own where it sees one ahead. */
const usualYear = 2035
export const byYear = computed<number>(() => {
  const issue = view.value?.issues.find(({ format }) => format.years)
  const p50 = issue?.rows[0]?.summary.p50
  return p50 === null || p50 === undefined ? usualYear : Math.round(p50)
})

export const target = computed<number | undefined>(() => {
  const issue = shareIssue.value
  const at = chosenTarget.value ?? forecastTarget.value ?? issue?.marks[0]?.at
  return at
})

/** The ally in view: the actor in hand, else the last one chosen here. */
export const chosenIso = computed<string | undefined>(() => {
  const actor = scenario.value?.actors.find(({ id }) => id === actorId.value)
  return actor?.iso3 ?? allyIso.value
})

/** Keeps an ally in view, in all views where it is an actor. */
export function choose(iso3: string): void {
  const actor = scenario.value?.actors.find((each) => each.iso3 === iso3)
  allyIso.value = iso3
  actorId.value = actor?.id
}

/** Targets whose totals stand over the slider. */
export const markTargets = computed<readonly number[]>(() => {
  const issue = shareIssue.value
  if (issue === undefined) return []
  const all = [...issue.marks.map(({ at }) => at), issue.statusQuo]
  return [...new Set(all)].filter((at) => at > 0 && at <= 20).toSorted((a, b) => a - b)
})

let wanted = false

/** Starts asking as soon as the page is quiet. */
export function wantCost(): void {
  if (wanted) return
  wanted = true
  whenQuiet(() => {
    effect(() => {
      const at = target.value
      const asOf = baseline.value?.asOf
      if (at === undefined || asOf === undefined || !hasShare.value) return
      // The finger has the machine to itself; what it costs is said when it lets go.
      if (moving.value !== undefined) return
      send({
        asOf,
        target: at,
        others: markTargets.value,
        by: byYear.value,
        chosen: chosenIso.value,
        locale: locale.value,
      })
    })
  })
}

let busy = false
let next: CostAsk | undefined
let lastSent = ''

/** While one question is being answered only the last of the others waits; none is asked twice in a row. */
function send(question: CostAsk): void {
  const sent = JSON.stringify(question)
  if (sent === lastSent) {
    next = undefined
    return
  }
  if (busy) {
    next = question
    return
  }
  busy = true
  next = undefined
  lastSent = sent
  ask('cost', question)
    .then((answer) => {
      priced.value = answer
      refused.value = undefined
    })
    .catch((error: unknown) => {
      lastSent = ''
      refused.value = error instanceof Error ? error.message : String(error)
    })
    .finally(() => {
      busy = false
      const waiting = next
      if (waiting !== undefined) send(waiting)
    })
}
