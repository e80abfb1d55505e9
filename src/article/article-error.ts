/** An article that cannot be read: too long, or not text at all. The message names what was found. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
}
