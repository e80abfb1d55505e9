/** A handful of entries, enough for the tests of the reader. */
import { gazetteerFrom } from './gazetteer/index.ts'

export const gazetteer = gazetteerFrom({
  states: `iso3,name,aliases,adjectives,capital,metonyms,name_de,adjectives_de,capital_de,name_fr,adjectives_fr,capital_fr
RUS,Russia,,Russian,Moscow,Kremlin,,,,,,
USA,United States,US|U.S.,American|US,,Washington|White House,,,,,,
DEU,Germany,,German,Berlin,,,,,,,
NOR,Norway,,Norwegian,Oslo,,,,,,norvégien|norvégienne,
`,
  bodies: `id,kind,name,aliases,adjectives,metonyms,of,name_de,name_fr,verified
nato,body,NATO,,,,,,,no
eu,body,European Union,EU,,Brussels,,,,no
`,
  offices: `id,name,aliases,name_de,name_fr,verified
secretary-general,secretary general,Secretary General,,,no
`,
  people: `id,name,surname,aliases,gender,of,office,from,to,verified
mark-rutte,Mark Rutte,Rutte,,m,nato,secretary-general,2024-10-01,,no
`,
})
