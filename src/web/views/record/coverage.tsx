/** Promise against truth: how often ranges of each size held. */

import { useState } from 'preact/hooks'
import {
  coverageAlt,
  percentOf,
  type RecordModel,
  type RecordView,
  recordSizes,
} from '../../../report/index.ts'
import { Figure } from '../../figure/figure.tsx'
import { Heads } from '../../figure/heads.tsx'
import { Picture } from '../../figure/picture.tsx'
import { scaleOf } from '../../figure/scale.ts'
import { Text } from '../../figure/text.tsx'
import { recordWords as w } from '../../words/index.ts'

/** The pool of a forecast. */
const poolId = 'pool'

/** The worked point. */
const worked = 0.8

const largest = 340
const gutter = 44

export function Coverage({ view }: { readonly view: RecordView }) {
  const spread = view.models.filter(({ points }) => !points)
  const [id, setId] = useState(poolId)
  const model = spread.find((each) => each.id === id) ?? spread[0]
  if (model === undefined) return null
  return (
    <Figure
      id="record-coverage"
      title={w.coverageTitle}
      note={w.coverageNote}
      controls={
        <select
          class="choice"
          aria-label={w.whose}
          value={model.id}
          onChange={({ currentTarget }) => setId(currentTarget.value)}
        >
          {spread.map(({ id: each, title }) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </select>
      }
      source={w.coverageSource(model.n)}
      table={() => (
        <table>
          <caption class="unseen">{w.coverageTitle}</caption>
          <Heads of={w.coverageHeads} />
          <tbody>
            {recordSizes.map((size, i) => (
              <tr key={size}>
                <th scope="row">{percentOf(size)}</th>
                <td>{percentOf(model.held[i] ?? null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      csv={() =>
        `promised,held\n${recordSizes.map((size, i) => `${size},${model.held[i]}`).join('\n')}\n`
      }
    >
      {(width) => <CoveragePicture model={model} width={width} />}
    </Figure>
  )
}

function CoveragePicture({
  model,
  width,
}: {
  readonly model: RecordModel
  readonly width: number
}) {
  const side = Math.min(largest, width - gutter - 24)
  const x = scaleOf([0, 1], gutter, gutter + side)
  const y = (share: number) => 14 + side * (1 - share)
  const points = [
    [0, 0] as const,
    ...recordSizes.map((size, i) => [size, model.held[i] ?? 0] as const),
    [1, 1] as const,
  ]
  const line = points.map(([said, held]) => `${x.at(said)} ${y(held)}`).join('L')
  const held = model.held[recordSizes.indexOf(worked)] ?? model.pit80
  const text = 14 + side - 62
  return (
    <Picture alt={coverageAlt(model)} width={width} height={side + 62}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <path d={`M${x.left} ${y(share)}H${x.right}`} stroke="var(--rule)" />
          <Text x={x.left - 8} y={y(share) + 4.5} anchor="end" fill="var(--ink-2)">
            {percentOf(share)}
          </Text>
          <Text x={x.at(share)} y={y(0) + 20} anchor="middle" fill="var(--ink-2)">
            {percentOf(share)}
          </Text>
        </g>
      ))}
      <path
        d={`M${x.left} ${y(0)}L${x.right} ${y(1)}`}
        stroke="var(--edge)"
        stroke-width="1.6"
        stroke-dasharray="5 4"
      />
      <Text x={x.at(0.34)} y={y(0.52)} anchor="end" fill="var(--ink-2)" halo="var(--paper)">
        {w.saidHappened}
      </Text>
      <path d={`M${line}`} fill="none" stroke="var(--answer)" stroke-width="2.4" />
      <path d={`M${x.at(worked)} ${y(held) + 6}V${text - 14}`} stroke="var(--ink)" />
      <circle cx={x.at(worked)} cy={y(held)} r={6} fill="var(--answer)" />
      <Text x={x.at(worked) + 8} y={text} anchor="end" weight={600} halo="var(--paper)">
        {w.said(percentOf(worked))}
      </Text>
      <Text x={x.at(worked) + 8} y={text + 17} anchor="end" halo="var(--paper)">
        {w.rightOften(percentOf(held))}
      </Text>
      <Text x={(x.left + x.right) / 2} y={y(0) + 40} anchor="middle" fill="var(--ink-2)">
        {w.promised}
      </Text>
    </Picture>
  )
}
