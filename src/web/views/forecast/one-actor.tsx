/** One actor’s position under the finger, with its effect in sight of the slider. */
import { useRef } from 'preact/hooks'
import type { IssueView, PositionView } from '../../../report/index.ts'
import { Handle } from '../../figure/handle.tsx'
import { NumberField } from '../../figure/number-field.tsx'
import { scaleOf } from '../../figure/scale.ts'
import { useWidth } from '../../figure/width.ts'
import { cancelMove, change, letGo, move, moveAhead, takeBack } from '../../state/actions.ts'
import { positionChange } from '../../state/moved.ts'
import { actorId, allChanges, baseline, view, viewBefore } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import { stepOf } from '../positions/steps.ts'

const w = words.forecast

export function OneActor({ issue }: { readonly issue: IssueView }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const own = actorOn(issue)
  if (own === undefined) return null
  const { format } = issue
  const [low, high] = issue.scale
  const path = `stances.${own.actor}.${issue.id}.position`
  const scale = scaleOf(issue.scale, 22, Math.max(60, width - 22))
  const was = viewBefore.value?.positions
    .find((each) => each.issue === issue.id)
    ?.positions.find((each) => each.actor === own.actor)
  const isMoved = Object.hasOwn(allChanges.value, path)
  const to = (value: number) =>
    baseline.value === undefined
      ? { [path]: value }
      : positionChange(baseline.value, own.actor, issue.id, value)
  const marks = [low, ...issue.marks.map(({ at }) => at), high]
  return (
    <section class="cell">
      <h2>{w.whatWould(own.name)}</h2>
      <div class="slide-head">
        <Actors issue={issue} own={own} />
        <NumberField
          label={words.positionOf(own.name)}
          text={format.short(own.at)}
          low={low}
          high={high}
          onTake={(value) => change(to(value))}
        />
      </div>
      <div class="track" ref={frame}>
        <svg class="rail" width={width} height={64} aria-hidden="true">
          <path d={`M${scale.left} 24H${scale.right}`} stroke="var(--edge)" stroke-width="2" />
          {[...new Set(marks)].map((at) => (
            <path key={at} d={`M${scale.at(at)} 17v14`} stroke="var(--edge)" stroke-width="1.6" />
          ))}
          {was !== undefined && isMoved ? (
            <path
              d={`M${scale.at(was.at)} 24H${scale.at(own.at)}`}
              stroke="var(--answer)"
              stroke-width="3"
            />
          ) : null}
          <text x={scale.left} y={56} font-size="13" fill="var(--ink-2)" text-anchor="middle">
            {format.short(low)}
          </text>
          <text x={scale.right} y={56} font-size="13" fill="var(--ink-2)" text-anchor="end">
            {format.short(high)}
          </text>
        </svg>
        <Handle
          x={scale.at(own.at)}
          y={24}
          label={words.positionOf(own.name)}
          says={words.standsWas(own.name, format.full(own.at), isMoved ? was?.atText : undefined)}
          value={own.at}
          low={low}
          high={high}
          step={stepOf(issue)}
          near={3 / ((scale.right - scale.left) / (high - low))}
          snaps={marks}
          valueAt={(x) => scale.value(x - (frame.current?.getBoundingClientRect().left ?? 0))}
          onMove={(value) => move(to(value))}
          onAhead={(value) => moveAhead(to(value))}
          onDone={letGo}
          onCancel={cancelMove}
        />
      </div>
      <p class={isMoved ? undefined : 'act'}>{effect(issue, isMoved)}</p>
      {isMoved && was !== undefined ? (
        <button type="button" class="link act" onClick={() => takeBack([path])}>
          {words.backTo(format.short(was.at))}
        </button>
      ) : null}
    </section>
  )
}

/** The chosen actor, else the one whose consent is the hardest to keep, else the heaviest. */
function actorOn(issue: IssueView): PositionView | undefined {
  const positions = view.value?.positions.find((each) => each.issue === issue.id)?.positions ?? []
  const by = (id: string | undefined) => positions.find(({ actor }) => actor === id)
  const heaviest = positions.toSorted((a, b) => b.weight - a.weight)[0]
  return by(actorId.value) ?? by(viewBefore.value?.binding[0]?.actor) ?? heaviest
}

function Actors({ issue, own }: { readonly issue: IssueView; readonly own: PositionView }) {
  const positions =
    viewBefore.value?.positions.find((each) => each.issue === issue.id)?.positions ?? []
  return (
    <select
      class="choice"
      aria-label={w.actor}
      value={own.actor}
      onChange={({ currentTarget }) => {
        actorId.value = currentTarget.value
      }}
    >
      {positions
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ actor, name }) => (
          <option key={actor} value={actor}>
            {name}
          </option>
        ))}
    </select>
  )
}

function effect(issue: IssueView, isMoved: boolean): string {
  const now = issue.rows[0]
  const was = viewBefore.value?.issues.find(({ id }) => id === issue.id)?.rows[0]
  if (!isMoved || now?.summary.p50 == null || was?.summary.p50 == null) return w.dragIt
  const change = issue.format.difference(now.summary.p50 - was.summary.p50)
  return w.effect(now.middle, was.middle, change, now.agreement, was.agreement)
}
