/** Checked claims as JSON: shape 1. */
import type { CheckedClaim, Finding, Ledger } from '../../ledger/index.ts'
import { type JsonObject, plainObject } from '../plain-json.ts'
import { claimSentence, laterSentences } from './claims-words.ts'
import { cellJson, sourcesJson } from './ledger-json.ts'

/** @param at day of `--at`; null when everything is known */
export function claimsJson(
  claims: readonly CheckedClaim[],
  ledger: Ledger,
  at: string | undefined,
): JsonObject {
  const figures = claims.flatMap(({ finding, later }) =>
    [finding, ...later].flatMap((each) => each?.figures ?? []),
  )
  return plainObject({
    entente: 1,
    at: at ?? null,
    claims: claims.map((checked) => claimJson(checked, ledger)),
    sources: sourcesJson(ledger, figures),
  })
}

function claimJson(checked: CheckedClaim, ledger: Ledger): JsonObject {
  const { text, verdict, why, claim, finding, later, published } = checked
  return plainObject({
    text,
    verdict,
    why: why ?? null,
    subject: claim?.subject ?? null,
    measure: claim?.measure ?? null,
    relation: claim?.relation ?? null,
    stated: claim?.value ?? null,
    upTo: claim?.upTo ?? null,
    finding: finding === undefined ? null : findingJson(finding),
    later: later.map(findingJson),
    published: published.map(({ id, claim: words, published: day, source, url, line, file }) => ({
      id,
      claim: words,
      published: day,
      source,
      url,
      cell: `data/${file}:${line}`,
    })),
    sentences: [claimSentence(checked, ledger), ...laterSentences(checked, ledger)],
  })
}

function findingJson({ figures, counted, ...rest }: Finding): JsonObject {
  return plainObject({ ...rest, counted, cells: figures.map(cellJson) })
}
