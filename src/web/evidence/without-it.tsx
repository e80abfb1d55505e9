/** What the forecast would be without one stance, in words and on the scale. */
import { useEffect, useRef } from 'preact/hooks'
import type { IssueView } from '../../report/index.ts'
import { Picture } from '../figure/picture.tsx'
import { scaleOf } from '../figure/scale.ts'
import { Text } from '../figure/text.tsx'
import { useWidth } from '../figure/width.ts'
import { allChanges, baseline, draws, models, scenario, seed, view } from '../state/workbench.ts'
import { evidenceWords as w } from '../words/index.ts'
import { askWithout, dropWithout, type Without, without } from './without.ts'

interface WithoutItProps {
  readonly actor: string
  readonly issue: string
  /** In the middle of a sentence. */
  readonly name: string
}

export function WithoutIt({ actor, issue, name }: WithoutItProps) {
  const now = scenario.value
  const key = JSON.stringify([
    baseline.value?.hash,
    allChanges.value,
    actor,
    issue,
    seed.value,
    draws.value,
    models.value,
  ])
  useEffect(() => {
    if (now !== undefined) askWithout(key, now, actor, issue)
  }, [key, now, actor, issue])
  useEffect(() => dropWithout, [])
  const found = without.value
  const shown = view.value?.issues.find(({ id }) => id === issue)
  const whole = shown?.rows[0]?.summary.p50
  return (
    <>
      <h3>{w.withoutTitle}</h3>
      <div role="status">
        {found === undefined || found.key !== key || shown === undefined ? null : found.refused !==
          undefined ? (
          <p>{w.withoutRefused(found.refused)}</p>
        ) : found.pool === undefined ? (
          <p class="quiet">
            {w.working(found.done, found.models)} <SoFar found={found} issue={shown} />
          </p>
        ) : (
          <Said
            name={name}
            issue={shown}
            now={found.pool[issue]?.p50 ?? null}
            was={whole ?? null}
          />
        )}
      </div>
    </>
  )
}

/** The mean shift of the middles of models that have answered: the same models on both sides. */
function SoFar({ found, issue }: { readonly found: Without; readonly issue: IssueView }) {
  const shifts = issue.rows
    .filter(({ pool, baseline }) => !pool && !baseline)
    .flatMap(({ id, summary }) => {
      const now = found.middles.get(id)?.[issue.id]?.p50 ?? null
      return now === null || summary.p50 === null ? [] : [now - summary.p50]
    })
  if (shifts.length === 0) return null
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length
  return <>{w.soFar(issue.format.difference(mean))}</>
}

interface SaidProps {
  readonly name: string
  readonly issue: IssueView
  readonly now: number | null
  readonly was: number | null
}

function Said({ name, issue, now, was }: SaidProps) {
  const { format } = issue
  if (now === null || was === null) return <p>{w.withoutNone(name)}</p>
  return (
    <>
      <p>
        {format.same(now, was)
          ? w.withoutSame(name, format.full(now))
          : w.without(name, format.full(now), format.short(was))}
      </p>
      <Scale issue={issue} now={now} was={was} />
    </>
  )
}

const height = 52

function Scale({
  issue,
  now,
  was,
}: Omit<SaidProps, 'name' | 'now' | 'was'> & { readonly now: number; readonly was: number }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { format } = issue
  const scale = scaleOf(issue.scale, 12, Math.max(80, width - 12))
  const alt = `${w.withIt} ${format.short(was)}, ${w.withoutIt} ${format.short(now)}`
  return (
    <div ref={frame} class="mini">
      {width === 0 ? null : (
        <Picture alt={alt} width={width} height={height}>
          <path d={`M${scale.left} 18H${scale.right}`} stroke="var(--edge)" stroke-width="1.6" />
          {issue.scale.map((at, i) => (
            <g key={at}>
              <path d={`M${scale.at(at)} 12v12`} stroke="var(--edge)" stroke-width="1.6" />
              <Text
                x={i === 0 ? 0 : width}
                y={44}
                anchor={i === 0 ? 'start' : 'end'}
                fill="var(--ink-2)"
              >
                {format.short(at)}
              </Text>
            </g>
          ))}
          <circle
            cx={scale.at(now)}
            cy={18}
            r={7}
            fill="var(--raised)"
            stroke="var(--ink)"
            stroke-width="1.6"
          />
          <circle cx={scale.at(was)} cy={18} r={6} fill="var(--answer)" />
          <Text x={width / 2} y={44} anchor="middle" fill="var(--ink-2)">
            {`● ${w.withIt}  ○ ${w.withoutIt}`}
          </Text>
        </Picture>
      )}
    </div>
  )
}
