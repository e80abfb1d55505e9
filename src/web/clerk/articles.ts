/** Articles: read, held against the figures and the open scenario, drafted. */
import {
  decidedReading,
  draftScenario,
  extendGazetteer,
  type FactClaim,
  proposeFor,
  publishedIn,
  publishedInHtml,
  read,
  structure,
  textOfHtml,
  titleOf,
} from '../../article/index.ts'
import { type Ledger, priceTarget, resolverOf } from '../../ledger/index.ts'
import { draftComments, factCheck, shortDollars } from '../../report/index.ts'
import {
  amendText,
  type Decisions,
  readScenario,
  type Scenario,
  statementHash,
  toYaml,
} from '../../scenario/index.ts'
import { costWords } from '../words/index.ts'
import type {
  ArticleAnswer,
  Calls,
  DraftAnswer,
  DraftAsk,
  FactView,
  PlaceView,
  ReadAsk,
} from './calls.ts'
import { knownOn } from './figures.ts'
import { ledger } from './ledger.ts'
import { gazetteer } from './names.ts'

/** @throws ArticleError for a text that is too long */
export async function readArticle(ask: ReadAsk): Promise<ArticleAnswer> {
  const text = ask.markup ? textOfHtml(ask.text) : ask.text
  const stated = (ask.markup ? publishedInHtml(ask.text) : null) ?? publishedIn(text)
  const published = ask.published ?? stated
  const names = extendGazetteer(await gazetteer(), ask.actors)
  const reading = read(text, { published, gazetteer: names })
  return {
    text,
    title: titleOf(text) ?? undefined,
    published,
    blocks: structure(text).map(({ kind, start, end }) => ({ kind, start, end })),
    reading,
    hashes: reading.statements.map(statementHash),
  }
}

/** Claims of fact, and what they would mean in money. */
export async function facts({
  text,
  reading,
  date,
}: Parameters<Calls['facts']>[0]): Promise<readonly FactView[]> {
  const all = await ledger()
  const known = await knownOn(date)
  const check = factCheck(all, date)
  const found: FactView[] = []
  draftScenario(text, reading, {
    gazetteer: await gazetteer(),
    source: { title: titleOf(text) ?? 'article', date },
    check(claim) {
      const checked = check(claim)
      if (checked === null) return null
      const more = claim.relation === 'less than' ? moreAt(known, claim) : undefined
      found.push({ text: claim.text, says: checked.says, more })
      return checked
    },
  })
  return found
}

function moreAt(known: Ledger, { iso3, value }: FactClaim): string | undefined {
  const { allies } = priceTarget(known, { target: value })
  const own = allies.find((ally) => ally.iso3 === iso3)
  if (own === undefined || own.gap.point === 0) return undefined
  const others = allies
    .filter((ally) => ally.iso3 !== iso3)
    .reduce((sum, { share, gdpUsdM }) => sum + ((share ?? 0) * gdpUsdM) / 100, 0)
  return costWords.wouldHaveToFind(value, shortDollars(own.gap.point), shortDollars(others))
}

function decisionsOf({ decided }: DraftAsk): Decisions {
  return new Map(decided.map((each) => [each.statement, each]))
}

/** @throws ScenarioError, RangeError for an article later than the scenario */
export async function draft(ask: DraftAsk): Promise<DraftAnswer> {
  const { text, title, date, scenario } = ask
  const { reading } = decidedReading(ask.reading, decisionsOf(ask))
  const names = await gazetteer()
  if (scenario !== undefined) return amended(ask, scenario, reading)
  const made = draftScenario(text, reading, {
    gazetteer: names,
    source: { title, date },
    check: factCheck(await ledger(), date),
  })
  const yaml = `${draftComments(made)}${toYaml(made.file)}`
  return {
    yaml,
    scenario: await checked(yaml),
    proposals: [],
    known: 0,
    unplaced: made.unplaced.map(({ evidence, why }) => ({ text: evidence, why })),
    guesses: made.guesses.length,
  }
}

/** @throws ScenarioError */
async function checked(yaml: string): Promise<Scenario> {
  return readScenario(yaml, { file: 'draft.yaml', resolve: resolverOf(await ledger()) })
}

async function amended(
  { text, title, date }: DraftAsk,
  scenario: Scenario,
  reading: DraftAsk['reading'],
): Promise<DraftAnswer> {
  const names = extendGazetteer(await gazetteer(), scenario.actors)
  const found = proposeFor(text, reading, scenario, { gazetteer: names, source: { title, date } })
  const { proposals, amendments, known, unplaced } = found
  const yaml = amendments.length === 0 ? undefined : amendText(toYaml(scenario), amendments)
  return {
    yaml,
    scenario: yaml === undefined ? undefined : await checked(yaml),
    proposals: proposals.map(({ kind, actor, issue, says }) => ({ kind, actor, issue, says })),
    known,
    unplaced: unplaced.map(({ statement, why }) => ({ text: statement.text, why })),
    guesses: 0,
  }
}

/** Each statement alone held against the scenario: what it would become there. */
export async function place({
  text,
  reading,
  scenario,
  date,
}: Parameters<Calls['place']>[0]): Promise<readonly PlaceView[]> {
  const names = extendGazetteer(await gazetteer(), scenario.actors)
  const day = date > scenario.asOf ? scenario.asOf : date
  // Quotes that the scenario has already would not be placed again.
  const bare: Scenario = { ...scenario, evidence: [] }
  const options = { gazetteer: names, source: { title: 'article', date: day } }
  return reading.statements.map((statement) => {
    const one = { ...reading, statements: [statement] }
    const { proposals, unplaced } = proposeFor(text, one, bare, options)
    const [proposal] = proposals
    return {
      id: statement.id,
      actor: proposal?.actor,
      issue: proposal?.issue,
      says: proposal?.says ?? unplaced[0]?.why ?? '',
    }
  })
}
