/** One image to readers of screens: its label says the finding; what is inside an image is not read. */
import type { ComponentChildren } from 'preact'

interface PictureProps {
  /** What the picture shows, in a sentence or two. */
  readonly alt: string
  readonly width: number
  readonly height: number
  readonly children: ComponentChildren
}

export function Picture({ alt, width, height, children }: PictureProps) {
  return (
    <svg
      class="picture"
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family="var(--sans)"
      font-size="13"
    >
      {children}
    </svg>
  )
}
