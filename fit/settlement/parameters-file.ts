/** Writes `src/models/settlement/parameters.ts`, the only place that holds the fitted numbers. */
import { join } from 'node:path'
import type { Fit } from './fit.ts'
import { freeNames, type Terms } from './likelihood.ts'

export const parametersFile = join(import.meta.dirname, '../../src/models/settlement/parameters.ts')

/** Digits behind the point: finer than any standard error. */
const digits = 5

const names = { general: 'generalTerms', eu: 'euTerms' } as const

const says: Readonly<Record<Terms, string>> = {
  general: 'Terms that any negotiation has. Fitted on EU laws as well: their transfer is untested.',
  eu: 'Terms of legislation in the European Union.',
}

export function parametersText(fits: readonly Fit[], issues: number): string {
  return `/**
 * Written by \`npm run fit:settlement -- --write\` from data/deu3/deu3-dev.csv (${issues} issues; penalised
 * binned likelihood, see fit/settlement/likelihood.ts). A standard error follows each number.
 */
import type { SettlementParameters } from './mixture.ts'
${fits.map(setText).join('')}`
}

function setText({ terms, parameters, errors }: Fit): string {
  const free = freeNames[terms]
  const lines = Object.entries(parameters).map(([name, value]) => {
    const known = free.some((other) => other === name)
    const note = known ? `// ± ${(errors[name] as number).toFixed(3)}` : '// left out'
    return `  ${name}: ${Number(value.toFixed(digits))}, ${note}`
  })
  return `
/** ${says[terms]} */
export const ${names[terms]}: SettlementParameters = {
${lines.join('\n')}
}
`
}
