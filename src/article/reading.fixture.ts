/** A reading from an annotation made by hand, for tests of what comes after reading. */
import type { Reading, Statement, TimeExpression } from './statement.ts'

interface Annotation {
  readonly published: string | null
  readonly statements: readonly (Omit<Statement, 'id' | 'group'> & { readonly group?: string })[]
  readonly notStatements: readonly { start: number; end: number; text: string; why: string }[]
  readonly timex: readonly TimeExpression[]
}

export function readingOfAnnotation(json: string): Reading {
  const { published, statements, notStatements, timex } = JSON.parse(json) as Annotation
  return {
    published,
    statements: statements.map((statement, index) => ({
      ...statement,
      id: `s${index + 1}`,
      group: statement.group ?? null,
    })),
    unread: notStatements.map(({ start, end, text, why }) => ({ start, end, text, why })),
    timex,
  }
}
