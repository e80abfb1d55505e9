/** What the target costs as a step of the story. */
import { costWords } from '../../words/index.ts'
import type { View } from '../view.ts'
import { hasShare, priced, wantCost } from './priced.ts'

export const costStep: View = {
  id: 'cost',
  name: costWords.name,
  question: () => costWords.question,
  step() {
    wantCost()
    return priced.value?.says.step
  },
  follows: true,
  applies: () => hasShare.value,
  load: () => import('./body.tsx'),
}
