/** Labels beside lines, moved apart so that none covers another, as little as that takes. */

/**
 * @param places pixels down, in any order
 * @param gap least distance between two
 * @param low pixels down that none may be above, and `high` that none may be below where there is room
 * @returns places in the same order
 */
export function movedApart(
  places: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = places.map((_, i) => i).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  // Labels that touch form a block, which sits around the mean of where its labels belong.
  const blocks: { sum: number; members: number[] }[] = []
  const topOf = ({ sum, members }: { sum: number; members: readonly number[] }) => {
    const half = ((members.length - 1) * gap) / 2
    const middle = sum / members.length
    return Math.max(low, Math.min(middle - half, high - 2 * half))
  }
  for (const index of order) {
    let block = { sum: places[index] ?? 0, members: [index] }
    let before = blocks.at(-1)
    while (before !== undefined && topOf(before) + before.members.length * gap > topOf(block)) {
      block = { sum: before.sum + block.sum, members: [...before.members, ...block.members] }
      blocks.pop()
      before = blocks.at(-1)
    }
    blocks.push(block)
  }
  const moved = [...places]
  for (const block of blocks) {
    const top = topOf(block)
    block.members.forEach((index, k) => {
      moved[index] = top + k * gap
    })
  }
  return moved
}
