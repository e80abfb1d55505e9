/** Sealed inputs, what no past case can say, and where the pool was badly wrong. */
import { useState } from 'preact/hooks'
import { farOffSentence, type RecordView, uncoveredSentences } from '../../../report/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { openDrawer } from '../../shell/drawer.tsx'
import { baseline, edited } from '../../state/workbench.ts'
import { day } from '../../words/day.ts'
import { recordWords as w } from '../../words/index.ts'
import { heldBack } from './known.ts'
import { Worst, worstOwn } from './worst.tsx'

export function Cells({ view }: { readonly view: RecordView }) {
  const scenario = baseline.value
  const own = worstOwn(view)
  const [answered, never] = [uncoveredSentences(view), view.worst.length]
  return (
    <div class="cells">
      {scenario === undefined ? null : <Sealed scenario={scenario} />}
      <section class="cell">
        <h2>{w.uncoveredTitle}</h2>
        {answered.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {heldBack.value ? <p class="note">{w.thisOne}</p> : null}
      </section>
      <section class="cell">
        <h2>{w.wrongTitle}</h2>
        <p>{farOffSentence(view)}</p>
        {own === undefined ? null : (
          <p>{w.worstOwn(own.scenario, own.issue, own.said, own.decided)}</p>
        )}
        <button
          type="button"
          class="link act"
          onClick={() => openDrawer(w.wrongTitle, () => <Worst view={view} />, w.worstKind)}
        >
          {w.seeWorst(never)}
        </button>
      </section>
    </div>
  )
}

function Sealed({ scenario }: { readonly scenario: Scenario }) {
  const { asOf, horizon, hash, id } = scenario
  const [holds, setHolds] = useState<boolean | undefined>(undefined)
  const check = async () => {
    const { contentHash } = await import('../../../scenario/index.ts')
    const { hash: sealed, ...inputs } = scenario
    setHolds(contentHash(inputs) === sealed)
  }
  return (
    <section class="cell">
      <h2>{w.sealedTitle}</h2>
      <p>
        {w.sealed(day(asOf), horizon === undefined ? 0 : daysBetween(asOf, horizon))}{' '}
        {edited.value ? w.sealEdited : null}
      </p>
      <p>
        {w.seal}{' '}
        <code class="seal" title={hash}>
          {hash.slice(0, 4)} {hash.slice(4, 8)} … {hash.slice(-4)}
        </code>
      </p>
      <button type="button" class="link act" onClick={() => void check()}>
        {w.checkSeal}
      </button>
      <p role="status">{holds === undefined ? '' : holds ? w.sealHolds : w.sealBroken}</p>
      <p class="note">
        {w.onAnyMachine} <code>entente check scenarios/{id} --json</code>
      </p>
    </section>
  )
}

/** Whole days from one day to a later one. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
