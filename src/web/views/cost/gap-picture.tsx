/** Dots with their way to the target, and bars of money; the picture and the table are the same rows. */
import { ticksOf } from '../../../report/charts.ts'
import type { IssueView } from '../../../report/index.ts'
import type { CostAnswer } from '../../clerk/calls.ts'
import { brief, firstWords } from '../../figure/mark-words.ts'
import { Picture } from '../../figure/picture.tsx'
import { Text } from '../../figure/text.tsx'
import { costWords as w } from '../../words/index.ts'
import { numbers } from '../../words/numbers.ts'
import { type GapLayout, type PlacedAlly, roomy } from './gap-layout.ts'
import { type Measure, moneyOf, moneyText } from './rows.ts'

/** Pixels of an average letter. */
const letter = 6.4

interface GapPictureProps {
  readonly layout: GapLayout
  readonly issue: IssueView
  readonly answer: CostAnswer
  readonly measure: Measure
  readonly chosen: string
  readonly width: number
}

export function GapPicture(props: GapPictureProps) {
  const { layout, issue, answer, width } = props
  const { scale, placed, axis, top, already, slim } = layout
  const { p10 = null, p90 = null } = issue.rows[0]?.summary ?? {}
  const within = (at: number) => Math.min(scale.high, Math.max(scale.low, at))
  return (
    <Picture alt={answer.alt} width={width} height={layout.height}>
      {p10 === null || p90 === null ? null : (
        <rect
          x={scale.at(within(p10))}
          y={top - 6}
          width={Math.max(0, scale.at(within(p90)) - scale.at(within(p10)))}
          height={axis - top + 6}
          fill="var(--shade)"
        />
      )}
      <Heads {...props} />
      {placed.map((ally) => (
        <Row key={ally.row.iso3} {...props} ally={ally} />
      ))}
      {already === undefined ? null : (
        <Text x={slim ? scale.left : 0} y={already} weight={600} size={14} halo="var(--paper)">
          {w.already(issue.format.short(answer.target))}
        </Text>
      )}
      {ticksOf([scale.low, scale.high], slim ? 4 : 6).map((tick) => (
        <Text key={tick} x={scale.at(tick)} y={axis + 20} anchor="middle" fill="var(--ink-2)">
          {tick === scale.high ? issue.format.short(tick) : numbers(tick, tick % 1 === 0 ? 0 : 1)}
        </Text>
      ))}
    </Picture>
  )
}

function Heads({ layout, issue, answer, measure, width }: GapPictureProps) {
  const { scale, top, axis, slim, money, shares, heads } = layout
  const { year, by = year, target } = answer
  const x = scale.at(target)
  const sq = issue.statusQuo
  // The nearer labels would run into that of the target.
  const marks = issue.marks.filter(
    ({ at }) =>
      (at === sq || at === issue.scale[1]) &&
      Math.abs(scale.at(at) - x) > (slim && at !== sq ? 106 : slim ? 56 : 74),
  )
  const units = {
    year: w.units.year(year),
    head: w.units.head,
    sum: w.units.sum(year),
  }
  const extra = { year: w.extra.year, head: w.extra.head, sum: w.extra.sum(by) }
  return (
    <g>
      {marks.map(({ at, value, label }) => {
        const end = scale.at(at) > (scale.left + scale.right) / 2
        const told = money === undefined || width < roomy ? firstWords(label) : brief(label)
        const crosses = end && at > target && scale.at(at) - told.length * letter < x + 26
        return (
          <g key={at}>
            <path
              d={`M${scale.at(at)} ${top - 14}V${axis}`}
              stroke="var(--edge)"
              stroke-width="1.6"
              stroke-dasharray="1.5 4"
              stroke-linecap="round"
            />
            <Text x={scale.at(at)} y={top - 36} anchor={end ? 'end' : 'middle'} weight={600}>
              {value}
            </Text>
            <Text x={scale.at(at)} y={top - 20} anchor={end ? 'end' : 'middle'} fill="var(--ink-2)">
              {crosses ? '' : told}
            </Text>
          </g>
        )
      })}
      <path d={`M${x} ${top - 14}V${axis}`} stroke="var(--answer)" stroke-width="2.2" />
      <Text
        x={x}
        y={top - 36}
        anchor="middle"
        weight={600}
        fill="var(--answer)"
        halo="var(--paper)"
      >
        {issue.format.short(target)}
      </Text>
      <Text x={x} y={top - 20} anchor="middle" fill="var(--answer)" halo="var(--paper)">
        {w.yourTarget}
      </Text>
      {slim ? null : (
        <Text x={shares} y={top - 20} anchor="end" fill="var(--ink-2)">
          {w.spent(year)}
        </Text>
      )}
      {money === undefined ? null : (
        <>
          <Text x={money.left} y={top - 36} weight={600}>
            {extra[measure]}
          </Text>
          <Text x={money.left} y={top - 20} fill="var(--ink-2)">
            {units[measure]}
          </Text>
        </>
      )}
      {heads === undefined ? null : (
        <Text x={width} y={top - 20} anchor="end" fill="var(--ink-2)">
          {w.perHead}
        </Text>
      )}
    </g>
  )
}

