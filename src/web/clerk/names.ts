/** The names that the reader of articles knows, read when they are first asked for. */
import { type Gazetteer, gazetteerFrom } from '../../article/index.ts'
import { table } from './tables.ts'

let read: Promise<Gazetteer> | undefined

export function gazetteer(): Promise<Gazetteer> {
  read ??= Promise.all([
    table('actors/states.csv'),
    table('actors/bodies.csv'),
    table('actors/offices.csv'),
    table('actors/people.csv'),
  ]).then(([states, bodies, offices, people]) => gazetteerFrom({ states, bodies, offices, people }))
  return read
}
