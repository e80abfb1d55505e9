/** Question, answer and lead: what a view says before it shows anything. */
import { useEffect, useState } from 'preact/hooks'
import { moving } from '../state/workbench.ts'
import { Sentence } from './sentence.tsx'

/** Milliseconds after which a finger counts as at rest. */
const atRest = 250

interface AnswerProps {
  readonly question: string
  readonly answer: string
  readonly lead: string
  /** Opens what stands behind a number. */
  readonly onNumber?: ((number: string) => void) | undefined
}

/** The heading changes when the finger rests, and is announced then, once. */
export function Answer({ question, answer, lead, onNumber }: AnswerProps) {
  const said = useRested(answer)
  const led = useRested(lead)
  return (
    <div class="says">
      <p class="question">{question}</p>
      <h1 class="answer" id="answer" tabIndex={-1}>
        <Sentence text={said} onNumber={onNumber} />
      </h1>
      {led === '' ? null : (
        <p class="lead">
          <Sentence text={led} onNumber={onNumber} />
        </p>
      )}
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

function useRested(text: string): string {
  const [said, setSaid] = useState(text)
  const isMoving = moving.value !== undefined
  useEffect(() => {
    if (!isMoving) {
      setSaid(text)
      return
    }
    const timer = setTimeout(() => setSaid(text), atRest)
    return () => clearTimeout(timer)
  }, [text, isMoving])
  return isMoving ? said : text
}
