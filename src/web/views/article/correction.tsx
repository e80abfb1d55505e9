/** What a person may set right: speaker, on behalf of whom, stance, number, condition. */
import { useRef } from 'preact/hooks'
import type { Stance } from '../../../article/index.ts'
import { stanceWord } from '../../../report/index.ts'
import { articleWords as w } from '../../words/index.ts'
import { correct } from './act.ts'
import { correcting, type StatementView } from './statements.ts'

const stances: readonly Stance[] = [
  'demand',
  'support',
  'oppose',
  'threaten',
  'condition',
  'describe',
]

export function Correction({ of }: { readonly of: StatementView }) {
  const form = useRef<HTMLFormElement>(null)
  const { speaker, onBehalfOf, stance, numbers, condition } = of.statement
  const [number] = numbers
  const save = () => {
    const own = form.current
    if (own === null) return
    const given = new FormData(own)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const value = Number(text('number').replace(',', '.'))
    const unit = text('unit')
    const isNumber = text('number') !== '' && Number.isFinite(value) && unit !== ''
    correct(of, {
      speaker: text('speaker') === '' ? speaker : text('speaker'),
      onBehalfOf: text('onBehalfOf') === '' ? null : text('onBehalfOf'),
      stance: stances.find((each) => each === text('stance')) ?? stance,
      condition: text('condition') === '' ? null : text('condition'),
      numbers: isNumber ? [{ ...number, value, unit, qualifier: number?.qualifier ?? null }] : [],
    })
  }
  return (
    <form
      ref={form}
      class="correction"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        correcting.value = false
      }}
    >
      <Field name="speaker" label={w.speaker} value={speaker} autoFocus />
      <Field name="onBehalfOf" label={w.onBehalf} value={onBehalfOf ?? ''} />
      <label>
        <span>{w.stance}</span>
        <select name="stance" class="choice" defaultValue={stance}>
          {stances.map((each) => (
            <option key={each} value={each} selected={each === stance}>
              {stanceWord(each)}
            </option>
          ))}
        </select>
      </label>
      <Field
        name="number"
        label={w.number}
        value={number === undefined ? '' : String(number.value)}
      />
      <Field name="unit" label={w.unit} value={number?.unit ?? ''} />
      <Field name="condition" label={w.condition} value={condition ?? ''} />
      <div class="controls">
        <button type="submit" class="tool main">
          {w.save}
        </button>
        <button
          type="button"
          class="tool framed"
          onClick={() => {
            correcting.value = false
          }}
        >
          {w.cancel}
        </button>
      </div>
    </form>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly autoFocus?: boolean
}

function Field({ name, label, value, autoFocus = false }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        name={name}
        type="text"
        class="choice"
        defaultValue={value}
        maxLength={300}
        ref={(own) => {
          if (autoFocus && own !== null && own.dataset.met === undefined) {
            own.dataset.met = ''
            own.focus()
          }
        }}
      />
    </label>
  )
}
