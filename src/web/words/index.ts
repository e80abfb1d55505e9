/**
 * The language of the page. Another one is a folder beside `en` whose index exports the same parts; it
 * is chosen here, and `Words` holds it to the shape. Each part is fetched with the view that says it.
 */
export * from './en/index.ts'
export type { Words } from './shape.ts'
