/** The target under the finger; above each mark what it would cost. */
import { useRef } from 'preact/hooks'
import { breakLines } from '../../../report/charts.ts'
import { type IssueView, separatorsOf, shortDollars } from '../../../report/index.ts'
import type { CostAnswer } from '../../clerk/calls.ts'
import { Handle } from '../../figure/handle.tsx'
import { brief, firstWords } from '../../figure/mark-words.ts'
import { NumberField } from '../../figure/number-field.tsx'
import { onPaper } from '../../figure/paper.ts'
import { type Scale, scaleOf } from '../../figure/scale.ts'
import { Text } from '../../figure/text.tsx'
import { useWidth } from '../../figure/width.ts'
import { target as chosenTarget, locale } from '../../state/workbench.ts'
import { costWords as w } from '../../words/index.ts'
import { forecastTarget, markTargets, target } from './priced.ts'

/** Pixels beside the rail for the labels at its ends. */
const pad = 56
const step = 0.1
const rail = 44
const height = 126

interface TargetSliderProps {
  readonly issue: IssueView
  readonly answer: CostAnswer
}

export function TargetSlider({ issue, answer }: TargetSliderProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const taken = useRef<number | undefined>(chosenTarget.value)
  const { format } = issue
  const [low, high] = issue.scale
  const scale = scaleOf(issue.scale, pad, Math.max(120, width - pad))
  const at = target.value ?? answer.target
  const forecast = forecastTarget.value
  const total = answer.says.step
  const set = (value: number) => {
    chosenTarget.value = value
  }
  return (
    <section class="figure" aria-labelledby="target-title">
      <header>
        <div>
          <h2 id="target-title">{w.chooseTitle}</h2>
          <p class="note">{w.chooseNote(answer.year)}</p>
        </div>
        <div class="controls">
          {forecast === undefined ? null : (
            <button
              type="button"
              class="tool framed"
              disabled={chosenTarget.value === undefined}
              onClick={() => {
                chosenTarget.value = undefined
                taken.current = undefined
              }}
            >
              {chosenTarget.value === undefined
                ? w.followsForecast(format.short(forecast))
                : w.useForecast(format.short(forecast))}
            </button>
          )}
          <NumberField
            label={w.target}
            text={format.short(at)}
            low={low}
            high={high}
            onTake={(value) => {
              set(value)
              taken.current = value
            }}
          />
        </div>
      </header>
      <div class="track tall" ref={frame}>
        {width === 0 ? null : (
          <>
            <svg class="rail" width={width} height={height} aria-hidden="true">
              <path
                d={`M${scale.left} ${rail}H${scale.right}`}
                stroke="var(--edge)"
                stroke-width="2"
              />
              <Marks issue={issue} answer={answer} scale={scale} at={at} />
              {onPaper.value ? (
                <g>
                  <circle
                    cx={scale.at(Math.min(high, Math.max(low, at)))}
                    cy={rail}
                    r={7}
                    fill="var(--answer)"
                  />
                  <Text
                    x={scale.at(Math.min(high, Math.max(low, at)))}
                    y={rail + 24}
                    anchor="middle"
                    weight={600}
                    fill="var(--answer)"
                    halo="var(--paper)"
                  >
                    {format.short(at)}
                  </Text>
                </g>
              ) : null}
            </svg>
            <Handle
              x={scale.at(Math.min(high, Math.max(low, at)))}
              y={rail}
              label={w.target}
              says={total}
              value={at}
              low={low}
              high={high}
              step={step}
              near={3 / ((scale.right - scale.left) / (high - low))}
              snaps={markTargets.value}
              valueAt={(x) => scale.value(x - (frame.current?.getBoundingClientRect().left ?? 0))}
              onMove={set}
              onDone={() => {
                taken.current = chosenTarget.value
              }}
              onCancel={() => {
                chosenTarget.value = taken.current
              }}
            />
          </>
        )}
      </div>
    </section>
  )
}

interface MarksProps extends TargetSliderProps {
  readonly scale: Scale
  readonly at: number
}

/** Pixels that a label takes at most, and that a number needs. */
const widest = 168
const least = 56

function Marks({ issue, answer, scale, at }: MarksProps) {
  const by = separatorsOf(locale.value)
  const shown = markTargets.value.filter((mark) => mark >= scale.low && mark <= scale.high)
  const xs = shown.map((mark) => scale.at(mark))
  return (
    <>
      {shown.map((mark, i) => {
        const x = scale.at(mark)
        const gaps = xs.filter((_, j) => j !== i).map((other) => Math.abs(other - x))
        const room = Math.min(widest, ...gaps)
        const crowded = i > 0 && x - (xs[i - 1] ?? 0) < least
        if (crowded) return <Tick key={mark} x={x} />
        const whole = issue.marks.find((each) => each.at === mark)?.label ?? ''
        const label = room < widest ? firstWords(whole) : brief(whole)
        const total = answer.totals[markTargets.value.indexOf(mark)] ?? 0
        const isHere = Math.abs(scale.at(at) - x) < 1
        return (
          <g key={mark}>
            <Tick x={x} />
            <Text x={x} y={16} anchor="middle" weight={isHere ? 600 : 400}>
              {shortDollars(total, by)}
            </Text>
            <Text x={x} y={rail + 40} anchor="middle" weight={600}>
              {issue.format.short(mark)}
            </Text>
            {wholeLines(label, Math.min(room, 2 * pad + 16) - 4, 2).map((line, l) => (
              <Text key={line} x={x} y={rail + 57 + l * 16} anchor="middle" fill="var(--ink-2)">
                {line}
              </Text>
            ))}
          </g>
        )
      })}
    </>
  )
}

/** No words rather than half a word. */
function wholeLines(label: string, pixels: number, most: number): readonly string[] {
  const lines = breakLines(label, pixels, most)
  return lines.some((line) => line.includes('…')) ? [] : lines
}

function Tick({ x }: { readonly x: number }) {
  return <path d={`M${x} ${rail - 9}v18`} stroke="var(--edge)" stroke-width="1.6" />
}
