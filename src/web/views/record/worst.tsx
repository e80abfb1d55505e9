/** The largest misses, worst first, for whoever asks. */

import { farOffSentence, type RecordView, recordModelSentence } from '../../../report/index.ts'
import { Heads } from '../../figure/heads.tsx'
import { openDrawer } from '../../shell/drawer.tsx'
import { locale } from '../../state/workbench.ts'
import { day } from '../../words/day.ts'
import { recordWords as w, words } from '../../words/index.ts'
import { numbers } from '../../words/numbers.ts'

export function Worst({ view }: { readonly view: RecordView }) {
  return (
    <>
      <p>{farOffSentence(view)}</p>
      <p class="note">{w.worstNote}</p>
      <div class="table-scroll">
        <table class="tight">
          <Heads of={w.worstHeads} />
          <tbody>
            {view.worst.map(({ title, decided, said, mean, crps }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{numbers(decided, 0)}</td>
                <td>{numbers(said, 0)}</td>
                <td>{numbers(mean, 0)}</td>
                <td>{numbers(crps, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Scenarios view={view} />
    </>
  )
}

function Scenarios({ view }: { readonly view: RecordView }) {
  if (view.scenarios.length === 0) return null
  return (
    <>
      <h3>{w.scenariosTitle}</h3>
      <p class="note">{w.scenariosNote}</p>
      {view.scenarios.map(({ id, title, asOf, issues }) => (
        <div class="table-scroll" key={id}>
          <table class="tight">
            <caption>
              {title}, {words.asOf(day(asOf))}
            </caption>
            <Heads of={w.scenarioHeads} />
            <tbody>
              {issues
                .toSorted((a, b) => b.crps - a.crps)
                .map((issue) => (
                  <tr key={issue.title}>
                    <th scope="row">{issue.title}</th>
                    <td>{issue.said}</td>
                    <td>{issue.decided}</td>
                    <td>{issue.inside ? w.held : w.missed}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  )
}

/** The largest miss among the project’s own scenarios. */
export function worstOwn(view: RecordView):
  | {
      readonly scenario: string
      readonly issue: string
      readonly said: string
      readonly decided: string
    }
  | undefined {
  const [worst] = view.scenarios
    .flatMap(({ title, issues }) => issues.map((issue) => ({ scenario: title, ...issue })))
    .toSorted((a, b) => b.crps - a.crps)
  return worst === undefined ? undefined : { ...worst, issue: worst.title }
}

/** What stands behind a number of the answer: the models by name, each in its sentence. */
export function showFigureOf(view: RecordView, number: string): void {
  openDrawer(
    number,
    () => (
      <>
        <p>{w.source(view.dataset, view.issues, view.negotiations, view.seed)}</p>
        {view.models.map((model) => (
          <p key={model.id}>
            <strong>{model.title}.</strong> {recordModelSentence(model, locale.value)}
          </p>
        ))}
      </>
    ),
    w.worstKind,
  )
}
