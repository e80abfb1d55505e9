/**
 * Puts the page on paper: before it is printed the sheet takes the width of A4, every picture is drawn
 * for it, and notes are set behind the view. Loaded once the first forecast stands.
 */
import { effect } from '@preact/signals'
import { options, render } from 'preact'
import type { FigureTrace } from '../../report/index.ts'
import { ask } from '../clerk/client.ts'
import { Endnotes } from '../evidence/endnotes.tsx'
import { measureAll, onPaper } from '../figure/paper.ts'
import { baseline, viewId } from '../state/workbench.ts'
import { chosenIso, priced } from '../views/cost/priced.ts'

let traces: readonly FigureTrace[] = []

/** Held on to: a query that nobody holds may be collected together with its listener. */
let print: MediaQueryList | undefined

export function listenToPaper(): void {
  if (print !== undefined) return
  const place = document.createElement('div')
  document.querySelector('main')?.append(place)
  addEventListener('beforeprint', () => put(place, true))
  addEventListener('afterprint', () => put(place, false))
  print = matchMedia('print')
  print.addEventListener('change', ({ matches }) => put(place, matches))
  if (print.matches) put(place, true)
  effect(prepare)
}

/** Paper does not wait for workers: what they know of the view is asked for before. */
function prepare(): void {
  const answer = priced.value
  const asOf = baseline.value?.asOf
  if (viewId.value !== 'cost' || answer === undefined || asOf === undefined) return
  const iso3 = chosenIso.value ?? answer.rows.toSorted((a, b) => b.gap - a.gap)[0]?.iso3
  if (iso3 === undefined) return
  ask('cells', { asOf, iso3, target: answer.target })
    .then((found) => {
      traces = found
    })
    .catch(() => {
      traces = []
    })
}

function put(place: HTMLElement, isOn: boolean): void {
  if (isOn === onPaper.value) return
  document.documentElement.toggleAttribute('data-paper', isOn)
  atOnce(() => {
    onPaper.value = isOn
    measureAll()
  })
  render(isOn ? <Endnotes traces={traces} /> : null, place)
}

/** Renders while it runs: the browser prints what stands when it returns. */
function atOnce(change: () => void): void {
  const usual = options.debounceRendering
  options.debounceRendering = (rerender) => rerender()
  change()
  if (usual === undefined) delete options.debounceRendering
  else options.debounceRendering = usual
}
