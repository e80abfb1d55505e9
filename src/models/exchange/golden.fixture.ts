/** Golden runs as problems: the program's own input files, read with a small parser. */
import { readFileSync } from 'node:fs'
import { createProblem, type Problem, type Shape, weigh } from '../model.ts'

export interface GoldenParty {
  readonly actor: string
  readonly supply: string
  readonly demand: string
  readonly start: number
  readonly x: number
  readonly move: number
  readonly y: number
  readonly nbs0: number
  readonly nbs1: number
  readonly adjusted_by_nbs: boolean
}

export interface GoldenDeal {
  readonly p: string
  readonly q: string
  readonly groups: string
  readonly gain: number
  readonly dp: number
  readonly dq: number
  readonly valid: boolean
  readonly i: GoldenParty
  readonly j: GoldenParty
  readonly externalities?: Readonly<Record<string, number>>
}

type ByIssue = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface GoldenRound {
  readonly start_positions: ByIssue
  readonly nbs_start: Readonly<Record<string, number>>
  readonly n_potential: number
  readonly n_valid: number
  readonly potential?: readonly GoldenDeal[]
  readonly realized: readonly GoldenDeal[]
  readonly voting_positions: ByIssue
  readonly nbs_voting: Readonly<Record<string, number>>
  readonly next_start_positions: ByIssue
}

export function readGolden(name: string): readonly GoldenRound[] {
  return JSON.parse(read(`${name}.golden.json`)).rounds
}

export function readInput(name: string): Problem {
  const rows = read(name)
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim().replace(/^'|'$/g, '')))
  const named = (tag: string) => rows.filter(([head]) => head === tag).map(([, id]) => id as string)
  const actors = named('#A')
  const issues = named('#P')
  const ends = issues.map((id) => {
    const marks = rows.filter(([head, issue]) => head === '#M' && issue === id)
    const at = marks.map(([, , value]) => Number(value))
    return [Math.min(...at), Math.max(...at)] as const
  })
  const problem = createProblem(shapeOf(actors, issues))
  problem.shape.stance.fill(0)
  for (const [head, actor = '', issue = '', position, salience, power] of rows) {
    if (head !== '#D') continue
    const k = issues.indexOf(issue)
    const a = actors.indexOf(actor) * issues.length + k
    const [low, high] = ends[k] as readonly [number, number]
    problem.shape.stance[a] = 1
    problem.position[a] = (Number(position) - low) / (high - low)
    problem.salience[a] = Number(salience)
    problem.issueCapability[a] = Number(power)
  }
  weigh(problem)
  return problem
}

function shapeOf(actors: readonly string[], issues: readonly string[]): Shape {
  return {
    actors,
    issues,
    names: { actors, issues },
    voter: new Uint8Array(actors.length).fill(1),
    stance: new Uint8Array(actors.length * issues.length).fill(1),
    parent: new Int32Array(issues.length).fill(-1),
    statusQuoKnown: new Uint8Array(issues.length).fill(1),
    rule: 'consensus',
    quotas: [],
    bargainingWeights: 'equal',
    agendaSetter: -1,
    exits: [],
  }
}

function read(name: string): string {
  return readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')
}
