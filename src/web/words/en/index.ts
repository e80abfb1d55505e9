/**
 * English: every word that the page itself says, part by part. What is said of results comes from the
 * report, so that the page, the terminal and the file say the same.
 */
export { articleWords } from './article.ts'
export { costWords } from './cost.ts'
export { evidenceWords } from './evidence.ts'
export { keyWords } from './keys.ts'
export { words } from './page.ts'
export { recordWords } from './record.ts'
