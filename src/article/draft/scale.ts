/** Issues that have a unit: one for each unit of the text, its scale from the numbers in it. */
import type { StatedNumber } from '../statement.ts'
import { measuredNoun } from './title.ts'
import { inUnit, measureOf } from './units.ts'
import { isContent, stemOf, wordsIn } from './words.ts'

/** A number with the sentence it stands in. */
export interface Quantity {
  readonly number: StatedNumber
  readonly sentence: string
}

export interface Scale {
  readonly title: string
  readonly unit: string
  readonly ends: readonly [number, number]
  /** Stems of the words of the title, by which statements without a number belong to it. */
  readonly stems: ReadonlySet<string>
  /** Whether a number is one of this scale. */
  has(number: StatedNumber): boolean
  /** The number in the unit of the scale. */
  inUnit(number: StatedNumber): StatedNumber
}

/** More units than this are no article's; the least used are left out. */
const mostScales = 40

/** Longest text in which the companions of a noun are counted, in characters. */
const longestCounted = 200_000

/** Scales in the order in which their units first appear. */
export function scalesOf(quantities: readonly Quantity[], text: string): readonly Scale[] {
  const byBase = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const { base } = measureOf(quantity.number.unit)
    const group = byBase.get(base)
    if (group === undefined) byBase.set(base, [quantity])
    else group.push(quantity)
  }
  const titles = new Set<string>()
  const article = wordsIn(text.slice(0, longestCounted))
  const used = [...byBase].sort(([, a], [, b]) => b.length - a.length).slice(0, mostScales)
  const kept = new Set(used.map(([base]) => base))
  return [...byBase]
    .filter(([base]) => kept.has(base))
    .map(([base, group]) => {
      const unit = commonest(group.map(({ number }) => number.unit))
      const values = group.flatMap(({ number }) => {
        const { value, max } = inUnit(number, unit)
        return max === undefined ? [value] : [value, max]
      })
      const named = measuredNoun(group, article) ?? (unit === '%' ? 'Share' : `Level in ${unit}`)
      const title = titles.has(named) ? `${named} (${unit})` : named
      titles.add(title)
      return {
        title,
        unit,
        ends: endsOf(values),
        stems: new Set(
          wordsIn(title)
            .filter(isContent)
            .map(({ lower }) => stemOf(lower)),
        ),
        has: (number) => measureOf(number.unit).base === base,
        inUnit: (number) => inUnit(number, unit),
      }
    })
}

/** From the lowest number to the highest; from nought where there is only one. */
function endsOf(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low < high) return [low, high]
  return low === 0 ? [0, 100] : low > 0 ? [0, low] : [low, 0]
}

function commonest(units: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const [first = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
  return first[0]
}
