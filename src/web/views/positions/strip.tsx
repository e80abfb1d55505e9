/** The forecast under the rows, on the same scale: the effect in sight of the finger. */
import type { IssueView } from '../../../report/index.ts'
import { Axis } from '../../figure/axis.tsx'
import { Dots } from '../../figure/dots.tsx'
import { Picture } from '../../figure/picture.tsx'
import { Text } from '../../figure/text.tsx'
import { takeBack } from '../../state/actions.ts'
import { movedTo } from '../../state/moved.ts'
import { allChanges, answered, edited, stale, viewBefore } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import { reachesFrom, stackOf, thresholdOf } from '../forecast/threshold.ts'
import type { PositionsLayout } from './layout.ts'
import type { ActorRow } from './rows.ts'

const w = words.positions

interface StripProps {
  readonly issue: IssueView
  readonly layout: PositionsLayout
  readonly row: ActorRow | undefined
}

export function Strip({ issue, layout, row }: StripProps) {
  const pool = issue.rows[0]
  const was = viewBefore.value?.issues.find(({ id }) => id === issue.id)?.rows[0]
  if (pool === undefined) return null
  const { scale, slim, width } = layout
  const stack = stackOf(pool, issue, scale.right - scale.left)
  const at = thresholdOf(issue, stack.step)
  const top = 14
  const base = top + Math.max(44, Math.min(stack.height, 96))
  const squeeze = Math.min(1, (base - top) / Math.max(stack.height, 1))
  const drawn =
    squeeze === 1
      ? stack
      : { ...stack, dots: stack.dots.map((dot) => ({ ...dot, dy: dot.dy * squeeze })) }
  const { p50 } = pool.summary
  const p50Was = edited.value ? (was?.summary.p50 ?? null) : null
  const waits = stale.value.length
  return (
    <div class="strip" data-answers={Object.values(answered.value).map(movedTo).join(' ')}>
      <Picture alt={`${w.strip}: ${issue.alt}`} width={width} height={base + 30}>
        {slim ? null : (
          <>
            <Text x={0} y={base - 34} weight={600}>
              {w.strip}
            </Text>
            <Text x={0} y={base - 17} fill="var(--ink-2)">
              {words.forecast.eachDot}
            </Text>
            <Text x={0} y={base - 1} fill="var(--ink-2)">
              {waits === 0 ? w.filledFrom(issue.format.short(at)) : w.following(waits)}
            </Text>
          </>
        )}
        <Dots
          stack={drawn}
          scale={scale}
          base={base}
          colour="var(--answer)"
          reaches={reachesFrom(issue, at)}
        />
        {p50 === null ? null : (
          <path d={`M${scale.at(p50)} ${top - 8}V${base}`} stroke="var(--ink)" stroke-width="2" />
        )}
        {p50Was === null ? null : (
          <path
            d={`M${scale.at(p50Was)} ${base + 3}l6 9h-12z`}
            fill="var(--sunk)"
            stroke="var(--ink)"
            stroke-width="1.4"
          />
        )}
        <Axis
          issue={{ ...issue, format: { ...issue.format, years: true } }}
          scale={scale}
          y={base}
        />
      </Picture>
      <div class="strip-numbers" style={slim ? {} : { left: `${scale.right + 40}px` }}>
        <p>
          <strong>{pool.middle}</strong>
          <span>
            {words.forecast.middleOf}
            {p50Was === null || p50 === null || was === undefined
              ? ''
              : `, ${w.wasMiddle(was.middle, issue.format.difference(p50 - p50Was))}`}
          </span>
        </p>
        <p>
          <strong>{pool.agreement}</strong>
          <span>
            {w.endInDeal}
            {was === undefined || was.agreement === pool.agreement
              ? ''
              : `, ${w.was(was.agreement)}`}
          </span>
        </p>
        {row?.isEdited === true ? (
          <button
            type="button"
            class="link act"
            onClick={() =>
              takeBack(
                Object.values(row.paths).filter((path) => Object.hasOwn(allChanges.value, path)),
              )
            }
          >
            {w.back(row.name)}
          </button>
        ) : null}
      </div>
    </div>
  )
}
