/** Deals, exits and whose consent binds, in sentences. */
import type { Forecast } from '../../ensemble/index.ts'
import type { ActorNames } from '../actor-names.ts'
import { capitalised, inHundred, list, numberWord, percent, runs, runsThat } from '../format.ts'
import type { Voice } from './voice.ts'

export interface ExitView {
  readonly actor: string
  readonly name: string
  /** Chance that it leaves if everything stays, and with the package; means over the models that know. */
  readonly atStatusQuo: number
  readonly withPackage: number
  readonly atStatusQuoText: string
  readonly withPackageText: string
  readonly sentence: string
  /** “by the one model that weighs exits”; undefined where all that count do. */
  readonly by: string | undefined
}

export interface BindingView {
  readonly actor: string
  readonly name: string
  readonly share: number
  readonly text: string
}

/** How many runs end in a deal, and where fewest do. */
export function agreementSentence({ agreement, members }: Voice): string {
  const all = `${capitalised(runsThat(agreement, 'end'))} in a deal`
  const least = members.toSorted((a, b) => a.agreement - b.agreement)[0]
  if (least === undefined || members.length < 2 || agreement - least.agreement < 0.05) {
    return `${all}.`
  }
  return `${all}, fewest in ${least.title}: ${inHundred(least.agreement)}.`
}

const knowExits = ({ models }: Forecast) =>
  models.filter(({ exits }) => Object.keys(exits).length > 0)

/** Which models the chances of an exit come from, and what an exit does to a deal. */
export function exitNote(forecast: Forecast, { members }: Voice): string | undefined {
  const knowing = knowExits(forecast)
  if (knowing.length === 0) return undefined
  const titles = list(knowing.map(({ title }) => title))
  const only =
    knowing.length < members.length
      ? `Only ${titles} ${knowing.length === 1 ? 'weighs' : 'weigh'} exits. `
      : ''
  return `${only}An exit leaves the deal in force for the rest.`
}

export function exitViews(
  forecast: Forecast,
  names: ActorNames,
  { members }: Voice,
): readonly ExitView[] {
  const knowing = knowExits(forecast)
  const n = knowing.length
  const who = n === 1 ? 'the one model that weighs' : `${numberWord(n)} models that weigh`
  const by = n < members.length ? `by ${who} exits` : undefined
  const leavers = [...new Set(knowing.flatMap(({ exits }) => Object.keys(exits)))]
  return leavers.map((actor) => {
    const withPackage =
      forecast.pool.exits[actor] ?? meanOf(knowing.map(({ exits }) => exits[actor]))
    const atStatusQuo = meanOf(knowing.map(({ exitsAtStatusQuo }) => exitsAtStatusQuo[actor]))
    return {
      actor,
      name: names.label(actor),
      atStatusQuo,
      withPackage,
      atStatusQuoText: percent(atStatusQuo),
      withPackageText: percent(withPackage),
      sentence: exitSentence(names.start(actor), atStatusQuo, withPackage),
      by,
    }
  })
}

function exitSentence(name: string, atStatusQuo: number, withPackage: number): string {
  const before = inHundred(atStatusQuo)
  const after = inHundred(withPackage)
  if (before === after)
    return `${name} leaves in ${runs(withPackage)}, with the package or without it.`
  return `${name} leaves in ${runs(atStatusQuo)} if nothing changes, ${after} with the package.`
}

/** Actors by the share of runs in which their consent is the hardest to keep, largest first. */
export function bindingViews(forecast: Forecast, names: ActorNames): readonly BindingView[] {
  const knowing = forecast.models.filter(({ binding }) => Object.keys(binding).length > 0)
  const actors = [...new Set(knowing.flatMap(({ binding }) => Object.keys(binding)))]
  return actors
    .map((actor) => {
      const share = meanOf(knowing.map(({ binding }) => binding[actor] ?? 0))
      return { actor, name: names.label(actor), share, text: percent(share) }
    })
    .toSorted((a, b) => b.share - a.share)
}

/** “Hungary’s consent is the hardest to keep in 74 runs in 100; next are Slovakia (7) and Spain (6).” */
export function bindingSentence(
  views: readonly BindingView[],
  names: ActorNames,
): string | undefined {
  const [first, ...others] = views
  if (first === undefined) return undefined
  const next = others.slice(0, 2).filter(({ share }) => share >= 0.005)
  const said = next.map(({ actor, share }) => `${names.inside(actor)} (${inHundred(share)})`)
  const tail = said.length === 0 ? '' : `; next ${said.length > 1 ? 'are' : 'is'} ${list(said)}`
  return `${names.owner(first.actor)} consent is the hardest to keep in ${runs(first.share)}${tail}.`
}

function meanOf(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined)
  return known.reduce((sum, value) => sum + value, 0) / known.length
}
