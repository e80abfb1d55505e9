/** Words for numbers, scales, currencies, units and qualifiers, in three languages. */

import type { Qualifier } from '../statement.ts'
import { currenciesAbroad, qualifiersAbroad, roundCounts, unitsAbroad } from './number-abroad.ts'

export const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
export const tens = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]
export const other: ReadonlyMap<string, number> = new Map([
  ...roundCounts,
  ...'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'treize quatorze quinze seize'.split(' ').map((word, at) => [word, at + 13] as const),
  ...'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((word, at) => [word, at + 13] as const),
  ...'sechzig siebzig achtzig neunzig'.split(' ').map((word, at) => [word, at * 10 + 60] as const),
  ['soixante', 60],
  ['quatre-vingts', 80],
  ['quatre-vingt-dix', 90],
  ['eine', 1],
  ['einen', 1],
  ['une', 1],
  ['zwanzig', 20],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['hundert', 100],
  ['cent', 100],
  ['tausend', 1000],
  ['mille', 1000],
  ['dozen', 12],
])
export const scales: ReadonlyMap<string, string> = new Map([
  ['bn', 'billion'],
  ['billion', 'billion'],
  ['billions', 'billion'],
  ['b', 'billion'],
  ['mrd', 'billion'],
  ['milliarden', 'billion'],
  ['milliarde', 'billion'],
  ['milliards', 'billion'],
  ['milliard', 'billion'],
  ['mn', 'million'],
  ['m', 'million'],
  ['£m', 'million'],
  ['million', 'million'],
  ['millions', 'million'],
  ['mio', 'million'],
  ['millionen', 'million'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['trillion', 'trillion'],
  ['billionen', 'trillion'],
  ['k', 'thousand'],
  ['thousand', 'thousand'],
  ['tausend', 'thousand'],
  ['mille', 'thousand'],
])
/** Coins and codes as they are written in English, and the code of their unit. */
const coinsByName: readonly (readonly [string, string])[] =
  `sh:KES ksh:KES tsh:TZS ush:UGX shilling:KES shillings:KES rs:INR rupee:INR rp:IDR rupiah:IDR rm:MYR ringgit:MYR tk:BDT taka:BDT
   naira:NGN ₦:NGN cedi:GHS cedis:GHS birr:ETB kwacha:ZMW dalasi:GMD pula:BWP kwanza:AOA kwanzas:AOA leone:SLL leones:SLL
   metical:MZN meticais:MZN franc:CHF baht:THB ฿:THB won:KRW ₩:KRW dong:VND ₫:VND kyat:MMK tenge:KZT som:KGS sum:UZS lari:GEL dram:AMD
   manat:AZN real:BRL reais:BRL soles:PEN peso:MXN bolivars:VES guaranis:PYG quetzals:GTQ lempiras:HNL colones:CRC
   leu:RON lei:RON lev:BGN leva:BGN koruna:CZK korunas:CZK krona:SEK hryvnias:UAH ₴:UAH ₹:INR ₽:RUB ₺:TRY ₪:ILS shekel:ILS zlotys:PLN
   dinar:dinars dirham:dirhams riyal:riyals rial:rials rials:rials taler:taler thalers:thalers ducats:ducats florins:florins
   marks:marks sovereigns:sovereigns doubloons:doubloons
   nok:NOK sek:SEK dkk:DKK isk:ISK kes:KES ugx:UGX tzs:TZS ngn:NGN ghs:GHS zar:ZAR inr:INR pkr:PKR bdt:BDT lkr:LKR idr:IDR myr:MYR
   php:PHP thb:THB vnd:VND jpy:JPY cny:CNY rmb:CNY hkd:HKD sgd:SGD aud:AUD nzd:NZD cad:CAD brl:BRL mxn:MXN pln:PLN
   czk:CZK huf:HUF ron:RON uah:UAH rub:RUB egp:EGP aed:AED sar:SAR ils:ILS sfr:CHF nkr:NOK skr:SEK dkr:DKK`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string])

