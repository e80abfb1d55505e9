/**
 * A sealed forecast: everything that is needed to make it again, the forecast itself, and the
 * SHA-256 of both. Whoever publishes the checksum before the event can show later that the forecast
 * came first; whoever has the file can run it again and compare the bytes.
 */
import { contentHash, type Scenario } from '../scenario/index.ts'
import type { Forecast, RunRecord } from './forecast.ts'

export interface Seal {
  readonly entente: 1
  readonly kind: 'seal'
  readonly record: RunRecord
  /** The scenario as read, with the values its references had. */
  readonly scenario: Scenario
  readonly forecast: unknown
  /** SHA-256 of the canonical JSON of record, scenario and forecast, 64 hex digits. */
  readonly sha256: string
}

/** @param json the forecast's JSON shape */
export function sealOf(forecast: Forecast, json: unknown): Seal {
  const { record, scenario } = forecast
  const content = { record, scenario, forecast: json }
  return { entente: 1, kind: 'seal', ...content, sha256: contentHash(content) }
}

/** True if the file is what was sealed. */
export function sealHolds({ record, scenario, forecast, sha256 }: Seal): boolean {
  return contentHash({ record, scenario, forecast }) === sha256
}
