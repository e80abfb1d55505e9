/** The command line as a person or a script meets it: real files, real processes where not said otherwise. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summitText } from '../src/ensemble/scenario.fixture.ts'
import { asProcess, asRefused, inProcess } from './command.fixture.ts'

const home = join(import.meta.dirname, '..')
const command = join(home, 'entente')
const hague = join(home, 'scenarios', 'nato-hague-2025')
let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'entente-cli-'))
  writeFileSync(join(scratch, 'summit.yaml'), summitText)
  process.chdir(scratch)
})
afterAll(() => {
  process.chdir(home)
  rmSync(scratch, { recursive: true, force: true })
})

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('check', () => {
  it('reports five mistakes at once, each with line, column and what was expected', () => {
    const broken = [
      'entente: 1',
      'id: five',
      'title: Five mistakes',
      'asOf: 2025-03-17',
      'actors:',
      '  - { id: usa, name: United States, kind: stat, capability: 10 }',
      '  - { id: pol, name: Poland, kind: state, capability: -3 }',
      'issues:',
      '  - { id: target, title: Target, unit: "%", scale: [2, 5], statusQuo: 2 }',
      'stances:',
      '  - { actor: usa, issue: target, position: 130, salience: 0.9, basis: judgement }',
      '  - { actor: plo, issue: target, position: 4, salience: 0.8, basis: judgement }',
      'decision: { rule: concensus }',
    ]
    writeFileSync(join(scratch, 'five.yaml'), broken.join('\n'))
    const { status, stderr, stdout } = asProcess('check', 'five.yaml')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toEqual([
      'five.yaml:6:43 actors.usa.kind: found "stat", expected one of state, person, body, group; did you mean state?',
      'five.yaml:7:55 actors.pol.capability: found -3, expected 0 or more',
      'five.yaml:11:44 stances.usa.target.position: found 130, expected 2 to 5',
      'five.yaml:12:14 stances.plo.target.actor: found "plo", expected the id of an actor; did you mean pol?',
      'five.yaml:13:19 decision.rule: found "concensus", expected one of consensus, unanimity, majority, qualified, weighted; did you mean consensus?',
    ])
  })

  it.each(readdirSync(join(home, 'scenarios')))('finds no mistake in %s', async (name) => {
    const { status, stderr } = await inProcess('check', join(home, 'scenarios', name))
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('refuses correlations that cannot be, with the pair', async () => {
    const pair = '[stances.usa.target.position, stances.pol.target.position]'
    writeFileSync(
      join(scratch, 'pair.yaml'),
      `${summitText}correlations: [{ between: ${pair}, rho: -0.95 }]\n`,
    )
    const { status, stderr } = await inProcess('check', 'pair.yaml')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /stances\.usa\.target\.position with stances\.pol\.target\.position: found -0\.95/,
    )
  })
})

describe('wrong usage', () => {
  const misused: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['chek', 'x'], 2, /Did you mean check\?/],
    [['forecast'], 2, /missing required argument/],
    [['solve', 'summit.yaml', '--modle', 'nash'], 2, /Did you mean --model\?/],
    [['solve', 'summit.yaml', '--model', 'nahs'], 2, /found model nahs.*did you mean nash\?/],
    [
      ['solve', 'summit.yaml', '--model', 'nash', '--options', '{"p":3}'],
      2,
      /nash\.p: found 3, expected an integer from 1 to 2/,
    ],
    [['solve', 'summit.yaml', '--options', 'p=3'], 2, /expected a JSON object/],
    [['forecast', 'summit.yaml', '--draws', '0'], 2, /expected an integer from 1/],
    [['forecast', 'summit.yaml', '--json', '--csv'], 2, /expected one format/],
    [['compare', 'summit.yaml'], 2, /expected a second scenario or --set/],
    [
      ['explain', 'summit.yaml', 'stances.usa.taget.position'],
      2,
      /did you mean stances\.usa\.target\.position\?/,
    ],
    [['completion', 'tcsh'], 2, /expected bash \| zsh \| fish/],
  ]
  it.each(misused)('%j exits with %d and no stack trace', async (args, code, message) => {
    const { status, stderr, stdout } = await asRefused(misused, args)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(status).toBe(code)
  })

  const bad: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['forecast', 'nowhere.yaml'], 1, /nowhere\.yaml: found nothing there/],
    [
      ['solve', 'summit.yaml', '--set', 'stances.usa.target.position=9'],
      1,
      /stances\.usa\.target\.position: found 9, expected 2 to 5/,
    ],
    [
      ['solve', 'summit.yaml', '--model', 'consensus', '--set', 'decision.rule=majority'],
      1,
      /does not run here: it needs the rule consensus/,
    ],
    [
      ['forecast', 'summit.yaml', '--draws', '5', '--json', '-o', 'no/such/folder.json'],
      1,
      /ENOENT/,
    ],
  ]
  it.each(bad)('%j is bad input and exits with %d', async (args, code, message) => {
    const { status, stderr } = await asRefused(bad, args)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(code)
  })
})

describe('forecast', () => {
  it('gives the same bytes twice and with one or two workers', () => {
    const run = (...more: readonly string[]) =>
      asProcess(
        'forecast',
        hague,
        // As many as threads are started for, and several chunks.
        '--draws',
        '300',
        '--slow-draws',
        '20',
        '--seed',
        '1',
        '--json',
        ...more,
      )
    const [first, again, one, two] = [run(), run(), run('--workers', '1'), run('--workers', '2')]
    expect(first.stderr).toBe('')
    expect(first.stdout.length).toBeGreaterThan(5000)
    expect([again, one, two].map(({ stdout }) => sha(stdout))).toEqual(
      new Array(3).fill(sha(first.stdout)),
    )
  })

  it('answers in sentences, without colour when told, at any place it is called from', () => {
    const { status, stdout, stderr } = asProcess('forecast', 'summit.yaml', '--draws', '100')
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).not.toContain('\u001b[')
    expect(stdout).toMatch(/^\S.* (?:lands|stays|split|see|is) .*\.$/m)
  })

  it('writes the report whole, beside what it prints', () => {
    const { status } = asProcess(
      'forecast',
      'summit.yaml',
      '--draws',
      '60',
      '--html',
      'r.html',
      '--csv',
      '-o',
      'r.csv',
    )
    expect(status).toBe(0)
    expect(readFileSync(join(scratch, 'r.html'), 'utf8')).toMatch(/<\/html>\s*$/)
    expect(readFileSync(join(scratch, 'r.csv'), 'utf8')).toMatch(/^scenario,issue,model/)
  })

  it('stops on Ctrl-C within a tenth of a second, exits with 130 and leaves nothing half-written', async () => {
    const args = ['forecast', hague, '--draws', '5000000', '--json', '-o', 'never.json']
    const child = spawn(command, args, { cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.on('data', (part) => {
      said += String(part)
    })
    await new Promise((resolve) => setTimeout(resolve, 4000))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(said).toBe('cancelled\n')
    expect(code).toBe(130)
    expect(readdirSync(scratch).filter((name) => name.startsWith('never'))).toEqual([])
  })
})

describe('solve', () => {
  it('writes the promised shape', () => {
    const { stdout } = asProcess(
      'solve',
      'summit.yaml',
      '--model',
      'compromise',
      '--trace',
      '--json',
    )
    const result = JSON.parse(stdout)
    // (10·0.9·5 + 3·0.8·4 + 3·0.5·2.5 + 1·3) / (9 + 2.4 + 1.5 + 1)
    expect(result.issues.target.value).toBeCloseTo(61.35 / 13.9, 9)
    expect(result).toMatchObject({
      entente: 1,
      scenario: 'small-summit',
      model: 'compromise',
      agreed: true,
      exited: [],
    })
    expect(result.rounds[0]).toMatchObject({ round: 0, positions: { usa: { target: 5 } } })
    expect(Object.keys(result.rounds[0].positions.pol)).toEqual(['target', 'commitment'])
    expect(result.rounds[0].issues.target.mean).toBeCloseTo(61.35 / 13.9, 9)
  })
})

describe('compare', () => {
  it('shows no difference for an edit that changes nothing', () => {
    const { stdout } = asProcess(
      'compare',
      'summit.yaml',
      '--set',
      'stances.esp.target.position=2.5',
      '--draws',
      '50',
      '--json',
    )
    const { models } = JSON.parse(stdout).issues.target
    expect(Object.keys(models).length).toBeGreaterThan(5)
    for (const model of Object.values(models)) {
      expect(model).toMatchObject({ difference: 0, up: 0, down: 0 })
    }
  })
})

describe('seal and verify', () => {
  it('hold for what was sealed, and not for what was touched', () => {
    expect(asProcess('seal', 'summit.yaml', '--draws', '80', '-o', 's.json').status).toBe(0)
    expect(asProcess('verify', 's.json')).toMatchObject({ status: 0 })
    expect(asProcess('verify', 's.json', '--workers', '2')).toMatchObject({ status: 0 })
    const seal = readFileSync(join(scratch, 's.json'), 'utf8')
    writeFileSync(join(scratch, 't.json'), seal.replace('"seed": 1', '"seed": 2'))
    const touched = asProcess('verify', 't.json')
    expect(touched.status).toBe(3)
    expect(touched.stdout).toMatch(/checksum does not match/)
    expect(asProcess('verify', 'summit.yaml').status).toBe(1)
  })
})

describe('import and export', () => {
  it('bring a table in and out, and say what a table cannot hold', async () => {
    const out = asProcess('export', 'summit.yaml', '--format', 'csv-long', '-o', 'summit.csv')
    expect(out.stderr).toMatch(/not in the table: /)
    const back = asProcess('import', 'summit.csv', '-o', 'back.yaml')
    expect(back.status).toBe(0)
    expect(back.stderr).toMatch(/note: /)
    const solved = await inProcess('solve', 'summit.csv', '--model', 'compromise', '--json')
    expect(JSON.parse(solved.stdout).issues.target.value).toBeCloseTo(61.35 / 13.9, 9)
  })

  it('read KTAB’s own file end to end', async () => {
    const ktab = [
      'Small,"A test",2,1,',
      'Actor,Description,Power,Pstn1,Sal1,',
      'A, first, 10, 20, 50,',
      'B, second, 30, 80, 50,',
    ]
    writeFileSync(join(scratch, 'k.csv'), ktab.join('\n'))
    const { stdout } = await inProcess('solve', 'k.csv', '--model', 'compromise', '--json')
    const [issue] = Object.values(JSON.parse(stdout).issues) as { value: number }[]
    expect(issue?.value).toBeCloseTo(65, 9)
  })
})

describe('the tour', () => {
  let answer: ReturnType<typeof asProcess>
  beforeAll(() => {
    answer = asProcess()
  }, 120_000)

  it('answers, writes the report and says what to try next', () => {
    const { status, stdout, stderr } = answer
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+ statements by \d+ speakers\. Dates are counted from 2025-03-17\./)
    expect(stdout).toMatch(/stances of the scenario rest on them:/)
    expect(stdout).toMatch(/Try next:/)
    expect(stderr).toMatch(/entente-report\.html/)
    expect(existsSync(join(scratch, 'entente-report.html'))).toBe(true)
  })

  it('ends with what the forecast target costs the allies', () => {
    const { stdout } = answer
    const cost = stdout.slice(stdout.indexOf('What it would cost'), stdout.indexOf('Try next'))
    const said = cost.replaceAll(/\s+/g, ' ')
    expect(said).toMatch(
      /the middle of the forecast, the allies would have spent US\$ [\d,]+ bn more in 2024/,
    )
    expect(said).toContain(
      'Basis: published share of GDP × GDP in current US$ of 2024, NATO-2024-06.',
    )
  })
})

describe('completion', () => {
  it('gives bash the verbs', () => {
    const script = asProcess('completion', 'bash').stdout
    const { stdout } = spawnSync(
      'bash',
      ['-c', `${script}\nCOMP_WORDS=(entente fo); COMP_CWORD=1; _entente; echo "\${COMPREPLY[@]}"`],
      { encoding: 'utf8' },
    )
    expect(stdout.trim()).toBe('forecast')
  })
})
