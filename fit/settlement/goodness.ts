/** How the model does on proposals left out, as the table that stands in its page. */
import { coverage, pitHistogram } from '../../src/backtest/index.ts'
import { mean, type Said } from './fit.ts'
import { pitsOf } from './pits.ts'

const bins = 10

interface Column {
  readonly name: string
  readonly said: readonly Said[]
}

/** Markdown: scores, then the PIT histogram with a bar, in 100. */
export function goodnessTable(columns: readonly Column[]): string {
  const pits = columns.map(({ said }) => pitsOf(said))
  const shares = pits.map((own) => pitHistogram(own, bins))
  const cells = (of: (column: Column, c: number) => string) =>
    columns.map((column, c) => of(column, c))
  const crps = ({ said }: Column) => mean(said.map((one) => one.crps)).toFixed(2)
  const error = ({ said }: Column) =>
    mean(said.map(({ median, issue }) => Math.abs(median - issue.outcome))).toFixed(2)
  const held = (size: number) => (_: Column, c: number) => whole(coverage(pits[c] ?? [], size))
  const rows = [
    ['', ...cells(({ name }) => name)],
    ['---', ...cells(() => '---')],
    ['CRPS', ...cells(crps)],
    ['error of the median', ...cells(error)],
    ['in the central 50 of 100', ...cells(held(0.5))],
    ['in the central 80 of 100', ...cells(held(0.8))],
    ...Array.from({ length: bins }, (_row, bin) => [
      `PIT ${(bin / bins).toFixed(1)} to ${((bin + 1) / bins).toFixed(1)}`,
      ...cells((_column, c) => bar(shares[c]?.[bin] ?? 0)),
    ]),
  ]
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const whole = (share: number): string => (100 * share).toFixed(0)

const bar = (share: number): string => `${whole(share)} ${'▇'.repeat(Math.round(100 * share))}`
