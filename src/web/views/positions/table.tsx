/** The picture in digits. */

import type { IssueView } from '../../../report/index.ts'
import { Heads } from '../../figure/heads.tsx'
import { words } from '../../words/index.ts'
import { capabilityText } from './digits.ts'
import { type ActorRow, basisOf } from './rows.ts'

const w = words.positions

interface TableProps {
  readonly issue: IssueView
  readonly rows: readonly ActorRow[]
}

export function PositionsTable({ issue, rows }: TableProps) {
  return (
    <table>
      <caption class="unseen">{w.title(issue.title)}</caption>
      <Heads of={[w.actor, w.position, w.range, w.salience, w.capability, w.weight, w.basis]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.actor} class={row.isEdited ? 'main' : undefined}>
            <th scope="row">{row.name}</th>
            <td>{issue.format.cell(row.at)}</td>
            <td>{row.now.rangeText}</td>
            <td>{Math.round(row.salience * 100)}</td>
            <td>{capabilityText(row.capability)}</td>
            <td>{row.now.weightText}</td>
            <td>{basisOf(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
