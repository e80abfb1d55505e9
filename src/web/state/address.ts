/**
 * The state in the address, behind the #, so that any static host can serve it: what was opened, the
 * changes, the view, the models, seed and draws. Whoever has the address sees the same digits.
 */
import type { Changes } from '../../scenario/index.ts'

export interface Address {
  readonly view: string
  /** Folder of a scenario of the project. */
  readonly project: string | undefined
  /** Key of the user’s own scenario, kept in this browser. */
  readonly own: string | undefined
  /** The scenario itself, packed. */
  readonly packed: string | undefined
  readonly changes: Changes
  readonly issue: string | undefined
  readonly actor: string | undefined
  readonly models: readonly string[] | undefined
  readonly seed: number
  readonly draws: number
  readonly thresholds: Readonly<Record<string, number>>
  /** Share of GDP whose cost is shown. */
  readonly target: number | undefined
  readonly outcomeShown: boolean
  /** Parts that could not be read, as they stood. */
  readonly unread: readonly string[]
}

/** Addresses of this form; a later one is read as far as it goes. */
const version = '1'
const mostChanges = 200
const mostDraws = 100_000
/** % of GDP: the most that the ledger prices. */
const mostShare = 20

export const nowhere: Address = {
  view: '',
  project: undefined,
  own: undefined,
  packed: undefined,
  changes: {},
  issue: undefined,
  actor: undefined,
  models: undefined,
  seed: 1,
  draws: 1000,
  thresholds: {},
  target: undefined,
  outcomeShown: false,
  unread: [],
}

/** @param hash as `location.hash` has it */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const parts = new URLSearchParams(query)
  const unread: string[] = []
  const changes = new Map<string, unknown>()
  for (const text of parts.getAll('set').slice(0, mostChanges)) {
    const change = readChange(text)
    if (change === undefined) unread.push(`set=${text.slice(0, 80)}`)
    else changes.set(...change)
  }
  const thresholds = new Map<string, number>()
  for (const text of parts.getAll('at').slice(0, mostChanges)) {
    const [issue = '', value = ''] = text.split(':', 2)
    if (isId(issue) && isNumber(value)) thresholds.set(issue, Number(value))
    else unread.push(`at=${text.slice(0, 80)}`)
  }
  const found = parts.get('v')
  if (found !== null && found !== version) unread.push(`v=${found.slice(0, 20)}`)
  const count = (name: string, otherwise: number, least: number, most: number) => {
    const text = parts.get(name)
    if (text === null) return otherwise
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    unread.push(`${name}=${text.slice(0, 80)}`)
    return otherwise
  }
  const id = (name: string) => {
    const text = parts.get(name)
    if (text === null) return undefined
    if (isId(text)) return text
    unread.push(`${name}=${text.slice(0, 80)}`)
    return undefined
  }
  const share = parts.get('target')
  const target = share !== null && isNumber(share) ? Number(share) : undefined
  const isShare = target !== undefined && target > 0 && target <= mostShare
  if (share !== null && !isShare) unread.push(`target=${share.slice(0, 80)}`)
  const models = parts.get('models')?.split(',').filter(isId)
  return {
    view: isId(path) ? path : '',
    project: id('s'),
    own: id('own'),
    packed: parts.get('d') ?? undefined,
    changes: Object.fromEntries(changes),
    issue: id('issue'),
    actor: id('actor'),
    models: models === undefined || models.length === 0 ? undefined : models,
    seed: count('seed', 1, 0, Number.MAX_SAFE_INTEGER),
    draws: count('draws', 1000, 1, mostDraws),
    thresholds: Object.fromEntries(thresholds),
    target: isShare ? target : undefined,
    outcomeShown: parts.get('outcome') === 'shown',
    unread,
  }
}

/** Starts with #. What is as it is at first is left out. */
export function writeAddress(address: Address): string {
  const parts = new URLSearchParams()
  const { project, own, packed, issue, actor, models, seed, draws } = address
  if (project !== undefined) parts.set('s', project)
  if (own !== undefined) parts.set('own', own)
  if (issue !== undefined) parts.set('issue', issue)
  if (actor !== undefined) parts.set('actor', actor)
  for (const [path, value] of Object.entries(address.changes)) {
    parts.append('set', `${path}=${JSON.stringify(value)}`)
  }
  for (const [id, at] of Object.entries(address.thresholds)) parts.append('at', `${id}:${at}`)
  if (models !== undefined) parts.set('models', models.join(','))
  if (seed !== nowhere.seed) parts.set('seed', String(seed))
  if (draws !== nowhere.draws) parts.set('draws', String(draws))
  if (address.target !== undefined) parts.set('target', String(address.target))
  if (address.outcomeShown) parts.set('outcome', 'shown')
  if (packed !== undefined) parts.set('d', packed)
  if (parts.size > 0) parts.set('v', version)
  // What a reader of addresses keeps as it is, stays legible.
  const query = parts
    .toString()
    .replaceAll('%3D', '=')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
  return `#/${address.view}${query === '' ? '' : `?${query}`}`
}

function readChange(text: string): readonly [string, unknown] | undefined {
  const cut = text.indexOf('=')
  const path = text.slice(0, cut)
  if (cut < 1 || !/^[A-Za-z0-9.-]{1,200}$/.test(path)) return undefined
  if (path.split('.').some((part) => /^(?:__proto__|prototype|constructor)$/.test(part))) {
    return undefined
  }
  try {
    return [path, JSON.parse(text.slice(cut + 1)) as unknown]
  } catch {
    return undefined
  }
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80
}

function isNumber(text: string): boolean {
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)
}
