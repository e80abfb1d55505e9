/** Pictures as files: with their colours, on paper. */

import { standaloneSvg } from '../../report/charts.ts'
import { theme } from '../state/theme.ts'
import { words } from '../words/index.ts'

export function svgOf(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${standaloneSvg(svg, theme.value)}`
}

/** Pixels of the file for one of the screen. */
const sharpness = 2

export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgOf(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * sharpness
    canvas.height = image.naturalHeight * sharpness
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error(words.notDrawn)) : resolve(blob)))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
