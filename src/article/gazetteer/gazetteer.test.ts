import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../scenario/index.ts'
import { extendGazetteer, type GazetteerTables, gazetteerFrom } from './index.ts'

const folder = join(import.meta.dirname, '../../../data/actors')
const text = (name: string) => readFileSync(join(folder, `${name}.csv`), 'utf8')
const tables: GazetteerTables = {
  states: text('states'),
  bodies: text('bodies'),
  offices: text('offices'),
  people: text('people'),
}
const gazetteer = gazetteerFrom(tables)
const meant = (surface: string) => gazetteer.find(surface).map(({ name }) => name)

describe('a name', () => {
  it.each([
    ['Kremlin', 'Russia'],
    ['Moscow', 'Russia'],
    ['Washington', 'United States'],
    ['White House', 'United States'],
    ['Downing Street', 'United Kingdom'],
    ['London', 'United Kingdom'],
    ['Brussels', 'European Union'],
    ['Berlin', 'Germany'],
    ['Frankreich', 'France'],
    ['Pays-Bas', 'Netherlands'],
    ['Dutchman', 'Netherlands'],
    ['deutschen', 'Germany'],
    ['Nato', 'NATO'],
    ['OTAN', 'NATO'],
    ['foreign secretary', 'foreign minister'],
    ['Bundeskanzlerin', 'chancellor'],
    ['Orbán', 'Viktor Orbán'],
  ])('%s is %s', (surface, name) => {
    expect(meant(surface)).toContain(name)
  })

  it('means the union and not Belgium, when it is its seat', () => {
    expect(meant('Brussels')).toEqual(['European Union'])
  })

  it('is found without its accents and with either apostrophe', () => {
    expect(meant('Orban')).toEqual(['Viktor Orbán'])
    expect(meant('EU’s top diplomat')).toEqual(['high representative'])
  })

  it('minds capitals, and is nobody where it is not known', () => {
    expect(meant('may')).toEqual([])
    expect(meant('May')).toEqual(['Theresa May'])
    expect(meant('constructor')).toEqual([])
    expect(meant('__proto__')).toEqual([])
  })
})

describe('the holder of an office', () => {
  it('is the one whose tenure holds the day', () => {
    expect(gazetteer.holder('prime-minister', 'NLD', '2019-03-01')?.name).toBe('Mark Rutte')
    expect(gazetteer.holder('secretary-general', 'nato', '2025-03-17')?.name).toBe('Mark Rutte')
    expect(gazetteer.holder('secretary-general', 'nato', '2024-03')?.name).toBe('Jens Stoltenberg')
  })

  it('is the newcomer on the day of handing over', () => {
    expect(gazetteer.holder('chancellor', 'DEU', '2025-05-06')?.name).toBe('Friedrich Merz')
    expect(gazetteer.holder('chancellor', 'DEU', '2025-05-05')?.name).toBe('Olaf Scholz')
  })

  it('is nobody where several hold it side by side, or nobody is known', () => {
    expect(gazetteer.holder('spokesperson', 'RUS', '2025-03-17')).toBeUndefined()
    expect(gazetteer.holder('chancellor', 'DEU', '1900-01-01')).toBeUndefined()
  })
})

describe('the tables', () => {
  it('keep one id for the tenures of one person, and the latest of them for the id', () => {
    expect(gazetteer.find('Mark Rutte').map(({ id }) => id)).toEqual(['mark-rutte', 'mark-rutte'])
    expect(gazetteer.byId('mark-rutte')?.of).toBe('nato')
  })

  it('hold no tenure that ends before it begins, and no state twice', () => {
    const wrong = gazetteer.entries.filter(({ from, to }) => from && to && to < from)
    expect(wrong).toEqual([])
    const states = gazetteer.entries.filter(({ kind }) => kind === 'state').map(({ id }) => id)
    expect(new Set(states).size).toBe(states.length)
    expect(states.length).toBe(197)
  })

  it('give every body an owner that there is', () => {
    const owned = gazetteer.entries.filter(({ kind, of }) => kind !== 'person' && of !== null)
    expect(owned.filter(({ of }) => gazetteer.byId(of ?? '') === undefined)).toEqual([])
  })

  it('take another language as a column more', () => {
    const states = 'iso3,name,capital,name_it,adjectives_it\nDEU,Germany,Berlin,Germania,tedesco\n'
    const small = gazetteerFrom({ ...emptyTables, states })
    expect(small.find('Germania')[0]?.id).toBe('DEU')
    expect(small.find('tedesco')[0]?.id).toBe('DEU')
  })

  it.each([
    [{ people: 'id,name,of,office\nx-y,X Y,FRX,president\n' }, /people\.csv:2 of: found "FRX"/],
    [{ people: 'id,name,of,office\nx-y,X Y,DEU,presidnt\n' }, /office: found "presidnt"/],
    [{ people: 'id,name,of,office,from\nx-y,X Y,DEU,,May\n' }, /from: found "May", expected YYYY/],
    [{ states: 'iso3,name,capital\nDe,Germany,\n' }, /states\.csv:2 iso3: found "De"/],
    [{ states: 'iso,name,capital\n' }, /states\.csv:1: found the columns iso, name, capital/],
    [{ bodies: 'id,name,kind\nnato,NATO,bdy\n' }, /bodies\.csv:2 kind: found "bdy"/],
    [{ states: 'iso3,name,capital\n"DEU' }, /states\.csv: found text that is not CSV/],
  ])('refuse %j with the place', (change, message) => {
    const states = 'iso3,name,capital\nDEU,Germany,Berlin\n'
    expect(() => gazetteerFrom({ ...emptyTables, states, ...change })).toThrow(message)
  })
})

const emptyTables: GazetteerTables = {
  states: 'iso3,name,capital\n',
  bodies: 'id,name,kind\n',
  offices: 'id,name\npresident,president\n',
  people: 'id,name,of,office\n',
}

describe("a scenario's actors", () => {
  const actors: readonly Actor[] = [
    { id: 'usa', name: 'The Americans', kind: 'state', iso3: 'USA', capability: 1 },
    { id: 'nordvik', name: 'Nordvik', kind: 'state', capability: 1 },
    { id: 'east', name: 'Eastern flank', kind: 'group', capability: 1 },
    { id: 'nato', name: 'NATO', kind: 'body', capability: 1 },
  ]
  const extended = extendGazetteer(gazetteer, actors)

  it('are known to the reader', () => {
    expect(extended.find('Nordvik')).toMatchObject([{ id: 'nordvik', kind: 'state' }])
    expect(extended.find('Eastern flank')).toMatchObject([{ id: 'east', kind: 'body' }])
  })

  it('lend their name to the entry that is there, and make no second', () => {
    expect(extended.find('The Americans').map(({ name }) => name)).toEqual(['United States'])
    expect(extended.find('NATO').length).toBe(1)
    expect(extended.entries.length).toBe(gazetteer.entries.length + 2)
  })

  it('change nothing where all are known', () => {
    expect(extendGazetteer(gazetteer, actors.slice(3))).toBe(gazetteer)
  })
})
