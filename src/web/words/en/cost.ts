/** English words of the cost. What is said of results comes from the report. */

export const costWords = {
  name: 'Cost',
  question: 'What would a target cost, and whom?',
  loading: 'Reading the figures …',
  refused: (why: string) => `The figures cannot say: ${why}`,
  chooseTitle: 'Choose a target',
  chooseNote: (year: number) =>
    `Above each mark: what all allies together would spend on top of ${year}, a year.`,
  useForecast: (at: string) => `Use the forecast (${at})`,
  followsForecast: (at: string) => `Follows the forecast (${at})`,
  target: 'Target',
  says: (target: string, total: string) => `${target} of GDP, ${total} a year more`,
  measure: 'Which money',
  measures: (by: number) => ({
    year: 'US$ a year',
    head: 'Per head',
    sum: `Until ${by}`,
  }),
  sort: 'Order of the allies',
  sorts: { gap: 'Largest gap first', share: 'Lowest share first', name: 'By name' },
  title: (target: string) => `From today’s spending to ${target}, ally by ally`,
  note: (year: number) =>
    `Left: share of GDP in ${year}. Right: what is missing, in money. Shaded: where eight runs in ten of the forecast land.`,
  noteSlim: (year: number) =>
    `Share of GDP in ${year}, and the way to the target. Shaded: where eight runs in ten of the forecast land.`,
  spent: (year: number) => `Spent in ${year}`,
  yourTarget: 'target',
  extra: {
    year: 'Extra a year to get there',
    head: 'Extra a head and year',
    sum: (by: number) => `Extra until ${by}`,
  },
  units: {
    year: (year: number) => `US$ bn, at ${year} prices and GDP`,
    head: 'US$',
    sum: (year: number) => `US$ bn, rising evenly, prices of each year from ${year}`,
  },
  perHead: 'a head',
  already: (target: string) => `Already at ${target} or more`,
  nothing: 'nothing more',
  noForces: 'no forces',
  rows: 'Allies; Enter opens the cells',
  row: (name: string, share: string, money: string) => `${name}: ${share} of GDP, ${money}`,
  more: (money: string) => `${money} more a year`,
  source: (basis: string, unarmed: string) =>
    `Source: ${basis}; gap = (target − published share) × GDP. ${unarmed}`,
  gapIs: 'gap = (target − published share) × GDP',
  heads: ['Ally', '% of GDP', 'US$ bn a year', 'US$ a head', 'US$ bn until'],
  cellsOf: (name: string) => `${name}: the cells`,
  kind: 'Figures',
  factTitle: 'Does the article have its figures right?',
  wouldHaveToFind: (share: number, more: string, others: string) =>
    `At ${share}% it would have to find ${more} a year more; all other allies together spend ${others} now.`,
  factNone: 'The article states no figure that the tables can check.',
  factLoading: 'Checking the article’s figures …',
  leftOutTitle: 'What this leaves out',
  leftOut: (year: number) => `GDP and prices are held at ${year}. Growth would raise the bill:`,
  seeGrowth: 'see it with growth',
  leftOutMore:
    'Purchasing power differs: a dollar buys more in some countries than in others. Money for one year says nothing of how fast it can be spent.',
  sumTitle: 'If they rise evenly',
} as const
