/** Which errors are the user's to mend, and what to say of them. Anything else is ours: a bug. */
import { ArticleError } from '../article/article-error.ts'
import { CorrelationError, ModelOptionsError, NeedError } from '../ensemble/index.ts'
import { UnknownNameError } from '../explore/index.ts'
import { LedgerError } from '../ledger/index.ts'
import { models, OptionError, UnknownModelError } from '../models/index.ts'
import { FileError } from '../node/without-reader.ts'
import { nearest, ScenarioError } from '../scenario/index.ts'
import { UsageError } from './verb.ts'

export interface Failure {
  readonly code: number
  readonly message: string
}

/** Undefined for an error that is not the user's. */
export function failureOf(error: unknown): Failure | undefined {
  if (
    error instanceof ScenarioError ||
    error instanceof FileError ||
    error instanceof ArticleError
  ) {
    return { code: 1, message: error.message }
  }
  if (
    error instanceof CorrelationError ||
    error instanceof ModelOptionsError ||
    error instanceof NeedError
  ) {
    return { code: 1, message: error.message }
  }
  if (error instanceof LedgerError) {
    return { code: error.place === '' ? 2 : 1, message: error.message }
  }
  if (error instanceof UnknownNameError || error instanceof RangeError) {
    return { code: 2, message: error.message }
  }
  if (error instanceof UnknownModelError) {
    const near = nearest(
      error.found,
      models.map(({ id }) => id),
    )
    return {
      code: 2,
      message: error.message + (near === undefined ? '' : `; did you mean ${near}?`),
    }
  }
  if (error instanceof UsageError || error instanceof OptionError) {
    return { code: 2, message: error.message }
  }
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    const path = 'path' in error ? `${String(error.path)}: ` : ''
    return { code: 1, message: `${path}${String(error.code)} (${String(error.syscall)})` }
  }
  return undefined
}
