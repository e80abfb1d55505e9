/** Two texts as a unified diff, the form that `patch` and every review tool read. */

/** Lines kept around a change. */
const context = 3

type Step = { readonly kind: ' ' | '-' | '+'; readonly line: string }

/**
 * Empty where the texts are the same. The shortest edit by lines (Myers 1986, An O(ND) Difference
 * Algorithm), so time grows with the size of the change and not with the size of the file squared.
 * @param name of the file, as both sides show it
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const steps = script(linesOf(before), linesOf(after))
  const hunks = hunksOf(steps)
  const head = [`--- a/${name}`, `+++ b/${name}`]
  return [...head, ...hunks].join('\n')
}

/** The line break at the end of a text ends its last line and begins no other. */
function linesOf(text: string): readonly string[] {
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
}

/** Equal beginnings and ends are cut off first: a change in a long file is small. */
function script(a: readonly string[], b: readonly string[]): readonly Step[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1
  }
  const same = (line: string): Step => ({ kind: ' ', line })
  return [
    ...a.slice(0, start).map(same),
    ...shortest(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ]
}

function shortest(a: readonly string[], b: readonly string[]): readonly Step[] {
  const trace: Map<number, number>[] = []
  let furthest = new Map<number, number>([[1, 0]])
  for (let d = 0; d <= a.length + b.length; d++) {
    trace.push(furthest)
    const next = new Map(furthest)
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(furthest, k, d) ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      next.set(k, x)
      if (x >= a.length && x - k >= b.length) return back(a, b, trace, d)
    }
    furthest = next
  }
  return []
}

function goesDown(furthest: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
}

/** From the end of both texts to their beginning, along what was reached at each cost. */
function back(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
  cost: number,
): readonly Step[] {
  const steps: Step[] = []
  let x = a.length
  let y = b.length
  for (let d = cost; d > 0; d--) {
    const furthest = trace[d] ?? new Map<number, number>()
    const k = x - y
    const down = goesDown(furthest, k, d)
    const from = down ? k + 1 : k - 1
    const fromX = furthest.get(from) ?? 0
    const fromY = fromX - from
    while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) {
      x -= 1
      y -= 1
      steps.push({ kind: ' ', line: a[x] ?? '' })
    }
    steps.push(down ? { kind: '+', line: b[fromY] ?? '' } : { kind: '-', line: a[fromX] ?? '' })
    x = fromX
    y = fromY
  }
  while (x > 0) {
    x -= 1
    steps.push({ kind: ' ', line: a[x] ?? '' })
  }
  return steps.reverse()
}

function hunksOf(steps: readonly Step[]): readonly string[] {
  const changed = steps.flatMap(({ kind }, index) => (kind === ' ' ? [] : [index]))
  const lines: string[] = []
  let at = 0
  let [oldLine, newLine] = [1, 1]
  const pass = (to: number) => {
    for (; at < to; at++) {
      if (steps[at]?.kind !== '+') oldLine += 1
      if (steps[at]?.kind !== '-') newLine += 1
    }
  }
  for (let i = 0; i < changed.length; ) {
    let j = i
    while (j + 1 < changed.length && (changed[j + 1] ?? 0) - (changed[j] ?? 0) <= 2 * context)
      j += 1
    const from = Math.max(0, (changed[i] ?? 0) - context)
    const to = Math.min(steps.length, (changed[j] ?? 0) + context + 1)
    pass(from)
    const part = steps.slice(from, to)
    const olds = part.filter(({ kind }) => kind !== '+').length
    const news = part.filter(({ kind }) => kind !== '-').length
    lines.push(`@@ -${range(oldLine, olds)} +${range(newLine, news)} @@`)
    lines.push(...part.map(({ kind, line }) => `${kind}${line}`))
    i = j + 1
  }
  return lines
}

function range(line: number, length: number): string {
  return `${length === 0 ? line - 1 : line},${length}`
}
