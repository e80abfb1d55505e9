/**
 * `npm run fit:settlement`: fits the settlement model again, with standard errors and the score on
 * proposals left out. `--write` stores the parameters; a file in DEU form may be named.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fitIssues, readTable } from './data.ts'
import { crossValidate, fitSettlement, mean } from './fit.ts'
import { goodnessTable } from './goodness.ts'
import { freeNames, type Terms } from './likelihood.ts'
import { parametersFile, parametersText } from './parameters-file.ts'

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const issues = fitIssues(readTable(positionals[0]))
const proposals = new Set(issues.map(({ group }) => group)).size
console.log(`${issues.length} issues of ${proposals} proposals`)

const sets: readonly Terms[] = ['general', 'eu']
const fits = sets.map((terms) => fitSettlement(issues, terms))
for (const { terms, parameters, errors, loss, slope, steps } of fits) {
  console.log(
    `\n${terms}: loss ${loss.toFixed(5)} after ${steps} steps, largest slope ${slope.toExponential(1)}`,
  )
  for (const name of freeNames[terms]) {
    const [value, error] = [parameters[name], errors[name] as number]
    console.log(`  ${name.padEnd(16)} ${value.toFixed(4).padStart(8)} ± ${error.toFixed(4)}`)
  }
}

console.log('\nTen folds by proposal: CRPS and error of the median, by seed of the folds')
const columns = sets.map((terms) => {
  const scores = [1, 2, 3].map((seed) => crossValidate(issues, terms, seed))
  const list = scores.map((said) => {
    const error = mean(said.map(({ median, issue }) => Math.abs(median - issue.outcome)))
    return `${mean(said.map(({ crps }) => crps)).toFixed(2)} and ${error.toFixed(2)}`
  })
  console.log(`  ${terms.padEnd(8)} ${list.join(', ')}`)
  return { name: `\`${terms}\` terms`, said: scores[0] ?? [] }
})
console.log(
  `\nWith the first seed, in 100 where nothing else is said:\n\n${goodnessTable(columns)}`,
)

if (values.write) {
  writeFileSync(parametersFile, parametersText(fits, issues.length))
  console.log(`\nwritten to ${parametersFile}`)
}
