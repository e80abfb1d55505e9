/** Rows of dots on one scale of points. */
import { ticksOf } from '../../../report/charts.ts'
import { type RecordModel, type RecordView, recordModelNote } from '../../../report/index.ts'
import { Picture } from '../../figure/picture.tsx'
import { type Scale, scaleOf } from '../../figure/scale.ts'
import { Text } from '../../figure/text.tsx'
import { recordWords as w } from '../../words/index.ts'
import { numbers } from '../../words/numbers.ts'
import type { ErrorKind } from './scores.tsx'

interface ScorePictureProps {
  readonly view: RecordView
  readonly kind: ErrorKind
  readonly width: number
  readonly alt: string
}

/** Below this width names stand above their rows. */
const narrow = 560
const nameColumn = 190

export function ScorePicture({ view, kind, width, alt }: ScorePictureProps) {
  const slim = width < narrow
  const models = view.models.toSorted((a, b) => a[kind].at - b[kind].at)
  const base = models.find(({ id }) => id === view.mean)
  const most = Math.max(...models.map((model) => model[kind].range?.[1] ?? model[kind].at), 1)
  const [left, right] = slim ? [8, width - 12] : [nameColumn, width - 56]
  const scale = scaleOf([0, Math.ceil(most / 10) * 10], left, right)
  const rowHeight = slim ? 56 : 36
  const top = 34
  const bottom = top + models.length * rowHeight
  return (
    <Picture alt={alt} width={width} height={bottom + 40}>
      {ticksOf([scale.low, scale.high], slim ? 4 : 7).map((tick) => (
        <g key={tick}>
          <path d={`M${scale.at(tick)} ${top - 4}V${bottom}`} stroke="var(--rule)" />
          <Text x={scale.at(tick)} y={bottom + 18} anchor="middle" fill="var(--ink-2)">
            {numbers(tick, 0)}
          </Text>
        </g>
      ))}
      <Text x={(left + right) / 2} y={bottom + 36} anchor="middle" fill="var(--ink-2)">
        {w.axis}
      </Text>
      {base === undefined ? null : (
        <MeanLine
          x={scale.at(base[kind].at)}
          bottom={bottom}
          scale={scale}
          text={`${numbers(base[kind].at, 1)}: ${w.meanLine[kind](slim)}`}
        />
      )}
      {models.map((model, i) => (
        <Row
          key={model.id}
          model={model}
          kind={kind}
          note={recordModelNote(model, view)}
          isMean={model.id === view.mean}
          y={top + i * rowHeight}
          scale={scale}
          slim={slim}
          width={width}
        />
      ))}
    </Picture>
  )
}

interface MeanLineProps {
  readonly x: number
  readonly bottom: number
  readonly scale: Scale
  readonly text: string
}

function MeanLine({ x, bottom, scale, text }: MeanLineProps) {
  // Where the words go past one end of the scale they begin at the other.
  const long = text.length * 6.4 + 7
  const turned = x + long > scale.right + 50 && x - long > 0
  return (
    <g>
      <path d={`M${x} 6V${bottom}`} stroke="var(--answer)" stroke-width="1.8" />
      <Text
        x={turned ? x - 7 : x + 7}
        y={16}
        anchor={turned ? 'end' : 'start'}
        fill="var(--answer)"
        halo="var(--paper)"
      >
        {text}
      </Text>
    </g>
  )
}

interface RowProps {
  readonly model: RecordModel
  readonly kind: ErrorKind
  readonly note: string | undefined
  readonly isMean: boolean
  readonly y: number
  readonly scale: Scale
  readonly slim: boolean
  readonly width: number
}

function Row({ model, kind, note, isMean, y, scale, slim, width }: RowProps) {
  const { at, range } = model[kind]
  const middle = slim ? y + 44 : y + 16
  const colour = isMean ? 'var(--answer)' : model.baseline ? 'var(--edge)' : 'var(--ink)'
  const weight = isMean ? 600 : 400
  const name = note === undefined || slim ? middle + 4.5 : middle - 3
  return (
    <g>
      {range === null ? null : (
        <path
          d={`M${scale.at(range[0])} ${middle}H${scale.at(range[1])}`}
          stroke={isMean ? 'var(--answer)' : 'var(--bar)'}
          stroke-width="3.5"
        />
      )}
      <circle cx={scale.at(at)} cy={middle} r={5.5} fill={colour} />
      <Text
        x={slim ? scale.left : 0}
        y={slim ? y + 16 : name}
        size={14}
        weight={weight}
        halo={slim ? 'var(--paper)' : undefined}
      >
        {model.title}
      </Text>
      {note === undefined ? null : (
        <Text
          x={slim ? scale.left : 0}
          y={slim ? y + 31 : middle + 13}
          size={12.5}
          fill="var(--ink-2)"
          halo={slim ? 'var(--paper)' : undefined}
        >
          {note}
        </Text>
      )}
      <Text
        x={slim ? scale.right : width}
        y={slim ? y + 16 : middle + 4.5}
        anchor="end"
        size={14}
        weight={weight}
        halo={slim ? 'var(--paper)' : undefined}
      >
        {numbers(at, 1)}
      </Text>
    </g>
  )
}
