/** What of the weight rests on judgement: dashed, against what was stated or measured. */
import { useRef } from 'preact/hooks'
import { type ForecastView, type IssueView, percentOf } from '../../../report/index.ts'
import { showStance } from '../../evidence/index.ts'
import { Picture } from '../../figure/picture.tsx'
import { Text } from '../../figure/text.tsx'
import { useWidth } from '../../figure/width.ts'
import { words } from '../../words/index.ts'
import { judgedShare, judgedStances } from './judged.ts'

const w = words.forecast

interface JudgementProps {
  readonly view: ForecastView
  readonly issue: IssueView
}

/** Stances that are named. */
const mostNamed = 4

export function Judgement({ view, issue }: JudgementProps) {
  const own = view.positions.find((each) => each.issue === issue.id)?.positions ?? []
  const judged = judgedStances(own)
  const said = w.judged(percentOf(judgedShare(own)), issue.title, judged.length, own.length)
  return (
    <section class="cell">
      <h2>{w.judgement}</h2>
      <p>{said}</p>
      <Shares view={view} issue={issue} alt={said} />
      <p class="note">{w.judgedKey}</p>
      {judged.length === 0 ? null : (
        <p class="note">
          {w.judgedMost}{' '}
          {judged.slice(0, mostNamed).map(({ actor, name, weightText }, i) => (
            <span key={actor}>
              {i === 0 ? null : ', '}
              <button type="button" class="link" onClick={() => showStance(actor, issue.id)}>
                {name}
              </button>{' '}
              {weightText}
            </span>
          ))}
          .
        </p>
      )}
      <p class="note">{view.restsOn}</p>
    </section>
  )
}

const rowHeight = 44

/** One bar an issue, as long as its weight; of one issue alone the sentence says it all. */
function Shares({ view, issue, alt }: JudgementProps & { readonly alt: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const bars = view.positions.map(({ issue: id, positions }, i) => ({
    id,
    title: view.issues[i]?.title ?? '',
    share: judgedShare(positions),
  }))
  const full = Math.max(10, width - 52)
  return (
    <div ref={frame}>
      {width === 0 ? null : (
        <Picture alt={alt} width={width} height={bars.length * rowHeight}>
          {bars.map(({ id, title, share }, i) => {
            const y = i * rowHeight
            const weight = id === issue.id ? 600 : 400
            const judged = share * full
            return (
              <g key={id}>
                <Text x={0} y={y + 16} size={14} weight={weight}>
                  {title}
                </Text>
                <rect x={judged} y={y + 23} width={full - judged} height={13} fill="var(--bar)" />
                {share === 0 ? null : (
                  <rect
                    x={0.8}
                    y={y + 23.8}
                    width={Math.max(1.6, judged - 1.6)}
                    height={11.4}
                    fill="none"
                    stroke="var(--ink-2)"
                    stroke-dasharray="3 2"
                    stroke-width="1.6"
                  />
                )}
                <Text x={width} y={y + 34} anchor="end" size={14} weight={weight}>
                  {percentOf(share)}
                </Text>
              </g>
            )
          })}
        </Picture>
      )}
    </div>
  )
}
