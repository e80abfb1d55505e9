/**
 * Writes the pages that are made from the code: the facts of each model, the verbs, the JSON Schemas.
 * `npm run docs` writes them; with `--check` nothing is written and a page that is out of date fails.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { references } from '../src/cli/references.ts'
import type { VerbEntry } from '../src/cli/verb.ts'
import { verbs } from '../src/cli/verbs.ts'
import { models } from '../src/models/index.ts'
import { outputSchemas, renderModelMarkdown } from '../src/report/index.ts'
import { scenarioJsonSchema } from '../src/scenario/index.ts'

const root = import.meta.dirname
const begin = '<!-- generated: npm run docs -->'
const end = '<!-- /generated -->'

/** Every generated page by its path below docs/. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const result = new Map<string, string>()
  for (const model of models) {
    const path = `models/${model.id}.md`
    result.set(path, withFacts(read(path), renderModelMarkdown(model, references())))
  }
  result.set('models/README.md', modelIndex())
  result.set('reference/cli.md', await cliPage())
  result.set('reference/scenario.schema.json', json(scenarioJsonSchema()))
  for (const [name, schema] of Object.entries(outputSchemas)) {
    result.set(`reference/${name}.schema.json`, json(schema))
  }
  return result
}

function read(path: string): string {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Puts the facts between the marks, and leaves the prose below them alone. */
function withFacts(page: string, facts: string): string {
  const after = page.includes(end) ? page.slice(page.indexOf(end) + end.length) : `\n${page}`
  return `${begin}\n\n${facts.trim()}\n\n${end}${after.trimEnd()}\n`
}

function modelIndex(): string {
  const rows = models.map(
    ({ id, title, gist, baseline, linksIssues }) =>
      `| [\`${id}\`](${id}.md) | ${title} | ${gist} | ${linksIssues ? 'as a package' : 'one by one'} | ${baseline ? 'baseline' : 'member'} |`,
  )
  return `${begin}

# Models

Rival theories of where a negotiation lands. None of them is true; they run side by side on the same draws.
Baselines are shown for comparison and are no members of the pool.

| id | name | claim | issues | pool |
|---|---|---|---|---|
${rows.join('\n')}

${end}
`
}

/** The help of a verb and of the verbs below it. */
async function helpOf({ name, summary, load }: VerbEntry, above = ''): Promise<readonly string[]> {
  const { verb } = await load()
  const called = `${above}${name}`
  const command = new Command(`entente ${called}`).description(`${summary}.`)
  command.configureHelp({ helpWidth: 90 })
  for (const part of verb.parts ?? []) command.command(part.name).summary(part.summary)
  verb.describe(command)
  let text = ''
  command.configureOutput({
    writeOut: (part) => {
      text += part
    },
  })
  command.outputHelp()
  const own = `##${above === '' ? '' : '#'} ${called}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``
  const below = []
  for (const part of verb.parts ?? []) below.push(...(await helpOf(part, `${called} `)))
  return [own, ...below]
}

async function cliPage(): Promise<string> {
  const parts = []
  for (const entry of verbs) parts.push(...(await helpOf(entry)))
  return `${begin}

# Command line

Exit codes: 0 done · 1 bad input · 2 wrong usage · 3 a property does not hold · 130 cancelled. Results go to standard
output, everything else to standard error. \`NO_COLOR\` switches colour off.

${parts.join('\n\n')}

${end}
`
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await pages()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
