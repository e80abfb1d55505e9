/** The cells behind one ally’s gap. */
import { useEffect, useState } from 'preact/hooks'
import type { FigureTrace } from '../../../report/index.ts'
import { ask } from '../../clerk/client.ts'
import { TraceLines } from '../../evidence/trace.tsx'
import { openDrawer } from '../../shell/drawer.tsx'
import { baseline } from '../../state/workbench.ts'
import { evidenceWords, costWords as w } from '../../words/index.ts'
import { priced } from './priced.ts'

export function showAlly(title: string, iso3: string, target: number): void {
  openDrawer(title, () => <Ally iso3={iso3} target={target} />, w.kind)
}

function Ally({ iso3, target }: { readonly iso3: string; readonly target: number }) {
  const [traces, setTraces] = useState<readonly FigureTrace[] | undefined>(undefined)
  const asOf = baseline.value?.asOf ?? ''
  useEffect(() => {
    let isOpen = true
    ask('cells', { asOf, iso3, target })
      .then((found) => isOpen && setTraces(found))
      .catch(() => isOpen && setTraces([]))
    return () => {
      isOpen = false
    }
  }, [asOf, iso3, target])
  const answer = priced.value
  const name = answer?.rows.find((row) => row.iso3 === iso3)?.name ?? iso3
  return (
    <>
      {answer?.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h3>{w.cellsOf(name)}</h3>
      <p class="quiet">{w.gapIs}</p>
      {traces === undefined ? (
        <p class="quiet">{evidenceWords.tracing}</p>
      ) : (
        traces.map((trace) => <TraceLines key={trace.cell} trace={trace} />)
      )}
    </>
  )
}
