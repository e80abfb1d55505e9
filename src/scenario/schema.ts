/**
 * The scenario file, version 1: the one place where its shape is written.
 * Types are inferred from it (`scenario.ts`), the JSON Schema for editors is generated from it
 * (`json-schema.ts`), and reading validates with it (`read.ts`). Rules that span several entries
 * (an id that must exist, a position inside its scale) stand in `rules.ts`.
 *
 * Units are natural everywhere; the engine normalises.
 */
import { z } from 'zod'

/** Prototype keys would let a hostile file reach object internals. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
  .max(80)
  .refine((id) => !forbiddenKeys.has(id), 'an id that is not a prototype key')

/** Path of a file, relative to the scenario and never above its folder. */
const pathSchema = z
  .string()
  .min(1)
  .max(200)
  .refine(isBelow, 'a path below the folder of the scenario')

function isBelow(path: string): boolean {
  return !/[:\\]/.test(path) && path.split('/').every((part) => part !== '' && part !== '..')
}

/** A calendar day; stays a string, so that no time zone can move it. */
export const daySchema = z.iso.date()

const text = z.string().min(1).max(10_000)
const number = z.number()

export const basisSchema = z.enum(['documented', 'data', 'judgement'])

/** What every quantity in object form may carry along. */
const provenance = {
  basis: basisSchema.optional(),
  evidence: z.array(idSchema).optional(),
  note: text.optional(),
}

const pertSchema = z.strictObject({
  low: number,
  mode: number,
  high: number,
  distribution: z.enum(['pert', 'triangular', 'uniform']).optional(),
  ...provenance,
})

const percentilesSchema = z.strictObject({ p10: number, p50: number, p90: number, ...provenance })

const valueSchema = z.strictObject({ value: number, ...provenance })

/** `ledger:<series>/<iso3>/<year>[@<edition>]`, resolved by the function that `readScenario` is given. */
const reference = z
  .string()
  .regex(
    /^ledger:[a-z0-9_]+\/[A-Z]{3}\/\d{4}(?:@[A-Za-z0-9-]+)?$/,
    'ledger:<series>/<ISO3>/<year>, then @<edition> if you like',
  )

const refSchema = z.strictObject({ ref: reference, ...provenance })

export const quantitySchema = z.union([
  number,
  pertSchema,
  percentilesSchema,
  valueSchema,
  refSchema,
])

/** The keys that make a mapping a quantity; an actor of such a name can have no quantity of its own. */
export const quantityKeys: ReadonlySet<string> = new Set([
  'low',
  'mode',
  'high',
  'distribution',
  'p10',
  'p50',
  'p90',
  'value',
  'ref',
])

/** One quantity for all, or one for each actor with `all` for the rest. */
const perActorSchema = z.union([
  quantitySchema,
  z.record(
    idSchema.refine((id) => !quantityKeys.has(id), 'an actor, not a part of a quantity'),
    quantitySchema,
  ),
])

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: text,
  publisher: text.optional(),
  date: daySchema,
  url: z.url({ protocol: /^https?$/ }).optional(),
  text: pathSchema.optional(),
  retrieved: daySchema.optional(),
  licence: text.optional(),
  note: text.optional(),
})

const evidenceSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  speaker: text.optional(),
  quote: text.optional(),
  figure: text.optional(),
  /** A figure of the ledger, instead of one in words. */
  ref: reference.optional(),
  date: daySchema,
  note: text.optional(),
})

const groupSchema = z.strictObject({ id: idSchema, title: text })

const actorSchema = z.strictObject({
  id: idSchema,
  name: text,
  kind: z.enum(['state', 'person', 'body', 'group']),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .optional(),
  groups: z.array(idSchema).optional(),
  capability: quantitySchema,
  blockCost: quantitySchema.optional(),
  note: text.optional(),
})

