/**
 * Warnings about people: coders that disagree, actors and voters of whom nothing is known.
 */
import { entriesOf, isMapping, type Mapping, numberOf, textOf } from '../loose.ts'
import type { Path } from '../problem.ts'
import type { Facts, Report, Rules } from './report.ts'

export const coderWarnings: Rules = (facts, report) => {
  disagreements(facts, report)
  silentActors(facts, report)
}

interface Reading {
  readonly path: Path
  readonly coder: string
  readonly position: number
}

function disagreements({ file, refs }: Facts, report: Report): void {
  const readings = new Map<string, Reading[]>()
  for (const { path, value: stance } of entriesOf(file, 'stances')) {
    const position = middleOf(stance.position, refs)
    if (position === undefined) continue
    const key = `${stance.actor} ${stance.issue}`
    const list = readings.get(key) ?? []
    list.push({ path, coder: textOf(stance, 'coder') ?? 'no name', position })
    readings.set(key, list)
  }
  for (const list of readings.values()) {
    const last = list.at(-1)
    if (!last || new Set(list.map(({ position }) => position)).size < 2) continue
    const said = list.map(({ coder, position }) => `${position} (${coder})`).join(', ')
    const found = `coders that disagree: ${said}`
    report({ path: [...last.path, 'position'], found, expected: 'one reading; the spread is used' })
  }
}

function middleOf(quantity: unknown, refs: Facts['refs']): number | undefined {
  if (typeof quantity === 'number') return quantity
  if (!isMapping(quantity)) return undefined
  const told = ['mode', 'p50', 'value'].map((key) => numberOf(quantity, key))
  return told.find((value) => value !== undefined) ?? refs[`${quantity.ref}`]
}

function silentActors({ file, decision, voters }: Facts, report: Report): void {
  const heard = new Set(entriesOf(file, 'stances').map(({ value }) => `${value.actor}`))
  const voting = new Set(voters)
  const used = new Set<unknown>([decision.agendaSetter])
  for (const { value: exit } of entriesOf(decision, 'exits')) used.add(exit.actor)
  for (const { path, value: actor } of entriesOf(file, 'actors')) {
    if (heard.has(`${actor.id}`)) continue
    report(silence(path, actor, voting.has(`${actor.id}`), used.has(actor.id)))
  }
}

function silence(path: Path, actor: Mapping, votes: boolean, acts: boolean) {
  const what = votes ? 'a voter' : acts ? 'an actor that acts' : 'an actor'
  const expected = 'a stance on at least one issue'
  return { path, found: `${what} without any stance (${actor.id})`, expected }
}
