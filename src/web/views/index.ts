/** The views in the order of the story. One that is not here is not shown. */
import { articleStep } from './article/step.ts'
import { costStep } from './cost/step.ts'
import { forecastStep } from './forecast/step.ts'
import { positionsStep } from './positions/step.ts'
import { recordStep } from './record/step.ts'
import type { View } from './view.ts'

export const views: readonly View[] = [
  articleStep,
  positionsStep,
  forecastStep,
  costStep,
  recordStep,
]

/** The view in the address; the forecast where that names none. */
export function viewById(id: string): View {
  const shown = views.filter((view) => view.applies())
  return shown.find((view) => view.id === id) ?? forecastStep
}

export type { View } from './view.ts'
