/** `entente draft`: a scenario from an article, or what an article adds to a scenario. */
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import {
  type DecidedReading,
  type DraftSource,
  decidedReading,
  draftScenario,
  extendGazetteer,
  proposeFor,
  read,
  titleOf,
  undecided,
} from '../article/index.ts'
import {
  type Article,
  FileError,
  ledgerResolver,
  loadArticle,
  loadGazetteer,
  readText,
  writeWhole,
} from '../node/index.ts'
import {
  draftComments,
  renderDraftText,
  renderProposalsText,
  unifiedDiff,
} from '../report/index.ts'
import {
  addDecisions,
  amendText,
  checkScenario,
  type Decisions,
  giveVerdicts,
  readDecisions,
  readScenario,
  recognise,
  ScenarioError,
  toYaml,
} from '../scenario/index.ts'
import { publishedOption } from './article-options.ts'
import { askAbout } from './ask.ts'
import { checkFact } from './check-fact.ts'
import { deliver } from './output.ts'
import { type Surroundings, UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<article>', 'a text or HTML file; - for standard input')
      .option('--scenario <path>', 'propose what the article adds to this one, as a diff')
      .option(
        '--published <day>',
        'day of publication; taken from the text where it states one',
        publishedOption,
      )
      .option('--title <text>', 'title of the article; its first heading when left out')
      .option('--publisher <name>', 'who published it')
      .option('--url <address>', 'where it was published')
      .option('--decisions <file>', 'statements accepted, corrected and rejected; written too')
      .option('--ask', 'ask about each statement that is not decided yet')
      .option('-o, --output <file>', 'write the draft, or the amended scenario, there')
      .addHelpText(
        'after',
        '\nExamples:\n  entente draft article.txt -o draft.yaml\n  entente draft article.txt --scenario scenarios/nato-hague-2025',
      )
  },
  async run([path], options, surroundings) {
    if (path === undefined) throw new UsageError('expected an article')
    const article = loadArticle(path)
    const scenario = text(options.scenario)
    if (options.ask === true && path === '-') {
      throw new UsageError('found an article on standard input, where --ask expects the answers')
    }
    return scenario === undefined
      ? await draftAnew(article, options, surroundings)
      : await proposeTo(scenario, article, options, surroundings)
  },
}

type Options = Readonly<Record<string, unknown>>

async function draftAnew(
  article: Article,
  options: Options,
  surroundings: Surroundings,
): Promise<number> {
  const { say, colour, width } = surroundings
  const output = text(options.output)
  const given = text(options.published) ?? article.published
  if (given === null)
    say('note: the text states no day of publication; today is taken (--published)')
  const date = given ?? new Date().toISOString().slice(0, 10)
  const gazetteer = loadGazetteer()
  const decisionsFile = decisionsPath(options, output && `${stem(output)}.decisions.yaml`)
  const decided = await decide(article, given, gazetteer, decisionsFile, options, surroundings)
  const source = sourceOf(
    article,
    date,
    options,
    output === undefined ? undefined : dirname(output),
  )
  const draft = draftScenario(article.text, decided.reading, {
    gazetteer,
    source,
    dated: given !== null,
    check: checkFact(date),
  })
  const yaml = `${draftComments(draft)}${toYaml(draft.file)}`
  const { errors } = checkScenario(yaml, {
    file: output ?? 'draft.yaml',
    resolve: ledgerResolver(),
  })
  if (errors.length > 0) throw new ScenarioError(errors)
  deliver(yaml, output, surroundings)
  if (output !== undefined || decisionsFile?.named === true || options.ask === true) {
    keep(decided, decisionsFile, surroundings)
  }
  say(renderDraftText(draft, decided.counts, { colour, width }))
  return 0
}

