/** From today’s spending to the target, ally by ally. */
import { useState } from 'preact/hooks'
import type { IssueView } from '../../../report/index.ts'
import type { CostAnswer } from '../../clerk/calls.ts'
import { Figure } from '../../figure/figure.tsx'
import { costWords as w } from '../../words/index.ts'
import { layGaps } from './gap-layout.ts'
import { GapPicture } from './gap-picture.tsx'
import { costCsv, GapTable } from './gap-table.tsx'
import { measure as shown } from './measure.ts'
import { RowList } from './row-list.tsx'
import { type Measure, type Order, rowsIn } from './rows.ts'

interface GapsProps {
  readonly issue: IssueView
  readonly answer: CostAnswer
  readonly chosen: string
}

const orders: readonly Order[] = ['gap', 'share', 'name']

export function Gaps({ issue, answer, chosen }: GapsProps) {
  const [order, setOrder] = useState<Order>('gap')
  const { by, year, target } = answer
  const people = answer.rows.some(({ perHead }) => perHead !== null)
  const measures: readonly Measure[] = [
    'year',
    ...(people ? (['head'] as const) : []),
    ...(by === undefined ? [] : (['sum'] as const)),
  ]
  const measure = measures.includes(shown.value) ? shown.value : 'year'
  const labels = w.measures(by ?? year)
  const rows = rowsIn(answer, measure, order)
  const unarmed = rows.unarmed.map(({ name }) => `${name}: ${w.noForces}. `).join('')
  return (
    <Figure
      id="cost"
      title={w.title(issue.format.short(target))}
      note={w.note(year)}
      controls={
        <>
          <fieldset class="tabs" aria-label={w.measure}>
            {measures.map((each) => (
              <button
                type="button"
                key={each}
                aria-pressed={each === measure}
                onClick={() => {
                  shown.value = each
                }}
              >
                {labels[each]}
              </button>
            ))}
          </fieldset>
          <select
            class="choice"
            aria-label={w.sort}
            value={order}
            onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
          >
            {orders.map((each) => (
              <option key={each} value={each}>
                {w.sorts[each]}
              </option>
            ))}
          </select>
        </>
      }
      source={w.source(
        measure === 'sum' ? (answer.basisAhead ?? answer.basis) : answer.basis,
        unarmed,
      )}
      table={() => <GapTable answer={answer} chosen={chosen} />}
      csv={() => costCsv(answer)}
    >
      {(width) => {
        const layout = layGaps({ issue, answer, rows, measure, width })
        return (
          <>
            <GapPicture
              layout={layout}
              issue={issue}
              answer={answer}
              measure={measure}
              chosen={chosen}
              width={width}
            />
            <RowList layout={layout} answer={answer} chosen={chosen} width={width} />
          </>
        )
      }}
    </Figure>
  )
}
