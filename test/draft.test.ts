/** `entente draft` and the check of quotes, as a person or a script meets them. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { patched } from '../src/report/reading/patched.fixture.ts'
import type { ScenarioFile } from '../src/scenario/index.ts'

const home = join(import.meta.dirname, '..')
const hague = join(home, 'scenarios/nato-hague-2025')
let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'entente-draft-'))
  cpSync(hague, join(scratch, 'hague'), { recursive: true })
  cpSync(join(hague, 'article.txt'), join(scratch, 'article.txt'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function entente(...args: readonly string[]) {
  return answering('', ...args)
}

function answering(input: string, ...args: readonly string[]) {
  return spawnSync(join(home, 'entente'), args, {
    input,
    cwd: scratch,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '' },
  })
}

const report = `An alliance and its two numbers
BRUSSELS, 17 March 2025 – NATO Secretary General Mark Rutte said that relations with Russia should be restored once the war is over.
At the June summit, NATO is expected to raise defence spending to 3% of GDP. Donald Trump demands 5%, although the United States does not reach that level either.
Trump threatened to withdraw the United States from NATO if the allies did not pay for their own defence spending.
Europe has no seat at the talks, which is causing dissatisfaction among European leaders.
`
const text = (name: string) => readFileSync(join(scratch, name), 'utf8')

describe('a draft', () => {
  it('is a scenario that check passes and forecast runs', () => {
    const { status, stderr } = entente('draft', 'article.txt', '-o', 'draft.yaml')
    expect(status).toBe(0)
    expect(stderr).toMatch(/wrote draft\.yaml/)
    expect(stderr).toMatch(/Guesses, all marked as judgement/)
    expect(entente('check', 'draft.yaml').status).toBe(0)
    const forecast = entente('forecast', 'draft.yaml', '--draws', '20', '--json')
    expect(forecast.stderr).toBe('')
    expect(forecast.status).toBe(0)
  })

  it('holds the demand, the expectation, the threat, the condition and the claim', () => {
    writeFileSync(join(scratch, 'report.txt'), report)
    const { status, stderr } = entente('draft', 'report.txt', '-o', 'report.yaml')
    expect(status).toBe(0)
    expect(stderr).toMatch(/United States, less than 5% of GDP: that holds/)
    const file = parse(text('report.yaml')) as ScenarioFile
    const target = file.issues.find(({ unit }) => unit === '% of GDP')
    const of = (actor: string, issue: string | undefined) =>
      file.stances.find((stance) => stance.actor === actor && stance.issue === issue)
    expect(target?.title).toBe('Defence spending')
    expect(of('usa', target?.id)).toMatchObject({ position: 5, basis: 'documented' })
    expect(of('nato', target?.id)).toMatchObject({ position: 3, basis: 'judgement' })
    expect(target?.marks?.[0]).toEqual({ at: 3, label: 'NATO: expected for 2025-06' })
    expect(file.horizon).toBe('2025-06-30')
    expect(file.decision.exits?.map(({ actor }) => actor)).toEqual(['usa'])
    const relations = file.issues.find(({ title }) => title === 'Relations with Russia')
    expect(of('nato', relations?.id)?.note).toMatch(/Only on condition: once the war is over/)
    const mood = file.evidence?.find(({ note }) => note?.includes('dissatisfaction'))
    expect(mood?.quote).toMatch(/dissatisfaction among European leaders/)
    const figure = file.evidence?.find(({ ref }) => ref?.startsWith('ledger:pct_gdp/USA/'))
    expect(figure?.date).toBe('2024-06-17')
    expect(entente('check', 'report.yaml').status).toBe(0)
  })

  it('goes to standard output without -o, and leaves no file behind', () => {
    const before = existsSync(join(scratch, 'decisions.yaml'))
    const { stdout } = entente('draft', 'article.txt')
    expect((parse(stdout) as ScenarioFile).entente).toBe(1)
    expect(existsSync(join(scratch, 'decisions.yaml'))).toBe(before)
  })

  it('says that today is taken where the text states no day', () => {
    writeFileSync(join(scratch, 'bare.txt'), '“We will pay,” Boris Pistorius said.\n')
    const { stdout, stderr } = entente('draft', 'bare.txt')
    expect(stderr).toMatch(/states no day of publication; today is taken/)
    expect(stdout).toMatch(/# - asOf: the text states no day/)
  })
})

describe('decisions', () => {
  it('are asked for once, and kept', () => {
    const first = text('draft.decisions.yaml')
    expect(first.match(/verdict: open/g)?.length).toBeGreaterThan(10)
    const again = entente('draft', 'article.txt', '-o', 'draft.yaml')
    expect(again.stderr).not.toMatch(/wrote draft\.decisions/)
    expect(text('draft.decisions.yaml')).toBe(first)
  })

  it('reject a statement for good', () => {
    const [, hash] = /- statement: (\S+)\n {4}verdict: open\n {4}speaker: Andrzej Duda/.exec(
      text('draft.decisions.yaml'),
    ) as unknown as [string, string]
    const edited = text('draft.decisions.yaml')
      .replaceAll('verdict: open', 'verdict: accepted')
      .replace(`${hash}\n    verdict: accepted`, `${hash}\n    verdict: rejected # not his words`)
    writeFileSync(join(scratch, 'draft.decisions.yaml'), edited)
    const { stderr } = entente('draft', 'article.txt', '-o', 'draft.yaml')
    expect(stderr).toMatch(/1 rejected\. Nothing is left to decide\./)
    expect(text('draft.decisions.yaml')).toBe(edited)
    const file = parse(text('draft.yaml')) as ScenarioFile
    const duda = file.evidence?.filter(({ speaker }) => speaker === 'Andrzej Duda') ?? []
    expect(edited.match(/speaker: Andrzej Duda/g)?.length).toBe(duda.length + 1)
  })

  it('are given one by one when asked for, and each is asked once', () => {
    const ask = ['draft', 'report.txt', '-o', 'asked.yaml', '--ask'] as const
    const first = answering('a\nmaybe\nr\nq\n', ...ask)
    expect(first.stderr).toMatch(
      /1 of \d+: Mark Rutte, for NATO \(on condition; condition: once the war/,
    )
    expect(first.stderr).toMatch(/found maybe, expected a, r, s or q/)
    const given = text('asked.decisions.yaml')
    expect(given.match(/verdict: accepted/g)).toHaveLength(1)
    expect(given.match(/verdict: rejected/g)).toHaveLength(1)
    const again = answering('', ...ask)
    expect(again.stderr).not.toMatch(/Mark Rutte, for NATO \(on condition/)
    expect(text('asked.decisions.yaml')).toBe(given)
  })

  it('with a mistake are refused with the line', () => {
    writeFileSync(join(scratch, 'bad.yaml'), 'entente: 1\ndecisions:\n  - verdict: maybe\n')
    const { status, stderr } = entente('draft', 'article.txt', '--decisions', 'bad.yaml')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /bad\.yaml:3:14 .*verdict: found "maybe", expected one of open, accepted/,
    )
  })
})

describe('an article held against a scenario', () => {
  it('is a diff that leads to a scenario without a mistake, and comments stay', () => {
    const before = text('hague/scenario.yaml')
    const { stdout, status, stderr } = entente('draft', 'hague/article.txt', '--scenario', 'hague')
    expect(status).toBe(0)
    expect(stderr).toMatch(/proposals\. \d+ statements stood there already/)
    expect(text('hague/scenario.yaml')).toBe(before)
    const after = patched(before, stdout)
    cpSync(join(scratch, 'hague'), join(scratch, 'patched/hague'), { recursive: true })
    writeFileSync(join(scratch, 'patched/hague/scenario.yaml'), after)
    for (const line of before.split('\n').filter((each) => each.includes('#'))) {
      expect(after).toContain(line)
    }
    expect(entente('check', 'patched/hague').status).toBe(0)
  })

  it('proposes nothing twice', () => {
    entente('draft', 'hague/article.txt', '--scenario', 'hague', '-o', 'hague/scenario.yaml')
    const { stdout, stderr } = entente('draft', 'hague/article.txt', '--scenario', 'hague')
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Nothing to propose/)
  })

  it('is refused where it is later than the scenario', () => {
    const later = ['--published', '2025-06-25']
    const { status, stderr } = entente('draft', 'article.txt', '--scenario', 'hague', ...later)
    expect(status).not.toBe(0)
    expect(stderr).toMatch(/the article is of 2025-06-25, expected asOf \(2025-03-17\) or earlier/)
  })
})

describe('check', () => {
  it('finds a quote that no longer stands in its source, with the nearest passage', () => {
    const changed = text('draft.yaml').replace(
      'an objective of 3 to 3.5%',
      'an objective of 4 to 4.5%',
    )
    writeFileSync(join(scratch, 'changed.yaml'), changed)
    const { status, stderr } = entente('check', 'changed.yaml')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /changed\.yaml:\d+:\d+ evidence\.\S+quote: found "an objective of 4 to 4\.5%", expected words of article\.txt; nearest is ".*objective of 3 to/,
    )
  })

  it('lets a scenario be whose source is not at hand', () => {
    const elsewhere = text('draft.yaml').replace('text: article.txt', 'text: gone.txt')
    writeFileSync(join(scratch, 'elsewhere.yaml'), elsewhere)
    expect(entente('check', 'elsewhere.yaml').status).toBe(0)
  })
})
