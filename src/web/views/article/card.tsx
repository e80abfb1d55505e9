/** The statement in hand: its exact words, what was read from them, and the decision. */
import { stanceWord, statedNumber, surname } from '../../../report/index.ts'
import { view } from '../../state/workbench.ts'
import { articleWords as w } from '../../words/index.ts'
import { setVerdict } from './act.ts'
import { Correction } from './correction.tsx'
import { PlaceOnScale } from './place.tsx'
import { correcting, inkOf, type StatementView } from './statements.ts'

export function Card({ of }: { readonly of: StatementView }) {
  const { number, statement, verdict, group, place } = of
  const { speaker, stance, text, kind, cue, onBehalfOf, numbers, condition, date } = statement
  const issue = view.value?.issues.find(({ id }) => id === place?.issue)
  return (
    <div class="card" id={`l-${statement.id}`} tabIndex={-1} style={{ '--own': inkOf(group) }}>
      <div class="card-top">
        <strong>
          {number} · {surname(speaker)} {stanceWord(stance, speaker)}
        </strong>
        <span class="state">{w.states[verdict]}</span>
      </div>
      <blockquote>{kind === 'direct' ? `“${text}”` : text}</blockquote>
      <dl class="facts">
        <dt>{w.speaker}</dt>
        <dd>{speaker}</dd>
        <dt>{w.onBehalf}</dt>
        <dd>{onBehalfOf ?? w.notSaid}</dd>
        <dt>{w.issue}</dt>
        <dd>{issue?.title ?? place?.says ?? w.noIssue}</dd>
        {numbers.length === 0 && (issue === undefined || place === undefined) ? null : (
          <>
            <dt>{w.position}</dt>
            <dd>
              {numbers.length === 0 ? (
                place?.says
              ) : (
                <>
                  <strong>{numbers.map(statedNumber).join(', ')}</strong>{' '}
                  <span class="quiet">{w.from(phraseOf(text, numbers[0]?.value))}</span>
                </>
              )}
            </dd>
          </>
        )}
        <dt>{w.kind}</dt>
        <dd>{w.cue(w.kinds[kind], cue)}</dd>
        {condition === null ? null : (
          <>
            <dt>{w.condition}</dt>
            <dd>{condition}</dd>
          </>
        )}
        {date === null ? null : (
          <>
            <dt>{w.date}</dt>
            <dd>{date}</dd>
          </>
        )}
      </dl>
      {issue === undefined || numbers.length === 0 ? null : (
        <PlaceOnScale issue={issue} numbers={numbers} group={group} />
      )}
      {correcting.value ? (
        <Correction of={of} />
      ) : (
        <div class="controls">
          {verdict === 'open' ? (
            <button type="button" class="tool main" onClick={() => setVerdict(of, 'accepted')}>
              {w.accept}
            </button>
          ) : (
            <button type="button" class="tool framed" onClick={() => setVerdict(of, 'open')}>
              {w.undo}
            </button>
          )}
          <button
            type="button"
            class="tool framed"
            onClick={() => {
              correcting.value = true
            }}
          >
            {w.correct}
          </button>
          {verdict === 'rejected' ? null : (
            <button type="button" class="tool framed" onClick={() => setVerdict(of, 'rejected')}>
              {w.reject}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** The words around the number, as they stand. */
function phraseOf(text: string, value: number | undefined): string {
  const words = text.split(/\s+/)
  const at = words.findIndex((word) => value !== undefined && word.includes(String(value)))
  if (at < 0) return text.length <= 60 ? text : `${text.slice(0, 57)}…`
  return words.slice(Math.max(0, at - 2), at + 3).join(' ')
}
