/** The same numbers in order; the one in hand opens in place. */
import { view } from '../../state/workbench.ts'
import { articleWords as w } from '../../words/index.ts'
import { choose, reveal } from './act.ts'
import { Card } from './card.tsx'
import { showDraft } from './draft.tsx'
import { counts, inkOf, type StatementView, selected, statements } from './statements.ts'

export function List() {
  const { accepted, corrected, rejected, open } = counts.value
  const isIdle = accepted + corrected === 0
  return (
    <section class="figure" aria-labelledby="list-title">
      <header>
        <div>
          <h2 id="list-title">{w.readTitle}</h2>
          <p class="note" role="status">
            {w.counts(accepted, corrected, rejected, open)}
          </p>
        </div>
        <div class="controls">
          <button
            type="button"
            class="tool framed"
            disabled={isIdle}
            title={isIdle ? w.draftIdle : undefined}
            onClick={showDraft}
          >
            {w.draft}
          </button>
        </div>
      </header>
      <ol class="statements" aria-label={w.statements}>
        {statements.value.map((each) => (
          <li key={each.statement.id}>
            {selected.value === each.statement.id ? <Card of={each} /> : <Row of={each} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Row({ of }: { readonly of: StatementView }) {
  const { number, says, verdict, group, place } = of
  const { id } = of.statement
  const issue = view.value?.issues.find((each) => each.id === place?.issue)?.title
  return (
    <button
      type="button"
      class="statement-row"
      id={`l-${id}`}
      onClick={() => {
        choose(id)
        reveal('text', id)
        requestAnimationFrame(() => document.getElementById(`l-${id}`)?.focus())
      }}
    >
      <span class="n" style={{ color: inkOf(group) }}>
        {number}
      </span>
      <span>
        {says}
        {issue === undefined ? null : <span class="quiet">{issue}</span>}
      </span>
      <span class={verdict === 'rejected' ? 'state struck' : 'state'}>{w.states[verdict]}</span>
    </button>
  )
}
