/** The article’s figures, and what the picture leaves out. */
import { useEffect, useState } from 'preact/hooks'
import type { CostAnswer, FactView } from '../../clerk/calls.ts'
import { ask } from '../../clerk/client.ts'
import { Sentence } from '../../shell/sentence.tsx'
import { article, wantArticle } from '../../state/article.ts'
import { baseline } from '../../state/workbench.ts'
import { costWords as w } from '../../words/index.ts'
import { measure } from './measure.ts'

export function Cells({ answer }: { readonly answer: CostAnswer }) {
  const [, sum] = answer.by === undefined ? [] : answer.sentences
  return (
    <div class="cells">
      <Facts />
      <section class="cell half">
        <h2>{w.leftOutTitle}</h2>
        <p>
          {w.leftOut(answer.year)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              measure.value = 'sum'
            }}
          >
            {w.seeGrowth}
          </button>
          . {w.leftOutMore}
        </p>
        {sum === undefined ? null : (
          <p>
            <Sentence text={sum} />
          </p>
        )}
      </section>
    </div>
  )
}

function Facts() {
  wantArticle()
  const own = article.value
  const day = baseline.value?.asOf
  const [facts, setFacts] = useState<readonly FactView[] | undefined>(undefined)
  useEffect(() => {
    if (own === undefined || own === null || day === undefined) return
    let isOpen = true
    const date = own.published ?? day
    ask('facts', { text: own.text, reading: own.reading, date })
      .then((found) => isOpen && setFacts(found))
      .catch(() => isOpen && setFacts([]))
    return () => {
      isOpen = false
    }
  }, [own, day])
  if (own === null) return null
  return (
    <section class="cell half">
      <h2>{w.factTitle}</h2>
      {facts === undefined ? (
        <p class="quiet">{w.factLoading}</p>
      ) : facts.length === 0 ? (
        <p>{w.factNone}</p>
      ) : (
        facts.map(({ text, says, more }) => (
          <div key={text}>
            <blockquote class="claim">{text}</blockquote>
            <p>
              {says} {more}
            </p>
          </div>
        ))
      )}
    </section>
  )
}
