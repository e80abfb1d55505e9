/**
 * A figure: heading that says what is drawn, how to read it, controls, the picture, and below it the
 * source and the same as table, CSV, SVG and PNG.
 */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { download } from '../shell/download.ts'
import { words } from '../words/index.ts'
import { pngOf, svgOf } from './files.ts'
import { useWidth } from './width.ts'

export interface FigureProps {
  /** Of the files it is saved as, and of its table. */
  readonly id: string
  readonly title: string
  readonly note: ComponentChildren
  readonly controls?: ComponentChildren
  readonly source?: ComponentChildren
  /** The same in digits: the long description of the picture. */
  readonly table?: () => ComponentChildren
  readonly csv?: () => string
  /** Draws for a width in pixels. */
  readonly children: (width: number) => ComponentChildren
}

export function Figure({ id, title, note, controls, source, table, csv, children }: FigureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [open, setOpen] = useState(false)
  const picture = () => frame.current?.querySelector<SVGSVGElement>('svg.picture') ?? undefined
  const save = async (kind: 'svg' | 'png') => {
    const svg = picture()
    if (svg === undefined) return
    if (kind === 'svg') download(`${id}.svg`, svgOf(svg), 'image/svg+xml')
    else download(`${id}.png`, await pngOf(svg))
  }
  return (
    <section class="figure" aria-labelledby={`${id}-title`}>
      <header>
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          <p class="note">{note}</p>
        </div>
        {controls === undefined ? null : <div class="controls">{controls}</div>}
      </header>
      <div ref={frame} class="frame">
        {width > 0 ? children(width) : null}
      </div>
      <div class="under">
        <p>{source}</p>
        <div class="files">
          {table === undefined ? null : (
            <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? words.hideTable : words.table}
            </button>
          )}
          {csv === undefined ? null : (
            <button
              type="button"
              class="link"
              aria-label={words.download(words.csv, title)}
              onClick={() => download(`${id}.csv`, csv(), 'text/csv')}
            >
              {words.csv}
            </button>
          )}
          <button
            type="button"
            class="link"
            aria-label={words.download(words.svg, title)}
            onClick={() => void save('svg')}
          >
            {words.svg}
          </button>
          <button
            type="button"
            class="link"
            aria-label={words.download(words.png, title)}
            onClick={() => void save('png')}
          >
            {words.png}
          </button>
        </div>
      </div>
      {open && table !== undefined ? (
        <div class="table-scroll" id={`${id}-table`}>
          {table()}
        </div>
      ) : null}
    </section>
  )
}
