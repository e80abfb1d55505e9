/** The picture of the forecast with its controls: issue, models, threshold, what happened. */
import { type IssuePositions, type IssueView, renderForecastCsv } from '../../../report/index.ts'
import { Figure } from '../../figure/figure.tsx'
import { Handle } from '../../figure/handle.tsx'
import { IssueSelect } from '../../shell/issue-choice.tsx'
import {
  actorId,
  draws,
  edited,
  forecast,
  missing,
  outcome,
  outcomeShown,
  stale,
  thresholds,
  view,
  viewBefore,
} from '../../state/workbench.ts'
import { number } from '../../words/counts.ts'
import { day } from '../../words/day.ts'
import { words } from '../../words/index.ts'
import { layOutcome, type OutcomeLayout } from './layout.ts'
import { ModelChoice } from './model-choice.tsx'
import { OutcomePicture } from './picture.tsx'
import { OutcomeTable } from './table.tsx'
import { reachesFrom, thresholdOf, upwards } from './threshold.ts'

const w = words.forecast

interface OutcomeProps {
  readonly issue: IssueView
  readonly positions: IssuePositions | undefined
}

export function Outcome({ issue, positions }: OutcomeProps) {
  const happened = outcome.value?.issues[issue.id]
  const was = viewBefore.value?.issues.find(({ id }) => id === issue.id)?.rows[0]?.summary.p50
  return (
    <Figure
      id={`forecast-${issue.id}`}
      title={w.title(issue.title)}
      note={w.note(issue.unit)}
      controls={<Controls issue={issue} knowsOutcome={happened !== undefined} />}
      source={sourceOf(issue)}
      table={() => <OutcomeTable issue={issue} />}
      csv={() => (forecast.value === undefined ? '' : renderForecastCsv(forecast.value))}
    >
      {(width) => {
        const layout = layOutcome(issue, positions, width)
        const step = layout.rows[0]?.stack.step ?? 1
        const at = thresholdOf(issue, step)
        const reaches = reachesFrom(issue, at)
        return (
          <>
            <OutcomePicture
              issue={issue}
              layout={layout}
              width={width}
              reaches={reaches}
              stale={stale.value}
              missing={missing.value}
              before={edited.value && was !== null ? was : undefined}
              outcome={
                outcomeShown.value && happened !== undefined && outcome.value !== undefined
                  ? {
                      at: happened.value,
                      text: w.happened(day(outcome.value.date), issue.format.full(happened.value)),
                    }
                  : undefined
              }
              chosen={actorId.value}
              alt={`${issue.alt} ${reachWords(issue, layout, at)}`}
            />
            <Threshold issue={issue} layout={layout} at={at} step={step} />
          </>
        )
      }}
    </Figure>
  )
}

function sourceOf({ rows }: IssueView): string {
  const source = w.source(number(draws.value))
  return rows.some(({ missed }) => missed !== undefined) ? `${source} ${w.missedIs}` : source
}

function reachWords(issue: IssueView, layout: OutcomeLayout, at: number): string {
  const { head, tail } = reachParts(issue, layout, at)
  return `${head} ${tail}.`
}

function reachParts(issue: IssueView, layout: OutcomeLayout, at: number) {
  const dots = layout.rows[0]?.stack.dots ?? []
  const reaches = reachesFrom(issue, at)
  const n = dots.filter((dot) => reaches(dot.at)).length
  const value = issue.format.short(at)
  const up = upwards(issue, at)
  const tail = issue.format.years
    ? up
      ? w.reachLater(value)
      : w.reachEarlier(value)
    : up
      ? w.reachUp(value)
      : w.reachDown(value)
  return { head: w.reach(n, dots.length), tail }
}

interface ThresholdProps {
  readonly issue: IssueView
  readonly layout: OutcomeLayout
  readonly at: number
  readonly step: number
}

/** The handle under the pool’s line: how many runs reach a place that the reader names. */
function Threshold({ issue, layout, at, step }: ThresholdProps) {
  const pool = layout.rows[0]
  if (pool === undefined) return null
  const { scale, slim } = layout
  const { head, tail } = reachParts(issue, layout, at)
  const set = (value: number) => {
    thresholds.value = { ...thresholds.value, [issue.id]: value }
  }
  const x = scale.at(at)
  const turned = x > (scale.left + scale.right) / 2
  return (
    <>
      <Handle
        x={x}
        y={pool.base + 20}
        label={w.threshold}
        says={`${head} ${tail}`}
        value={at}
        low={scale.low}
        high={scale.high}
        step={step}
        near={0}
        snaps={[]}
        valueAt={(clientX) => scale.value(clientX - frameLeft())}
        onMove={set}
        onDone={() => {}}
        onCancel={() => {}}
      />
      <div
        class="said-over"
        style={{
          top: `${pool.base + (slim ? 36 : 10)}px`,
          ...(turned
            ? { right: `calc(100% - ${x - 28}px)`, textAlign: 'right' }
            : { left: `${x + 28}px` }),
          ...(slim && { left: turned ? 'auto' : `${Math.max(0, x - 20)}px` }),
        }}
      >
        <strong>{head}</strong>
        {tail}
      </div>
    </>
  )
}

/** Pixels from the window’s edge to the frame of the figure in view. */
function frameLeft(): number {
  return document.querySelector('.figure .frame')?.getBoundingClientRect().left ?? 0
}

interface ControlsProps {
  readonly issue: IssueView
  readonly knowsOutcome: boolean
}

function Controls({ issue, knowsOutcome }: ControlsProps) {
  const issues = view.value?.issues ?? []
  return (
    <>
      <IssueSelect issues={issues} current={issue} />
      <ModelChoice />
      {knowsOutcome ? (
        <label class="check">
          <input
            type="checkbox"
            checked={outcomeShown.value}
            onChange={({ currentTarget }) => {
              outcomeShown.value = currentTarget.checked
            }}
          />
          {w.showOutcome}
        </label>
      ) : null}
    </>
  )
}
