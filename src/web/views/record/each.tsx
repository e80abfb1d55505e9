/** One plain sentence a model, with where the outcomes stood in what it said. */
import { type RecordView, recordModelNote, recordModelSentence } from '../../../report/index.ts'
import { locale } from '../../state/workbench.ts'
import { recordWords as w } from '../../words/index.ts'
import { Histogram } from './histogram.tsx'

export function Each({ view }: { readonly view: RecordView }) {
  const points = view.models.filter((model) => model.points)
  return (
    <section class="figure" aria-labelledby="each-title">
      <header>
        <div>
          <h2 id="each-title">{w.eachTitle}</h2>
          <p class="note">{w.eachNote}</p>
        </div>
      </header>
      <div class="ranges">
        {view.models
          .filter((model) => !model.points)
          .map((model) => (
            <div key={model.id}>
              <h3>
                {model.title} <span class="quiet">{recordModelNote(model, view)}</span>
              </h3>
              <Histogram model={model} />
              <p>{recordModelSentence(model, locale.value)}</p>
            </div>
          ))}
      </div>
      <h3 class="points-title">{w.pointsTitle}</h3>
      <p class="note">{w.pointsNote}</p>
      <ul class="points">
        {points.map((model) => (
          <li key={model.id}>
            <strong>{model.title}.</strong> {recordModelSentence(model, locale.value)}
          </li>
        ))}
      </ul>
    </section>
  )
}
