/**
 * Brier score of an event: (p − o)², o = 1 if it came. 0 is perfect, ¼ is what one half always gets.
 *
 * Reference: G. W. Brier, Monthly Weather Review 78 (1950) 1–3 (half of his, as is usual for two
 * outcomes).
 */
export function brier(chance: number, happened: boolean): number {
  const gap = chance - (happened ? 1 : 0)
  return gap * gap
}
