/** Opens what stands behind a number. Loaded when somebody asks. */

/** What a stance rests on, down to the words and the source. */
export function showStance(actor: string, issue: string): void {
  void import('./show.tsx').then((drawer) => drawer.showStance(actor, issue))
}

/**
 * How a number of the forecast came about.
 * @param what as it stands in the sentence
 */
export function showFigure(what: string, issue: string): void {
  void import('./show.tsx').then((drawer) => drawer.showFigure(what, issue))
}
