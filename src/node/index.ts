/** What needs Node: files, the data folder, worker threads. */
export { dataFolder, ledgerResolver } from './data.ts'
export { FileError, type Loaded, loadScenario, mostBytes, readText, type Text } from './load.ts'
export { defaultWorkers, threadExecutor } from './threads.ts'
export { writeWhole } from './write.ts'
