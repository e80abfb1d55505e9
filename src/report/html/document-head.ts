/** The head that every page of ours has: nothing may be fetched, run or sent; one style sheet. */
import { html, Markup } from './markup.ts'
import { styleSheet } from './style.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** From the doctype to the style sheet; `more` stands between title and style. */
export function documentHead(title: string, more?: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>${more}
<style>${new Markup(styleSheet())}</style>
</head>`
}
