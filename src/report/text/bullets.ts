/** A heading and its sentences. */
import { type Style, wrap } from './ansi.ts'

/** Nothing where there is no sentence. */
export function bullets(
  title: string,
  items: readonly string[],
  style: Style,
  width: number,
): readonly string[] {
  if (items.length === 0) return []
  return ['', style.bold(title), ...items.flatMap((item) => wrap(item, width, '  ', '· '))]
}