export const currencies: ReadonlyMap<string, string> = new Map([
  ...currenciesAbroad,
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['eur', 'EUR'],
  ['usd', 'USD'],
  ['gbp', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['pounds', 'GBP'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['kroner', 'NOK'],
  ['krone', 'NOK'],
  ['kronor', 'SEK'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
  ['rupees', 'INR'],
  ['francs', 'CHF'],
  ['chf', 'CHF'],
  ['zloty', 'PLN'],
  ['hryvnia', 'UAH'],
  ['lira', 'TRY'],
  ['pesos', 'MXN'],
  ['shekels', 'ILS'],
  ['cents', 'cents'],
  ['crowns', 'crowns'],
  ['dinars', 'dinars'],
  ['dirhams', 'dirhams'],
  ['riyals', 'riyals'],
  ['rand', 'ZAR'],
  ['forints', 'HUF'],
  ['forint', 'HUF'],
  ['kronor', 'SEK'],
  ['pence', 'pence'],
  ...coinsByName,
])
/** Nouns that count what is bargained over; meetings, pages, countries and flags are not among them. */
export const units: ReadonlyMap<string, string> = new Map([
  ...`day:days week:weeks month:months year:years hour:hours troop:troops soldier:soldiers kg:kg kilogram:kg
   kilogramme:kg kilo:kg tonne:tonnes ton:tons mm:mm millimetre:millimetres millimeter:millimetres centimetre:centimetres centimeter:centimetres km:km kilometre:km kilometer:km mile:miles metre:metres meter:metres barrel:barrels
   job:jobs worker:workers place:places seat:seats vote:votes ship:ships vessel:vessels boat:boats
   aircraft:aircraft jet:jets tank:tanks missile:missiles warhead:warheads drone:drones name:names
   prisoner:prisoners hostage:hostages detainee:detainees refugee:refugees migrant:migrants
   person:people people:people man:people civilian:civilians hectare:hectares acre:acres
   litre:litres liter:litres gigawatt:GW megawatt:MW gw:GW mw:MW twh:TWh gwh:GWh mwh:MWh kwh:kWh degree:degrees
   brigade:brigades battalion:battalions battery:batteries bus:buses lorry:lorries truck:trucks inspector:inspectors
   observer:observers monitor:monitors item:items product:products vehicle:vehicles car:cars gram:g
   percentage-point:points point:points basis-point:basis-points unit:units patient:patients bed:beds
   teacher:teachers nurse:nurses doctor:doctors officer:officers peacekeeper:peacekeepers fighter:fighters
   home:homes house:houses company:companies centrifuge:centrifuges position:positions post:posts
   permit:permits visa:visas licence:licences quota:quota bcm:bcm share:shares bond:bonds animal:animals cow:cows
   crossing:crossings visit:visits sailor:sailors reservist:reservists tag:days tage:days tagen:days
   woche:weeks wochen:weeks monat:months monate:months monaten:months jahr:years jahre:years jahren:years
   stunde:hours stunden:hours tonnen:tonnes soldaten:troops jour:days jours:days semaine:weeks
   semaines:weeks mois:months an:years ans:years année:years années:years heures:hours tonnes:tonnes
   soldats:troops launcher:launchers interceptor:interceptors rocket:rockets shell:shells gun:guns
   helicopter:helicopters frigate:frigates submarine:submarines warship:warships tanker:tankers
   trawler:trawlers ferry:ferries train:trains flight:flights plane:planes slot:slots
   apartment:apartments flat:flats dwelling:dwellings storey:storeys story:stories floor:floors
   room:rooms household:households family:families student:students pupil:pupils
   guard:guards conscript:conscripts recruit:recruits driver:drivers miner:miners
   farmer:farmers employee:employees apprentice:apprentices adviser:advisers expert:experts
   captive:captives migrant:migrants body:bodies tree:trees turbine:turbines panel:panels
   reactor:reactors satellite:satellites station:stations school:schools bridge:bridges
   container:containers cargo:cargoes truckload:truckloads load:loads herd:head sheep:sheep
   bag:bags box:boxes dose:doses vaccine:vaccines pound-weight:lb ounce:ounces bushel:bushels
   gallon:gallons yard:yards inch:inches foot:feet feet:feet knot:knots decibel:decibels
   woman:women women:women men:men child:children children:children cattle:cattle staff:staff specialist:specialists well:wells birth:births
   plant:plants factory:factories mine:mines mill:mills store:stores branch:branches depot:depots smelter:smelters
   refinery:refineries outlet:outlets warehouse:warehouses
   second:seconds minute:minutes shift:shifts night:nights class:classes season:seasons game:games
   match:matches acre-foot:acre-feet acre-feet:acre-feet`
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(':') as [string, string]),
  ...unitsAbroad,
])
/** Measures of two words, of which the first is no unit. */
export const compounds: ReadonlyMap<string, string> = new Map([
  ['cubic', 'cubic '],
  ['square', 'square '],
  ['nautical', 'nautical '],
])
export const percents = new Set(['%', 'percent', 'pct', 'prozent'])

export const qualifiers: readonly (readonly [string, Qualifier])[] = [
  ...qualifiersAbroad,
  ['at least', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['more than', 'at least'],
  ['over', 'at least'],
  ['nothing below', 'at least'],
  ['nothing under', 'at least'],
  ['nothing less than', 'at least'],
  ['a minimum of', 'at least'],
  ['minimum of', 'at least'],
  ['no fewer than', 'at least'],
  ['not below', 'at least'],
  ['not fall below', 'at least'],
  ['upwards of', 'at least'],
  ['top', 'at least'],
  ['exceed', 'at least'],
  ['a floor of', 'at least'],
  ['above', 'at least'],
  ['no lower than', 'at least'],
  ['mindestens', 'at least'],
  ['mindestens aber', 'at least'],
  ['wenigstens', 'at least'],
  ['mehr als', 'at least'],
  ['au moins', 'at least'],
  ['plus de', 'at least'],
  ['not under', 'at least'],
  ['up to', 'up to'],
  ['up to a limit of', 'up to'],
  ['up to a ceiling of', 'up to'],
  ['taller than', 'at least'],
  ['higher than', 'at least'],
  ['longer than', 'at least'],
  ['larger than', 'at least'],
  ['bigger than', 'at least'],
  ['greater than', 'at least'],
  ['lower than', 'up to'],
  ['smaller than', 'up to'],
  ['shorter than', 'up to'],
  ['pas excéder', 'up to'],
  ['pas dépasser', 'up to'],
  ['up to a maximum of', 'up to'],
  ['at most', 'up to'],
  ['no more than', 'up to'],
  ['not more than', 'up to'],
  ['a maximum of', 'up to'],
  ['maximum of', 'up to'],
  ['less than', 'up to'],
  ['fewer than', 'up to'],
  ['below', 'up to'],
  ['under', 'up to'],
  ['no higher than', 'up to'],
  ['nothing above', 'up to'],
  ['nothing over', 'up to'],
  ['not exceed', 'up to'],
  ['höchstens', 'up to'],
  ['maximal', 'up to'],
  ['bis zu', 'up to'],
  ['au plus', 'up to'],
  ["jusqu'à", 'up to'],
  ['not above', 'up to'],
  ['not over', 'up to'],

  ['as much as', 'up to'],
  ['as many as', 'up to'],
  ['weniger als', 'up to'],
  ['moins de', 'up to'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['approximately', 'about'],
  ['nearer', 'about'],
  ['near', 'about'],
  ['nearly', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['circa', 'about'],
  ['in the region of', 'about'],
  ['etwa', 'about'],
  ['rund', 'about'],
  ['ungefähr', 'about'],
  ['knapp', 'about'],
  ['environ', 'about'],
  ['supérieure à', 'at least'],
  ['supérieur à', 'at least'],
  ['à hauteur de', 'up to'],
  ['beyond', 'at least'],
  ['près de', 'about'],
  ['nearer to', 'about'],
  ['closer to', 'about'],
]
