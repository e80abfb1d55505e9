/** Names of states, bodies, offices and people: read from tables, extended by a scenario's actors. */
export { type Entry, type EntryKind, type Gazetteer, GazetteerError } from './entry.ts'
export { extendGazetteer } from './extend.ts'
export { type GazetteerTables, gazetteerFrom } from './tables.ts'
