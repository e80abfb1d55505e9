/** One statement put to a person for a decision. */
import type { Statement } from '../../article/index.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { stanceWord, statedNumber } from './reading-view.ts'

export function statementQuestion(
  { text, speaker, onBehalfOf, stance, numbers, condition }: Statement,
  place: { readonly number: number; readonly of: number },
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const who =
    onBehalfOf === null || onBehalfOf === speaker ? speaker : `${speaker}, for ${onBehalfOf}`
  const more = [
    stanceWord(stance, speaker),
    numbers.map(statedNumber).join(', '),
    condition === null ? '' : `condition: ${condition}`,
  ].filter((part) => part !== '')
  return lines([
    '',
    ...wrap(`${place.number} of ${place.of}: ${who} (${more.join('; ')})`, width).map(style.bold),
    ...wrap(`“${text}”`, width, '  '),
    'a accept, r reject, s skip, q stop; to correct one, edit the decisions file',
  ])
}
