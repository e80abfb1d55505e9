/** The record as a step of the story: how far such forecasts have missed. */
import { recordSays } from '../../../report/index.ts'
import { locale } from '../../state/workbench.ts'
import { recordWords } from '../../words/index.ts'
import type { View } from '../view.ts'
import { record, wantRecord } from './known.ts'

export const recordStep: View = {
  id: 'record',
  name: recordWords.name,
  question: () => recordWords.question,
  step() {
    wantRecord()
    const known = record.value
    return known === undefined || known === null ? undefined : recordSays(known, locale.value).step
  },
  follows: false,
  applies: () => true,
  load: () => import('./body.tsx'),
}
