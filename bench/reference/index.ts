/** Naive forms by model id: what each kernel is measured against. */
import type { Problem } from '../../src/models/index.ts'
import { naiveCompromise, naiveMean, naiveMedian, naiveStatusQuo } from './plain.ts'

export type Naive = (problem: Problem, options: Readonly<Record<string, unknown>>) => unknown

export const naive: Readonly<Record<string, Naive>> = {
  compromise: naiveCompromise,
  mean: naiveMean,
  median: naiveMedian,
  'status-quo': naiveStatusQuo,
}
