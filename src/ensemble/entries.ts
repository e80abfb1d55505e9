/**
 * Which models run on a scenario, with which options and on how many draws. A model that cannot say
 * anything is skipped with a sentence.
 */
import { modelById, models as registry, resolveOptions, unmetNeed } from '../models/index.ts'
import type { Compiled } from './compile.ts'
import { checkModelOptions, optionsFor } from './model-options.ts'

/** One model with its options, as a job runs it. Plain data: it crosses threads. */
export interface Entry {
  /** The model's id; `<model>/<contrast>` for a contrast. */
  readonly key: string
  readonly model: string
  readonly options: Readonly<Record<string, unknown>>
  /** Runs on draws 0 … draws − 1. */
  readonly draws: number
}

export interface Selection {
  readonly entries: readonly Entry[]
  /** The same models under one other assumption, on a few draws. */
  readonly contrasts: readonly Entry[]
  /** Sentences, by model. */
  readonly skipped: Readonly<Record<string, string>>
}

export interface SelectionRequest {
  /** Ids; every registered model when left out. */
  readonly models?: readonly string[]
  /** Options by model id; they stand above those that the scenario sets. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly draws: number
  /** Draws of a model that declares itself slow, and of a contrast. */
  readonly slowDraws?: number
  /** False leaves the contrasts out. */
  readonly contrasts?: boolean
}

/** Draws of slow models and of contrasts, where the caller does not say. */
export const defaultSlowDraws = 500

/**
 * @throws UnknownModelError, OptionError, ModelOptionsError
 */
export function selectModels({ scenario, shape }: Compiled, request: SelectionRequest): Selection {
  checkModelOptions(scenario)
  const { draws, slowDraws = defaultSlowDraws } = request
  const chosen =
    request.models === undefined ? registry : [...new Set(request.models)].map(modelById)
  for (const id of Object.keys(request.options ?? {})) modelById(id)
  const entries: Entry[] = []
  const contrasts: Entry[] = []
  const skipped: Record<string, string> = {}
  for (const model of chosen) {
    const options = optionsFor(scenario, model, request.options?.[model.id])
    const unmet = unmetNeed(model, shape)
    if (unmet !== undefined) {
      skipped[model.id] = `${model.title} does not run here: it ${unmet}.`
      continue
    }
    const few = Math.min(draws, slowDraws)
    entries.push({ key: model.id, model: model.id, options, draws: model.slow ? few : draws })
    for (const contrast of request.contrasts === false ? [] : (model.contrasts ?? [])) {
      const other = resolveOptions(model.id, model.options, { ...options, ...contrast.options })
      const same = Object.keys(other).every((name) => other[name] === options[name])
      if (same || !contrast.applies(shape)) continue
      const key = `${model.id}/${contrast.id}`
      contrasts.push({ key, model: model.id, options: other, draws: few })
    }
  }
  return { entries, contrasts, skipped }
}
