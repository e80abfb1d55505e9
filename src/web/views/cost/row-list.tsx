/** The rows of the picture as a list to choose from: by click, by arrow keys; Enter opens the cells. */
import { useRef } from 'preact/hooks'
import { separatorsOf, shortDollars } from '../../../report/index.ts'
import type { CostAnswer } from '../../clerk/calls.ts'
import { locale } from '../../state/workbench.ts'
import { costWords as w } from '../../words/index.ts'
import { numbers } from '../../words/numbers.ts'
import { showAlly } from './ally.tsx'
import type { GapLayout } from './gap-layout.ts'
import { choose } from './priced.ts'

interface RowListProps {
  readonly layout: GapLayout
  readonly answer: CostAnswer
  readonly chosen: string
  readonly width: number
}

export function RowList({ layout, answer, chosen, width }: RowListProps) {
  const list = useRef<HTMLDivElement>(null)
  const { placed, rowHeight, slim } = layout
  const index = placed.findIndex(({ row }) => row.iso3 === chosen)
  const own = placed[index]
  const to = (i: number) => {
    const next = placed[Math.min(placed.length - 1, Math.max(0, i))]
    if (next === undefined) return
    choose(next.row.iso3)
    document.getElementById(`ally-${next.row.iso3}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + 10,
      PageUp: index - 10,
      Home: 0,
      End: placed.length - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) {
      event.preventDefault()
      to(next)
    } else if ((event.key === 'Enter' || event.key.toLowerCase() === 'e') && own !== undefined) {
      event.preventDefault()
      showAlly(own.row.name, own.row.iso3, answer.target)
    }
  }
  return (
    <div
      ref={list}
      class="row-list"
      role="listbox"
      tabIndex={0}
      aria-label={w.rows}
      aria-activedescendant={own === undefined ? undefined : `ally-${own.row.iso3}`}
      onKeyDown={onKey}
    >
      {placed.map(({ row, y }) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names the active row
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
        <div
          key={row.iso3}
          id={`ally-${row.iso3}`}
          role="option"
          aria-selected={row.iso3 === chosen}
          aria-label={w.row(
            row.name,
            `${numbers(row.share, 1)}%`,
            row.gap === 0 ? w.nothing : w.more(shortDollars(row.gap, separatorsOf(locale.value))),
          )}
          style={{
            top: `${slim ? y - 30 : y - rowHeight / 2}px`,
            height: `${rowHeight}px`,
            width: `${width}px`,
          }}
          onClick={() => choose(row.iso3)}
          onDblClick={() => showAlly(row.name, row.iso3, answer.target)}
        />
      ))}
    </div>
  )
}
