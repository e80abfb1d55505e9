/** The picture in digits. */
import type { IssueView } from '../../../report/index.ts'
import { words } from '../../words/index.ts'

const w = words.forecast
const always = ['middle', 'range', 'agreement'] as const

export function OutcomeTable({ issue }: { readonly issue: IssueView }) {
  const someMissed = issue.rows.some(({ missed }) => missed !== undefined)
  const columns = [...always, ...(someMissed ? (['missed'] as const) : [])]
  return (
    <table>
      <caption class="unseen">{w.title(issue.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.model}</th>
          {columns.map((name) => (
            <th scope="col" key={name}>
              {w.columns[name]}
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
            {columns.map((name) => (
              <td key={name}>{row[name] ?? '–'}</td>
            ))}
            <td>{row.draws}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
