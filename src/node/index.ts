/** What needs Node: files, the data folder, worker threads. */
export { type Article, loadArticle } from './article.ts'
export { loadGazetteer } from './gazetteer.ts'
export { sourceTexts } from './source-text.ts'
export * from './without-reader.ts'
