/** Europe on its own: the published bills side by side, and what its own paths would yield against them. */
import type { Without } from '../../ledger/index.ts'
import { drawFan } from '../charts/ledger-fan.ts'
import { withoutPicture } from '../ledger/fan-pictures.ts'
import { withoutCaption, withoutNotes, withoutTable } from '../ledger/without-text.ts'
import { estimateSentence, meetingSentences } from '../ledger/without-words.ts'
import { bullets, figure, folded, section } from './ledger-parts.ts'
import { html, type Markup } from './markup.ts'

export function withoutSections(without: Without, document: Document): Markup {
  const { heads, rows } = withoutTable(without)
  const picture = withoutPicture(without)
  const caption = withoutCaption(without)
  return html`${section('bills', 'As published, side by side', [
    bullets(without.estimates.map(estimateSentence)),
  ])}
${section('yield', caption, [
  html`<p class="note">Shaded: eight draws of growth in ten, on the even path. Dotted: what a published bill asks for in a year; the others are sums, set against the paths below.</p>`,
  figure((options) => drawFan(picture, options), document),
  bullets(meetingSentences(without)),
  folded('The rise in digits, US$ bn', heads, rows, '', 'Year'),
  bullets(withoutNotes(without)),
])}`
}
