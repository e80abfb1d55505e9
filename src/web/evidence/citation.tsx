/** Words, speaker, day and source. Quotation marks only where somebody was quoted; only the web is linked. */
import type { Citation } from '../../explore/index.ts'
import { citationWords, isWebAddress } from '../../report/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { evidenceWords as w } from '../words/index.ts'

interface CitationsProps {
  readonly citations: readonly Citation[]
  readonly scenario: Scenario
}

export function Citations({ citations, scenario }: CitationsProps) {
  return (
    <>
      {citations.map((citation) => (
        <One key={citation.evidence.id} citation={citation} scenario={scenario} />
      ))}
    </>
  )
}

function One({ citation, scenario }: { readonly citation: Citation; readonly scenario: Scenario }) {
  const { words, quoted, who, where, url, note } = citationWords(citation, scenario)
  return (
    <figure class="citation">
      <blockquote>{quoted ? `“${words}”` : words}</blockquote>
      <figcaption>
        {who}. {note}
        {where === undefined ? null : (
          <>
            <br />
            {url !== undefined && isWebAddress(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {where}
                <span class="unseen"> ({w.opensSource})</span>
              </a>
            ) : (
              where
            )}
          </>
        )}
      </figcaption>
    </figure>
  )
}
