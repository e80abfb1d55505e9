/** Entries of the bibliography (CSL-JSON) as one line. */

interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** What is used of a CSL-JSON entry. */
export interface Reference {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly author?: readonly Name[]
  readonly editor?: readonly Name[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] }
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly volume?: string | number
  readonly issue?: string | number
  readonly page?: string
  readonly DOI?: string
  readonly URL?: string
}

/** “Nash, J. F. (1950). The Bargaining Problem. Econometrica 18, 155–162. doi:10.2307/1907266” */
export function formatReference(reference: Reference): string {
  const { author, editor, title, publisher, DOI, URL } = reference
  const names = authors(author ?? editor ?? [])
  const year = reference.issued?.['date-parts']?.[0]?.[0]
  const who = year === undefined ? names : `${names} (${year})`
  const where = [containerOf(reference), publisher].filter(Boolean).join(', ')
  const link = DOI === undefined ? URL : `doi:${DOI}`
  return [who, title, where]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.?!]$/.test(String(part)) ? part : `${part}.`))
    .concat(link === undefined ? [] : [link])
    .join(' ')
}

function containerOf(reference: Reference): string {
  const { volume, issue, page } = reference
  const numbers = [volume, issue === undefined ? undefined : `(${issue})`]
    .filter((part) => part !== undefined)
    .join('')
  const name = [reference['container-title'], numbers].filter(Boolean).join(' ')
  const pages = page?.replace('-', '–')
  return [name, pages].filter(Boolean).join(', ')
}

function authors(names: readonly Name[]): string {
  const each = names.map(({ family, given, literal }) => {
    const initials = given?.replace(/(\p{L})[\p{L}'’]*\.?\s*/gu, '$1. ').trim()
    return [family ?? literal, initials].filter(Boolean).join(', ')
  })
  if (each.length > 3) return `${each[0]} et al.`
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}
