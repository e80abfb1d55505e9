/** What follows from the forecast: one question a cell. */
import type { ForecastView, IssueView } from '../../../report/index.ts'
import { addressOf } from '../../state/route.ts'
import { words } from '../../words/index.ts'
import { Bars } from './bars.tsx'
import { Judgement } from './judgement.tsx'
import { OneActor } from './one-actor.tsx'
import { WhyDisagree } from './why.tsx'

const w = words.forecast

interface CellsProps {
  readonly view: ForecastView
  readonly issue: IssueView
}

export function Cells({ view, issue }: CellsProps) {
  const { exits, binding, binds, agreement, exitNote, contrasts, warnings } = view
  const [first] = exits
  return (
    <div class="cells">
      <OneActor issue={issue} />
      <section class="cell">
        <h2>{w.whoBlocks}</h2>
        <p>{[agreement, binds].filter((each) => each !== undefined).join(' ')}</p>
        <Bars
          bars={binding.slice(0, 5).map(({ name, share, text }, i) => ({
            name,
            share,
            text,
            main: i === 0,
          }))}
          alt={binds ?? agreement}
        />
      </section>
      <Judgement view={view} issue={issue} />
      {first === undefined ? null : (
        <section class="cell half">
          <h2>{w.whoLeaves}</h2>
          {exits.map(({ sentence, actor }) => (
            <p key={actor}>{sentence}</p>
          ))}
          <p class="note">{exitNote}</p>
        </section>
      )}
      {contrasts.length === 0 ? null : (
        <section class="cell half">
          <h2>{w.otherwise}</h2>
          {contrasts.map((each) => (
            <p class="note" key={each}>
              {each}
            </p>
          ))}
        </section>
      )}
      <WhyDisagree issue={issue} />
      <section class="cell half">
        <h2>{w.believe}</h2>
        <p>{view.intervals}</p>
        <p class="act">
          <a class="link" href={addressOf({ view: 'record' })}>
            {w.seeRecord}
          </a>
        </p>
      </section>
      <section class="cell wide">
        <h2>{w.beforeTrust}</h2>
        <ul class="two">
          {warnings.map((each) => (
            <li class="note" key={each}>
              {each}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
