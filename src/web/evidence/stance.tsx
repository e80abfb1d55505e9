/** What a stance rests on: words, speaker, day, source, how the number came about, and the forecast without it. */
import { explainQuantity, type InputExplanation } from '../../explore/index.ts'
import { actorNames, inputWords, separatorsOf } from '../../report/index.ts'
import { stancesOf } from '../../scenario/index.ts'
import { movedTo } from '../state/moved.ts'
import { allChanges, locale, scenario, view, viewBefore } from '../state/workbench.ts'
import { evidenceWords as w } from '../words/index.ts'
import { Citations } from './citation.tsx'
import { positionOn } from './position.ts'
import { StanceActions } from './stance-actions.tsx'
import { Trace } from './trace.tsx'
import { WithoutIt } from './without-it.tsx'

interface StanceProps {
  readonly actor: string
  readonly issue: string
}

export function Stance({ actor, issue }: StanceProps) {
  const own = positionOn(actor, issue)
  const now = scenario.value
  if (own === undefined || now === undefined) return null
  const input = explainQuantity(now, `stances.${actor}.${issue}.position`)
  const words = inputWords(input, now, separatorsOf(locale.value))
  const title = now.issues.find(({ id }) => id === issue)?.title
  const stance = stancesOf(now).find((each) => each.actor === actor && each.issue === issue)
  const salience = stance?.readings[0]?.salience
  const basis = typeof salience === 'object' && 'basis' in salience ? salience.basis : undefined
  return (
    <>
      <dl class="facts">
        <dt>{w.onIssue}</dt>
        <dd>{title}</dd>
        <dt>{w.restsOn}</dt>
        <dd>{own.basisText}</dd>
        <dt>{w.range}</dt>
        <dd>{own.rangeText}</dd>
        <dt>{w.salience}</dt>
        <dd>{w.ofHundred(own.salienceText, basis === undefined ? undefined : w.basis[basis])}</dd>
        <dt>{w.weight}</dt>
        <dd>{w.weightOf(own.weightText)}</dd>
      </dl>
      {input.citations.length === 0 ? (
        <p class="quiet">{w.noWords}</p>
      ) : (
        <Citations citations={input.citations} scenario={now} />
      )}
      <h3>{w.howTitle}</h3>
      <p>
        {words.how} {words.spread}
      </p>
      {input.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Changed actor={actor} issue={issue} />
      <Refs input={input} />
      <WithoutIt actor={actor} issue={issue} name={actorNames(now).inside(actor)} />
      <Second actor={actor} issue={issue} />
      <StanceActions actor={actor} issue={issue} name={own.name} />
    </>
  )
}

function Changed({ actor, issue }: StanceProps) {
  const path = `stances.${actor}.${issue}`
  const now = positionOn(actor, issue)
  if (Object.hasOwn(allChanges.value, path)) return <p>{w.addedHere}</p>
  const change = allChanges.value[`${path}.position`]
  if (change === undefined) return null
  const was = viewBefore.value?.positions
    .find((each) => each.issue === issue)
    ?.positions.find((each) => each.actor === actor)
  if (was === undefined || now === undefined) return null
  const isMoved = movedTo(change) !== undefined
  return (
    <p>
      {w.changedHere(was.atText)}
      {isMoved && now.low < now.high ? ` ${w.rangeMoved(was.rangeText, now.rangeText)}` : null}
    </p>
  )
}

/** Figures of the ledger that the words point at, traced to their cells. */
function Refs({ input }: { readonly input: InputExplanation }) {
  const refs = input.citations.flatMap(({ evidence }) => evidence.ref ?? [])
  if (refs.length === 0) return null
  return (
    <>
      <h3>{w.trace}</h3>
      {[...new Set(refs)].map((ref) => (
        <Trace key={ref} reference={ref} />
      ))}
    </>
  )
}

function Second({ actor, issue }: StanceProps) {
  const now = scenario.value
  const format = view.value?.issues.find(({ id }) => id === issue)?.format
  const stance = now && stancesOf(now).find((each) => each.actor === actor && each.issue === issue)
  if (stance === undefined || format === undefined) return null
  const readings = stance.readings
  return (
    <>
      <h3>{w.secondTitle}</h3>
      <p>{readings.length === 1 ? w.oneCoder : w.coders(readings.length)}</p>
      {readings.length === 1 ? null : (
        <ul>
          {readings.map(({ coder, position }, i) => (
            <li key={coder ?? i}>
              {w.coder(coder ?? w.coderNumber(i + 1), textOf(position, format.short))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function textOf(position: unknown, short: (x: number) => string): string {
  if (typeof position === 'number') return short(position)
  if (typeof position !== 'object' || position === null) return ''
  const at = { ...position } as { mode?: unknown; value?: unknown; low?: unknown; high?: unknown }
  const one = at.value ?? at.mode
  if (typeof one === 'number') return short(one)
  return typeof at.low === 'number' && typeof at.high === 'number'
    ? `${short(at.low)}–${short(at.high)}`
    : ''
}