interface RowProps extends GapPictureProps {
  readonly ally: PlacedAlly
}

function Row({ layout, issue, answer, measure, chosen, width, ally }: RowProps) {
  const { slim, scale, money, shares, heads, rowHeight } = layout
  const { row, there, y } = ally
  const isChosen = row.iso3 === chosen
  const share = row.share ?? scale.low
  const at = scale.at(share)
  const goal = scale.at(answer.target)
  const weight = isChosen ? 600 : 400
  const text = slim ? y - 13 : y + 4.5
  const halo = slim ? 'var(--paper)' : undefined
  const shareText = issue.format.cell(share)
  return (
    <g>
      {isChosen ? (
        <rect
          x={0}
          y={slim ? y - 30 : y - rowHeight / 2}
          width={width}
          height={rowHeight}
          fill="var(--answer-soft)"
          opacity={0.55}
        />
      ) : null}
      <Text
        x={slim ? scale.left : 0}
        y={text}
        size={14}
        weight={weight}
        halo={isChosen ? undefined : halo}
      >
        {slim ? `${row.name}, ${shareText}` : row.name}
      </Text>
      {slim ? null : (
        <Text x={shares} y={text} anchor="end" size={14} weight={weight} fill="var(--ink-2)">
          {shareText}
        </Text>
      )}
      {there ? null : (
        <path
          d={`M${at} ${y}H${goal}`}
          stroke={isChosen ? 'var(--answer)' : 'var(--ink-2)'}
          stroke-width={isChosen ? 3 : 2}
        />
      )}
      <circle
        cx={at}
        cy={y}
        r={5}
        fill={there ? 'var(--paper)' : isChosen ? 'var(--answer)' : 'var(--ink)'}
        stroke={isChosen ? 'var(--answer)' : 'var(--ink)'}
        stroke-width="1.6"
      />
      {money === undefined ? (
        <Text
          x={scale.right}
          y={text}
          anchor="end"
          size={14}
          weight={weight}
          halo={isChosen ? undefined : halo}
        >
          {there
            ? w.nothing
            : measure === 'head'
              ? moneyText(row, measure)
              : `$${moneyText(row, measure)}bn`}
        </Text>
      ) : there ? (
        <Text x={money.left} y={text} size={14} fill="var(--ink-2)">
          {w.nothing}
        </Text>
      ) : (
        <>
          <rect
            x={money.left}
            y={y - 7.5}
            width={Math.max(1, money.at(moneyOf(row, measure)) - money.left)}
            height={15}
            fill={isChosen ? 'var(--answer)' : 'var(--bar)'}
          />
          <Text x={money.at(moneyOf(row, measure)) + 7} y={text} size={14} weight={weight}>
            {moneyText(row, measure)}
          </Text>
        </>
      )}
      {heads === undefined || there ? null : (
        <Text x={heads} y={text} anchor="end" size={14} weight={weight}>
          {moneyText(row, 'head')}
        </Text>
      )}
    </g>
  )
}
