/** The chosen actor’s numbers, where there is no room for them in its row. */
import type { IssueView } from '../../../report/index.ts'
import { showStance } from '../../evidence/index.ts'
import { NumberField } from '../../figure/number-field.tsx'
import { change } from '../../state/actions.ts'
import { words } from '../../words/index.ts'
import { Capability } from './controls.tsx'
import { type ActorRow, basisOf } from './rows.ts'

const w = words.positions

export function InHand({ row, issue }: { readonly row: ActorRow; readonly issue: IssueView }) {
  const [low, high] = issue.scale
  return (
    <fieldset class="in-hand">
      <legend>{row.name}</legend>
      <div>
        {w.position}
        <NumberField
          label={words.positionOf(row.name)}
          text={issue.format.cell(row.at)}
          low={low}
          high={high}
          onTake={(value) => change(row.moved(value))}
        />
      </div>
      <div>
        {w.salience}
        <NumberField
          label={w.salienceOf(row.name)}
          text={String(Math.round(row.salience * 100))}
          low={0}
          high={100}
          onTake={(value) => change({ [row.paths.salience]: value / 100 })}
        />
      </div>
      <div>
        {w.capability}
        <Capability row={row} />
      </div>
      <button type="button" class="link" onClick={() => showStance(row.actor, issue.id)}>
        {w.basis}: {basisOf(row)}
      </button>
    </fieldset>
  )
}
