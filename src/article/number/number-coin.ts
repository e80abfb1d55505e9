/** Coins that several lands strike: the land that the article names before says which. */
import type { Quantity } from './number.ts'

const coins: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  [
    'NOK',
    [
      [/\b(?:Denmark|Danish|Danes?|DKK|Copenhagen)\b/gu, 'DKK'],
      [/\b(?:Norway|Norwegians?|NOK|Oslo)\b/gu, 'NOK'],
    ],
  ],
  ['SEK', [[/\b(?:Sweden|Swedish|Swedes?|Stockholm|SEK)\b/gu, 'SEK']]],
  [
    'INR',
    [
      [/\b(?:Pakistan(?:is?)?|Islamabad)\b/gu, 'PKR'],
      [/\b(?:Sri Lanka(?:ns?)?|Colombo)\b/gu, 'LKR'],
      [/\b(?:Nepal|Nepalese|Kathmandu)\b/gu, 'NPR'],
      [/\b(?:India|Indians?|Delhi)\b/gu, 'INR'],
    ],
  ],
  [
    'KES',
    [
      [/\b(?:Tanzanians?|Tanzania|Dodoma)\b/gu, 'TZS'],
      [/\b(?:Ugandans?|Uganda|Kampala)\b/gu, 'UGX'],
      [/\b(?:Somalia|Somalis?|Mogadishu)\b/gu, 'SOS'],
      [/\b(?:Kenyans?|Kenya|Nairobi)\b/gu, 'KES'],
    ],
  ],
  [
    'MXN',
    [
      [/\b(?:Argentina|Argentines?|Buenos Aires)\b/gu, 'ARS'],
      [/\b(?:Chile|Chileans?|Santiago)\b/gu, 'CLP'],
      [/\b(?:Colombia|Colombians?|Bogotá)\b/gu, 'COP'],
      [/\b(?:Philippines?|Filipinos?|Manila)\b/gu, 'PHP'],
      [/\b(?:Mexico|Mexicans?)\b/gu, 'MXN'],
    ],
  ],
])

const several = /^(?:NOK|SEK|INR|MXN|KES)(?= |$)/

/** Quantities with the coin of the land named last before them, or first after. */
export function coinedBy(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((one) => {
    const code = several.exec(one.unit)?.[0]
    const lands = code === undefined ? undefined : coins.get(code)
    if (code === undefined || lands === undefined) return one
    const named = lands
      .flatMap(([land, coin]) => [...text.matchAll(land)].map(({ index }) => ({ index, coin })))
      .sort((a, b) => a.index - b.index)
    const land = named.findLast(({ index }) => index < one.start) ?? named[0]
    if (land === undefined) return { ...one, unit: unnamed(one.unit, code) }
    return { ...one, unit: one.unit.replace(code, land.coin) }
  })
}

/** A coin of a land that the article makes up keeps its name: `billion kroner`. */
const unnamed = (unit: string, code: string): string => {
  const name = new Map([
    ['NOK', 'kroner'],
    ['SEK', 'kronor'],
    ['INR', 'rupees'],
    ['MXN', 'pesos'],
    ['KES', 'shillings'],
  ]).get(code)
  return unit.replace(/^[A-Z]{3}( (?:thousand|million|billion|trillion))?/, (_, scale?: string) =>
    scale === undefined ? (name ?? code) : `${scale.trim()} ${name ?? code}`,
  )
}
