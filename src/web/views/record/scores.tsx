/** How far each model missed: a dot and the bar of its mean, against the plain weighted mean. */
import { useState } from 'preact/hooks'
import { type RecordView, recordAlt } from '../../../report/index.ts'
import { Figure } from '../../figure/figure.tsx'
import { recordWords as w } from '../../words/index.ts'
import { ScorePicture } from './score-picture.tsx'
import { ScoreTable, scoresCsv } from './score-table.tsx'

export type ErrorKind = 'mae' | 'crps'

const kinds: readonly ErrorKind[] = ['mae', 'crps']

export function Scores({ view }: { readonly view: RecordView }) {
  const [kind, setKind] = useState<ErrorKind>('mae')
  return (
    <Figure
      id="record-errors"
      title={w.errorTitle}
      note={w.errorNote}
      controls={
        <fieldset class="tabs" aria-label={w.whichError}>
          {kinds.map((each) => (
            <button
              type="button"
              key={each}
              aria-pressed={each === kind}
              onClick={() => setKind(each)}
            >
              {w.errors[each]}
            </button>
          ))}
        </fieldset>
      }
      source={w.source(view.dataset, view.issues, view.negotiations, view.seed)}
      table={() => <ScoreTable view={view} />}
      csv={() => scoresCsv(view)}
    >
      {(width) => (
        <ScorePicture view={view} kind={kind} width={width} alt={recordAlt(view, kind)} />
      )}
    </Figure>
  )
}
