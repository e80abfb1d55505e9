/** What a target would cost, and whom. */

import { Answer } from '../../shell/answer.tsx'
import { costWords as w, words } from '../../words/index.ts'
import { showAlly } from './ally.tsx'
import { Cells } from './cells.tsx'
import { Gaps } from './gaps.tsx'
import { chosenIso, priced, refused, shareIssue, wantCost } from './priced.ts'
import { TargetSlider } from './target-slider.tsx'

export function Body() {
  wantCost()
  const answer = priced.value
  const issue = shareIssue.value
  if (issue === undefined) return <p class="empty">{words.computing}</p>
  if (answer === undefined) {
    return <p class="empty">{refused.value === undefined ? w.loading : w.refused(refused.value)}</p>
  }
  const { says } = answer
  const own = chosenIso.value ?? largest(answer.rows)
  return (
    <>
      <Answer
        question={w.question}
        answer={says.answer}
        lead={says.lead}
        onNumber={(number) => showAlly(number, own, answer.target)}
      />
      <TargetSlider issue={issue} answer={answer} />
      <Gaps issue={issue} answer={answer} chosen={own} />
      <Cells answer={answer} />
    </>
  )
}

function largest(rows: readonly { readonly iso3: string; readonly gap: number }[]): string {
  return rows.toSorted((a, b) => b.gap - a.gap)[0]?.iso3 ?? ''
}
