/** Shares as bars from zero, the count at the end of each. */
import { useRef } from 'preact/hooks'
import { Picture } from '../../figure/picture.tsx'
import { Text } from '../../figure/text.tsx'
import { useWidth } from '../../figure/width.ts'

export interface ShareBar {
  readonly name: string
  /** 0 to 1. */
  readonly share: number
  readonly text: string
  /** The one that carries the answer. */
  readonly main?: boolean
}

const rowHeight = 28

export function Bars({ bars, alt }: { readonly bars: readonly ShareBar[]; readonly alt: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const longest = Math.max(...bars.map(({ name }) => name.length), 6)
  const left = Math.min(width * 0.5, longest * 7.2 + 10)
  const full = Math.max(10, width - left - 52)
  return (
    <div ref={frame}>
      {width === 0 || bars.length === 0 ? null : (
        <Picture alt={alt} width={width} height={bars.length * rowHeight}>
          {bars.map(({ name, share, text, main = false }, i) => {
            const y = i * rowHeight
            const length = Math.max(1.5, share * full)
            return (
              <g key={name}>
                <Text x={0} y={y + 18} size={14} weight={main ? 600 : 400}>
                  {name}
                </Text>
                <rect
                  x={left}
                  y={y + 6}
                  width={length}
                  height={15}
                  fill={main ? 'var(--answer)' : 'var(--bar)'}
                />
                <Text x={left + length + 7} y={y + 18} size={14} weight={main ? 600 : 400}>
                  {text}
                </Text>
              </g>
            )
          })}
        </Picture>
      )}
    </div>
  )
}
