/** Options that `cost`, `paths` and `without` share, and how they are read. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type CostRequest, type Ledger, leastTarget, mostShare } from '../../ledger/index.ts'
import { loadLedger } from '../../node/without-reader.ts'
import type { Quantity } from '../../scenario/index.ts'
import type { LedgerReportRequest } from '../ledger-html.ts'
import { deliver } from '../output.ts'
import { integer } from '../scenario-options.ts'
import { type Surroundings, UsageError } from '../verb.ts'

type Options = Readonly<Record<string, unknown>>

export function addTarget(command: Command, target?: number): void {
  const text = '% of GDP to be reached, such as 3.5'
  const share = shareOfGdp(leastTarget)
  if (target === undefined) command.requiredOption('--target <percent>', text, share)
  else command.option('--target <percent>', text, share, target)
}

export function addFigureOptions(command: Command): void {
  command
    .option(
      '--year <year>',
      'year of the figures; the newest of the edition when left out',
      calendarYear,
    )
    .option('--edition <key>', 'edition of the figures, such as NATO-2024-06')
    .option('--at <day>', 'only what was published by that day, such as 2025-03-17', calendarDay)
    .addOption(
      new Option(
        '--basis <basis>',
        'what an ally is taken to spend: its published share of GDP, or its published dollars',
      )
        .choices(['share', 'dollars'])
        .default('share'),
    )
}

function addAllies(command: Command): void {
  command.option(
    '--allies <names>',
    'names or ISO codes, separated by commas; all when left out',
    (text: string) => text.split(',').map((name) => name.trim()),
  )
}

export function addProjection(command: Command): void {
  command
    .option(
      '--growth <percent>',
      'real growth of GDP a year: 1.5, or low,mode,high as 0.5,1.4,2.2, or a quantity in JSON; each ally’s own past when left out',
      quantity,
    )
    .option('--draws <n>', 'draws of growth and prices', integer(1, 10_000), 1000)
    .option('--seed <n>', 'seed of the random numbers', integer(0, Number.MAX_SAFE_INTEGER), 1)
}

function addPrices(command: Command): void {
  command
    .addOption(
      new Option('--prices <prices>', 'of each year, or of the year of the figures throughout')
        .choices(['current', 'constant'])
        .default('current'),
    )
    .option(
      '--deflator <percent>',
      'rise of prices in US$ a year, written as --growth; 1 to 3 around 2 when left out',
      quantity,
    )
}

export function addOutput(command: Command): void {
  command
    .option('--json', 'as JSON')
    .option('-o, --output <file>', 'write the result there instead of printing it')
}

/** All that a projection of some allies takes, and where the answer goes. */
export function addPricing(command: Command): void {
  addAllies(command)
  addFigureOptions(command)
  addProjection(command)
  addPrices(command)
  addOutput(command)
  addHtml(command)
}

export function addHtml(command: Command): void {
  command.option('--html <file>', 'write the page of the ledger with its pictures as well')
}

/** Writes the page, drawn only where it is asked for. */
export async function deliverPage(
  ledger: Ledger,
  request: LedgerReportRequest,
  file: unknown,
  surroundings: Surroundings,
): Promise<void> {
  if (typeof file !== 'string') return
  const { ledgerReport, pageBurden } = await import('../ledger-html.ts')
  const burden = request.without === undefined ? (request.burden ?? pageBurden) : undefined
  deliver(await ledgerReport(ledger, { ...request, burden }), file, surroundings)
}

/** The ledger as known on the day of `--at`. */
export function ledgerOf({ at }: Options): Ledger {
  const ledger = loadLedger()
  return typeof at === 'string' ? ledger.at(at) : ledger
}

/** What the options ask; those that are not there are left out. */
export function costRequestOf(options: Options): CostRequest {
  const { by, path, prices, deflator } = options
  if (by === undefined) {
    const idle = (['growth', 'deflator'] as const).find((name) => options[name] !== undefined)
    const bent = path !== undefined && path !== 'linear' ? 'path' : undefined
    const flat = prices === 'constant' ? 'prices constant' : undefined
    const without = idle ?? bent ?? flat
    if (without !== undefined) {
      throw new UsageError(`--${without}: found no --by, expected a year to project to`)
    }
  }
  if (prices === 'constant' && deflator !== undefined) {
    throw new UsageError('--deflator: found --prices constant, which needs none')
  }
  return options as unknown as CostRequest
}

function percent(text: string): number {
  const value = /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN
  if (Number.isFinite(value)) return value
  throw new InvalidArgumentError('expected a number, such as 3.5')
}

/** A share of GDP that an ally could spend. */
export function shareOfGdp(least: number): (text: string) => number {
  return (text) => {
    const value = percent(text)
    if (value >= least && value <= mostShare) return value
    throw new InvalidArgumentError(`expected ${least} to ${mostShare} % of GDP`)
  }
}

export function calendarYear(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a year, such as 2035')
}

export function calendarDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  // A day that the calendar lacks becomes another one.
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) {
    return text
  }
  throw new InvalidArgumentError('expected a day, such as 2025-03-17')
}

/** No economy of the tables grows or shrinks by more than this in the mean of several years. */
const mostGrowth = 20

/** A number, three numbers in order, or the JSON of a quantity; % a year. */
function quantity(text: string): Quantity {
  const found = text.trim().startsWith('{') ? fromJson(text) : fromNumbers(text)
  const numbers = typeof found === 'number' ? [found] : Object.values(found)
  const fits = numbers.every((each) => typeof each !== 'number' || Math.abs(each) <= mostGrowth)
  if (!fits) throw new InvalidArgumentError(`expected -${mostGrowth} to ${mostGrowth} % a year`)
  return found
}

function fromNumbers(text: string): Quantity {
  const [low, mode, high, ...more] = text.split(',').map(percent)
  if (low !== undefined && mode === undefined) return low
  if (low !== undefined && mode !== undefined && high !== undefined && more.length === 0) {
    if (low <= mode && mode <= high) return { low, mode, high }
  }
  throw new InvalidArgumentError('expected one number, or three as low,mode,high in that order')
}

const shapes = [
  ['low', 'mode', 'high'],
  ['p10', 'p50', 'p90'],
] as const

function fromJson(text: string): Quantity {
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>
    for (const [a, b, c] of shapes) {
      const parts = [a, b, c].map((key) => (Object.hasOwn(value, key) ? value[key] : undefined))
      const [x, y, z] = parts
      if (typeof x !== 'number' || typeof y !== 'number' || typeof z !== 'number') continue
      if (Object.keys(value).length > 3 || !(x <= y && y <= z)) continue
      return (a === 'low' ? { low: x, mode: y, high: z } : { p10: x, p50: y, p90: z }) as Quantity
    }
  } catch {
    // Said below, whatever was wrong with it.
  }
  throw new InvalidArgumentError('expected {"low":0.5,"mode":1.4,"high":2.2} or p10, p50 and p90')
}
