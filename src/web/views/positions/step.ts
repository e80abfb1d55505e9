/** The positions as a step of the story. */
import { issueIndex, view } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import type { View } from '../view.ts'

export const positionsStep: View = {
  id: 'positions',
  name: words.positions.name,
  question: () => words.positions.question,
  step() {
    const issue = view.value?.issues[issueIndex.value]
    const positions = view.value?.positions[issueIndex.value]?.positions ?? []
    const first = positions[0]
    const last = positions.at(-1)
    if (issue === undefined || first === undefined || last === undefined) return undefined
    return words.positions.step(issue.format.short(last.at), issue.format.short(first.at))
  },
  follows: false,
  applies: () => true,
  load: () => import('./body.tsx'),
}
