import { describe, expect, it } from 'vitest'
import { textOfHtml } from './html.ts'

describe('the text of a page', () => {
  it('is one line a paragraph, entities read, white space collapsed', () => {
    const page = `<!doctype html><html><head><title>T</title><script>var a = "<p>no</p>"</script></head>
      <body><h1>A  head&shy;line</h1><p>&ldquo;We will&nbsp;pay,&rdquo;
      <b>she</b> said.</p><p>One<br>two</p><ul><li>x</li><li>y</li></ul></body></html>`
    expect(textOfHtml(page).replaceAll('\u00a0', ' ')).toBe(
      'A  headline\n“We will pay,” she said.\nOne\ntwo\nx\ny\n'.replace('A  head', 'A head\u00ad'),
    )
  })

  it('leaves out scripts, styles and what is hidden, with all that is in it', () => {
    const page = `<p>seen</p><style>p{}</style><noscript><p>no</p></noscript><div hidden><p>no</p><img src=x>no</div>
      <div style="display: none"><div><p>no</p></div></div><span aria-hidden="true">no</span><p>seen too</p>`
    expect(textOfHtml(page)).toBe('seen\nseen too\n')
  })

  it('survives what is no page', () => {
    expect(textOfHtml('').trim()).toBe('')
    expect(textOfHtml('<'.repeat(100_000)).length).toBeGreaterThanOrEqual(0)
    expect(textOfHtml('<div>'.repeat(50_000)).trim()).toBe('')
    expect(textOfHtml('a < b and <unknown>c')).toBe('a < b and c\n')
  })
})
