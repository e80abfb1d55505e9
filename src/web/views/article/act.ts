/** What a person does with statements: chooses, accepts, corrects, rejects. */
import type { Decided } from '../../../scenario/index.ts'
import { decide } from '../../state/article.ts'
import { correcting, type StatementView, selected, statements, type Verdict } from './statements.ts'

export function choose(id: string | undefined): void {
  if (selected.value !== id) correcting.value = false
  selected.value = id
}

/** Brings the other side of a statement into sight: the text from the list, the list from the text. */
export function reveal(side: 'text' | 'list', id: string): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(`${side === 'text' ? 't' : 'l'}-${id}`)
    if (place === null) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  })
}

export function own(): StatementView | undefined {
  return statements.value.find(({ statement }) => statement.id === selected.value)
}

export function setVerdict(of: StatementView, verdict: Exclude<Verdict, 'corrected'>): void {
  const { speaker, text } = of.statement
  decide(of.hash, verdict === 'open' ? undefined : { statement: of.hash, verdict, speaker, text })
  correcting.value = false
}

export function correct(of: StatementView, correction: NonNullable<Decided['corrected']>): void {
  const { speaker, text } = of.statement
  decide(of.hash, {
    statement: of.hash,
    verdict: 'corrected',
    speaker,
    text,
    corrected: correction,
  })
  correcting.value = false
}

/** One statement on or back; the first where none is in hand. */
export function step(by: 1 | -1): void {
  const all = statements.value
  const at = all.findIndex(({ statement }) => statement.id === selected.value)
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]
  if (next === undefined) return
  const { id } = next.statement
  choose(id)
  reveal('text', id)
  reveal('list', id)
  requestAnimationFrame(() => document.getElementById(`l-${id}`)?.focus({ preventScroll: true }))
}

/** J and K, A, C and R, wherever nobody is typing. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const { target } = event
  if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null) {
    return
  }
  const of = own()
  switch (event.key.toLowerCase()) {
    case 'j':
      step(1)
      break
    case 'k':
      step(-1)
      break
    case 'a':
      if (of !== undefined) setVerdict(of, 'accepted')
      break
    case 'r':
      if (of !== undefined) setVerdict(of, 'rejected')
      break
    case 'c':
      if (of !== undefined) correcting.value = true
      break
    default:
      return
  }
  event.preventDefault()
}
