/** How a number of the forecast came about: the models, their draws, and whose words weigh most. */

import { explainIssue } from '../../explore/index.ts'
import { modelById } from '../../models/index.ts'
import { Heads } from '../figure/heads.tsx'
import { forecast, view } from '../state/workbench.ts'
import { evidenceWords as w } from '../words/index.ts'
import { numbers } from '../words/numbers.ts'
import { positionOn } from './position.ts'
import { showStance } from './show.tsx'

/** Actors that are listed. */
const mostActors = 8

export function Forecasted({ issue }: { readonly issue: string }) {
  const whole = forecast.value
  const shown = view.value
  const own = shown?.issues.find(({ id }) => id === issue)
  if (whole === undefined || shown === undefined || own === undefined) return null
  const { inputs } = explainIssue(whole, issue, (id) => modelById(id).assumes)
  const n = own.rows.filter(({ pool, baseline }) => !pool && !baseline).length
  return (
    <>
      <h3>{w.numberWhat}</h3>
      <p>{own.sentence}</p>
      <h3>{w.numberHow}</h3>
      <p>{w.numberHowText(n, numbers(whole.record.draws, 0))}</p>
      <p>{shown.intervals}</p>
      <h3>{w.eachModel}</h3>
      <div class="table-scroll">
        <table class="tight">
          <Heads of={w.modelHead} />
          <tbody>
            {own.rows.map((row) => (
              <tr key={row.id} class={row.pool ? 'main' : undefined}>
                <th scope="row">{row.title}</th>
                <td>{row.middle}</td>
                <td>{row.range}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{w.heaviest}</h3>
      <p class="quiet">{w.allStances}</p>
      <div class="table-scroll">
        <table class="tight">
          <Heads of={w.actorHead} />
          <tbody>
            {inputs.slice(0, mostActors).map(({ actor }) => {
              const position = actor === undefined ? undefined : positionOn(actor, issue)
              return position === undefined ? null : (
                <tr key={position.actor}>
                  <th scope="row">
                    <button
                      type="button"
                      class="link"
                      onClick={() => showStance(position.actor, issue)}
                    >
                      {position.name}
                    </button>
                  </th>
                  <td>{position.atText}</td>
                  <td>{position.weightText}</td>
                  <td>{position.basisText}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <h3>{w.judgement}</h3>
      <p>{shown.restsOn}</p>
    </>
  )
}
