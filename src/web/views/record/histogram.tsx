/** Where the outcomes stood in what a model said, in ten bars. */
import { useRef } from 'preact/hooks'
import { percentOf, type RecordModel } from '../../../report/index.ts'
import { Picture } from '../../figure/picture.tsx'
import { Text } from '../../figure/text.tsx'
import { useWidth } from '../../figure/width.ts'
import { recordWords as w } from '../../words/index.ts'

const plot = 72
/** Bars end at so many times the line. */
const tallest = 2.4

export function Histogram({ model }: { readonly model: RecordModel }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { histogram, title } = model
  const bins = histogram.length
  const bar = width / bins
  const unit = plot / tallest
  const alt = w.histogram(title, percentOf(histogram[0] ?? 0), percentOf(histogram.at(-1) ?? 0))
  return (
    <div ref={frame}>
      {width === 0 ? null : (
        <Picture alt={alt} width={width} height={plot + 20}>
          {histogram.map((share, b) => {
            const tall = Math.min(tallest, share * bins) * unit
            return (
              <rect
                key={b}
                x={b * bar}
                y={plot - tall}
                width={bar - 2}
                height={tall}
                fill="var(--bar)"
              />
            )
          })}
          <path
            d={`M0 ${plot - unit}H${width}`}
            stroke="var(--ink)"
            stroke-width="1.6"
            stroke-dasharray="1.5 4"
          />
          <Text x={0} y={plot + 16} fill="var(--ink-2)">
            {w.below}
          </Text>
          <Text x={width - 2} y={plot + 16} anchor="end" fill="var(--ink-2)">
            {w.above}
          </Text>
        </Picture>
      )}
    </div>
  )
}