const issueSchema = z.strictObject({
  id: idSchema,
  title: text,
  question: text.optional(),
  unit: text,
  scale: z.tuple([number, number]),
  /** Either `at` or a figure of the ledger. */
  marks: z
    .array(z.strictObject({ at: number.optional(), ref: reference.optional(), label: text }))
    .optional(),
  statusQuo: number,
  statusQuoKnown: z.boolean().optional(),
  dependsOn: idSchema.optional(),
  integer: z.boolean().optional(),
  note: text.optional(),
})

const stanceSchema = z.strictObject({
  actor: idSchema,
  issue: idSchema,
  position: quantitySchema,
  salience: quantitySchema,
  capability: quantitySchema.optional(),
  redLine: z.strictObject({ min: number.optional(), max: number.optional() }).optional(),
  basis: basisSchema,
  evidence: z.array(idSchema).optional(),
  coder: text.optional(),
  note: text.optional(),
})

const exitSchema = z.strictObject({
  actor: idSchema,
  gain: quantitySchema,
  harm: perActorSchema,
  onExit: z.record(idSchema, number).optional(),
  exitIssue: idSchema.optional(),
  evidence: z.array(idSchema).optional(),
  note: text.optional(),
})

const decisionSchema = z.strictObject({
  rule: z.enum(['consensus', 'unanimity', 'majority', 'qualified', 'weighted']),
  blockCost: perActorSchema.optional(),
  bargainingWeights: z.enum(['equal', 'sqrt', 'capability']).optional(),
  voters: z.array(idSchema).min(1).optional(),
  weights: z.record(idSchema, z.record(idSchema, number.nonnegative())).optional(),
  quota: z
    .array(z.strictObject({ of: idSchema, share: number.positive().max(1) }))
    .min(1)
    .optional(),
  agendaSetter: idSchema.optional(),
  exits: z.array(exitSchema).optional(),
  evidence: z.array(idSchema).optional(),
  note: text.optional(),
})

const correlationSchema = z.strictObject({
  between: z.tuple([text, text]),
  rho: number.gt(-1).lt(1),
  note: text.optional(),
})

const leverSchema = z.strictObject({
  id: idSchema,
  title: text,
  moves: z
    .array(
      z.strictObject({
        actor: idSchema,
        issue: idSchema,
        position: number.optional(),
        salience: number.optional(),
      }),
    )
    .min(1),
  cost: number.nonnegative(),
  evidence: z.array(idSchema).optional(),
  note: text.optional(),
})

/** An option of a model, as the model spells it. */
const optionNameSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, 'the name of an option, such as votingRule')
  .max(80)
  .refine((name) => !forbiddenKeys.has(name), 'an option that is not a prototype key')

const optionValueSchema = z.union([number, z.boolean(), z.string().max(200)], {
  error: 'a text, a number, or true or false',
})

export const scenarioFileSchema = z.strictObject({
  entente: z.literal(1),
  id: idSchema,
  title: text,
  summary: text.optional(),
  asOf: daySchema,
  horizon: daySchema.optional(),
  /** Why figures published after `asOf` may be used all the same; without it they are refused. */
  hindsight: text.optional(),
  widths: z
    .strictObject({
      documented: number.min(0).max(1).optional(),
      data: number.min(0).max(1).optional(),
      judgement: number.min(0).max(1).optional(),
    })
    .optional(),
  sharedJudgement: number.min(0).max(0.99).optional(),
  sources: z.array(sourceSchema).optional(),
  evidence: z.array(evidenceSchema).optional(),
  groups: z.array(groupSchema).optional(),
  actors: z.array(actorSchema).min(1).max(500),
  issues: z.array(issueSchema).min(1).max(200),
  stances: z.array(stanceSchema),
  decision: decisionSchema,
  correlations: z.array(correlationSchema).optional(),
  levers: z.array(leverSchema).optional(),
  /** By model id; which models and options there are is known to the engine that runs them. */
  modelOptions: z.record(idSchema, z.record(optionNameSchema, optionValueSchema)).optional(),
})
