/** On paper: what the drawer would say of the numbers of the view, as numbered notes. */
import type { ComponentChildren } from 'preact'
import { type Citation, explainQuantity } from '../../explore/index.ts'
import {
  citationWords,
  type FigureTrace,
  isWebAddress,
  type PositionView,
} from '../../report/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { notedPositions } from '../state/notes.ts'
import { issue, scenario, viewId } from '../state/workbench.ts'
import { evidenceWords as w } from '../words/index.ts'

/** Views whose numbers are positions. */
const ofPositions = ['forecast', 'positions']

/** @param traces of the figures of the ledger in view */
export function Endnotes({ traces }: { readonly traces: readonly FigureTrace[] }) {
  const now = scenario.value
  const own = issue.value
  if (now === undefined || own === undefined) return null
  if (ofPositions.includes(viewId.value)) {
    return (
      <Sheet note={w.notesOf(own.title)}>
        {notedPositions(own.id).map((position) => (
          <Stance key={position.actor} position={position} issue={own.id} scenario={now} />
        ))}
      </Sheet>
    )
  }
  if (viewId.value !== 'cost' || traces.length === 0) return null
  return (
    <Sheet>
      {traces.map((trace) => (
        <Figure key={trace.cell} trace={trace} />
      ))}
    </Sheet>
  )
}

interface SheetProps {
  readonly note?: string
  readonly children: ComponentChildren
}

function Sheet({ note, children }: SheetProps) {
  return (
    <section class="endnotes" aria-labelledby="endnotes-title">
      <h2 id="endnotes-title">{w.notesTitle}</h2>
      {note === undefined ? null : <p class="note">{note}</p>}
      <ol>{children}</ol>
    </section>
  )
}

interface StanceProps {
  readonly position: PositionView
  readonly issue: string
  readonly scenario: Scenario
}

function Stance({ position, issue: id, scenario: now }: StanceProps) {
  const { actor, name, atText, rangeText, basisText, salienceText, weightText } = position
  const { citations, notes } = explainQuantity(now, `stances.${actor}.${id}.position`)
  return (
    <li>
      <strong>{name}</strong> {w.noteRange(atText, rangeText, basisText)}{' '}
      {w.noteWeighs(salienceText, weightText)}
      {citations.map((citation) => (
        <Cited key={citation.evidence.id} citation={citation} scenario={now} />
      ))}
      {notes.map((note) => (
        <span key={note}> {note}</span>
      ))}
    </li>
  )
}

function Cited({
  citation,
  scenario: now,
}: {
  readonly citation: Citation
  readonly scenario: Scenario
}) {
  const { words, quoted, who, where, url, note } = citationWords(citation, now)
  return (
    <span>
      {' '}
      {quoted ? `“${words}”` : words} {who}.{where === undefined ? '' : ` ${where}.`}
      {url !== undefined && isWebAddress(url) ? <span class="address"> {url}</span> : null}
      {note === undefined ? '' : ` ${note}`}
    </span>
  )
}

function Figure({ trace }: { readonly trace: FigureTrace }) {
  const { says, cell, edition, url, prices, notes } = trace
  return (
    <li>
      {says} <code>{cell}</code>. {edition}
      {prices === undefined ? '' : `; ${prices}`}
      {notes.map((note) => `. ${note}`).join('')}.
      {isWebAddress(url) ? <span class="address"> {url}</span> : null}
    </li>
  )
}
