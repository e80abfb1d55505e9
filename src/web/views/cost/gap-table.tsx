/** The gaps in digits. */

import { csvCell } from '../../../report/index.ts'
import type { CostAnswer } from '../../clerk/calls.ts'
import { Heads } from '../../figure/heads.tsx'
import { costWords as w } from '../../words/index.ts'
import { numbers } from '../../words/numbers.ts'

export function GapTable({
  answer,
  chosen,
}: {
  readonly answer: CostAnswer
  readonly chosen: string
}) {
  const { rows, by } = answer
  const heads = by === undefined ? w.heads.slice(0, 4) : w.heads
  return (
    <table>
      <caption class="unseen">{w.title(`${numbers(answer.target, 1)}%`)}</caption>
      <Heads of={heads.map((head, i) => (i === 4 ? `${head} ${by}` : head))} />
      <tbody>
        {rows
          .toSorted((a, b) => b.gap - a.gap)
          .map(({ iso3, name, share, gap, perHead, cumulative }) => (
            <tr key={iso3} class={iso3 === chosen ? 'main' : undefined}>
              <th scope="row">{name}</th>
              <td>{share === null ? w.noForces : numbers(share, 2)}</td>
              <td>{numbers(gap / 1000, 1)}</td>
              <td>{numbers(perHead, 0)}</td>
              {by === undefined ? null : (
                <td>{cumulative === null ? '–' : numbers(cumulative / 1000, 1)}</td>
              )}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

export function costCsv({ rows, target, edition, year }: CostAnswer): string {
  const lines = rows.map(({ iso3, name, share, gap, perHead, cumulative }) =>
    [iso3, name, target, share ?? '', gap, perHead ?? '', cumulative ?? '', edition, year]
      .map((cell) => csvCell(String(cell)))
      .join(','),
  )
  const head =
    'iso3,ally,target_pct_gdp,share_pct_gdp,gap_usd_m,gap_usd_a_head,cumulative_usd_m,edition,year'
  return `${[head, ...lines].join('\n')}\n`
}
