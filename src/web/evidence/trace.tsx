/** A figure of the ledger down to its cell. */
import { useEffect, useState } from 'preact/hooks'
import { type FigureTrace, isWebAddress } from '../../report/index.ts'
import { ask } from '../clerk/client.ts'
import { evidenceWords as w } from '../words/index.ts'

export function Trace({ reference }: { readonly reference: string }) {
  const [trace, setTrace] = useState<FigureTrace | null | undefined>(undefined)
  useEffect(() => {
    let isOpen = true
    ask('figure', { ref: reference })
      .then((found) => isOpen && setTrace(found ?? null))
      .catch(() => isOpen && setTrace(null))
    return () => {
      isOpen = false
    }
  }, [reference])
  if (trace === undefined) return <p class="quiet">{w.tracing}</p>
  if (trace === null) return <p>{w.noTrace(reference)}</p>
  return <TraceLines trace={trace} />
}

export function TraceLines({ trace }: { readonly trace: FigureTrace }) {
  const { says, cell, edition, url, prices, notes, later } = trace
  return (
    <div class="trace">
      <p>{says}</p>
      <p class="note">
        <code>{cell}</code>
        <br />
        {isWebAddress(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {edition}
            <span class="unseen"> ({w.opensSource})</span>
          </a>
        ) : (
          edition
        )}
        {prices === undefined ? null : `; ${prices}`}
        {notes.map((note) => `. ${note}`).join('')}
      </p>
      {later.length === 0 ? null : (
        <p class="note">
          {w.laterTitle}: {later.join('; ')}
        </p>
      )}
    </div>
  )
}
