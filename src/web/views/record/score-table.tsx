/** The errors in digits. */
import { csvCell, percentOf, type RecordScore, type RecordView } from '../../../report/index.ts'
import { recordWords as w } from '../../words/index.ts'
import { numbers } from '../../words/numbers.ts'

const rangeOf = ({ range }: RecordScore): string =>
  range === null ? '–' : `${numbers(range[0], 1)}–${numbers(range[1], 1)}`

export function ScoreTable({ view }: { readonly view: RecordView }) {
  return (
    <table>
      <caption class="unseen">{w.errorTitle}</caption>
      <thead>
        <tr>
          {w.heads.map((head, i) => (
            <th scope="col" key={i}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.models.map((model) => (
          <tr key={model.id} class={model.id === view.mean ? 'main' : undefined}>
            <th scope="row">{model.title}</th>
            <td>{numbers(model.mae.at, 1)}</td>
            <td>{rangeOf(model.mae)}</td>
            <td>{numbers(model.crps.at, 1)}</td>
            <td>{rangeOf(model.crps)}</td>
            <td>{model.points ? '–' : percentOf(model.pit80)}</td>
            <td>{model.n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function scoresCsv({ models }: RecordView): string {
  const rows = models.map(({ id, title, baseline, fitted, n, mae, crps, pit50, pit80 }) =>
    [
      id,
      title,
      baseline,
      fitted,
      n,
      mae.at,
      mae.range?.[0] ?? '',
      mae.range?.[1] ?? '',
      crps.at,
      crps.range?.[0] ?? '',
      crps.range?.[1] ?? '',
      pit50,
      pit80,
    ]
      .map((cell) => csvCell(String(cell)))
      .join(','),
  )
  const head =
    'model,title,baseline,fitted,issues,mae,mae_p5,mae_p95,crps,crps_p5,crps_p95,held_50,held_80'
  return `${[head, ...rows].join('\n')}\n`
}
