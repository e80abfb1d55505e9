/** The forecast: the answer, its picture, and what follows from it. */

import { showFigure } from '../../evidence/index.ts'
import { Answer } from '../../shell/answer.tsx'
import { Progress } from '../../shell/progress.tsx'
import { issueIndex, view } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import { Cells } from './cells.tsx'
import { Outcome } from './outcome.tsx'
import { answerOf } from './says.ts'

export function Body() {
  const shown = view.value
  const issue = shown?.issues[issueIndex.value]
  if (shown === undefined || issue === undefined) {
    return <p class="empty">{words.computing}</p>
  }
  const { question, answer, lead } = answerOf(shown, issueIndex.value)
  return (
    <>
      <Answer
        question={question}
        answer={answer}
        lead={lead}
        onNumber={(number) => showFigure(number, issue.id)}
      />
      <Outcome issue={issue} positions={shown.positions[issueIndex.value]} />
      <Progress />
      <Cells view={shown} issue={issue} />
    </>
  )
}
