/** Why should I believe it: how far each model missed, whether ranges held, and what nobody has tested. */
import { recordSays } from '../../../report/index.ts'
import { Answer } from '../../shell/answer.tsx'
import { locale } from '../../state/workbench.ts'
import { recordWords as w } from '../../words/index.ts'
import { Cells } from './cells.tsx'
import { Coverage } from './coverage.tsx'
import { Each } from './each.tsx'
import { record, wantRecord } from './known.ts'
import { Scores } from './scores.tsx'
import { showFigureOf } from './worst.tsx'

export function Body() {
  wantRecord()
  const view = record.value
  if (view === undefined) return <p class="empty">{w.loading}</p>
  if (view === null) return <p class="empty">{w.missing}</p>
  const { answer, lead } = recordSays(view, locale.value)
  return (
    <>
      <Answer
        question={w.question}
        answer={answer}
        lead={lead}
        onNumber={(number) => showFigureOf(view, number)}
      />
      <div class="pair">
        <Scores view={view} />
        <Coverage view={view} />
      </div>
      <Cells view={view} />
      <Each view={view} />
    </>
  )
}
