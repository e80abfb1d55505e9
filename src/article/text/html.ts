/** The readable text of an HTML page: markup, scripts and hidden parts left out. */
import { Parser } from 'htmlparser2'
import { ArticleError } from '../article-error.ts'

const silent = new Set(
  'script style noscript template head svg math nav form button select option iframe object video audio canvas textarea datalist footer'.split(
    ' ',
  ),
)
const blocks = new Set(
  'p div section article main header aside h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption table tr td th dl dt dd pre hr address details summary'.split(
    ' ',
  ),
)
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * One line for each block element, white space collapsed, entities resolved. The `title` is left out
 * with the rest of the head; hidden elements (`hidden`, `aria-hidden`, `display: none`) too.
 * @param limit longest page, in UTF-16 code units
 * @throws ArticleError when the page is longer
 */
export function textOfHtml(html: string, limit = 10_000_000): string {
  if (html.length > limit)
    throw new ArticleError(`the page has ${html.length} characters; at most ${limit} are read`)
  const lines: string[] = []
  let line: string[] = []
  let muted = 0
  const open: { readonly name: string; readonly hides: boolean }[] = []
  const end = (): void => {
    const text = line
      .join('')
      .replace(/[\t\n\f\r \u00a0]+/g, ' ')
      .trim()
    if (text !== '') lines.push(text)
    line = []
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'br' || blocks.has(name)) end()
        if (empty.has(name)) return
        const hides = silent.has(name) || isHidden(attributes)
        if (hides) muted++
        open.push({ name, hides })
      },
      ontext(text) {
        if (muted === 0) line.push(text)
      },
      onclosetag(name) {
        if (empty.has(name)) return
        const last = open.pop()
        if (last?.hides === true) muted--
        if (blocks.has(name)) end()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  end()
  return lines.map((text) => `${text}\n`).join('')
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const of = (name: string): string | undefined =>
    Object.hasOwn(attributes, name) ? attributes[name] : undefined
  if (of('hidden') !== undefined || of('aria-hidden') === 'true') return true
  const style = (of('style') ?? '').toLowerCase().replaceAll(' ', '')
  return style.includes('display:none') || style.includes('visibility:hidden')
}
