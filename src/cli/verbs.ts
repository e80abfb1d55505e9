/** The verbs, in the order of `--help`. Each is loaded only when it is called. */
import type { VerbEntry } from './verb.ts'

export const verbs: readonly VerbEntry[] = [
  {
    name: 'read',
    summary: 'find who says what in an article, with the words themselves',
    load: () => import('./read.ts'),
  },
  {
    name: 'draft',
    summary: 'turn an article into a scenario, or propose what it adds to one',
    load: () => import('./draft.ts'),
  },
  {
    name: 'check',
    summary: 'read a scenario and report every mistake with its line',
    load: () => import('./check.ts'),
  },
  {
    name: 'models',
    summary: 'list the models, or show one’s page',
    load: () => import('./models.ts'),
  },
  {
    name: 'solve',
    summary: 'run one model once, every number at its most likely value',
    load: () => import('./solve.ts'),
  },
  {
    name: 'forecast',
    summary: 'run all models over the uncertainty and say where the issues land',
    load: () => import('./forecast.ts'),
  },
  {
    name: 'explain',
    summary: 'trace a number back to models, stances and evidence',
    load: () => import('./explain.ts'),
  },
  {
    name: 'compare',
    summary: 'show what an edit or another scenario changes, on the same draws',
    load: () => import('./compare.ts'),
  },
  {
    name: 'disagreement',
    summary: 'say why the models disagree, and what would settle it',
    load: () => import('./disagreement.ts'),
  },
  {
    name: 'backtest',
    summary: 'score every model on negotiations whose outcome is known',
    load: () => import('./backtest.ts'),
  },
  {
    name: 'ledger',
    summary: 'check, price and project defence expenditure on published figures',
    load: () => import('./ledger.ts'),
  },
  {
    name: 'seal',
    summary: 'write a forecast with its checksum, to show later that it came first',
    load: () => import('./seal.ts'),
  },
  {
    name: 'verify',
    summary: 'run a sealed forecast again and compare the bytes',
    load: () => import('./verify.ts'),
  },
  {
    name: 'import',
    summary: 'turn a table into a scenario',
    load: () => import('./import.ts'),
  },
  {
    name: 'export',
    summary: 'write a scenario as a table, and say what the table cannot hold',
    load: () => import('./export.ts'),
  },
  {
    name: 'serve',
    summary: 'open the page on this machine',
    load: () => import('./serve.ts'),
  },
  {
    name: 'completion',
    summary: 'print the completion script of a shell',
    load: () => import('./completion.ts'),
  },
]
