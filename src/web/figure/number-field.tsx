/** A number that can be typed: Enter takes it, Escape restores, either decimal sign is read. */
import { useState } from 'preact/hooks'

interface NumberFieldProps {
  readonly label: string
  /** As it is shown while nobody types. */
  readonly text: string
  readonly low: number
  readonly high: number
  readonly onTake: (value: number) => void
  readonly tabIndex?: number
  readonly id?: string
}

export function NumberField({
  label,
  text,
  low,
  high,
  onTake,
  tabIndex = 0,
  id,
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const value = typed === undefined ? undefined : numberIn(typed)
  const isWrong = typed !== undefined && typed.trim() !== '' && !isBetween(value, low, high)
  const take = () => {
    if (value !== undefined && isBetween(value, low, high)) onTake(value)
    setTyped(undefined)
  }
  return (
    <input
      class="field"
      id={id}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      tabIndex={tabIndex}
      value={typed ?? text}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          take()
        }
        if (event.key === 'Escape') {
          event.preventDefault()
          setTyped(undefined)
        }
      }}
    />
  )
}

/** Units around the digits do not matter. */
export function numberIn(text: string): number | undefined {
  const match = /^[^\d.,−-]*([−-]?\d*(?:[.,]\d+)?)/.exec(text.replace(/\s/g, ''))
  const digits = match?.[1]?.replace('−', '-').replace(',', '.') ?? ''
  return digits === '' || digits === '-' ? undefined : Number(digits)
}

export function isBetween(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && value >= low && value <= high
}
