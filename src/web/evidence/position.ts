/** An actor’s position as the views show it. */
import type { PositionView } from '../../report/index.ts'
import { view } from '../state/workbench.ts'

export function positionOn(actor: string, issue: string): PositionView | undefined {
  return view.value?.positions
    .find((each) => each.issue === issue)
    ?.positions.find((each) => each.actor === actor)
}
