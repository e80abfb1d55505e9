/** A reading as JSON for scripts. */
import type { Reading } from '../../article/index.ts'
import { engineVersion } from '../../version.ts'
import { type JsonObject, plainObject } from '../plain-json.ts'

/** Statements with their keys as in the annotation of articles; offsets are UTF-16 code units. */
export function readingJson({ published, statements, unread, timex }: Reading): JsonObject {
  return plainObject({ entente: 1, published, statements, unread, timex, version: engineVersion })
}
