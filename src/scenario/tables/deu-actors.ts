/** The actors of the DEU table: the code in its column names, the name in the table of votes. */

export const commission = 'com'
export const parliament = 'ep'

/** Member states in the order of the table's columns. */
export const members: Readonly<Record<string, string>> = {
  at: 'Austria',
  be: 'Belgium',
  bu: 'Bulgaria',
  cr: 'Croatia',
  cy: 'Cyprus',
  cz: 'Czech Republic',
  dk: 'Denmark',
  ee: 'Estonia',
  fi: 'Finland',
  fr: 'France',
  de: 'Germany',
  el: 'Greece',
  hu: 'Hungary',
  ie: 'Ireland',
  it: 'Italy',
  lv: 'Latvia',
  lt: 'Lithuania',
  lu: 'Luxembourg',
  mt: 'Malta',
  nl: 'Netherlands',
  pl: 'Poland',
  pt: 'Portugal',
  ro: 'Romania',
  si: 'Slovenia',
  sk: 'Slovakia',
  es: 'Spain',
  se: 'Sweden',
  uk: 'United Kingdom',
}

/** Every actor by its code. */
export const deuActors: Readonly<Record<string, string>> = {
  [commission]: 'European Commission',
  [parliament]: 'European Parliament',
  ...members,
}
