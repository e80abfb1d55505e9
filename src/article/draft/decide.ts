/** A reading in the light of what was decided before. */
import { type Decided, type Decisions, statementHash } from '../../scenario/index.ts'
import type { Reading, StatedNumber, Statement } from '../statement.ts'

export interface DecidedReading {
  /** Without what was rejected, and with what was corrected set right. */
  readonly reading: Reading
  /** Statements that nobody has decided about. */
  readonly open: readonly Statement[]
  readonly counts: Readonly<Record<Decided['verdict'], number>>
}

export function decidedReading(reading: Reading, decisions: Decisions): DecidedReading {
  const counts = { open: 0, accepted: 0, corrected: 0, rejected: 0 }
  const open: Statement[] = []
  const statements = reading.statements.flatMap((statement) => {
    const decided = decisions.get(statementHash(statement))
    const verdict = decided?.verdict ?? 'open'
    counts[verdict] += 1
    if (verdict === 'open') open.push(statement)
    if (verdict === 'rejected') return []
    return [verdict === 'corrected' ? corrected(statement, decided?.corrected ?? {}) : statement]
  })
  return { reading: { ...reading, statements }, open, counts }
}

/** An entry for the decisions file, for a person to fill in. */
export function undecided(statement: Statement): Decided {
  const { speaker, text } = statement
  return { statement: statementHash(statement), verdict: 'open', speaker, text }
}

function corrected(
  statement: Statement,
  { numbers, ...rest }: NonNullable<Decided['corrected']>,
): Statement {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  return {
    ...statement,
    ...Object.fromEntries(given),
    ...(numbers !== undefined && { numbers: numbers.map(numberOf) }),
  }
}

function numberOf({
  value,
  max,
  unit,
  qualifier,
  by,
}: NonNullable<NonNullable<Decided['corrected']>['numbers']>[number]): StatedNumber {
  return {
    value,
    unit,
    qualifier,
    ...(max !== undefined && { max }),
    ...(by !== undefined && { by }),
  }
}
