/** Opens the drawer on a stance or on a number of the forecast. */
import { openDrawer } from '../shell/drawer.tsx'
import { evidenceWords as w } from '../words/index.ts'
import { Forecasted } from './forecasted.tsx'
import { positionOn } from './position.ts'
import { Stance } from './stance.tsx'

export function showStance(actor: string, issue: string): void {
  const own = positionOn(actor, issue)
  if (own === undefined) return
  openDrawer(w.stands(own.name, own.atText), () => <Stance actor={actor} issue={issue} />)
}

export function showFigure(what: string, issue: string): void {
  openDrawer(what, () => <Forecasted issue={issue} />)
}
