/** German and French units, rates and round counts, by the unit that a statement gives for them. */
import type { Qualifier } from '../statement.ts'
import type { Token } from '../text/token.ts'

const pairs = (list: string): [string, string][] =>
  list
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(':').map((part) => part.replaceAll('_', ' ')) as [string, string])

/** What is counted or measured. */
export const unitsAbroad: readonly (readonly [string, string])[] = pairs(
  `betten:beds bett:beds schiffe:ships schiffen:ships boote:boats booten:boats stellen:jobs arbeitsplätze:jobs
   arbeitsplätzen:jobs jobs:jobs plätze:places plätzen:places sitze:seats sitzen:seats stimmen:votes
   panzer:tanks raketen:missiles drohnen:drones gefangene:prisoners gefangenen:prisoners geiseln:hostages
   flüchtlinge:refugees flüchtlingen:refugees menschen:people personen:people einwohner:people
   zivilisten:civilians kämpfer:fighters polizisten:officers beamte:officers lehrer:teachers ärzte:doctors fachärzte:doctors geburten:births
   pflegekräfte:nurses pfleger:nurses wohnungen:homes häuser:houses hektar:hectares kilometer:km
   kilometern:km meter:metres metern:metres zentimeter:centimetres liter:litres litern:litres
   tonne:tonnes kilogramm:kg kilo:kg gramm:g grad:degrees gigawatt:GW megawatt:MW terawattstunden:TWh
   gigawattstunden:GWh megawattstunden:MWh kilowattstunden:kWh barrel:barrels fass:barrels dezibel:dB
   lizenzen:licences lizenz:licences visa:visas beschäftigte:workers beschäftigten:workers mitarbeiter:employees mitarbeitern:employees mitarbeiterinnen:employees besucher:visitors besuchern:visitors zuschauer:spectators salariés:workers employés:employees agents:staff visiteurs:visitors spectateurs:spectators agriculteurs:farmers élèves:pupils schüler:pupils kühe:cows rinder:cattle züge:trains lastwagen:lorries
   busse:buses autos:cars fahrzeuge:vehicles flugzeuge:aircraft soldatinnen:troops mann:troops
   truppen:troops stunden-woche:hours_per_week tagen:days prozentpunkte:percentage_points
   prozentpunkten:percentage_points punkte:points punkten:points quadratkilometer:km2 seemeilen:nautical_miles
   minuten:minutes inspektoren:inspectors beobachter:observers urlaubstage:days monatsgehälter:months
   lits:beds lit:beds navires:ships navire:ships bateaux:boats bateau:boats emplois:jobs postes:posts poste:posts
   places:places sièges:seats voix:votes chars:tanks missiles:missiles prisonniers:prisoners otages:hostages
   réfugiés:refugees personnes:people habitants:people civils:civilians combattants:fighters
   policiers:officers enseignants:teachers professeurs:teachers médecins:doctors infirmiers:nurses
   infirmières:nurses soignants:nurses logements:homes maisons:houses hectares:hectares kilomètre:km
   kilomètres:km mètre:m mètres:m centimètres:centimetres litres:litres litre:litres kilos:kg grammes:g
   degrés:degrees degré:degrees gigawatts:GW mégawatts:MW térawattheures:TWh gigawattheures:GWh
   mégawattheures:MWh kilowattheures:kWh barils:barrels baril:barrels décibels:dB décibel:dB
   licences:licences vaches:cows  camions:lorries bus:buses voitures:cars
   véhicules:vehicles avions:aircraft militaires:troops hommes:troops heure:hours
   trimestres:quarters points:points inspecteurs:inspectors observateurs:observers éoliennes:turbines`,
)

/** What money or a measure is per. */
const rateNouns: ReadonlyMap<string, string> = new Map(
  pairs(
    `jahr:year jahres:year monat:month woche:week tag:day stunde:hour quartal:quarter schicht:shift nacht:night tonne:tonne
     megawattstunde:MWh kilowattstunde:kWh liter:litre kilo:kg kilogramm:kg kopf:head person:person einwohner:person
     kind:child haushalt:household hektar:hectare barrel:barrel fass:barrel kilometer:km kubikmeter:m3 quadratmeter:m2 schiff:ship fahrzeug:vehicle auto:car
     fahrt:trip patient:patient bett:bed kuh:cow tier:animal minute:minute arbeiter:worker beschäftigten:worker
     an:year année:year mois:month semaine:week jour:day heure:hour trimestre:quarter nuit:night
     mégawattheure:MWh kilowattheure:kWh litre:litre tête:head personne:person habitant:person enfant:child
     foyer:household ménage:household hectare:hectare baril:barrel navire:ship bateau:boat véhicule:vehicle
     voiture:car trajet:trip salarié:employee vache:cow animal:animal passager:passenger véhicules:vehicle`,
  ),
)

const rateLinks = /^(?:je|pro|par|im|am|l'|la|le|die|der|das|an|à)$/

/** `je Megawattstunde`, `im Jahr`, `par trimestre`, `la tonne` behind a quantity. */
export function rateAbroad(
  tokens: readonly Token[],
  at: number,
): { what: string; to: number } | undefined {
  const link = tokens[at]?.lower ?? ''
  if (!rateLinks.test(link)) return undefined
  const what = rateNouns.get(tokens[at + 1]?.lower ?? '')
  if (what === undefined) return undefined
  const time = /^(?:year|month|week|day|hour)$/.test(what)
  if (/^(?:die|der|das|la|le|l'|an|à)$/.test(link) && time) return undefined
  if (/^(?:im|am)$/.test(link) && !time) return undefined
  const behind = tokens[at + 2]?.text ?? ''
  if (/^(?:im|am)$/.test(link) && /^\d/.test(behind)) return undefined
  return { what, to: at + 2 }
}

/** `une quarantaine de`: about as many. */
export const roundCounts: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
  ['dutzend', 12],
])

export const currenciesAbroad: readonly (readonly [string, string])[] = pairs(
  `franken:CHF pfund:GBP livres:GBP rubel:RUB yens:JPY yuans:CNY zlotys:PLN kronen:crowns couronnes:crowns
   centimes:cents cent:cents hrywnja:UAH hryvnias:UAH lires:TRY rupien:INR roupies:INR eurocent:cents`,
)

export const qualifiersAbroad: readonly (readonly [string, Qualifier])[] = [
  ...(
    [
      [
        'at least',
        'nicht weniger als|nicht unter|minimum|gut und gerne|über|mehr als|im minimum|nicht unter',
      ],
      [
        'up to',
        'nicht mehr als|nicht über|unter|allenfalls|im maximum|maximal bis zu|weniger als|nicht höher als',
      ],
      ['about', 'fast|nahezu|gut|circa|ca|annähernd|schätzungsweise|in etwa|um die|beinahe'],
      [
        'at least',
        'pas moins de|au minimum|un minimum de|minimum de|au delà de|au-delà de|dépasser|dépasserait',
      ],
      [
        'up to',
        "pas plus de|au maximum|un maximum de|jusqu' à|inférieur à|inférieure à|au plus|sous|dépassera pas|dépasser pas|sous les",
      ],
      ['about', "quelque|autour de|à peu près|presque|quasiment|aux alentours de|de l' ordre de"],
    ] as const
  ).flatMap(([qualifier, words]) => words.split('|').map((word) => [word, qualifier] as const)),
]
