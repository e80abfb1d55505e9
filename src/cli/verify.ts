/** `entente verify`: a sealed forecast run again. */
import {
  forecast,
  pastRecordFrom,
  type RunOptions,
  type Seal,
  sealHolds,
} from '../ensemble/index.ts'
import { FileError, ledgerResolver, readText } from '../node/without-reader.ts'
import { forecastJson } from '../report/index.ts'
import { canonicalJson, readScenario, toJson } from '../scenario/index.ts'
import { engineVersion } from '../version.ts'
import { jsonText } from './json-text.ts'
import { addWorkers, executorOf } from './scenario-options.ts'
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<seal>', 'a file that `entente seal` wrote')
      .option('--json', 'as JSON')
      .addHelpText(
        'after',
        '\nExit code 3 if the file was changed or the run gives other bytes.\n\nExample:\n  entente verify hague.seal.json',
      )
    addWorkers(command)
  },
  async run([path], options, { print, signal }) {
    if (path === undefined) throw new UsageError('expected a seal')
    const seal = sealFrom(path)
    const { record } = seal
    const intact = sealHolds(seal)
    const sameVersion = record.engineVersion === engineVersion
    const same = intact && sameVersion && (await sameBytes(seal, options, signal))
    const verdict = !intact
      ? 'The file is not what was sealed: its checksum does not match.'
      : !sameVersion
        ? `Sealed with version ${record.engineVersion}, this is ${engineVersion}: install that version to run it again.`
        : same
          ? 'Verified: the same scenario, seed and version give the same bytes.'
          : 'The run gives other bytes than were sealed.'
    print(
      options.json === true
        ? jsonText({ entente: 1, sha256: seal.sha256, intact, sameVersion, same, verdict })
        : `${verdict}\nsha256 ${seal.sha256}`,
    )
    return same ? 0 : 3
  },
}

function sealFrom(path: string): Seal {
  const { file, text } = readText(path)
  try {
    const seal = JSON.parse(text) as Partial<Seal>
    if (seal.kind === 'seal' && seal.record && seal.scenario && typeof seal.sha256 === 'string') {
      return seal as Seal
    }
  } catch {
    // Said below.
  }
  throw new FileError(`${file}: found no seal, expected a file that \`entente seal\` wrote`)
}

async function sameBytes(
  { record, scenario, forecast: sealed }: Seal,
  options: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<boolean> {
  const { refs } = scenario
  const resolve = (ref: string) => {
    const value = refs[ref]
    return value === undefined ? ledgerResolver()(ref) : { value }
  }
  const again = readScenario(toJson(scenario), { file: 'sealed scenario', resolve })
  const executor = await executorOf(options.workers as number | undefined, record.draws)
  const request: RunOptions = {
    draws: record.draws,
    seed: record.seed,
    slowDraws: record.slowDraws,
    models: record.models.map(({ model }) => model),
    options: Object.fromEntries(record.models.map(({ model, options: own }) => [model, own])),
    pool: {
      weights: record.pool.weights,
      ...(record.pool.record !== null && { record: pastRecordFrom(record.pool.record) }),
    },
    signal,
    ...(executor !== undefined && { executor }),
  }
  return canonicalJson(forecastJson(await forecast(again, request))) === canonicalJson(sealed)
}
