/** The picture in digits. */
import type { IssueView } from '../../../report/index.ts'
import { words } from '../../words/en.ts'

const w = words.forecast

export function OutcomeTable({ issue }: { readonly issue: IssueView }) {
  return (
    <table>
      <caption class="unseen">{w.title(issue.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.model}</th>
          {w.columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
          <th scope="col">{w.drawsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {issue.rows.map((row) => (
          <tr key={row.id} class={row.pool ? 'main' : undefined}>
            <th scope="row">
              {row.title} <span class="quiet">{row.baseline ? w.baseline : row.gist}</span>
            </th>
            <td>{row.middle}</td>
            <td>{row.range}</td>
            <td>{row.agreement}</td>
            <td>{row.draws}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
