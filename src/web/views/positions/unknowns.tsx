/** Who has no known position on an issue, and the way to give them one: a judgement of the reader’s own. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { IssueView } from '../../../report/index.ts'
import { isBetween, numberIn } from '../../figure/number-field.tsx'
import { change } from '../../state/actions.ts'
import { actorId, notice } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import type { PositionsLayout } from './layout.ts'
import { type UnknownActor, unknownActors } from './rows.ts'

const w = words.positions

interface UnknownsProps {
  readonly issue: IssueView
  readonly layout: PositionsLayout
}

export function Unknowns({ issue, layout }: UnknownsProps) {
  const actors = unknownActors(issue.id)
  if (actors.length === 0) return null
  return (
    <section class="unknowns" aria-label={w.unknownTitle}>
      <h3>{w.unknownTitle}</h3>
      <p class="note">{w.unknownNote}</p>
      <ul>
        {actors.map((actor) => (
          <Unknown key={actor.id} actor={actor} issue={issue} layout={layout} />
        ))}
      </ul>
    </section>
  )
}

function Unknown({ actor, issue, layout }: UnknownsProps & { readonly actor: UnknownActor }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    // The button is there again when the field has gone.
    setTimeout(() => button.current?.focus())
  }
  return (
    <li style={layout.slim ? {} : { gridTemplateColumns: `${layout.scale.left}px 1fr auto` }}>
      <span>{actor.name}</span>
      <span class="quiet">{w.isUnknown}</span>
      {open ? (
        <Field actor={actor} issue={issue} onClose={close} />
      ) : (
        <button
          type="button"
          class="link"
          ref={button}
          aria-label={w.addFor(actor.name)}
          onClick={() => setOpen(true)}
        >
          {w.add}
        </button>
      )}
    </li>
  )
}

interface FieldProps {
  readonly actor: UnknownActor
  readonly issue: IssueView
  readonly onClose: () => void
}

function Field({ actor, issue, onClose }: FieldProps) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const [low, high] = [Math.min(...issue.scale), Math.max(...issue.scale)]
  const value = numberIn(typed)
  const fits = isBetween(value, low, high)
  const { format } = issue
  const take = () => {
    if (value === undefined || !fits) return
    change({ [`stances.${actor.id}.${issue.id}`]: judgementAt(value) })
    actorId.value = actor.id
    notice.value = w.added(actor.name, format.short(value))
    // Its mark is drawn with the forecast; from there on the arrow keys move it.
    focusLater(`mark-${actor.id}`)
  }
  return (
    <span class="adding">
      <input
        class="field"
        ref={input}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={words.positionOf(actor.name)}
        aria-describedby={`hint-${actor.id}`}
        aria-invalid={typed.trim() !== '' && !fits}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') onClose()
          if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
        }}
      />
      <button type="button" class="tool framed" disabled={!fits} onClick={take}>
        {w.add}
      </button>
      <span class="quiet" id={`hint-${actor.id}`}>
        {w.addHint(format.short(low), format.short(high))}
      </span>
    </span>
  )
}

/** How much it cares is as unknown as it was. */
function judgementAt(position: number) {
  return {
    position,
    salience: { low: 0, mode: 0.5, high: 1 },
    basis: 'judgement',
    note: w.addedNote,
  }
}

/** Milliseconds between looks, and looks at most. */
const pause = 50
const mostTries = 400

/** Unless the reader has gone elsewhere meanwhile. */
function focusLater(id: string, tries = 0): void {
  const isFree = document.activeElement === null || document.activeElement === document.body
  const found = document.getElementById(id)
  if (found !== null && (isFree || tries === 0)) {
    found.scrollIntoView({ block: 'center' })
    found.focus()
  } else if (found === null && tries < mostTries) {
    setTimeout(() => focusLater(id, tries + 1), pause)
  }
}
