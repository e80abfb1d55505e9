/** Options that `read` and `draft` share. */
import { InvalidArgumentError } from 'commander'

/** @throws InvalidArgumentError for what is no day of the calendar */
export function publishedOption(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const day = match && new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
  if (!day || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError(`found ${text}, expected a day such as 2025-03-17`)
  }
  return text
}