async function proposeTo(
  path: string,
  article: Article,
  options: Options,
  surroundings: Surroundings,
): Promise<number> {
  const { say, print, colour, width } = surroundings
  const { file, text: before } = readText(path)
  const kind = recognise(before)
  if (kind !== 'scenario' && kind !== 'unknown') {
    throw new FileError(
      `${file}: found a table, expected a scenario; entente import makes one of it`,
    )
  }
  const resolve = ledgerResolver()
  const scenario = readScenario(before, { file, resolve })
  const given = text(options.published) ?? article.published
  if (given === null)
    say(`note: the text states no day of publication; asOf (${scenario.asOf}) is taken`)
  const date = given ?? scenario.asOf
  const gazetteer = extendGazetteer(loadGazetteer(), scenario.actors)
  const folder = dirname(file)
  const decisionsFile = decisionsPath(options, join(folder, 'decisions.yaml'))
  const decided = await decide(article, given, gazetteer, decisionsFile, options, surroundings)
  const source = sourceOf(article, date, options, folder)
  const proposals = proposeFor(article.text, decided.reading, scenario, { gazetteer, source })
  const after = amendText(before, proposals.amendments)
  const { errors } = checkScenario(after, { file, resolve })
  if (errors.length > 0) throw new ScenarioError(errors)
  const diff = unifiedDiff(relative(process.cwd(), file) || file, before, after)
  if (diff !== '') print(diff)
  const output = text(options.output)
  if (output !== undefined) deliver(after, output, surroundings)
  if (output !== undefined || decisionsFile?.named === true || options.ask === true) {
    keep(decided, decisionsFile, surroundings)
  }
  say(renderProposalsText(proposals, decided.counts, { colour, width }))
  return 0
}

function text(option: unknown): string | undefined {
  return typeof option === 'string' ? option : undefined
}

function stem(file: string): string {
  return file.replace(/\.[^./\\]*$/, '')
}

interface DecisionsFile {
  readonly path: string
  /** Named by the user, and not only looked for. */
  readonly named: boolean
  readonly text: string | undefined
}

function decisionsPath(options: Options, fallback: string | undefined): DecisionsFile | undefined {
  const named = text(options.decisions)
  const path = named ?? fallback
  if (path === undefined) return undefined
  const known = existsSync(path) ? readText(path).text : undefined
  return { path, named: named !== undefined, text: known }
}

interface Asked extends DecidedReading {
  /** The decisions file as it should be; the same as before where nothing is new. */
  readonly decisionsText: string | undefined
}

/** Reads the article in the light of the decisions; statements that nobody decided come in as open. */
async function decide(
  article: Article,
  published: string | null,
  gazetteer: ReturnType<typeof loadGazetteer>,
  file: DecisionsFile | undefined,
  options: Options,
  surroundings: Surroundings,
): Promise<Asked> {
  const reading = read(article.text, { published, gazetteer })
  const before: Decisions =
    file?.text === undefined ? new Map() : readDecisions(file.text, file.path)
  const first = decidedReading(reading, before)
  const further = first.open.map(undecided).filter(({ statement }) => !before.has(statement))
  const unique = [...new Map(further.map((each) => [each.statement, each])).values()]
  const known = unique.length > 0 ? addDecisions(file?.text, unique) : file?.text
  if (options.ask !== true || known === undefined) return { ...first, decisionsText: known }
  const decisionsText = giveVerdicts(known, await askAbout(first.open, surroundings))
  return { ...decidedReading(reading, readDecisions(decisionsText)), decisionsText }
}

function keep(
  { decisionsText }: Asked,
  file: DecisionsFile | undefined,
  { say }: Surroundings,
): void {
  if (file === undefined || decisionsText === undefined || decisionsText === file.text) return
  writeWhole(file.path, decisionsText)
  say(`wrote ${file.path}`)
}

function sourceOf(
  article: Article,
  date: string,
  options: Options,
  folder: string | undefined,
): DraftSource {
  const path = folder === undefined ? undefined : below(article, folder)
  const [publisher, url] = [text(options.publisher), text(options.url)]
  return {
    title: text(options.title) ?? titleOf(article.text) ?? basename(article.file),
    ...(publisher !== undefined && { publisher }),
    date,
    ...(url !== undefined && { url }),
    ...(path !== undefined && { text: path }),
  }
}

/** Path of the article from the folder of the scenario, where it lies in it. */
function below({ file, markup }: Article, folder: string): string | undefined {
  if (file === '<stdin>' || markup) return undefined
  const path = relative(folder, file).split(sep).join('/')
  return path.startsWith('..') || path.startsWith('/') || path.includes(':') ? undefined : path
}
