/** The forecast as a step of the story. */
import { forecast, issue, view } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import type { View } from '../view.ts'

export const forecastStep: View = {
  id: 'forecast',
  name: words.forecast.name,
  question: () => view.value?.question ?? '',
  step() {
    const shown = view.value?.issues.find(({ id }) => id === issue.value?.id)
    const lead = shown?.rows[0]
    if (forecast.value === undefined || shown === undefined || lead === undefined) return undefined
    const { p50 } = lead.summary
    return p50 === null ? words.forecast.stepNone : words.forecast.step(shown.format.short(p50))
  },
  follows: true,
  applies: () => true,
  load: () => import('./body.tsx'),
}
